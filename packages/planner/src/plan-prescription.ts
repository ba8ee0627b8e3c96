import type { Plan } from '@ilium/movement';
import type { PlanInput, Prescription } from './plan-input.ts';
import { planGiven } from './plan-programme.ts';

/** What a prescribed session is planned from. */
export interface PrescriptionInput extends PlanInput {
  readonly prescription: Prescription;
}

/**
 * What a therapist asks for as today's session and nothing else: in their order, at their doses as a ceiling (D9). The
 * same filter holds: a block or a lock is not lifted here, and what is left out says why.
 */
export const planPrescription = (input: PrescriptionInput): Plan =>
  planGiven({
    ...input,
    parts: [{ items: input.prescription.items.map((item) => ({ ...item, gate: null })) }],
    reason: { code: 'prescribed', rule: 'D9' },
  });

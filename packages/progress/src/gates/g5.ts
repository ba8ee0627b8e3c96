import type { ConditionId } from '@ilium/record';
import type { Gate } from './evidence.ts';
import { testNeeds } from './evidence.ts';
import { conditionNeeds } from './g4.ts';

/** Conditions that keep the deepest hip stretches shut (E6). */
const against: readonly ConditionId[] = ['groin-pinch', 'knee'];

/** G5, for the deepest hip stretches (E6): G2, no trouble in groin or knee, and what the library asks to have been done. */
export const g5: Gate = (evidence) => [
  { code: 'gate', gate: 'G2', met: evidence.gatesMet.includes('G2') },
  ...conditionNeeds(against, evidence),
  ...testNeeds('G5', evidence),
];

import {
  type BodySide,
  type Dose,
  holdPerSide,
  type LibraryIndex,
  type RuleId,
  type Variation,
  type VariationKey,
} from '@ilium/movement';
import type { PayloadOf } from '@ilium/record';
import { err, ok, type Result } from '@ilium/units';
import { allowanceOf } from './allowance.ts';
import type { Assessment, Lock } from './assessment.ts';

/** What a clinician asks for against the rules or within them: one variation, its sides and its dose. */
export interface ClinicianEdit {
  readonly variation: VariationKey;
  /** Working sides; empty where both work together. */
  readonly sides: readonly BodySide[];
  readonly dose: Dose;
  /** Who asks for it. */
  readonly by: string;
  /** Why; `null` where nothing calls for a reason. */
  readonly reason: string | null;
}

/** Why an edit is refused. */
export type EditRefusal =
  | { readonly code: 'locked'; readonly locks: readonly Lock[] }
  | { readonly code: 'unknown-variation' }
  | { readonly code: 'no-name' }
  | { readonly code: 'reason-missing'; readonly against: readonly RuleId[] };

/** Stretch that one side may get from one movement in a session, s (E2). */
const STRETCH_PER_SIDE = 240;

/** Bounds that a dose asked for by a clinician passes (A.5, E2); empty within them. */
export function boundsPassed(dose: Dose, { dose: { bounds, kind } }: Variation): readonly RuleId[] {
  const isOutside =
    dose.holdSeconds < bounds.holdSeconds.min ||
    dose.holdSeconds > bounds.holdSeconds.max ||
    dose.reps < 1 ||
    dose.reps > bounds.reps.max + bounds.reliefReps ||
    dose.sets < 1 ||
    dose.sets > bounds.setsMax;
  const isTooLong = kind.startsWith('static') && holdPerSide(dose, 0) > STRETCH_PER_SIDE;
  return [...(isOutside ? ['A.5'] : []), ...(isTooLong ? ['E2'] : [])];
}

/**
 * A clinician's edit, ready to be recorded with everything that it goes against (I19): a block or a bound needs a
 * reason, and no edit passes a lock, which needs a clearance of its own (D9).
 */
export function acceptEdit(
  { variation, sides, dose, by, reason }: ClinicianEdit,
  { index, assessment }: { readonly index: LibraryIndex; readonly assessment: Assessment },
): Result<PayloadOf<'clinician-edited'>, EditRefusal> {
  const entry = index.entryOf(variation);
  if (!entry) return err({ code: 'unknown-variation' });
  if (by.trim() === '') return err({ code: 'no-name' });
  if (assessment.status === 'locked') return err({ code: 'locked', locks: assessment.locks });
  const allowance = allowanceOf(assessment, entry.variation);
  const used = entry.variation.sidedness === 'each' ? sides : (['left', 'right'] as const);
  const blocks = used.flatMap((side) => allowance[side].blocks.map(({ rule }) => rule));
  const against = [...new Set([...blocks, ...boundsPassed(dose, entry.variation)])];
  const why = reason?.trim() ?? '';
  if (against.length > 0 && why === '') return err({ code: 'reason-missing', against });
  return ok({
    variation: entry.key,
    sides: [...sides],
    dose: { ...dose },
    by: by.trim(),
    against,
    ...(why !== '' && { reason: why }),
  });
}

import type { Dose, DoseNote } from '@ilium/movement';
import { holdPerSide, itemTime } from '@ilium/movement';
import type { Assessment } from '@ilium/safety';
import type { Milliseconds, Seconds } from '@ilium/units';
import type { Candidate } from './candidate.ts';
import type { PlanInput, VariationHistory } from './plan-input.ts';
import { hasPainfulSide } from './request.ts';
import { isGentleDay } from './shape.ts';
import { usualDose } from './usual-dose.ts';

/** What the doses on offer depend on besides the candidate. */
type OptionInput = Pick<PlanInput, 'request' | 'assessment' | 'shape'>;

/** One dose at which a candidate may be planned. */
export interface DoseOption {
  readonly dose: Dose;
  readonly extraReps: 0 | 1 | 2;
  readonly notes: readonly DoseNote[];
  /** As in `PlanItem.durationMs`. */
  readonly durationMs: Milliseconds;
  /** Seconds of held stretch on the side that gets most; 0 for anything that is not a held stretch. */
  readonly stretchSeconds: Seconds;
  /** How much of a whole dose this is, 0–1000. */
  readonly fullness: number;
}

const isStretch = ({ variation }: Candidate): boolean =>
  variation.dose.kind === 'static' || variation.dose.kind === 'static-rock';

/** Fewest repetitions worth doing: one hold, the class's least for strength (E2), half of a rhythm (P). */
function leastReps({ variation }: Candidate, usual: Dose, { caps }: Assessment): number {
  const { kind, bounds } = variation.dose;
  const worthwhile =
    kind === 'strength-hold' ? caps.strengthReps.min : kind.startsWith('rhythmic') ? usual.reps / 2 : 1;
  return Math.min(usual.reps, Math.max(bounds.reps.min, Math.ceil(worthwhile), 1));
}

/** Repetitions worth offering below a whole dose: each for holds, every second one for the rest. */
function fewerReps(candidate: Candidate, usual: Dose, assessment: Assessment): readonly number[] {
  const { kind } = candidate.variation.dose;
  const step = kind === 'strength-hold' || kind.startsWith('rhythmic') ? 2 : 1;
  const count = Math.floor((usual.reps - leastReps(candidate, usual, assessment)) / step);
  return Array.from({ length: count }, (_, i) => usual.reps - step * (i + 1));
}

/** Smaller doses, to fit the minutes: fewer sets, then fewer repetitions, then the class's shortest hold once. */
function smallerDoses(candidate: Candidate, usual: Dose, assessment: Assessment): readonly Dose[] {
  const oneSet = { ...usual, sets: 1 };
  const fewer = fewerReps(candidate, usual, assessment).map((reps) => ({ ...oneSet, reps }));
  const least = fewer.at(-1) ?? oneSet;
  const shortest = Math.max(candidate.variation.dose.bounds.holdSeconds.min, assessment.caps.holdSeconds.min);
  const shorter = isStretch(candidate) && shortest < usual.holdSeconds;
  return [
    ...(usual.sets > 1 ? [oneSet] : []),
    ...fewer,
    ...(shorter ? [{ ...least, holdSeconds: shortest }] : []),
  ];
}

/** Stretch per side beyond which more adds little; what a whole dose is measured against (P). */
const wholeStretch: Seconds = 60;

/** Diminishing returns: a third of a whole dose gives about half of its worth, two thirds four fifths (P). */
const saturate = (share: number): number => Math.round(100 * share * (17 - 7 * share));

function fullnessOf(candidate: Candidate, dose: Dose, usual: Dose): number {
  if (isStretch(candidate)) return saturate(Math.min(1, holdPerSide(dose, 0) / wholeStretch));
  const amount = (one: Dose) => Math.max(1, one.holdSeconds) * one.reps * one.sets;
  return saturate(Math.min(1, amount(dose) / amount(usual)));
}

/** Whether an item has earned repetitions: kept by the person's ratings, or eased more than once and more than not (D2). */
export const hasEased = ({ preferred, eased, worse }: VariationHistory): boolean =>
  preferred || eased > Math.max(1, worse);

/** Whether the day allows repetitions on top: never in HIGH irritability (D2), beside a flag, or on a gentle day. */
const isOpenDay = (input: OptionInput): boolean =>
  input.assessment.status === 'open' && input.assessment.irritability !== 'high' && !isGentleDay(input);

/**
 * Most repetitions that the painful side may get beyond the other's: one, or two where it has eased before (E5b). Only
 * held in reserve by bounds for relief (A.5), never for strength, never on top of what has made things worse (I07, I12)
 * or of what is prescribed (D9).
 */
function mostExtraReps(candidate: Candidate, usual: Dose, input: OptionInput): 0 | 1 | 2 {
  const { past, variation, movement, sides, ceilings } = candidate;
  const { reliefReps, reps } = variation.dose.bounds;
  if (!isOpenDay(input) || !hasPainfulSide(input.request)) return 0;
  if (movement.kind !== 'mobility' || sides.length < 2) return 0;
  if (past.worse > 0 || past.afterRed || ceilings.length > 0) return 0;
  const room = Math.min(reliefReps, (candidate.caps.reps ?? reps.max + reliefReps) - usual.reps);
  return Math.max(0, Math.min(room, hasEased(past) ? 2 : 1)) as 0 | 1 | 2;
}

/** Every dose at which a candidate may be planned today, the whole one first (E2, E5b). */
export function doseOptions(candidate: Candidate, input: OptionInput): readonly DoseOption[] {
  const usual = usualDose(candidate, input);
  const toOption = (dose: Dose, extraReps: 0 | 1 | 2, note: readonly DoseNote[]): DoseOption => ({
    dose,
    extraReps,
    notes: [...usual.notes, ...note],
    durationMs: itemTime(candidate.variation, dose, candidate.sides.length === 2 ? 2 : 1, extraReps),
    stretchSeconds: isStretch(candidate) ? holdPerSide(dose, extraReps) : 0,
    fullness: fullnessOf(candidate, dose, usual.dose),
  });
  const extras = ([1, 2] as const).filter((reps) => reps <= mostExtraReps(candidate, usual.dose, input));
  return [
    toOption(usual.dose, 0, []),
    ...extras.map((reps) =>
      toOption(usual.dose, reps, [{ code: 'extra-on-painful-side', reps, rule: 'E5b' }]),
    ),
    ...smallerDoses(candidate, usual.dose, input.assessment).map((dose) =>
      toOption(dose, 0, [{ code: 'fits-minutes', rule: 'E2' }]),
    ),
  ];
}

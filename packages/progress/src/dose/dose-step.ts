import type { Dose, DoseKind, DoseSpec } from '@ilium/movement';

/** Seconds of hold that one step adds (D1). */
const HOLD_STEP = 5;
/** Repetitions that one step adds to a held stretch (D1). */
const STRETCH_STEP = 1;
/** Repetitions that one step adds to strength and rhythm (D1). */
const COUNT_STEP = 2;

/** Kinds that grow by the length of their hold first; the others by their repetitions. */
const growsByHold: Readonly<Record<DoseKind, boolean>> = {
  static: true,
  'static-rock': true,
  'strength-static': true,
  'strength-hold': false,
  rhythmic: false,
  'rhythmic-hold': false,
  assisted: false,
  measure: false,
};

/** Kinds that a person does alone and that may therefore grow by themselves. */
const grows = (kind: DoseKind): boolean => kind !== 'assisted' && kind !== 'measure';

const repsStep = ({ kind }: DoseSpec): number => (growsByHold[kind] ? STRETCH_STEP : COUNT_STEP);

/** Whether two doses are the same. */
export const isSameDose = (a: Dose, b: Dose): boolean =>
  a.holdSeconds === b.holdSeconds && a.reps === b.reps && a.sets === b.sets;

/** Field by field the smaller of two doses. */
export const smallerDose = (a: Dose, b: Dose): Dose => ({
  holdSeconds: Math.min(a.holdSeconds, b.holdSeconds),
  reps: Math.min(a.reps, b.reps),
  sets: Math.min(a.sets, b.sets),
});

/** Whether a dose has more of anything than another. */
export const isAbove = (dose: Dose, other: Dose): boolean => !isSameDose(smallerDose(dose, other), dose);

/** The most that the bounds allow (A.5). */
export const mostDose = ({ bounds }: DoseSpec): Dose => ({
  holdSeconds: bounds.holdSeconds.max,
  reps: bounds.reps.max,
  sets: bounds.setsMax,
});

/**
 * One step more (D1): a stretch is held 5 s longer up to its bound, then repeated once more; strength and rhythm get
 * two more repetitions, then one more set. `null` at the top of the bounds, where the next level comes.
 */
export function raiseDose(dose: Dose, spec: DoseSpec): Dose | null {
  const { holdSeconds, reps, setsMax } = spec.bounds;
  if (!grows(spec.kind)) return null;
  if (growsByHold[spec.kind] && dose.holdSeconds < holdSeconds.max)
    return { ...dose, holdSeconds: Math.min(holdSeconds.max, dose.holdSeconds + HOLD_STEP) };
  if (dose.reps < reps.max) return { ...dose, reps: Math.min(reps.max, dose.reps + repsStep(spec)) };
  return dose.sets < setsMax ? { ...dose, sets: dose.sets + 1 } : null;
}

/**
 * One step less (D4, D7): what came last goes first, down to the dose that one begins with; then a stretch is held 5 s
 * shorter, and last repeated less. At the least that the bounds allow it stays as it is.
 */
export function lowerDose(dose: Dose, spec: DoseSpec): Dose {
  const { holdSeconds, reps } = spec.bounds;
  const fewer: Dose = { ...dose, reps: Math.max(reps.min, dose.reps - repsStep(spec)) };
  if (dose.sets > 1) return { ...dose, sets: dose.sets - 1 };
  if (dose.reps > Math.max(reps.min, spec.start.reps)) return fewer;
  if (growsByHold[spec.kind] && dose.holdSeconds > holdSeconds.min)
    return { ...dose, holdSeconds: Math.max(holdSeconds.min, dose.holdSeconds - HOLD_STEP) };
  return dose.reps > reps.min ? fewer : dose;
}

/**
 * Half of a dose (D5, I12): half the repetitions, or half the hold where there is only one. Always one set. It may be
 * less than the bounds allow; then the variation stays away.
 */
export const halveDose = ({ holdSeconds, reps }: Dose): Dose =>
  reps > 1
    ? { holdSeconds, reps: Math.floor(reps / 2), sets: 1 }
    : { holdSeconds: Math.floor(holdSeconds / 2), reps, sets: 1 };

/** The dose that one begins with (A.5), and never more than what was reached. */
export const startAgain = ({ start }: DoseSpec, reached: Dose): Dose =>
  smallerDose({ holdSeconds: start.holdSeconds, reps: start.reps, sets: start.sets }, reached);

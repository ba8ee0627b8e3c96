import type { Dose, DoseNote, DoseSpec, LimitNote, Rejection } from '@ilium/movement';
import { type ClassCaps, conditions } from '@ilium/safety';
import type { Candidate } from './candidate.ts';
import { isSameDose, smallerDose } from './dose-arithmetic.ts';
import type { PlanInput } from './plan-input.ts';
import { isGentleDay } from './shape.ts';

/** A dose and why it is not the variation's own. */
export interface NotedDose {
  readonly dose: Dose;
  readonly notes: readonly DoseNote[];
}

/** What a dose depends on besides the candidate. */
export type DoseInput = Pick<PlanInput, 'assessment' | 'shape'>;

/** Most that an irritability class takes of a kind of dose (E2). */
function classCeiling(spec: DoseSpec, caps: ClassCaps): Dose {
  const repsByKind: Readonly<Record<DoseSpec['kind'], number>> = {
    static: caps.mobilityReps.max,
    'static-rock': caps.mobilityReps.max,
    'strength-static': caps.strengthReps.max,
    'strength-hold': caps.strengthReps.max,
    rhythmic: caps.rhythmicReps,
    'rhythmic-hold': caps.rhythmicReps,
    assisted: caps.mobilityReps.max,
    measure: caps.mobilityReps.max,
  };
  return { holdSeconds: caps.holdSeconds.max, reps: repsByKind[spec.kind], sets: caps.sets.max };
}

const leastDose = ({ bounds }: DoseSpec): Dose => ({
  holdSeconds: bounds.holdSeconds.min,
  reps: bounds.reps.min,
  sets: 1,
});

const mostDose = ({ bounds }: DoseSpec): Dose => ({
  holdSeconds: bounds.holdSeconds.max,
  reps: bounds.reps.max,
  sets: bounds.setsMax,
});

const isBelow = (dose: Partial<Dose>, least: Dose): boolean => !isSameDose(least, smallerDose(least, dose));

/** The dose to begin with: the variation's own for a first try, never above what its source asks for. */
function startingDose({ variation }: Candidate): Dose {
  const { start, source } = variation.dose;
  return {
    holdSeconds: start.holdSeconds,
    reps: Math.min(start.reps, source.reps?.max ?? start.reps),
    sets: start.sets,
  };
}

/** The limit whose cap makes a dose smaller. */
const findCappingLimit = (limits: readonly LimitNote[], before: Dose): LimitNote | undefined =>
  limits.find(({ condition }) => {
    const known = conditions.find(({ id }) => id === condition);
    return known && !isSameDose(before, smallerDose(before, known.caps));
  });

/**
 * Why no dose can keep both what caps it and the least that the bounds allow, or nothing where one can. A limit then
 * blocks (I04 and I09 together, P). Where the record has come down to less than the least, or half of the dose that
 * hurt is less, the variation stays away: it is never raised to fit (I08, I12).
 */
export function rejectBelowBounds({ limits, variation, past, ceilings }: Candidate): readonly Rejection[] {
  const least = leastDose(variation.dose);
  const limit = findCappingLimit(limits, least);
  if (limit) return [{ code: 'blocked', condition: limit.condition, side: limit.side, rule: limit.rule }];
  const low = ceilings.filter(({ dose }) => isBelow(dose, least));
  if ((past.dose && isBelow(past.dose, least)) || low.some(({ note }) => note.code !== 'prescribed'))
    return [{ code: 'resting', untilDay: null, rule: 'I12' }];
  return low.length > 0 ? [{ code: 'asked-too-little', rule: 'D9' }] : [];
}

/** The dose under the class's ceiling, never below the bounds: of class and bound the smaller wins (E2). */
function capByClass(candidate: Candidate, own: Dose, { assessment }: DoseInput): Dose {
  const spec = candidate.variation.dose;
  const capped = smallerDose(own, classCeiling(spec, assessment.caps));
  const least = leastDose(spec);
  return {
    holdSeconds: Math.min(own.holdSeconds, Math.max(capped.holdSeconds, least.holdSeconds)),
    reps: Math.min(own.reps, Math.max(capped.reps, least.reps)),
    sets: capped.sets,
  };
}

const classNote = (input: DoseInput): readonly DoseNote[] => {
  if (isGentleDay(input)) return [{ code: 'gentle-day', rule: 'E2' }];
  const { irritability } = input.assessment;
  return irritability === 'low' ? [] : [{ code: 'irritability-cap', irritability, rule: 'E2' }];
};

/**
 * A dose capped for the person: by the class where `byClass`, always by bounds, by what the record or a prescription
 * allows at most, and by limits (E2, D5, D9, I04, I09).
 */
export function capDose(candidate: Candidate, wanted: Dose, input: DoseInput, byClass: boolean): NotedDose {
  const notes: DoseNote[] = [];
  let dose = smallerDose(wanted, mostDose(candidate.variation.dose));
  const lower = (to: Dose, note: readonly DoseNote[]): void => {
    if (isSameDose(dose, to)) return;
    notes.push(...note);
    dose = to;
  };
  if (byClass) lower(capByClass(candidate, dose, input), classNote(input));
  for (const { dose: ceiling, note } of candidate.ceilings) lower(smallerDose(dose, ceiling), [note]);
  const limit = findCappingLimit(candidate.limits, dose);
  lower(
    smallerDose(dose, candidate.caps),
    limit ? [{ code: 'limit-cap', condition: limit.condition, rule: limit.rule }] : [],
  );
  return { dose, notes };
}

/**
 * The whole dose for today. What the record has reached is taken as it is, except in HIGH irritability and on a gentle
 * day; without a record it is the starting dose within the class.
 */
export function usualDose(candidate: Candidate, input: DoseInput): NotedDose {
  const reached = candidate.past.dose;
  const byClass = reached === null || input.assessment.irritability === 'high' || isGentleDay(input);
  return capDose(candidate, reached ?? startingDose(candidate), input, byClass);
}

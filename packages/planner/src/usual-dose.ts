import type { Dose, DoseNote, DoseSpec, LimitNote, Rejection } from '@ilium/movement';
import { type Assessment, type ClassCaps, conditions } from '@ilium/safety';
import type { Candidate } from './candidate.ts';

/** A dose and why it is not the variation's own. */
export interface NotedDose {
  readonly dose: Dose;
  readonly notes: readonly DoseNote[];
}

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

const smaller = (a: Dose, b: Partial<Dose>): Dose => ({
  holdSeconds: Math.min(a.holdSeconds, b.holdSeconds ?? a.holdSeconds),
  reps: Math.min(a.reps, b.reps ?? a.reps),
  sets: Math.min(a.sets, b.sets ?? a.sets),
});

const isSame = (a: Dose, b: Dose): boolean =>
  a.holdSeconds === b.holdSeconds && a.reps === b.reps && a.sets === b.sets;

/** The dose within the absolute bounds (A.5); nothing is ever above them. */
function boundDose({ holdSeconds, reps, sets }: Dose, { bounds }: DoseSpec): Dose {
  const clamp = (value: number, min: number, max: number) => Math.max(min, Math.min(max, value));
  return {
    holdSeconds: clamp(holdSeconds, bounds.holdSeconds.min, bounds.holdSeconds.max),
    reps: clamp(reps, bounds.reps.min, bounds.reps.max),
    sets: clamp(sets, 1, bounds.setsMax),
  };
}

const isHeavyOnOneLeg = ({ load }: Candidate['variation']): boolean =>
  load.working.weightBearing === 2 || load.other.weightBearing === 2 || load.trunk.band === 1;

/**
 * The dose to begin with: the variation's own for a first try, never above what its source asks for, and one set where
 * several may only follow every other day (E2), because one plan does not know yesterday's.
 */
function startingDose({ variation }: Candidate): Dose {
  const { start, source } = variation.dose;
  return {
    holdSeconds: start.holdSeconds,
    reps: Math.min(start.reps, source.reps?.max ?? start.reps),
    sets: isHeavyOnOneLeg(variation) ? 1 : start.sets,
  };
}

/** The limit whose cap makes a dose smaller. */
const findCappingLimit = (limits: readonly LimitNote[], before: Dose): LimitNote | undefined =>
  limits.find(({ condition }) => {
    const known = conditions.find(({ id }) => id === condition);
    return known && !isSame(before, smaller(before, known.caps));
  });

/**
 * Why no dose can keep both a limit's cap and the least that the bounds allow, or nothing where one can: such a limit
 * blocks (I04 and I09 together, P).
 */
export function rejectBelowBounds({ limits, variation }: Candidate): readonly Rejection[] {
  const { holdSeconds, reps } = variation.dose.bounds;
  const least: Dose = { holdSeconds: holdSeconds.min, reps: reps.min, sets: 1 };
  const limit = findCappingLimit(limits, least);
  return limit ? [{ code: 'blocked', condition: limit.condition, side: limit.side, rule: limit.rule }] : [];
}

/** A dose capped for the person: by the class where `byClass`, always by limits and bounds (E2, I04, I09). */
export function capDose(
  candidate: Candidate,
  wanted: Dose,
  assessment: Assessment,
  byClass: boolean,
): NotedDose {
  const spec = candidate.variation.dose;
  const own = boundDose(wanted, spec);
  const forClass = byClass ? boundDose(smaller(own, classCeiling(spec, assessment.caps)), spec) : own;
  const forLimits = smaller(forClass, candidate.caps);
  const { irritability } = assessment;
  const notes: DoseNote[] = [];
  if (irritability !== 'low' && !isSame(own, forClass))
    notes.push({ code: 'irritability-cap', irritability, rule: 'E2' });
  const limit = findCappingLimit(candidate.limits, forClass);
  if (limit && !isSame(forClass, forLimits))
    notes.push({ code: 'limit-cap', condition: limit.condition, rule: limit.rule });
  return { dose: forLimits, notes };
}

/**
 * The whole dose for today. What the record has reached is taken as it is, except in HIGH irritability; without a
 * record it is the starting dose within the class (E2: the smaller of class and bound wins).
 */
export function usualDose(candidate: Candidate, assessment: Assessment): NotedDose {
  const reached = candidate.past.dose;
  const byClass = reached === null || assessment.irritability === 'high';
  return capDose(candidate, reached ?? startingDose(candidate), assessment, byClass);
}

import type { Dose, Variation } from '@ilium/movement';

/** Field by field the smaller of two doses. */
export const smallerDose = (a: Dose, b: Partial<Dose>): Dose => ({
  holdSeconds: Math.min(a.holdSeconds, b.holdSeconds ?? a.holdSeconds),
  reps: Math.min(a.reps, b.reps ?? a.reps),
  sets: Math.min(a.sets, b.sets ?? a.sets),
});

/** Whether two doses are the same in every field. */
export const isSameDose = (a: Dose, b: Dose): boolean =>
  a.holdSeconds === b.holdSeconds && a.reps === b.reps && a.sets === b.sets;

/** Half of a dose (D5, I12): half the repetitions, or half the hold where there is only one. Always one set. */
export const halveDose = ({ holdSeconds, reps }: Dose): Dose =>
  reps > 1
    ? { holdSeconds, reps: Math.floor(reps / 2), sets: 1 }
    : { holdSeconds: Math.floor(holdSeconds / 2), reps, sets: 1 };

/** One leg bears the weight alone, or a band resists: work of several sets waits for every other day (E2). */
export const isHeavyOnOneLeg = ({ load }: Pick<Variation, 'load'>): boolean =>
  load.working.weightBearing === 2 || load.other.weightBearing === 2 || load.trunk.band === 1;

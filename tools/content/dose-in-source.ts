import type { Dose, SourceDose } from '@ilium/movement';
import { defineVariationRule } from './rule.ts';

const isWithin = (value: number, min: number | null, max: number | null): boolean =>
  (min === null || value >= min) && (max === null || value <= max);

/** Whether a source itself states this dose; never so where it gives no number. */
export function isStatedBySource(dose: Dose, source: SourceDose): boolean {
  if (source.reps === null) return false;
  const { holdSeconds: hold, reps, sets } = source;
  const isHoldStated =
    hold === null ? dose.holdSeconds === 0 : isWithin(dose.holdSeconds, hold.min, hold.max);
  return isHoldStated && isWithin(dose.reps, reps.min, reps.max) && isWithin(dose.sets, sets.min, sets.max);
}

/** A first dose is either the source's or marked as our own proposal. */
export const doseInSource = defineVariationRule('dose-in-source', ({ dose }) => {
  const { holdSeconds, reps, sets, mark } = dose.start;
  if (mark === 'P' || isStatedBySource(dose.start, dose.source)) return [];
  return [
    `the first dose (${holdSeconds} s, ${reps} reps, ${sets} sets) is not the source's; change it or mark it "P"`,
  ];
});

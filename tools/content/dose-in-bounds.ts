import type { Dose, DoseBounds } from '@ilium/movement';
import { defineVariationRule } from './rule.ts';

/** What of a dose lies outside the limits; empty when nothing does. */
export function findOutOfBounds(dose: Dose, bounds: DoseBounds): readonly string[] {
  const fields = [
    { name: 'hold', value: dose.holdSeconds, ...bounds.holdSeconds },
    { name: 'reps', value: dose.reps, ...bounds.reps },
    { name: 'sets', value: dose.sets, min: 1, max: bounds.setsMax },
  ];
  return fields
    .filter(({ value, min, max }) => value < min || value > max)
    .map(({ name, value, min, max }) => `${name} ${value} is outside ${min} to ${max}`);
}

/** A first dose keeps the limits that no rule may pass. */
export const doseInBounds = defineVariationRule('dose-in-bounds', ({ dose }) =>
  findOutOfBounds(dose.start, dose.bounds).map((message) => `the first dose's ${message}`),
);

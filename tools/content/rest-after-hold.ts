import { defineVariationRule } from './rule.ts';

const LONG_HOLD = 20;
const LEAST_REST = 10;

/** At least 10 s of rest after holds of 20 s and more (E2). */
export const restAfterHold = defineVariationRule('rest-after-hold', ({ dose }) => {
  const mayHoldLong = dose.bounds.holdSeconds.max >= LONG_HOLD;
  if (!mayHoldLong || dose.restSeconds >= LEAST_REST) return [];
  return [
    `rests ${dose.restSeconds} s after holds of up to ${dose.bounds.holdSeconds.max} s; at least ${LEAST_REST} s`,
  ];
});

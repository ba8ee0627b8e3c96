import { daysFrom, type Gate, testNeeds } from './evidence.ts';

const DAYS = 14;

/**
 * G3, from building to strengthening (E6): two more weeks after G2, what the library asks to have been done, and ten
 * steady seconds on each leg with a fingertip on something firm. The source asks for steadiness only for what stands on
 * one leg; all that G3 opens waits for it here (mark ?).
 */
export const g3: Gate = (evidence) => {
  const days = daysFrom(evidence.since, evidence.now);
  return [
    { code: 'gate', gate: 'G2', met: evidence.gatesMet.includes('G2') },
    { code: 'days', met: days >= DAYS, have: days, need: DAYS },
    ...testNeeds('G3', evidence),
    { code: 'steady', met: evidence.isSteady },
  ];
};

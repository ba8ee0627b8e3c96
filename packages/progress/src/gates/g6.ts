import { painMeanOn } from '../outcomes/pain-days.ts';
import { daysFrom, type Gate } from './evidence.ts';

const DAYS = 28;
const PAIN_MEAN = 2;
const GOALS = 8;

/** Days a week that keep what was reached (E6, G6). */
export const MAINTAIN_DAYS = { min: 2, max: 3 } as const;

/** G6, to maintaining (E6): four weeks of strengthening, and a 7-day mean of at most 2 or goals at 8 or more. */
export const g6: Gate = ({ since, now, today, painDays, goalMean, gatesMet, strengthGate }) => {
  const days = daysFrom(since, now);
  const pain = painMeanOn(painDays, today);
  const isWell = (pain !== null && pain <= PAIN_MEAN) || (goalMean !== null && goalMean >= GOALS);
  return [
    { code: 'gate', gate: strengthGate, met: gatesMet.includes(strengthGate) },
    { code: 'days', met: days >= DAYS, have: days, need: DAYS },
    { code: 'little-pain-or-goals', met: isWell, pain, goals: goalMean },
  ];
};

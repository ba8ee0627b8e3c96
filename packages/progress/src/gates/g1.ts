import { firstAverage } from '@ilium/record';
import { DAY } from '@ilium/units';
import { countSessions, type Gate, isDone } from './evidence.ts';

const WITHIN_DAYS = 7;
const SESSIONS = 3;
const MORNINGS = 2;
const AVERAGE_PAIN = 6;
const FALL = 1;

/**
 * G1, out of the calm phase (E6): within seven days three finished sessions without a red and the last two answered
 * mornings not worse; an average pain of at most 6, or one less than at the start. A morning not answered counts for
 * nothing.
 */
export const g1: Gate = ({ now, since, sessions, mornings, checks }) => {
  const from = Math.max(since, now - WITHIN_DAYS * DAY);
  const calm = countSessions(sessions, from, SESSIONS, (one) => isDone(one) && one.band !== 'red');
  const lastMornings = mornings.slice(-MORNINGS).filter(({ at }) => at > from);
  const firstWorse = lastMornings.findLastIndex(({ change }) => change === 'worse');
  const calmMornings = lastMornings.length - 1 - firstWorse;
  const [first, last] = [firstAverage({ checks }), checks.at(-1)?.pain.average ?? null];
  const fell = first !== null && last !== null && first - last >= FALL;
  return [
    { code: 'calm-sessions', met: calm >= SESSIONS, have: calm, need: SESSIONS, withinDays: WITHIN_DAYS },
    { code: 'calm-mornings', met: calmMornings >= MORNINGS, have: calmMornings, need: MORNINGS },
    {
      code: 'average-pain',
      met: last !== null && (last <= AVERAGE_PAIN || fell),
      have: last,
      most: AVERAGE_PAIN,
      fall: FALL,
    },
  ];
};

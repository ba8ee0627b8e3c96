import type { GateNeed } from '@ilium/movement';
import { firstAverage } from '@ilium/record';
import { farthestAt, wasEverInLeg } from '../outcomes/farthest.ts';
import { painMeanOn } from '../outcomes/pain-days.ts';
import { countSessions, daysFrom, type Evidence, type Gate, isDone, isGreen, testNeeds } from './evidence.ts';

const DAYS = 14;
const SESSIONS = 6;
const GREEN = 4;
const PAIN_MEAN = 4;
const FALL_PERCENT = 30;

/** The 7-day mean is at most 4, or a third less than the average of the first check. */
function painNeed({ painDays, today, checks }: Evidence): GateNeed {
  const have = painMeanOn(painDays, today);
  const first = firstAverage({ checks });
  const fallPercent =
    have === null || first === null || first === 0 ? null : Math.round((100 * (first - have)) / first);
  const met = have !== null && (have <= PAIN_MEAN || (fallPercent !== null && fallPercent >= FALL_PERCENT));
  return { code: 'pain-mean', met, have, most: PAIN_MEAN, fallPercent };
}

/** The farthest point is not farther than when the phase began; where a leg was ever concerned it must have been told since. */
function farthestNeed({ farthest, since }: Evidence): GateNeed {
  const before = farthestAt(farthest, since) ?? farthest[0]?.rank ?? null;
  const last = farthest.at(-1);
  const isTold = last !== undefined && (last.at > since || !wasEverInLeg(farthest));
  return { code: 'not-farther', met: isTold && before !== null && last.rank <= before };
}

/**
 * G2, from mobility to building (E6): two weeks or six sessions, four of them green, a 7-day mean of at most 4 or down by
 * 30 %, nothing farther down the leg, and what the library asks to have been done.
 */
export const g2: Gate = (evidence) => {
  const { now, since, sessions } = evidence;
  const done = countSessions(sessions, since, SESSIONS, isDone);
  const days = daysFrom(since, now);
  const green = countSessions(sessions, since, GREEN, isGreen);
  return [
    {
      code: 'days-or-sessions',
      met: days >= DAYS || done >= SESSIONS,
      days,
      needDays: DAYS,
      sessions: done,
      needSessions: SESSIONS,
    },
    { code: 'green-sessions', met: green >= GREEN, have: green, need: GREEN },
    painNeed(evidence),
    farthestNeed(evidence),
    ...testNeeds('G2', evidence),
  ];
};

import { type CivilDate, type Days, daysBetween } from '@ilium/units';

/** Days without a session after which the next is one step smaller (D7). */
const STEP_DAYS: Days = 4;
/** Days after which one begins again at the start, and answers the check (D7, E8). */
const START_DAYS: Days = 14;

/** A time without any session: from the day of one to the day of the next, or to today. */
export interface Break {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly days: Days;
}

/** Every break of at least four days between sessions, and after the last of them, oldest first (D7). */
export function findBreaks(sessionDays: readonly CivilDate[], today: CivilDate): readonly Break[] {
  const ends = [...sessionDays.slice(1), today];
  return sessionDays.flatMap((from, i) => {
    const to = ends[i] ?? today;
    const days = daysBetween(from, to);
    return days >= STEP_DAYS ? [{ from, to, days }] : [];
  });
}

/**
 * D7: the longest break that came between the last time of a variation and a day; `null` where there was none. The days
 * between the sessions of someone who exercises are no break (mark ?, the source does not say which is meant).
 */
export function breakSince(breaks: readonly Break[], lastDay: CivilDate, day: CivilDate): Break | null {
  const since = breaks.slice(breaks.findLastIndex(({ from }) => from < lastDay) + 1);
  return since
    .filter(({ to }) => to <= day)
    .reduce<Break | null>((longest, one) => (longest && longest.days >= one.days ? longest : one), null);
}

/** Whether after so many days one begins again at the start (D7). */
export const beginsAgain = (days: Days): boolean => days >= START_DAYS;

/** Whether so many days without a session are a break at all (D7). */
export const isBreak = (days: Days): boolean => days >= STEP_DAYS;

import { addDays, type CivilDate, type Days, daysBetween, type Instant } from '@ilium/units';
import type { Morning } from '../facts/morning.ts';
import type { Red } from './reds.ts';

/** Days that reds count together (D6). */
const TOGETHER_DAYS: Days = 14;
/** Families that must be red for a flare (D6). */
const FAMILIES = 2;
/** A flare lasts at least and at most so long after its last red (D6: 3–7 days). */
const LEAST_DAYS: Days = 3;
const MOST_DAYS: Days = 7;
/** Reds within the days that call for a clinician (D6). */
const MANY_REDS = 3;

/** A time in which only the calm phase is done, in the smallest doses (D6). */
export interface Flare {
  readonly since: Instant;
  readonly lastRed: CivilDate;
  /** First day after it. */
  readonly untilDay: CivilDate;
}

/** Reds of the 14 days up to the day of one of them. */
function redsUpTo(red: Red, index: number, reds: readonly Red[]): readonly Red[] {
  const first = addDays(red.day, 1 - TOGETHER_DAYS);
  return reds.slice(0, index + 1).filter(({ day }) => day >= first);
}

/** The first day after a flare whose last red was on a day: a calm morning ends it after three days, time after seven. */
function endOf(lastRed: CivilDate, mornings: readonly Morning[]): CivilDate {
  const [earliest, latest] = [addDays(lastRed, LEAST_DAYS), addDays(lastRed, MOST_DAYS)];
  const calm = mornings.find(({ day, change }) => day >= earliest && day < latest && change !== 'worse');
  return calm?.day ?? latest;
}

/**
 * D6: every flare, oldest first. Red in two families within 14 days begins one. Another red within seven days of its last
 * makes it longer, also where it seemed over.
 */
export function findFlares(reds: readonly Red[], mornings: readonly Morning[]): readonly Flare[] {
  const flares: Flare[] = [];
  reds.forEach((red, i) => {
    const families = new Set(redsUpTo(red, i, reds).flatMap((one) => one.families));
    const last = flares.at(-1);
    const goesOn = last !== undefined && red.day < addDays(last.lastRed, MOST_DAYS);
    if (goesOn) flares.pop();
    if (goesOn || families.size >= FAMILIES)
      flares.push({
        since: goesOn ? last.since : red.at,
        lastRed: red.day,
        untilDay: endOf(red.day, mornings),
      });
  });
  return flares;
}

/** The flare of a day, or `null`. */
export const flareOn = (flares: readonly Flare[], today: CivilDate): Flare | null =>
  flares.findLast(({ untilDay }) => untilDay > today) ?? null;

/** D6: three reds within the last 14 days; a clinician should have a look. */
export const areManyReds = (reds: readonly Red[], today: CivilDate): boolean =>
  reds.filter(({ day }) => daysBetween(day, today) < TOGETHER_DAYS).length >= MANY_REDS;

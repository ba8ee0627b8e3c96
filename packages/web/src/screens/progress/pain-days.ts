import type { RecordState, Stamp } from '@ilium/record';
import { addDays, type CivilDate, daysBetween, instantToCivilDate } from '@ilium/units';

/** Pain on one day: the morning's answer, or the first number before a session. */
export interface PainDay {
  readonly day: CivilDate;
  readonly pain: number;
}

/** The mean pain of the seven days that end with a day. */
export interface PainMean {
  readonly day: CivilDate;
  /** Mean of the days that have a number, to a tenth; 0 to 10. */
  readonly mean: number;
}

const dayOf = ({ at, offsetMinutes }: Stamp): CivilDate => instantToCivilDate(at, offsetMinutes);

/** One number a day, oldest first; days without an answer are missing, not zero. */
export function recordToPainDays({ mornings, sessions }: RecordState): readonly PainDay[] {
  const painByDay = new Map<CivilDate, number>();
  for (const { started, painBefore } of sessions)
    if (started && painBefore !== null && !painByDay.has(dayOf(started)))
      painByDay.set(dayOf(started), painBefore);
  for (const morning of mornings) if (morning.pain !== null) painByDay.set(dayOf(morning), morning.pain);
  return [...painByDay].map(([day, pain]) => ({ day, pain })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** The 7-day mean up to a day (outcomes.md); `null` where none of the seven days has a number. */
export function painMeanOn(days: readonly PainDay[], day: CivilDate): number | null {
  const week = days.filter((entry) => {
    const ago = daysBetween(entry.day, day);
    return ago >= 0 && ago < 7;
  });
  if (week.length === 0) return null;
  return Math.round((10 * week.reduce((sum, { pain }) => sum + pain, 0)) / week.length) / 10;
}

/** The 7-day means of the `count` days up to `today`, oldest first; days without one are left out. */
export function painMeans(days: readonly PainDay[], today: CivilDate, count: number): readonly PainMean[] {
  return Array.from({ length: count }, (_, index) => addDays(today, index - count + 1)).flatMap((day) => {
    const mean = painMeanOn(days, day);
    return mean === null ? [] : [{ day, mean }];
  });
}

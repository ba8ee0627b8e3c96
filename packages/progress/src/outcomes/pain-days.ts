import { type RecordState, stampToDay } from '@ilium/record';
import { addDays, type CivilDate } from '@ilium/units';

/** Pain on one day: the morning's answer, or the first number before a session. */
export interface PainDay {
  readonly day: CivilDate;
  /** 0–10. */
  readonly pain: number;
}

/** The mean pain of the seven days that end with a day. */
export interface PainMean {
  readonly day: CivilDate;
  /** Mean of the days that have a number, to a tenth; 0 to 10. */
  readonly mean: number;
}

/** Days that a mean is taken over (outcomes.md). */
const MEAN_DAYS = 7;

/** One number a day, oldest first; days without an answer are missing, not zero. */
export function recordToPainDays({
  mornings,
  sessions,
}: Pick<RecordState, 'mornings' | 'sessions'>): readonly PainDay[] {
  const painByDay = new Map<CivilDate, number>();
  for (const { started, painBefore } of sessions) {
    if (!started || painBefore === null) continue;
    const day = stampToDay(started);
    if (!painByDay.has(day)) painByDay.set(day, painBefore);
  }
  for (const morning of mornings) if (morning.pain !== null) painByDay.set(stampToDay(morning), morning.pain);
  return [...painByDay].map(([day, pain]) => ({ day, pain })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/**
 * The 7-day mean up to a day (outcomes.md), of days oldest first; `null` where none of the seven has a number. Calendar
 * days compare as text.
 */
export function painMeanOn(days: readonly PainDay[], day: CivilDate): number | null {
  const first = addDays(day, 1 - MEAN_DAYS);
  let sum = 0;
  let count = 0;
  for (let i = days.findLastIndex((entry) => entry.day <= day); i >= 0; i -= 1) {
    const entry = days[i];
    if (!entry || entry.day < first) break;
    sum += entry.pain;
    count += 1;
  }
  return count === 0 ? null : Math.round((10 * sum) / count) / 10;
}

/** The 7-day means of the `count` days up to `today`, oldest first; days without one are left out. */
export function painMeans(days: readonly PainDay[], today: CivilDate, count: number): readonly PainMean[] {
  return Array.from({ length: count }, (_, index) => addDays(today, index - count + 1)).flatMap((day) => {
    const mean = painMeanOn(days, day);
    return mean === null ? [] : [{ day, mean }];
  });
}

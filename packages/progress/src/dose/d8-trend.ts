import type { RecordState } from '@ilium/record';
import { addDays, type CivilDate, DAY, type Instant } from '@ilium/units';
import { type PainDay, painMeanOn } from '../outcomes/pain-days.ts';

/** Rise of the 7-day mean that stops raising (D8). */
const RISE = 2;
/** The answer about the whole that stops raising (D8). */
const FEELS_WORSE = -2;
/** Beyond about six weeks nobody remembers how it was (outcomes.md). */
const REMEMBERED = 42 * DAY;
const WEEK = 7;

/** D8: the mean pain of the last seven days is at least 2 above that of the seven before. Unknown means is no rise. */
export function isPainRising(days: readonly PainDay[], today: CivilDate): boolean {
  const now = painMeanOn(days, today);
  const before = painMeanOn(days, addDays(today, -WEEK));
  return now !== null && before !== null && now - before >= RISE;
}

/** D8: asked about the whole, the person last said it was worse. */
export function feelsWorse({ changes }: Pick<RecordState, 'changes'>, now: Instant): boolean {
  const last = changes.findLast(({ at }) => at <= now);
  return last !== undefined && now - last.at <= REMEMBERED && last.change <= FEELS_WORSE;
}

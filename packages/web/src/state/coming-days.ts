import { DAY, HOUR, type Instant, instantToCivilDate, MINUTE } from '@ilium/units';
import type { Judgement } from './judge.ts';

/** Days that are judged ahead, today among them: most people come back within them. */
const AHEAD = 4;
/** Nobody opens the app before this hour; the earlier, the more of what locks for a day still holds. */
const EARLY = 4 * HOUR;

/** A moment, and the clock of the place. */
interface Moment {
  readonly now: Instant;
  readonly offsetMinutes: number;
}

/** What the record means on a day, worked out before it. */
export interface DayAhead {
  readonly day: string;
  readonly offsetMinutes: number;
  readonly judgement: Judgement;
}

/** Now, and the early morning of each of the next days. */
export function momentsAhead({ now, offsetMinutes }: Moment): readonly Moment[] {
  const offset = offsetMinutes * MINUTE;
  const midnight = Math.floor((now + offset) / DAY) * DAY - offset;
  return Array.from({ length: AHEAD }, (_, days) => ({
    now: days === 0 ? now : midnight + days * DAY + EARLY,
    offsetMinutes,
  }));
}

const dayOf = ({ now, offsetMinutes }: Moment): string => instantToCivilDate(now, offsetMinutes);

/** A judgement of a moment, to be kept for its day. */
export const toDayAhead = (moment: Moment, judgement: Judgement): DayAhead => ({
  day: dayOf(moment),
  offsetMinutes: moment.offsetMinutes,
  judgement,
});

/** Finds a moment's day in what was kept; `null` where it is not there. */
export function findDay(kept: readonly DayAhead[], moment: Moment): Judgement | null {
  const day = dayOf(moment);
  const found = kept.find((one) => one.day === day && one.offsetMinutes === moment.offsetMinutes);
  return found?.judgement ?? null;
}

/** Whether everything is kept that a moment's next days need. */
export const isKeptAhead = (kept: readonly DayAhead[], moment: Moment): boolean =>
  momentsAhead(moment).every((one) => findDay(kept, one) !== null);

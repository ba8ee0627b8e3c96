import type { RecordState } from '@ilium/record';
import { type CivilDate, daysBetween, instantToCivilDate } from '@ilium/units';

/** The question is asked about a session of the last two days; later nobody remembers. */
const ASK_WITHIN_DAYS = 2;

/** Whether the morning question is due: there was a session on an earlier day, and no answer since. */
export function isMorningDue({ sessions, mornings }: RecordState, today: CivilDate): boolean {
  const last = sessions.findLast(({ started }) => started !== null)?.started;
  if (!last) return false;
  const ago = daysBetween(instantToCivilDate(last.at, last.offsetMinutes), today);
  const answered = mornings.some(({ at }) => at > last.at);
  return ago >= 1 && ago <= ASK_WITHIN_DAYS && !answered;
}

import { orderOf, type RecordState, stampToDay } from '@ilium/record';
import { type CivilDate, daysBetween } from '@ilium/units';

/** The question is asked about a session of the last two days; later nobody remembers. */
const ASK_WITHIN_DAYS = 2;

/** Said where the plan is smaller because of that answer. */
export const SORE_MORNING = 'Less today, and nothing grows: the morning after your last session was worse.';

/** Whether the answer that counts now is that the morning after the last session was worse (D4, I07). */
export function isSoreMorning({ sessions, mornings }: Pick<RecordState, 'sessions' | 'mornings'>): boolean {
  const last = sessions.findLast(({ started }) => started !== null)?.started;
  const morning = mornings.at(-1);
  return (
    last !== undefined && last !== null && morning?.change === 'worse' && orderOf(morning) > orderOf(last)
  );
}

/** Whether the morning question is due: there was a session on an earlier day, and no answer since. */
export function isMorningDue({ sessions, mornings }: RecordState, today: CivilDate): boolean {
  const last = sessions.findLast(({ started }) => started !== null)?.started;
  if (!last) return false;
  const ago = daysBetween(stampToDay(last), today);
  const answered = mornings.some(({ at }) => at > last.at);
  return ago >= 1 && ago <= ASK_WITHIN_DAYS && !answered;
}

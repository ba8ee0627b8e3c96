import type { RuleId } from '@ilium/movement';
import { type RecordState, stampToDay } from '@ilium/record';
import { type CivilDate, type Days, daysBetween, instantToCivilDate, type Minutes } from '@ilium/units';
import { isBreak } from './dose/d7-break.ts';
import type { ProgressContext } from './progress-context.ts';

/** A smaller session, offered after a break. It asks for nothing and scolds nobody. */
export interface Nudge {
  /** Days since the last session. */
  readonly days: Days;
  /** Minutes that are offered instead of the usual ones. */
  readonly minutes: Minutes;
  readonly rule: RuleId;
}

/** Lengths of session that a person can ask for (E1.14). */
const stops: readonly Minutes[] = [3, 6, 10, 15, 20, 30];

/** The nearest length that is at most half of the usual one; the shortest where none is (P). */
const shorter = (usual: Minutes): Minutes => stops.findLast((stop) => 2 * stop <= usual) ?? stops[0] ?? usual;

/** The last day on which something was done or the person said why not; `null` where there is none. */
function lastDay({ sessions, skippedDays }: Pick<RecordState, 'sessions' | 'skippedDays'>): CivilDate | null {
  const started = sessions.flatMap((session) => (session.started ? [stampToDay(session.started)] : []));
  return started.length === 0
    ? null
    : ([...started, ...skippedDays.map(stampToDay)].toSorted().at(-1) ?? null);
}

/**
 * After four days or more without a session or a word, a session of about half the usual minutes (D7, design "Learn").
 * `null` where there is no break, or the usual session is the shortest already.
 */
export function findNudge(
  record: Pick<RecordState, 'sessions' | 'skippedDays'>,
  usual: Minutes,
  { now, offsetMinutes }: Pick<ProgressContext, 'now' | 'offsetMinutes'>,
): Nudge | null {
  const today = instantToCivilDate(now, offsetMinutes);
  const last = lastDay(record);
  const days = last === null ? 0 : daysBetween(last, today);
  const minutes = shorter(usual);
  return isBreak(days) && minutes < usual ? { days, minutes, rule: 'D7' } : null;
}

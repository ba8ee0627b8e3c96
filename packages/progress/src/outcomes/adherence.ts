import type { RecordState, SessionRecord } from '@ilium/record';
import { DAY, type Instant } from '@ilium/units';

const WEEK_DAYS = 7;

type Sessions = Pick<RecordState, 'sessions' | 'intake'>;

/** The part of a session's planned time that was done, 0–1: each item by its repetitions. */
export function doneShare({ plan, items }: SessionRecord): number {
  const planned = plan.items.reduce((sum, { durationMs }) => sum + durationMs, 0);
  const done = items.reduce((sum, { item, repsDone, repsPlanned }) => {
    const share = repsPlanned > 0 ? Math.min(1, repsDone / repsPlanned) : 0;
    return sum + share * (plan.items[item]?.durationMs ?? 0);
  }, 0);
  return planned > 0 ? done / planned : 0;
}

/**
 * How much of the last seven days' plan was done, 0–1 (outcomes.md): time done against time planned. Planned are the
 * days a week that the person named, from their first session on, or the sessions they began where they named none.
 * `null` where nothing was begun.
 */
export function adherenceAt({ sessions, intake }: Sessions, now: Instant): number | null {
  const begun = sessions.flatMap((session) => (session.started ? [{ session, at: session.started.at }] : []));
  const recent = begun.filter(({ at }) => at <= now && now - at < WEEK_DAYS * DAY);
  if (recent.length === 0) return null;
  const first = begun.reduce((least, { at }) => Math.min(least, at), now);
  const days = Math.min(WEEK_DAYS, Math.floor((now - first) / DAY) + 1);
  const wanted = intake?.intake.daysPerWeek;
  const planned = wanted === undefined ? recent.length : (wanted * days) / WEEK_DAYS;
  const done = recent.reduce((sum, { session }) => sum + doneShare(session), 0);
  return Math.min(1, done / Math.max(1, planned));
}

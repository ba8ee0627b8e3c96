import { type CivilDate, instantToCivilDate } from '@ilium/units';
import type { PayloadOf } from './events/index.ts';
import type { Hidden, RecordState, SessionRecord, Stamp } from './state.ts';

/** What is hidden after one more word about it: the newest holds. */
export function hide(before: Hidden, { what, hidden }: PayloadOf<'hidden-from-reports'>): Hidden {
  const without = <Item>(list: readonly Item[], item: Item): readonly Item[] =>
    hidden ? [...list.filter((one) => one !== item), item] : list.filter((one) => one !== item);
  return what.kind === 'session'
    ? { ...before, sessions: without(before.sessions, what.session) }
    : { ...before, days: without(before.days, what.day) };
}

/** The day on which a session was begun, or planned where it was not. */
export const sessionToDay = ({ started, planned }: SessionRecord): CivilDate =>
  stampToDay(started ?? planned);

/** The day of a stamp where it was written. */
export const stampToDay = ({ at, offsetMinutes }: Stamp): CivilDate => instantToCivilDate(at, offsetMinutes);

/**
 * The record as others get it: without the sessions and days that the person left out. The answers to the newest check,
 * warning signs and clearances always stay: who reads a report has to know of them.
 */
export function shownRecord(record: RecordState): RecordState {
  const sessionIds = new Set(record.hidden.sessions);
  const days = new Set(record.hidden.days);
  if (sessionIds.size === 0 && days.size === 0) return record;
  const isShown = (stamp: Stamp): boolean => !days.has(stampToDay(stamp));
  const isSessionShown = (session: SessionRecord): boolean =>
    !sessionIds.has(session.id) && !days.has(sessionToDay(session));
  return {
    ...record,
    sessions: record.sessions.filter(isSessionShown),
    symptoms: record.symptoms.filter((told) => isShown(told) && !sessionIds.has(told.session)),
    checks: record.checks.filter(isShown),
    mornings: record.mornings.filter(isShown),
    skippedDays: record.skippedDays.filter(isShown),
    goalScores: record.goalScores.filter(isShown),
    changes: record.changes.filter(isShown),
    weeks: record.weeks.filter(isShown),
    steadiness: record.steadiness.filter(isShown),
  };
}

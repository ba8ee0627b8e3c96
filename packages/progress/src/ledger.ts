import {
  type ItemRecord,
  type RecordState,
  type SessionRecord,
  type SkipReason,
  sessionToDay,
  stampToDay,
} from '@ilium/record';
import { type CivilDate, MINUTE, type Minutes } from '@ilium/units';
import { doneShare } from './outcomes/adherence.ts';

/** What came of a session, or of a day: never an inferred session. */
export type LedgerCode = 'done' | 'partly' | 'not-done' | 'under-way' | 'opened' | 'skipped';

/** One line of what was done. */
export interface LedgerLine {
  /** The session's id, or the day that was left out. */
  readonly id: string;
  readonly day: CivilDate;
  readonly code: LedgerCode;
  /** Items done to the end, of those planned; 0 of 0 for a day left out. */
  readonly done: number;
  readonly planned: number;
  /** Share of the planned time that was done, 0–1. */
  readonly share: number;
  /** Time really spent; `null` while a session is not over. */
  readonly minutes: Minutes | null;
  /** How the session ended; `null` while it has not. */
  readonly ended: NonNullable<SessionRecord['ended']>['how'] | null;
  /** Why nothing was done: said of the day, or of the items left out; `null` where nothing was said. */
  readonly because: SkipReason | NonNullable<ItemRecord['because']> | null;
}

const isDone = ({ outcome }: ItemRecord): boolean => outcome === 'done';
const isBegun = ({ repsDone }: ItemRecord): boolean => repsDone > 0;

function codeOf({ started, ended, items }: SessionRecord): LedgerCode {
  if (!started) return 'opened';
  if (!ended) return 'under-way';
  if (items.every(isDone)) return 'done';
  return items.some(isBegun) ? 'partly' : 'not-done';
}

/** The reason that most items were left out for, the first of equals. */
function reasonOf({ items }: SessionRecord): LedgerLine['because'] {
  const reasons = items.flatMap(({ because }) => because ?? []);
  const count = (reason: string) => reasons.filter((one) => one === reason).length;
  return reasons.toSorted((a, b) => count(b) - count(a))[0] ?? null;
}

const toLine = (session: SessionRecord): LedgerLine => ({
  id: session.id,
  day: sessionToDay(session),
  code: codeOf(session),
  done: session.items.filter(isDone).length,
  planned: session.items.length,
  share: doneShare(session),
  minutes: session.ended ? Math.round(session.ended.activeMs / MINUTE) : null,
  ended: session.ended?.how ?? null,
  because: session.started ? reasonOf(session) : null,
});

const skippedLine = (stamp: RecordState['skippedDays'][number]): LedgerLine => ({
  id: stampToDay(stamp),
  day: stampToDay(stamp),
  code: 'skipped',
  done: 0,
  planned: 0,
  share: 0,
  minutes: null,
  ended: null,
  because: stamp.because,
});

/** Of the plans of a day that were only opened, the last, and only where no session was begun that day. */
function openedToShow(sessions: readonly SessionRecord[]): ReadonlySet<string> {
  const lastByDay = new Map<CivilDate, SessionRecord>();
  for (const session of sessions) {
    const before = lastByDay.get(sessionToDay(session));
    if (!before?.started || session.started) lastByDay.set(sessionToDay(session), session);
  }
  return new Set([...lastByDay.values()].map(({ id }) => id));
}

/**
 * Every session with what came of it, and every day that was left out for a reason, newest first. A plan that was never
 * started shows only if it is the last of its day.
 */
export function foldLedger({
  sessions,
  skippedDays,
}: Pick<RecordState, 'sessions' | 'skippedDays'>): readonly LedgerLine[] {
  const shown = openedToShow(sessions);
  const begunOn = new Set(sessions.filter(({ started }) => started).map(sessionToDay));
  const lines = sessions.filter(({ id, started }) => started || shown.has(id)).map(toLine);
  const skipped = skippedDays.map(skippedLine).filter(({ day }) => !begunOn.has(day));
  const oncePerDay = [...new Map(skipped.map((line) => [line.day, line])).values()];
  return [...lines, ...oncePerDay]
    .map((line, place) => ({ line, place }))
    .toSorted((a, b) => (a.line.day < b.line.day ? 1 : a.line.day > b.line.day ? -1 : b.place - a.place))
    .map(({ line }) => line);
}

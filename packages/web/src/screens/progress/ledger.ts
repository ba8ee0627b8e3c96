import type { SessionRecord } from '@ilium/record';
import { type CivilDate, instantToCivilDate, MINUTE } from '@ilium/units';

/** One line of what was done: never an inferred session. */
export interface LedgerLine {
  readonly id: string;
  readonly day: CivilDate;
  readonly word: 'Done' | 'Partly' | 'Stopped' | 'Under way' | 'Opened';
  readonly detail: string;
}

const isDone = ({ outcome }: SessionRecord['items'][number]): boolean => outcome === 'done';
const isBegun = ({ repsDone }: SessionRecord['items'][number]): boolean => repsDone > 0;

function wordOf(session: SessionRecord): LedgerLine['word'] {
  if (!session.started) return 'Opened';
  if (!session.ended) return 'Under way';
  if (session.items.every(isDone)) return 'Done';
  return session.items.some(isBegun) ? 'Partly' : 'Stopped';
}

function detailOf(session: SessionRecord): string {
  if (!session.started) return 'Looked, did not start';
  const done = session.items.filter(isDone).length;
  const count = `${done} of ${session.items.length}`;
  if (!session.ended) return count;
  const minutes = Math.round(session.ended.activeMs / MINUTE);
  const why = session.ended.how === 'safety' ? ', ended to be safe' : '';
  return `${count}, ${minutes} min${why}`;
}

/** Every session with what came of it, newest first. A plan that was never started shows only if it is the last of its day. */
export function sessionsToLedger(sessions: readonly SessionRecord[]): readonly LedgerLine[] {
  const dayOf = ({ started, planned }: SessionRecord): CivilDate => {
    const { at, offsetMinutes } = started ?? planned;
    return instantToCivilDate(at, offsetMinutes);
  };
  return sessions
    .filter(
      (session, index) =>
        session.started ||
        !sessions.some(
          (other, place) =>
            place !== index && dayOf(other) === dayOf(session) && (other.started || place > index),
        ),
    )
    .map((session) => ({
      id: session.id,
      day: dayOf(session),
      word: wordOf(session),
      detail: detailOf(session),
    }))
    .toReversed();
}

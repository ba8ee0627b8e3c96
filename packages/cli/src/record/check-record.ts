import type { EventType } from '@ilium/record';
import { Refusal } from '../refusal.ts';
import { readRecord } from './read-record.ts';

/** What a file holds. */
export interface RecordCheck {
  readonly file: string;
  readonly events: number;
  /** Events of newer versions, which are kept and not read. */
  readonly unread: number;
  readonly countByType: Readonly<Partial<Record<EventType | (string & {}), number>>>;
  /** The earliest and the latest moment that an event says, as it is written; `null` where there is none. */
  readonly first: string | null;
  readonly last: string | null;
  /** The first thing that is wrong, in one sentence; `null` where nothing is. */
  readonly fault: string | null;
}

interface Moment {
  readonly at: string;
  readonly ms: number;
}

/** Reads a file to its end, or to the first fault. Memory does not grow with the file. */
export function checkRecord(file: string): RecordCheck {
  const counts = new Map<string, number>();
  let events = 0;
  let unread = 0;
  const span: { first?: Moment; last?: Moment } = {};
  let fault: string | null = null;
  try {
    for (const { stored, isUnread } of readRecord(file)) {
      const moment: Moment = { at: stored.at, ms: Date.parse(stored.at) };
      events += 1;
      unread += isUnread ? 1 : 0;
      counts.set(stored.type, (counts.get(stored.type) ?? 0) + 1);
      if (!span.first || moment.ms < span.first.ms) span.first = moment;
      if (!span.last || moment.ms > span.last.ms) span.last = moment;
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    fault = error.message;
  }
  const countByType = Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return {
    file,
    events,
    unread,
    countByType,
    first: span.first?.at ?? null,
    last: span.last?.at ?? null,
    fault,
  };
}

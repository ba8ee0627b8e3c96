import { parseWith } from '@ilium/movement';
import { err, ok, type Result } from '@ilium/units';
import * as v from 'valibot';
import { envelopeSchema, type StoredEvent } from './event.ts';
import { mergeEvents } from './fold.ts';
import { type EventRefusal, readEvent } from './read-event.ts';

const FORMAT = 'ilium-record';
const VERSION = 1;
/** Most events of a file: a hundred years of daily sessions. */
const MOST_EVENTS = 2_500_000;

/** A whole record as one file: every event as it was written. */
export interface RecordFile {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly events: readonly StoredEvent[];
}

/** The file of a record. */
export const toRecordFile = (events: readonly StoredEvent[]): RecordFile => ({
  format: FORMAT,
  version: VERSION,
  events,
});

const fileSchema = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  events: v.pipe(
    v.array(v.unknown(), 'a list of events'),
    v.maxLength(MOST_EVENTS, `at most ${MOST_EVENTS} events`),
  ),
});

/** Why a file is no record: where, and in a sentence what is wrong there. */
export interface FileFault {
  /** As `events[12].payload.pain`; empty for the whole file. */
  readonly where: string;
  /** "expected a whole number from 0 to 10, found 12". */
  readonly what: string;
}

/** A record read from a file. */
export interface ReadRecord {
  /** In folding order, each once. */
  readonly events: readonly StoredEvent[];
  /** Events that stood in the file more than once. */
  readonly repeated: number;
  /** Events of kinds or versions that only a newer program knows; they are kept. */
  readonly unknown: number;
}

const faultOf = (
  where: string,
  problems: readonly { readonly path: string; readonly expected: string; readonly received: string }[],
): FileFault => {
  const [first] = problems;
  if (!first) throw new Error('a refusal without a problem');
  const place = [where, first.path].filter((part) => part !== '').join('.');
  return { where: place, what: `expected ${first.expected}, found ${first.received}` };
};

const isFromNewer = ({ code }: EventRefusal): boolean => code !== 'invalid';

/** Reads a record's file, all or nothing: the record, or the first fault in it. Nothing of it is trusted. */
export function parseRecordFile(input: unknown): Result<ReadRecord, FileFault> {
  const file = parseWith(fileSchema, input);
  if (!file.ok) return err(faultOf('', file.error));
  const events: StoredEvent[] = [];
  let unknown = 0;
  for (const [i, one] of file.value.events.entries()) {
    const envelope = parseWith(envelopeSchema, one);
    if (!envelope.ok) return err(faultOf(`events[${i}]`, envelope.error));
    const read = readEvent(envelope.value);
    if (!read.ok && !isFromNewer(read.error))
      return err(faultOf(`events[${i}].payload`, read.error.code === 'invalid' ? read.error.problems : []));
    if (!read.ok) unknown += 1;
    events.push(envelope.value);
  }
  const merged = mergeEvents(events, []);
  return ok({ events: merged, repeated: events.length - merged.length, unknown });
}

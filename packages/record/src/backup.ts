import { err, ok, type Problem, type Result } from '@ilium/units';
import * as v from 'valibot';
import { parseEnvelope, type StoredEvent } from './event.ts';
import { compareEvents } from './fold.ts';
import { readEvent } from './read-event.ts';
import { type JsonRefusal, parseStrictJson } from './strict-json.ts';

const FORMAT = 'ilium-record';
const VERSION = 1;

/** More than this is no record of one life: twice the length of ten full years. Characters. */
export const mostBackupLength = 300_000_000;

/** Why a file is not taken in. Nothing of it is used then. */
export type BackupRefusal =
  | { readonly code: 'too-large' }
  | { readonly code: 'cut-off' }
  | { readonly code: 'not-a-copy' }
  | { readonly code: 'newer-version'; readonly version: number }
  /** JSON, but not as anything of ours is written. */
  | Exclude<JsonRefusal, { readonly code: 'not-json' }>
  /** `number` counts the entries of the file from 1. */
  | { readonly code: 'damaged'; readonly number: number; readonly problem: Problem };

const HEAD = `{"format": "${FORMAT}", "version": ${VERSION}, "events": [\n`;
const FOOT = '\n]}\n';

const toLines = (events: readonly StoredEvent[]): string =>
  events.map((event) => JSON.stringify(event)).join(',\n');

/** A copy of a record as text: every event as it was written, one to a line. */
export const eventsToBackup = (events: readonly StoredEvent[]): string => HEAD + toLines(events) + FOOT;

/** The same text in pieces, of events that come in pieces. */
export async function* piecesToBackup(pieces: AsyncIterable<readonly StoredEvent[]>): AsyncGenerator<string> {
  let before = HEAD;
  for await (const events of pieces) {
    if (events.length === 0) continue;
    yield before + toLines(events);
    before = ',\n';
  }
  yield before === HEAD ? HEAD + FOOT : FOOT;
}

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  events: v.array(v.unknown()),
});

function parseJson(text: string): Result<unknown, BackupRefusal> {
  const json = parseStrictJson(text);
  if (json.ok) return json;
  if (json.error.code !== 'not-json') return err(json.error);
  const looksLikeCopy = text.slice(0, 200).includes(`"${FORMAT}"`);
  return err({ code: looksLikeCopy ? 'cut-off' : 'not-a-copy' });
}

/** What is wrong with one entry. Kinds and versions that are not known yet are kept unread, as everywhere. */
function findFault(entry: unknown): Problem | null {
  const envelope = parseEnvelope(entry);
  if (!envelope.ok) return envelope.error[0] ?? null;
  const read = readEvent(envelope.value);
  return !read.ok && read.error.code === 'invalid' ? (read.error.problems[0] ?? null) : null;
}

/**
 * Reads a copy. All or nothing: one damaged entry refuses the whole file, and says where. Events of kinds that only a
 * newer version knows are kept as they are.
 */
export function parseBackup(text: string): Result<readonly StoredEvent[], BackupRefusal> {
  if (text.length > mostBackupLength) return err({ code: 'too-large' });
  const json = parseJson(text);
  if (!json.ok) return json;
  const file = v.safeParse(fileSchema, json.value);
  if (!file.success) return err({ code: 'not-a-copy' });
  const { version, events } = file.output;
  if (version > VERSION) return err({ code: 'newer-version', version });
  for (const [i, entry] of events.entries()) {
    const problem = findFault(entry);
    if (problem) return err({ code: 'damaged', number: i + 1, problem });
  }
  return ok(events as readonly StoredEvent[]);
}

/** What a copy would bring to a record. */
export interface BackupNews {
  readonly events: number;
  /** Of those, how many are not there yet. */
  readonly fresh: number;
  /** Sessions that were begun, of those not there yet. */
  readonly sessions: number;
  /** Both have events and share none, nor a device: it may be somebody else's. */
  readonly isStranger: boolean;
  /** It holds a check made after every one that is there: that check would take the place of theirs. */
  readonly hasNewerCheck: boolean;
}

const checksOf = (events: readonly StoredEvent[]): readonly StoredEvent[] =>
  events.filter(({ type }) => type === 'intake-answered');

/** Compares a copy with the events that are there. */
export function compareBackup(copy: readonly StoredEvent[], here: readonly StoredEvent[]): BackupNews {
  const ids = new Set(here.map(({ id }) => id));
  const devices = new Set(here.map(({ device }) => device));
  const fresh = copy.filter(({ id }) => !ids.has(id));
  const checksHere = checksOf(here);
  const isOurs = fresh.length < copy.length || copy.some(({ device }) => devices.has(device));
  return {
    events: copy.length,
    fresh: fresh.length,
    sessions: fresh.filter(({ type }) => type === 'session-started').length,
    isStranger: here.length > 0 && copy.length > 0 && !isOurs,
    hasNewerCheck:
      checksHere.length > 0 &&
      checksOf(copy).some((check) => checksHere.every((one) => compareEvents(one, check) < 0)),
  };
}

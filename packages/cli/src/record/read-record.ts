import { closeSync, openSync, readSync } from 'node:fs';
import {
  type EventRefusal,
  parseEnvelope,
  parseStrictJson,
  readEvent,
  type StoredEvent,
} from '@ilium/record';
import type { Problem } from '@ilium/units';
import { Refusal } from '../refusal.ts';
import { CutFault, createEventCutter, type EventText } from './cut-events.ts';

/** Bytes that are read at a time. */
const PIECE = 1 << 18;

/** One event that a file holds, with where it stands. */
export interface FoundEvent {
  readonly stored: StoredEvent;
  readonly place: EventText;
  /** Whether this version cannot read it: it is of a newer one, and kept. */
  readonly isUnread: boolean;
}

const problemToText = ({ path, expected, received }: Problem): string =>
  `${path || 'the whole event'}: expected ${expected}, found ${received}`;

const jsonFaults = {
  'not-json': 'no JSON',
  'repeated-key': 'says one thing twice',
  'forbidden-key': 'has a key that is not allowed',
  'too-deep': 'is nested too deep',
} as const;

/** What the payload has that it may not have; what is only newer is kept. */
function payloadFault(refusal: EventRefusal): string | null {
  if (refusal.code !== 'invalid') return null;
  const [problem] = refusal.problems;
  return `${refusal.type}: ${problem ? problemToText(problem) : 'not readable'}`;
}

/** Reads one event that was cut out. Throws a {@link Refusal} that says which, in which line, and why. */
function readOne(file: string, number: number, place: EventText): FoundEvent {
  const refuse = (what: string) => new Refusal(`${file}: event ${number} (line ${place.line}): ${what}.`);
  const json = parseStrictJson(place.text);
  if (!json.ok) throw refuse(jsonFaults[json.error.code]);
  const envelope = parseEnvelope(json.value);
  if (!envelope.ok) throw refuse(problemToText(envelope.error[0] as Problem));
  const read = readEvent(envelope.value);
  const fault = read.ok ? null : payloadFault(read.error);
  if (fault !== null) throw refuse(fault);
  return { stored: envelope.value, place, isUnread: !read.ok };
}

/** What stands around the events must say that it is a record of a version that is known. */
function checkAround(file: string, around: string): void {
  const json = parseStrictJson(around);
  if (!json.ok) throw new Refusal(`${file}: what stands around the events ${jsonFaults[json.error.code]}.`);
  const { format, version } = json.value as Record<string, unknown>;
  if (format !== 'ilium-record')
    throw new Refusal(`${file}: not a record of Ilium (no format "ilium-record").`);
  if (version !== 1) {
    const named = typeof version === 'number' ? `version ${version}` : 'an unknown version';
    throw new Refusal(`${file}: ${named} of the format; this program reads version 1.`);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function openToRead(file: string): number {
  try {
    return openSync(file, 'r');
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Refusal(isMissing ? `${file}: there is no such file` : `${file}: ${messageOf(error)}`);
  }
}

/** The pieces of a file; each holds only until the next is asked for. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const handle = openToRead(file);
  try {
    const buffer = Buffer.allocUnsafe(PIECE);
    for (let isFirst = true; ; isFirst = false) {
      let read: number;
      try {
        read = readSync(handle, buffer, 0, PIECE, null);
      } catch (error) {
        throw new Refusal(`${file}: ${messageOf(error)}`);
      }
      if (read === 0) return;
      const piece = buffer.subarray(0, read);
      if (isFirst && /^(age-encryption\.org|-----BEGIN AGE)/.test(piece.toString('latin1', 0, 40)))
        throw new Refusal(`${file}: encrypted. Open it in the app with its passphrase, and save it plain.`);
      yield piece;
    }
  } finally {
    closeSync(handle);
  }
}

/**
 * Every event of a back-up or of lines of JSON, in the order of the file, one at a time: memory does not grow with the
 * file. Throws a {@link Refusal} at the first fault; what was given out before it must then be thrown away.
 */
export function* readRecord(file: string): Generator<FoundEvent> {
  const cutter = createEventCutter();
  let number = 0;
  const cut = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (error) {
      if (error instanceof CutFault) throw new Refusal(`${file}: line ${error.line}: ${error.message}.`);
      throw error;
    }
  };
  for (const piece of piecesOf(file))
    for (const place of cut(() => cutter.take(piece))) {
      number += 1;
      yield readOne(file, number, place);
    }
  const { around } = cut(() => cutter.end());
  if (around !== null) checkAround(file, around);
}

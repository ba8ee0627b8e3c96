import { closeSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { eventToOrder } from '@ilium/record';
import { Refusal } from '../refusal.ts';
import { createEventIndex, type EventPlace } from './event-index.ts';
import { readRecord } from './read-record.ts';

/** Bytes that are collected before they are written. */
const WRITE = 1 << 18;

/** What came of merging. */
export interface MergeOutcome {
  readonly events: number;
  /** Events that stood in more than one place; each is kept once. */
  readonly twins: number;
}

/** Reads events again by where they stand; neighbours are mostly read together. */
function createPlaceReader(files: readonly string[]) {
  const handles = files.map((file) => openSync(file, 'r'));
  const windows = files.map(() => ({ start: 0, bytes: Buffer.alloc(0) }));
  return {
    read({ file, offset, length }: EventPlace): string {
      const window = windows[file];
      const handle = handles[file];
      if (!window || handle === undefined) throw new Error(`there is no file ${file}`);
      if (offset < window.start || offset + length > window.start + window.bytes.length) {
        const bytes = Buffer.allocUnsafe(Math.max(length, WRITE));
        window.start = offset;
        window.bytes = bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, offset));
      }
      const from = offset - window.start;
      if (from + length > window.bytes.length)
        throw new Refusal(`${files[file]}: changed while it was read.`);
      return window.bytes.toString('utf8', from, from + length);
    },
    close: () => handles.forEach(closeSync),
  };
}

const compact = (text: string): string => JSON.stringify(JSON.parse(text));

/** An id in small letters, as every id of ours is: only so does it sort the same everywhere. */
const isPlainId = (id: string): boolean => /^[0-9a-f-]{36}$/.test(id);

/** Writes a file beside its place and moves it there once it is whole; on a fault nothing is left behind. */
function writeWhole(out: string, write: (put: (text: string) => void) => void): void {
  const draft = `${out}.part-${process.pid}`;
  let handle: number;
  try {
    handle = openSync(draft, 'wx');
  } catch (error) {
    throw new Refusal(
      `--out: cannot write ${out} (${error instanceof Error ? error.message : String(error)})`,
    );
  }
  let waiting: string[] = [];
  let size = 0;
  const flush = () => {
    writeSync(handle, waiting.join(''));
    waiting = [];
    size = 0;
  };
  try {
    write((text) => {
      waiting.push(text);
      size += text.length;
      if (size > WRITE) flush();
    });
    flush();
    closeSync(handle);
    renameSync(draft, out);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

/**
 * The union of records as one file: every event once, in folding order. Everything or nothing: each file is read to its
 * end before anything is written, and the file appears at once. Throws a {@link Refusal}. Memory grows by about fifty
 * bytes for each event, not with what events hold.
 */
export function mergeRecords(files: readonly string[], out: string): MergeOutcome {
  const index = createEventIndex();
  for (const [file, name] of files.entries())
    for (const { stored, place } of readRecord(name)) {
      if (!isPlainId(stored.id))
        throw new Refusal(`${name}: line ${place.line}: the id ${stored.id} has capital letters.`);
      index.add(stored.id, eventToOrder(stored), { file, offset: place.offset, length: place.length });
    }
  const reader = createPlaceReader(files);
  try {
    let twins = 0;
    const rows = index.sorted((kept, twin) => {
      twins += 1;
      const [a, b] = [index.placeOf(kept), index.placeOf(twin)];
      if (compact(reader.read(a)) !== compact(reader.read(b)))
        throw new Refusal(
          `${files[a.file]} and ${files[b.file]} say different things under one id; nothing was merged.`,
        );
    });
    writeWhole(out, (put) => {
      put('{"format":"ilium-record","version":1,"events":[');
      for (const [i, row] of rows.entries())
        put(`${i === 0 ? '\n' : ',\n'}${compact(reader.read(index.placeOf(row)))}`);
      put('\n]}\n');
    });
    return { events: rows.length, twins };
  } finally {
    reader.close();
  }
}

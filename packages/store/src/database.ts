import type { StoredEvent } from '@ilium/record';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface IliumDatabase extends DBSchema {
  events: { key: string; value: StoredEvent };
  meta: { key: MetaKey; value: string };
}

/**
 * What is kept beside the events: this device's name, a snapshot, the largest id that went into it, and a note.
 * A snapshot is taken away in the transaction that adds something older than it holds.
 */
type MetaKey = 'device' | 'snapshot' | 'snapshot-up-to' | 'note';

/** Texts that are worked out from the events, and may be lost at any time. */
export type KeptText = Extract<MetaKey, 'snapshot' | 'note'>;

/** Where events are kept. `memory` forgets when the page closes. */
export interface EventBox {
  readonly kind: 'indexeddb' | 'memory';
  /** Every event kept, in no particular order. */
  readonly readAll: () => Promise<readonly StoredEvent[]>;
  /**
   * Keeps events, all or none; resolves once they are safe. Events already there (same id) stay as they are. Those named
   * in `gone` leave for good in the same step, and with them whatever was kept that may still hold what they said.
   */
  readonly add: (events: readonly StoredEvent[], gone?: readonly string[]) => Promise<void>;
  /** Events whose id is larger, by id. */
  readonly readAfter: (id: string) => Promise<readonly StoredEvent[]>;
  /** Every event, by id, in pieces of at most so many; the last piece also holds what came meanwhile. */
  readonly readPieces: (most: number) => AsyncGenerator<readonly StoredEvent[]>;
  /** How many events have this id or a smaller one. */
  readonly countUpTo: (id: string) => Promise<number>;
  /** A text that was kept beside the events; `null` where there is none. */
  readonly readText: (key: KeptText) => Promise<string | null>;
  /** Keeps a text, but only while exactly `count` events have the id `upTo` or a smaller one. */
  readonly keepText: (key: KeptText, text: string, upTo: string, count: number) => Promise<void>;
  /** This device's name in the record; made once. */
  readonly device: (make: () => string) => Promise<string>;
  /** Removes everything, for good. */
  readonly clear: () => Promise<void>;
  readonly close: () => void;
}

/** Pieces that are asked for before they are needed: the database reads while the page works. */
const ASKED_AHEAD = 3;

const sortById = (events: readonly StoredEvent[]): readonly StoredEvent[] =>
  events.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** A box that lasts as long as the page: where the browser offers no storage. */
export function createMemoryBox(): EventBox {
  const eventById = new Map<string, StoredEvent>();
  let device: string | null = null;
  return {
    kind: 'memory',
    readAll: async () => [...eventById.values()],
    add: async (events, gone = []) => {
      for (const event of events) if (!eventById.has(event.id)) eventById.set(event.id, event);
      for (const id of gone) eventById.delete(id);
    },
    readAfter: async (id) => sortById([...eventById.values()].filter((event) => event.id > id)),
    readPieces: async function* (most) {
      const events = sortById([...eventById.values()]);
      for (let from = 0; from < events.length; from += most) yield events.slice(from, from + most);
    },
    countUpTo: async () => eventById.size,
    readText: async () => null,
    keepText: async () => undefined,
    device: async (make) => {
      device ??= make();
      return device;
    },
    clear: async () => eventById.clear(),
    close: () => undefined,
  };
}

/** A box in IndexedDB. Rejects where the browser refuses storage. */
export async function openDatabaseBox(name: string): Promise<EventBox> {
  const database: IDBPDatabase<IliumDatabase> = await openDB<IliumDatabase>(name, 1, {
    upgrade: (db) => {
      db.createObjectStore('events', { keyPath: 'id' });
      db.createObjectStore('meta');
    },
    blocking: () => database.close(),
  });
  return {
    kind: 'indexeddb',
    readAll: () => database.getAll('events'),
    add: (events, gone) => addEvents(database, events, gone),
    readAfter: (id) => database.getAll('events', IDBKeyRange.lowerBound(id, true)),
    readPieces: (most) => readPieces(database, most),
    countUpTo: (id) => database.count('events', IDBKeyRange.upperBound(id)),
    readText: async (key) => (await database.get('meta', key)) ?? null,
    keepText: (key, text, upTo, count) => keepText(database, key, text, { upTo, count }),
    device: (make) => readOrMakeDevice(database, make),
    clear: async () => {
      const transaction = database.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
      await Promise.all([
        transaction.objectStore('events').clear(),
        transaction.objectStore('meta').clear(),
        transaction.done,
      ]);
    },
    close: () => database.close(),
  };
}

async function addEvents(
  database: IDBPDatabase<IliumDatabase>,
  events: readonly StoredEvent[],
  gone: readonly string[] = [],
): Promise<void> {
  const transaction = database.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  const [kept, meta] = [transaction.objectStore('events'), transaction.objectStore('meta')];
  const put = async (event: StoredEvent) => {
    if (gone.includes(event.id) || (await kept.getKey(event.id)) !== undefined) return false;
    await kept.add(event);
    return true;
  };
  const work = async () => {
    const upTo = (await meta.get('snapshot-up-to')) ?? '';
    const isNew = await Promise.all(events.map(put));
    await Promise.all(gone.map((id) => kept.delete(id)));
    if (gone.length > 0) await meta.delete('note');
    if (gone.length > 0 || events.some(({ id }, i) => isNew[i] && id <= upTo)) await meta.delete('snapshot');
  };
  await Promise.all([work(), transaction.done]);
}

/** The id at the end of every piece of so many events, but for the last piece. */
async function readEnds(database: IDBPDatabase<IliumDatabase>, most: number): Promise<readonly string[]> {
  const ends: string[] = [];
  let cursor = await database.transaction('events').store.openKeyCursor();
  if (most > 1) cursor = (await cursor?.advance(most - 1)) ?? null;
  for (; cursor; cursor = await cursor.advance(most)) ends.push(cursor.key);
  return ends;
}

async function* readPieces(
  database: IDBPDatabase<IliumDatabase>,
  most: number,
): AsyncGenerator<readonly StoredEvent[]> {
  const ends = await readEnds(database, most);
  const ranges = ['', ...ends].map((after, i) => {
    const end = ends[i];
    return end === undefined ? IDBKeyRange.lowerBound(after, true) : IDBKeyRange.bound(after, end, true);
  });
  const read = (range: IDBKeyRange) => database.getAll('events', range);
  const asked = ranges.splice(0, ASKED_AHEAD).map(read);
  for (let piece = asked.shift(); piece; piece = asked.shift()) {
    const events = await piece;
    asked.push(...ranges.splice(0, 1).map(read));
    yield events;
  }
}

async function keepText(
  database: IDBPDatabase<IliumDatabase>,
  key: KeptText,
  text: string,
  { upTo, count }: { readonly upTo: string; readonly count: number },
): Promise<void> {
  const transaction = database.transaction(['events', 'meta'], 'readwrite');
  const meta = transaction.objectStore('meta');
  if ((await transaction.objectStore('events').count(IDBKeyRange.upperBound(upTo))) === count) {
    await meta.put(text, key);
    if (key === 'snapshot') await meta.put(upTo, 'snapshot-up-to');
  }
  await transaction.done;
}

async function readOrMakeDevice(database: IDBPDatabase<IliumDatabase>, make: () => string): Promise<string> {
  const transaction = database.transaction('meta', 'readwrite');
  const known = await transaction.store.get('device');
  const device = known ?? make();
  if (known === undefined) await transaction.store.put(device, 'device');
  await transaction.done;
  return device;
}

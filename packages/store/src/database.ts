import type { StoredEvent } from '@ilium/record';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface IliumDatabase extends DBSchema {
  events: { key: string; value: StoredEvent };
  meta: { key: string; value: string };
}

/** Where events are kept. `memory` forgets when the page closes. */
export interface EventBox {
  readonly kind: 'indexeddb' | 'memory';
  /** Every event kept, in no particular order. */
  readonly readAll: () => Promise<readonly StoredEvent[]>;
  /** Keeps events, all or none; resolves once they are safe. Events already there (same id) stay as they are. */
  readonly add: (events: readonly StoredEvent[]) => Promise<void>;
  /** Events whose id is larger, in no particular order. */
  readonly readAfter: (id: string) => Promise<readonly StoredEvent[]>;
  /** How many events have this id or a smaller one. */
  readonly countUpTo: (id: string) => Promise<number>;
  /** The text of the newest snapshot; `null` where there is none. */
  readonly readSnapshot: () => Promise<string | null>;
  /** Keeps a snapshot's text, but only while exactly `count` events have its id or a smaller one. */
  readonly keepSnapshot: (text: string, upTo: string, count: number) => Promise<void>;
  /** This device's name in the record; made once. */
  readonly device: (make: () => string) => Promise<string>;
  /** Removes everything, for good. */
  readonly clear: () => Promise<void>;
  readonly close: () => void;
}

/** A box that lasts as long as the page: where the browser offers no storage. */
export function createMemoryBox(): EventBox {
  const eventById = new Map<string, StoredEvent>();
  let device: string | null = null;
  return {
    kind: 'memory',
    readAll: async () => [...eventById.values()],
    add: async (events) => {
      for (const event of events) if (!eventById.has(event.id)) eventById.set(event.id, event);
    },
    readAfter: async () => [],
    countUpTo: async () => eventById.size,
    readSnapshot: async () => null,
    keepSnapshot: async () => undefined,
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
    add: (events) => addEvents(database, events),
    readAfter: (id) => database.getAll('events', IDBKeyRange.lowerBound(id, true)),
    countUpTo: (id) => database.count('events', IDBKeyRange.upperBound(id)),
    readSnapshot: async () => (await database.get('meta', 'snapshot')) ?? null,
    keepSnapshot: (text, upTo, count) => keepSnapshot(database, text, upTo, count),
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
): Promise<void> {
  const transaction = database.transaction('events', 'readwrite', { durability: 'strict' });
  const put = async (event: StoredEvent) => {
    if ((await transaction.store.getKey(event.id)) === undefined) await transaction.store.add(event);
  };
  await Promise.all([...events.map(put), transaction.done]);
}

async function keepSnapshot(
  database: IDBPDatabase<IliumDatabase>,
  text: string,
  upTo: string,
  count: number,
): Promise<void> {
  const transaction = database.transaction(['events', 'meta'], 'readwrite');
  const now = await transaction.objectStore('events').count(IDBKeyRange.upperBound(upTo));
  if (now === count) await transaction.objectStore('meta').put(text, 'snapshot');
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

import 'fake-indexeddb/auto';
import {
  applyStored,
  emptyRecord,
  foldRecord,
  makeEvent,
  mergeEvents,
  type StoredEvent,
} from '@ilium/record';
import { arbitraryRecord, exampleIntake } from '@ilium/record/testing';
import { createRandom } from '@ilium/units';
import fc from 'fast-check';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseSnapshot, snapshotToText } from './snapshot.ts';
import { openStore, type Store } from './store.ts';
import { soon } from './testing/soon.ts';

const random = createRandom(7);
const start = 1.7e12;
let now = start;
const clock = { now: () => now++, offsetMinutes: () => 60 };
const opened: Store[] = [];

async function open(name: string, foldVersion = 'one'): Promise<Store> {
  const store = await openStore({ name, clock, random, foldVersion });
  opened.push(store);
  return store;
}

afterEach(() => {
  for (const store of opened.splice(0)) store.close();
  vi.restoreAllMocks();
});

const intakeOf = (minutes: number) =>
  ({
    type: 'intake-answered',
    payload: { intake: { ...exampleIntake, minutes }, rulesVersion: 1 },
  }) as const;

const eventAt = (at: number): StoredEvent =>
  makeEvent(
    'morning-answered',
    { change: 'same', pain: 3, farthest: null },
    { at, offsetMinutes: 0, device: 'other', random },
  );

const eventDraft = { type: 'change-rated', payload: { change: 1 } } as const;

async function piecesOf(store: Store): Promise<readonly (readonly StoredEvent[])[]> {
  const pieces: (readonly StoredEvent[])[] = [];
  for await (const piece of store.readPieces()) pieces.push(piece);
  return pieces;
}

const snapshotOf = async (name: string): Promise<string | undefined> => {
  const database = await openDB(name);
  const text = await database.get('meta', 'snapshot');
  database.close();
  return text;
};

const replaceSnapshot = async (name: string, text: string) => {
  const database = await openDB(name);
  await database.put('meta', text, 'snapshot');
  database.close();
};

/** A record long enough to have a snapshot, closed. */
async function longRecord(name: string): Promise<void> {
  const store = await open(name);
  await store.append(...Array.from({ length: 600 }, (_, i) => intakeOf(3 + (i % 20))));
  await store.keepSnapshot();
  store.close();
}

const wholeReads = () => {
  const read = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  return () => read.mock.calls.filter(([query]) => query == null).length;
};

describe('a snapshot', () => {
  it('opens a long record without reading all of it, and goes on from there', async () => {
    await longRecord('long');
    const reads = wholeReads();
    const store = await open('long');
    expect(reads()).toBe(0);
    await store.append(intakeOf(30));
    expect(store.state).toEqual(foldRecord(await store.readEvents()));
    store.close();
    const again = await open('long');
    expect(again.state.intake?.intake.minutes).toBe(30);
    expect(again.state).toEqual(foldRecord(await again.readEvents()));
  });

  it('is not made for a short record', async () => {
    const store = await open('short');
    await store.append(intakeOf(6));
    await store.keepSnapshot();
    expect(await snapshotOf('short')).toBeUndefined();
  });

  it.each([
    ['is damaged', async (name: string) => replaceSnapshot(name, `${await snapshotOf(name)} `), 'one'],
    ['is no snapshot', async (name: string) => replaceSnapshot(name, 'nonsense'), 'one'],
    ['was made by another version', async () => undefined, 'two'],
  ] as const)('is left aside where it %s', async (what, spoil, version) => {
    const name = `left aside: ${what}`;
    await longRecord(name);
    await spoil(name);
    const reads = wholeReads();
    const store = await open(name, version);
    expect(reads()).toBe(1);
    expect(store.state).toEqual(foldRecord(await store.readEvents()));
  });

  it('is gone where something older came in since', async () => {
    await longRecord('older');
    const store = await open('older');
    await store.merge([eventAt(start - 1e9)]);
    expect(await snapshotOf('older')).toBeUndefined();
    store.close();
    const again = await open('older');
    expect(again.state.mornings).toHaveLength(1);
    expect(again.state).toEqual(foldRecord(await again.readEvents()));
  });

  it('stays where only newer events came in', async () => {
    await longRecord('newer');
    const before = await snapshotOf('newer');
    const store = await open('newer');
    await store.append(intakeOf(9));
    await store.merge([eventAt(now + 1e9)]);
    expect(await snapshotOf('newer')).toBe(before);
  });

  it('is counted again while nobody waits, and made anew where it was wrong', async () => {
    await longRecord('behind its back');
    const database = await openDB('behind its back');
    await database.put('events', eventAt(start - 1e9));
    database.close();
    const store = await open('behind its back');
    const told = vi.fn();
    store.subscribe(told);
    await store.keepSnapshot();
    expect(told).toHaveBeenCalled();
    expect(store.state.mornings).toHaveLength(1);
    const again = await open('behind its back');
    expect(again.state).toEqual(foldRecord(await again.readEvents()));
  });

  it('is gone with the record', async () => {
    await longRecord('deleted');
    const store = await open('deleted');
    await store.deleteAll();
    await store.keepSnapshot();
    expect(await snapshotOf('deleted')).toBeUndefined();
  });

  it('is not kept by a tab that does not know of a deletion yet', async () => {
    const store = await open('late');
    await store.append(...Array.from({ length: 600 }, () => intakeOf(6)));
    const database = await openDB('late');
    await database.clear('events');
    database.close();
    await store.keepSnapshot();
    expect(await snapshotOf('late')).toBeUndefined();
  });

  it('gives the state that folding everything gives, wherever it was made', () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.nat(), (record, at) => {
        const events = mergeEvents(record, []);
        const made = events.slice(0, at % (events.length + 1));
        const snapshot = { state: foldRecord(made), count: made.length, upTo: '', last: { id: '', at: '' } };
        const read = parseSnapshot(snapshotToText(snapshot, 'one'), 'one');
        const state = events.slice(made.length).reduce(applyStored, read?.state ?? emptyRecord);
        expect(state).toEqual(foldRecord(events));
      }),
      { numRuns: 300 },
    );
  });

  it('reads back as it was written, by the same version only', () => {
    const state = foldRecord([eventAt(start)]);
    const snapshot = { state, count: 1, upTo: 'x', last: { id: 'x', at: '2026-01-01T00:00:00Z' } };
    const text = snapshotToText(snapshot, 'one');
    expect(parseSnapshot(text, 'one')).toEqual(snapshot);
    expect(parseSnapshot(text, 'two')).toBeNull();
    expect(parseSnapshot(text.replace('"mornings"', '"mornjngs"'), 'one')).toBeNull();
    expect(parseSnapshot('', 'one')).toBeNull();
  });
});

describe('a note', () => {
  it('is read by the version that kept it, until anything is added', async () => {
    const store = await open('noted');
    await store.append(intakeOf(6));
    await store.keepNote({ minutes: 6 }, 'one');
    expect(await store.readNote('one')).toEqual({ minutes: 6 });
    expect(await store.readNote('two')).toBeNull();
    const again = await open('noted');
    expect(await again.readNote('one')).toEqual({ minutes: 6 });
    await again.append(intakeOf(9));
    expect(await again.readNote('one')).toBeNull();
  });

  it('is gone with the record, and not kept by a tab that does not know of the deletion yet', async () => {
    const store = await open('note of nobody');
    await store.append(intakeOf(6));
    await store.keepNote('kept', 'one');
    const database = await openDB('note of nobody');
    await database.clear('events');
    await database.clear('meta');
    await store.keepNote('too late', 'one');
    expect(await database.get('meta', 'note')).toBeUndefined();
    database.close();
  });
});

describe('reading piece by piece', () => {
  it('gives every event once, by id, those that could not be written at the end', async () => {
    const store = await open('in pieces');
    await store.append(...Array.from({ length: 9000 }, () => eventDraft));
    const pieces = await piecesOf(store);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.flat()).toEqual(await store.readEvents());
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await store.append(intakeOf(6));
    expect((await piecesOf(store)).at(-1)).toHaveLength(1);
  });
});

describe('taking in a copy', () => {
  it('is the union, whichever came first', async () => {
    const left = await open('left');
    const right = await open('right');
    await left.append(intakeOf(6));
    await right.append(intakeOf(9));
    const [ours, theirs] = [await left.readEvents(), await right.readEvents()];
    expect(await left.merge(theirs)).toMatchObject({ ok: true });
    await left.merge(theirs);
    await right.merge(ours);
    expect(await left.readEvents()).toEqual(await right.readEvents());
    expect(left.state).toEqual(right.state);
  });

  it('reaches the other tab', async () => {
    const left = await open('both tabs');
    const right = await open('both tabs');
    await left.append(intakeOf(6));
    await left.merge([eventAt(start - 1e9)]);
    await soon(() => expect(right.state).toEqual(left.state));
    expect(right.state.mornings).toHaveLength(1);
  });

  it('changes nothing where it cannot be written', async () => {
    const store = await open('no room');
    await store.append(intakeOf(6));
    const before = store.state;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await store.merge([eventAt(start)])).toEqual({ ok: false, error: 'write-failed' });
    expect(store.state).toBe(before);
  });
});

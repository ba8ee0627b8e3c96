import {
  applyStored,
  compareEvents,
  type EventType,
  emptyRecord,
  forgottenEvents,
  makeEvent,
  mergeEvents,
  type PayloadOf,
  parseEnvelope,
  type RecordState,
  type StoredEvent,
} from '@ilium/record';
import { type Clock, err, type Instant, ok, type Random, type Result } from '@ilium/units';
import { createMemoryBox, type EventBox, openDatabaseBox } from './database.ts';
import { openSealed, parseSnapshot, type Snapshot, sealText, snapshotToText } from './snapshot.ts';

/** What is wrong with keeping; `null` when all is well. Words come from the catalogue. */
export type StoreProblem = 'no-storage' | 'write-failed' | null;

/** An event to be written. */
export type Draft = {
  [Type in EventType]: { readonly type: Type; readonly payload: PayloadOf<Type> };
}[EventType];

/** The record on this device. */
export interface Store {
  readonly state: RecordState;
  readonly problem: StoreProblem;
  /** Every event in folding order, those that could not be written yet among them: for a copy. */
  readonly readEvents: () => Promise<readonly StoredEvent[]>;
  /** The same by id and piece by piece, for a record of any length. */
  readonly readPieces: () => AsyncGenerator<readonly StoredEvent[]>;
  /**
   * Keeps events, all or none, in order. Resolves when they are safe and counted in `state`.
   * Where writing fails they still count until the page closes, and `problem` says so;
   * they are written with the next events that can be. Whoever is forgotten leaves the device in the same step.
   */
  readonly append: (...drafts: readonly Draft[]) => Promise<void>;
  /**
   * Takes in the events of a copy: the union of both, whichever way round. Refuses where they could not be written;
   * then nothing has changed.
   */
  readonly merge: (events: readonly StoredEvent[]) => Promise<Result<void, 'write-failed'>>;
  /**
   * Keeps the folded state beside the events where many came since the last time, so that the next opening is quick
   * however long the record is. Sees too that the state it opened with was that of every event. Takes a moment: call
   * it while nobody waits.
   */
  readonly keepSnapshot: () => Promise<void>;
  /** What was worked out from just the events that are counted in `state`, by the same version; `null` where nothing was. */
  readonly readNote: (version: string) => Promise<unknown>;
  /** Keeps something small, plain as JSON, that was worked out from `state` as it is now. */
  readonly keepNote: (note: unknown, version: string) => Promise<void>;
  /** Calls back after every change of `state` or `problem`, from this tab or another; returns the way out. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Deletes the whole record, here and in the other tabs, for good. */
  readonly deleteAll: () => Promise<void>;
  readonly close: () => void;
}

/** What a store needs from outside. */
export interface StoreOptions {
  readonly name?: string;
  readonly clock: Clock;
  readonly random: Random;
  /** Names the code that folds; a snapshot that another version made is not used. */
  readonly foldVersion: string;
}

const SECOND = 1000;
/** Events that are folded anew at every opening, at most; more and the state is kept beside them. */
const mostUnkept = 500;
/** Events that are read at once where all are read piece by piece. */
const PIECE = 4000;

type TabMessage =
  | { readonly kind: 'added'; readonly events: readonly unknown[] }
  | { readonly kind: 'merged' }
  | { readonly kind: 'deleted' };

/** A state, and which events went into it. */
interface Folded {
  readonly state: RecordState;
  readonly count: number;
  readonly upTo: string;
  readonly last: Snapshot['last'] | null;
}

const nothing: Folded = { state: emptyRecord, count: 0, upTo: '', last: null };

const isSound = (event: unknown): event is StoredEvent => parseEnvelope(event).ok;

/** Goes on folding. The events are in order and come after everything that went in. */
const foldOn = (folded: Folded, events: readonly StoredEvent[]): Folded => ({
  state: events.reduce(applyStored, folded.state),
  count: folded.count + events.length,
  upTo: [folded.upTo, ...events.map(({ id }) => id)].toSorted().at(-1) ?? '',
  last: events.at(-1) ?? folded.last,
});

const comeAfter = (events: readonly StoredEvent[], last: Folded['last']): boolean =>
  last === null || !events[0] || compareEvents(last, events[0]) < 0;

async function openBox(name: string): Promise<EventBox> {
  try {
    return await openDatabaseBox(name);
  } catch {
    return createMemoryBox();
  }
}

/** The snapshot and what came after it; `null` where there is none that still holds. */
async function foldFromSnapshot(box: EventBox, foldVersion: string): Promise<Folded | null> {
  const text = await box.readText('snapshot');
  const snapshot = text === null ? null : parseSnapshot(text, foldVersion);
  if (!snapshot) return null;
  const later = mergeEvents((await box.readAfter(snapshot.upTo)).filter(isSound), []);
  return comeAfter(later, snapshot.last) ? foldOn(snapshot, later) : null;
}

/** Opens the record. Never rejects: without storage it lasts as long as the page and says so in `problem`. */
export async function openStore({
  name = 'ilium',
  clock,
  random,
  foldVersion,
}: StoreOptions): Promise<Store> {
  const box = await openBox(name);
  const device = await box.device(() => Math.floor(random() * 2 ** 48).toString(36));
  const tabs = new BroadcastChannel(`${name}-record`);
  const listeners = new Set<() => void>();

  let unsaved: readonly StoredEvent[] = [];
  const readEvents = async () => mergeEvents((await box.readAll()).filter(isSound), unsaved);
  const foldAll = async () => foldOn(nothing, await readEvents());

  const kept = await foldFromSnapshot(box, foldVersion).catch(() => null);
  let folded = kept ?? (await foldAll());
  let keptCount = kept?.count ?? 0;
  let isChecked = kept === null;
  let problem: StoreProblem = box.kind === 'memory' ? 'no-storage' : null;
  let lastMoment: Instant = 0;
  let lastOrder: Instant = 0;
  let writing: Promise<unknown> = Promise.resolve();

  // Events of one moment keep the order in which they were made; a clock that was set back is believed.
  const nextMoment = (): Instant => {
    const now = clock.now();
    lastMoment = now <= lastMoment && lastMoment - now < SECOND ? lastMoment + 1 : now;
    return lastMoment;
  };

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };

  const foldAgain = async () => {
    folded = await foldAll();
  };

  // Counting takes as long as the record is long: the snapshot was believed until now.
  const checkCount = async () => {
    if (isChecked || unsaved.length > 0) return;
    isChecked = true;
    if ((await box.countUpTo(folded.upTo)) === folded.count) return;
    await foldAgain();
    keptCount = 0;
    tell();
  };

  // What could not be written stands in no snapshot: the box would not have it.
  const keepSnapshot = async () => {
    await checkCount();
    const { last, state, count, upTo } = folded;
    if (!last || unsaved.length > 0 || count - keptCount < mostUnkept) return;
    keptCount = count;
    const { id, at } = last;
    const text = snapshotToText({ state, count, upTo, last: { id, at } }, foldVersion);
    await box.keepText('snapshot', text, upTo, count);
  };

  const nameNote = (version: string) => `${version} ${folded.count} ${folded.upTo}`;

  const readNote: Store['readNote'] = async (version) => {
    const text = await box.readText('note');
    return text === null ? null : openSealed(text, nameNote(version));
  };

  const keepNote: Store['keepNote'] = (note, version) => {
    const { upTo, count } = folded;
    return box.keepText('note', sealText(note, nameNote(version)), upTo, count);
  };

  async function* readPieces() {
    for await (const piece of box.readPieces(PIECE)) yield piece.filter(isSound);
    if (unsaved.length > 0) yield unsaved;
  }

  const count = async (added: readonly StoredEvent[]) => {
    const inOrder = mergeEvents(added, []);
    if (comeAfter(inOrder, folded.last)) folded = foldOn(folded, inOrder);
    else await foldAgain();
  };

  const write = async (made: readonly StoredEvent[]) => {
    const waiting = [...unsaved, ...made];
    const forgets = waiting.some(({ type }) => type === 'client-forgotten');
    try {
      await box.add(waiting, forgets ? forgottenEvents([...(await box.readAll()), ...waiting]) : []);
      unsaved = [];
      if (box.kind === 'indexeddb') problem = null;
      tabs.postMessage(
        (forgets ? { kind: 'merged' } : { kind: 'added', events: waiting }) satisfies TabMessage,
      );
    } catch {
      unsaved = waiting;
      problem = 'write-failed';
    }
    if (forgets) await foldAgain();
    else await count(made);
    tell();
  };

  const make = ({ type, payload }: Draft): StoredEvent => {
    const at = nextMoment();
    const after = Math.max(lastOrder, folded.state.latest);
    lastOrder = Math.max(at, after + 1);
    return makeEvent(type, payload, { at, after, offsetMinutes: clock.offsetMinutes(at), device, random });
  };

  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = writing.then(work);
    writing = done.catch(() => undefined);
    return done;
  };

  const append: Store['append'] = (...drafts) => {
    const made = drafts.map(make);
    return inTurn(() => write(made));
  };

  const merge: Store['merge'] = (events) =>
    inTurn(async () => {
      try {
        // A copy that somebody put together by hand may hold an event twice.
        const inOrder = mergeEvents(events, []);
        await box.add(inOrder, forgottenEvents([...(await box.readAll()), ...inOrder]));
      } catch {
        return err('write-failed');
      }
      tabs.postMessage({ kind: 'merged' } satisfies TabMessage);
      await foldAgain();
      tell();
      return ok(undefined);
    });

  const forget = () => {
    folded = nothing;
    keptCount = 0;
    isChecked = true;
    unsaved = [];
    tell();
  };

  tabs.onmessage = ({ data }: MessageEvent<TabMessage>) => {
    if (data.kind === 'deleted') return forget();
    const follow = data.kind === 'merged' ? foldAgain : () => count(data.events.filter(isSound));
    inTurn(async () => {
      await follow();
      tell();
    });
  };

  return {
    get state() {
      return folded.state;
    },
    get problem() {
      return problem;
    },
    readEvents: () => inTurn(readEvents),
    readPieces,
    append,
    merge,
    // A snapshot only makes the next opening quicker: where it cannot be kept, nothing is lost.
    keepSnapshot: () => inTurn(keepSnapshot).catch(() => undefined),
    readNote: (version) => readNote(version).catch(() => null),
    keepNote: (note, version) => keepNote(note, version).catch(() => undefined),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    deleteAll: async () => {
      await inTurn(() => box.clear());
      tabs.postMessage({ kind: 'deleted' } satisfies TabMessage);
      forget();
    },
    close: () => {
      tabs.close();
      box.close();
    },
  };
}

import {
  applyStored,
  compareEvents,
  type EventType,
  emptyRecord,
  foldRecord,
  makeEvent,
  mergeEvents,
  type PayloadOf,
  parseEnvelope,
  type RecordState,
  type StoredEvent,
} from '@ilium/record';
import type { Clock, Instant, Random } from '@ilium/units';
import { createMemoryBox, type EventBox, openDatabaseBox } from './database.ts';

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
  /** All events, for a back-up. */
  readonly events: readonly StoredEvent[];
  /**
   * Keeps events, all or none, in order. Resolves when they are safe and counted in `state`.
   * Where writing fails they still count until the page closes, and `problem` says so;
   * they are written with the next events that can be.
   */
  readonly append: (...drafts: readonly Draft[]) => Promise<void>;
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
}

const SECOND = 1000;

type TabMessage =
  | { readonly kind: 'added'; readonly events: readonly unknown[] }
  | { readonly kind: 'deleted' };

async function openBox(name: string): Promise<EventBox> {
  try {
    return await openDatabaseBox(name);
  } catch {
    return createMemoryBox();
  }
}

const isSound = (event: unknown): event is StoredEvent => parseEnvelope(event).ok;

/** Opens the record. Never rejects: without storage it lasts as long as the page and says so in `problem`. */
export async function openStore({ name = 'ilium', clock, random }: StoreOptions): Promise<Store> {
  const box = await openBox(name);
  const device = await box.device(() => Math.floor(random() * 2 ** 48).toString(36));
  const tabs = new BroadcastChannel(`${name}-record`);
  const listeners = new Set<() => void>();

  let events: readonly StoredEvent[] = mergeEvents((await box.readAll()).filter(isSound), []);
  let state: RecordState = events.reduce(applyStored, emptyRecord);
  let problem: StoreProblem = box.kind === 'memory' ? 'no-storage' : null;
  let unsaved: readonly StoredEvent[] = [];
  let lastMoment: Instant = 0;
  let lastOrder: Instant = 0;
  let writing: Promise<void> = Promise.resolve();

  // Events of one moment keep the order in which they were made; a clock that was set back is believed.
  const nextMoment = (): Instant => {
    const now = clock.now();
    lastMoment = now <= lastMoment && lastMoment - now < SECOND ? lastMoment + 1 : now;
    return lastMoment;
  };

  const tell = () => {
    for (const listener of [...listeners]) listener();
  };

  const count = (added: readonly StoredEvent[]) => {
    const last = events.at(-1);
    const followsOn = !last || added.every((event) => compareEvents(last, event) < 0);
    if (followsOn) {
      const inOrder = mergeEvents(added, []);
      events = [...events, ...inOrder];
      state = inOrder.reduce(applyStored, state);
    } else {
      events = mergeEvents(events, added);
      state = foldRecord(events);
    }
  };

  const write = async (made: readonly StoredEvent[]) => {
    const waiting = [...unsaved, ...made];
    try {
      await box.add(waiting);
      unsaved = [];
      if (box.kind === 'indexeddb') problem = null;
      tabs.postMessage({ kind: 'added', events: waiting } satisfies TabMessage);
    } catch {
      unsaved = waiting;
      problem = 'write-failed';
    }
    count(made);
    tell();
  };

  const make = ({ type, payload }: Draft): StoredEvent => {
    const at = nextMoment();
    const after = Math.max(lastOrder, state.latest);
    lastOrder = Math.max(at, after + 1);
    return makeEvent(type, payload, { at, after, offsetMinutes: clock.offsetMinutes(at), device, random });
  };

  const append: Store['append'] = (...drafts) => {
    const made = drafts.map(make);
    writing = writing.then(() => write(made));
    return writing;
  };

  const forget = () => {
    events = [];
    unsaved = [];
    state = emptyRecord;
    tell();
  };

  tabs.onmessage = ({ data }: MessageEvent<TabMessage>) => {
    if (data.kind === 'deleted') return forget();
    count(data.events.filter(isSound));
    tell();
  };

  return {
    get state() {
      return state;
    },
    get problem() {
      return problem;
    },
    get events() {
      return events;
    },
    append,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    deleteAll: async () => {
      await writing;
      await box.clear();
      tabs.postMessage({ kind: 'deleted' } satisfies TabMessage);
      forget();
    },
    close: () => {
      tabs.close();
      box.close();
    },
  };
}

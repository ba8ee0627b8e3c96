import 'fake-indexeddb/auto';
import { createCodeReader, textToCodes } from '@ilium/exports';
import { casesWanted } from '@ilium/exports/testing';
import {
  defaultSettings,
  type EventType,
  eventKinds,
  eventsToBackup,
  foldRecord,
  makeEvent,
  makeId,
  mergeEvents,
  type PayloadOf,
  parseBackup,
  type RecordState,
  readEvent,
  type StoredEvent,
} from '@ilium/record';
import { exampleHomeReport, exampleIntake, exampleLetter, examplePlan } from '@ilium/record/testing';
import { openStore } from '@ilium/store';
import { createRandom, DAY, HOUR, type Instant, type Random } from '@ilium/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const id = (n: number): string => `01890a5d-ac96-774b-bcce-${String(n).padStart(12, '0')}`;
const variation = 'toy-stretch/lean';
const client = id(90);
const { daysPerWeek, items, notes } = exampleLetter;
const key = 'A'.repeat(87);

/** Payloads of every kind, by a number: sessions, goals and visits are few, so that events meet. */
const payloadOf: { readonly [Type in EventType]: (n: number) => PayloadOf<Type> } = {
  'intake-answered': (n) => ({
    intake: { ...exampleIntake, pain: { ...exampleIntake.pain, average: n % 11 } },
    rulesVersion: 1,
  }),
  'clearance-recorded': () => ({ flags: ['RF16'], clearance: { by: 'Dr Lindgren', on: '2026-11-20' } }),
  'sign-reported': (n) => ({ flags: [n % 2 ? 'RF16' : 'RF12b'] }),
  'session-planned': (n) => ({
    session: id(n % 3),
    plan: examplePlan,
    wishes: n % 2 ? { wanted: [variation], unwanted: [] } : { wanted: [], unwanted: [variation] },
  }),
  'session-started': (n) => ({ session: id(n % 3), painBefore: n % 11 }),
  'player-moved': (n) => ({ session: id(n % 3), item: 0, side: 'left', set: 0, rep: n % 4, offsetMs: n }),
  'item-ended': (n) => ({
    session: id(n % 3),
    item: 0,
    variation,
    outcome: n % 2 ? 'partly' : 'done',
    because: n % 2 ? 'skip' : null,
    repsDone: n % 4,
    repsPlanned: 4,
  }),
  'item-rated': (n) => ({
    session: id(n % 3),
    item: 0,
    variation,
    rating: n % 2 ? 'worse' : 'eased',
    pain: n % 11,
  }),
  'symptom-told': (n) => ({
    session: id(n % 3),
    item: 0,
    variation,
    symptom: n % 2 ? 'cramp' : 'leg-farther',
  }),
  'session-ended': (n) => ({ session: id(n % 3), how: n % 2 ? 'stopped' : 'finished', activeMs: n }),
  'pain-after-rated': (n) => ({ session: id(n % 3), pain: n % 11 }),
  'morning-answered': (n) => ({ change: n % 2 ? 'worse' : 'same', pain: n % 11, farthest: n % 2 ? 2 : 1 }),
  'day-skipped': (n) => ({ because: n % 2 ? 'sore' : 'away' }),
  'rest-lifted': () => ({ variation }),
  'steadiness-tested': (n) => ({ left: n % 2 === 0, right: true }),
  'goals-chosen': (n) => ({ goals: [{ id: id(50), text: `Goal ${n}` }] }),
  'goals-scored': (n) => ({ scores: [{ goal: id(50), score: n % 11 }] }),
  'change-rated': (n) => ({ change: (n % 11) - 5 }),
  'week-looked-back': (n) => ({ limitedDays: n % 8, exercisedDays: null }),
  'clinician-edited': (n) => ({
    variation,
    sides: [],
    dose: { holdSeconds: 20, reps: 1 + (n % 3), sets: 1 },
    by: 'A. Osei',
    against: [],
  }),
  'copy-saved': (n) => ({ locked: n % 2 === 0 }),
  'hidden-from-reports': (n) => ({
    what: n % 2 ? { kind: 'day', day: `2026-11-2${n % 10}` } : { kind: 'session', session: id(n % 3) },
    hidden: n % 3 > 0,
  }),
  'settings-changed': (n) => ({ ...defaultSettings, volume: (n % 10) / 10 }),
  'client-named': (n) => ({ client, name: `Client ${n}` }),
  'conditions-noted': (n) => ({ client, conditions: n % 2 ? [{ id: 'knee', side: 'left' }] : [] }),
  'visit-opened': (n) => ({
    visit: id(91 + (n % 2)),
    client,
    answers: {
      therapist: 'A. Osei',
      consent: true,
      stopWord: 'halt',
      dangerSign: 'no',
      acute: 'no',
      neurologicalChange: 'no',
      clinicianFirst: 'no',
      conditions: [],
    },
    first: 'left',
    holdSeconds: 20,
    unit: 'cm',
  }),
  'sides-compared': (n) => ({
    visit: id(91 + (n % 2)),
    comparison: {
      moment: 'before',
      unit: 'cm',
      outward: { left: n % 30, right: 17.5 },
      inward: { left: null, right: null },
    },
  }),
  'round-done': (n) => ({
    visit: id(91 + (n % 2)),
    round: { variation, side: 'left', skipped: false, heldSeconds: 20, discomfort: n % 11, pinch: 0 },
  }),
  'visit-halted': (n) => ({ visit: id(91 + (n % 2)), at: n % 3 ? { variation, side: 'left' } : null }),
  'visit-ended': (n) => ({ visit: id(91 + (n % 2)), how: 'finished' }),
  'visit-remarked': (n) => ({ visit: id(91 + (n % 2)), remarks: `Remark ${n}` }),
  'report-kept': (n) => ({ client, report: id(60 + (n % 3)), text: JSON.stringify(exampleHomeReport), key }),
  'client-forgotten': (n) => ({ client: n % 9 ? id(89) : client }),
  'prescription-written': () => ({ client, letter: exampleLetter, text: 'abc' }),
  'template-saved': (n) => ({
    name: `Set ${n % 2}`,
    items,
    daysPerWeek: daysPerWeek,
    notes: `${notes} ${n}`,
  }),
  'prescription-accepted': (n) => ({ letter: { ...exampleLetter, id: id(70 + (n % 2)) }, key }),
  'prescription-ended': (n) => ({ letter: id(70 + (n % 2)) }),
};
const types = Object.keys(eventKinds) as readonly EventType[];

const NOON = Date.UTC(2026, 10, 21, 12);

/** What was written on a device whose clock is wrong, and is set anew now and then; some of it by a newer version. */
interface Told {
  readonly device: number;
  readonly type: EventType;
  readonly n: number;
  readonly hour: number;
  readonly isNewer: boolean;
}

const told: fc.Arbitrary<Told> = fc.record({
  device: fc.nat(3),
  type: fc.constantFrom(...types),
  n: fc.nat(60),
  hour: fc.integer({ min: 0, max: 400 }),
  isNewer: fc.integer({ min: 0, max: 19 }).map((one) => one === 0),
});

/** Hours by which the clock of each device is wrong: up to ten days, either way. */
const skews = fc.array(fc.integer({ min: -240, max: 240 }), { minLength: 4, maxLength: 4 });

/** The events of all devices. Each knows its own, so an id never stands before what its device has seen. */
function write(all: readonly Told[], skew: readonly number[], random: Random): readonly StoredEvent[] {
  const latest = new Map<number, Instant>();
  return all.map(({ device, type, n, hour, isNewer }) => {
    const at = NOON + (hour + (skew[device] ?? 0)) * HOUR + n;
    const after = latest.get(device) ?? 0;
    const made = makeEvent(type, payloadOf[type](n) as never, {
      at,
      after,
      offsetMinutes: 60 * ((n % 25) - 12),
      device: `device ${device}`,
      random,
    });
    latest.set(device, Math.max(at, after + 1));
    return isNewer ? { ...made, version: made.version + 1 } : made;
  });
}

const shuffle = <Item>(list: readonly Item[], random: Random): readonly Item[] =>
  list
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** Copies that together hold every event, some of it in several, each in an order of its own. */
function part(
  events: readonly StoredEvent[],
  copies: number,
  random: Random,
): readonly (readonly StoredEvent[])[] {
  const parts: StoredEvent[][] = Array.from({ length: copies }, () => []);
  for (const event of events) {
    parts[Math.floor(random() * copies)]?.push(event);
    for (const copy of parts) if (random() < 0.3) copy.push(event);
  }
  return parts.map((copy) => shuffle(copy, random));
}

/** A copy as it goes from one device to another: as bytes, or as codes on a screen. */
async function carry(events: readonly StoredEvent[], asCodes: boolean): Promise<readonly StoredEvent[]> {
  let text = new TextDecoder().decode(new TextEncoder().encode(eventsToBackup(events)));
  if (asCodes) {
    const series = await textToCodes(text);
    if (!series.ok) throw new Error('too many codes');
    const reader = createCodeReader();
    for (let place = 1; reader.progress().have < series.value.parts; place += 1)
      reader.take(series.value.codeAt(place));
    const read = await reader.read();
    if (!read.ok) throw new Error(read.error);
    text = read.value;
  }
  const copy = parseBackup(text);
  if (!copy.ok) throw new Error(copy.error.code);
  return copy.value;
}

/** Merges copies two by two, whichever two come first. */
function mergeAll(copies: readonly (readonly StoredEvent[])[], random: Random): readonly StoredEvent[] {
  const left = copies.map((copy) => mergeEvents(copy, []));
  while (left.length > 1) {
    const [a = []] = left.splice(Math.floor(random() * left.length), 1);
    const [b = []] = left.splice(Math.floor(random() * left.length), 1);
    left.push(mergeEvents(a, b));
  }
  return left[0] ?? [];
}

const stateOf = (state: RecordState): string => JSON.stringify(state);

const life = fc.record({
  all: fc.array(told, { minLength: 1, maxLength: 60 }),
  skew: skews,
  copies: fc.integer({ min: 1, max: 5 }),
  seed: fc.nat(),
  asCodes: fc.boolean(),
});

describe('copies of one record', () => {
  it('are of every kind of event, each read by this version', () => {
    const made = { at: NOON, offsetMinutes: 60, device: 'd', random: createRandom(1) };
    for (const type of types)
      for (const n of [0, 1])
        expect(readEvent(makeEvent(type, payloadOf[type](n) as never, made)).ok, type).toBe(true);
  });

  it('merge to the same state in any order, however they are parted, with twins and wrong clocks', async () => {
    await fc.assert(
      fc.asyncProperty(life, async ({ all, skew, copies, seed, asCodes }) => {
        const random = createRandom(seed);
        const events = write(all, skew, random);
        const wanted = stateOf(foldRecord(events));
        const carried = await Promise.all(part(events, copies, random).map((copy) => carry(copy, asCodes)));
        const merged = mergeAll(carried, random);
        expect(merged.map((event) => event.id)).toEqual(mergeEvents(events, []).map((event) => event.id));
        expect(stateOf(foldRecord(merged))).toBe(wanted);
        // Once more, and with a part of itself: nothing changes.
        expect(stateOf(foldRecord(mergeAll([merged, carried[0] ?? [], merged], random)))).toBe(wanted);
      }),
      { numRuns: casesWanted(150) },
    );
  });

  it('give every device the same state when each takes in the others’, in an order of its own', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(life, async ({ all, skew, seed }) => {
        const random = createRandom(seed);
        const events = write(all, skew, random);
        run += 1;
        const states = await Promise.all(
          [0, 1].map(async (device) => {
            const store = await openStore({
              name: `merge-${run}-${device}`,
              clock: { now: () => NOON, offsetMinutes: () => 0 },
              random: createRandom(seed + device),
              foldVersion: 'one',
            });
            for (const copy of shuffle(part(events, 3, random), random)) await store.merge(copy);
            const state = stateOf(store.state);
            store.close();
            return state;
          }),
        );
        expect(states).toEqual([stateOf(foldRecord(events)), stateOf(foldRecord(events))]);
      }),
      { numRuns: 15 },
    );
  });

  it('keep the order of one device that learned of another’s future', () => {
    const random = createRandom(5);
    const ahead = makeEvent(
      'goals-chosen',
      { goals: [] },
      {
        at: NOON + 10 * DAY,
        offsetMinutes: 0,
        device: 'ahead',
        random,
      },
    );
    const later = makeEvent(
      'goals-chosen',
      { goals: [{ id: makeId(NOON, random), text: 'Walk' }] },
      {
        at: NOON,
        after: NOON + 10 * DAY,
        offsetMinutes: 0,
        device: 'right',
        random,
      },
    );
    for (const events of [
      [ahead, later],
      [later, ahead],
    ])
      expect(foldRecord(events).goals?.goals).toHaveLength(1);
  });
});

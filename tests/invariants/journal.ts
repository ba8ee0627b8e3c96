import { type EventType, type Intake, type PayloadOf, type RecordState, redFlagIds } from '@ilium/record';
import { type Entry, entry, journalToRecord, quietIntake, testNow } from '@ilium/safety/testing';
import { HOUR, instantToIso } from '@ilium/units';
import fc from 'fast-check';

/** Something that happened; `at` is what the clock said, which its owner may have set. */
export type { Entry };

/** Hours on the clock of the tests; the clock is set back, and forth again, now and then. */
export const clockHours: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.double({ min: 0, max: 20, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ min: -2000, max: 0, noNaN: true }) },
);

const clearance = { by: 'Dr Lindgren', on: '2026-11-20' };
const variation = 'toy-stretch/lean';

/** A session's id. */
export const sessionId = (n: number): string => `01890a5d-ac96-774b-bcce-${String(n).padStart(12, '0')}`;

/** A check with answers, as the app keeps it. */
export const check = (hours: number, change: Partial<Intake> = {}): Entry =>
  entry(hours, 'intake-answered', {
    intake: { ...quietIntake, ...change, answeredAt: instantToIso(Math.round(testNow + hours * HOUR), 60) },
    rulesVersion: 1,
  });

/** What may be told between one session and the next, each kind by its name. */
export const toldByKind = {
  answers: (hours) => check(hours),
  sign: (hours, n) => entry(hours, 'sign-reported', { flags: [redFlagIds[n % redFlagIds.length] ?? 'RF01'] }),
  clearance: (hours) => entry(hours, 'clearance-recorded', { flags: ['RF16'], clearance }),
  symptom: (hours, n) =>
    entry(hours, 'symptom-told', {
      session: sessionId(n),
      item: 0,
      variation,
      symptom: n % 2 === 0 ? 'leg-farther' : 'dizzy',
    }),
  edit: (hours) =>
    entry(hours, 'clinician-edited', {
      variation,
      sides: [],
      dose: { holdSeconds: 20, reps: 2, sets: 1 },
      by: 'A. Osei',
      against: [],
    }),
} satisfies Readonly<Record<string, (hours: number, n: number) => Entry>>;

/** What changes nothing about what is allowed. */
export const noise = (hours: number, n: number): Entry =>
  n % 2 === 0
    ? entry(hours, 'morning-answered', { change: 'same', pain: 2, farthest: null })
    : entry(hours, 'pain-after-rated', { session: sessionId(0), pain: 2 });

/** The record of a device that kept entries in this order. */
export const toRecord = (entries: readonly Entry[]): RecordState => journalToRecord(...entries);

/** The payloads of one kind of entry. */
export const payloadsOf = <Type extends EventType>(
  entries: readonly Entry[],
  type: Type,
): readonly PayloadOf<Type>[] =>
  entries.flatMap((one) => (one.type === type ? [one.payload as PayloadOf<Type>] : []));

import type { Intake, RecordState } from '@ilium/record';
import { type Assessment, assessIntake, assessRecord } from '@ilium/safety';
import { testContext, testNow } from '@ilium/safety/testing';
import { HOUR } from '@ilium/units';
import fc from 'fast-check';
import { describe } from 'vitest';
import { check, type Entry, noise, toldByKind, toRecord } from './journal.ts';
import { testInvariant } from './test-invariant.ts';

type JudgeRecord = (record: RecordState, now: number) => Assessment | null;

const context = (now: number) => ({ ...testContext, now });
const judge: JudgeRecord = (record, now) => assessRecord(record, context(now))?.assessment ?? null;

/** One of each lock that waits for a clinician or lasts (E3). */
const locking: readonly Partial<Intake>[] = [
  { redFlags: { others: 'no', RF01: 'yes' } },
  { redFlags: { others: 'no', RF16: 'unsure' } },
  { redFlags: { others: 'no', RF15: 'yes' } },
  { age: 'under-18' },
  { pregnancy: { trimester: 2 } },
  { conditions: [{ id: 'pregnant-2-3' }] },
  { surgeries: [{ kind: 'spine', on: '2026-11-01' }] },
  { conditions: [{ id: 'abdo' }] },
  { clinicianFirst: ['heart-failure-or-angina', 'recent-birth'] },
];

/** What a person who wants the lock gone may answer: nothing to report, or the same told to be long ago. */
const dismissing: readonly Partial<Intake>[] = [
  {},
  { surgeries: [{ kind: 'spine', on: '2020-01-01' }] },
  { redFlags: { others: 'no', RF20b: 'no' } },
];

/** Hours after the lock, all within a day of it and of a check an hour before; the clock may have been set back by any amount. */
const withinTheDay = fc.oneof(
  fc.double({ min: 0.01, max: 22.9, noNaN: true }),
  fc.double({ min: -3000, max: 0, noNaN: true }),
);

interface Dismissal {
  readonly lock: readonly Entry[];
  readonly tries: readonly Entry[];
  readonly hours: number;
}

const arbitraryTry = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...dismissing), withinTheDay)
      .map(([answers, hours]) => check(hours, answers)),
  },
  { weight: 1, arbitrary: fc.tuple(withinTheDay, fc.nat(9)).map(([hours, n]) => noise(hours, n)) },
);

const arbitraryDismissal: fc.Arbitrary<Dismissal> = fc.record({
  lock: fc.oneof(
    fc.constantFrom(...locking).map((answers) => [check(0, answers)]),
    withinTheDay.map((hours) => [check(-1), toldByKind.sign(Math.min(0, hours), 0)]),
  ),
  tries: fc.array(arbitraryTry, { minLength: 1, maxLength: 5 }),
  hours: withinTheDay,
});

/** Emergency and urgent signs, told in a check or reported since. */
const serious: fc.Arbitrary<readonly Entry[]> = fc.oneof(
  fc.constantFrom(...locking.slice(0, 2)).map((answers) => [check(0, answers)]),
  fc.constant([check(-1), toldByKind.sign(0, 0)]),
);

const asChanged = (one: Entry): Entry =>
  one.type === 'intake-answered' ? { ...one, payload: { ...one.payload, again: { why: 'changed' } } } : one;

const arbitraryGone: fc.Arbitrary<Dismissal> = fc.record({
  lock: serious,
  tries: fc.array(arbitraryTry.map(asChanged), { minLength: 1, maxLength: 5 }),
  hours: withinTheDay,
});

const isShutFor = (assessment: Assessment | null): boolean =>
  assessment?.status === 'locked' || assessment?.status === 'incomplete';

describe('answering again', () => {
  testInvariant<JudgeRecord, Dismissal>(
    {
      says: 'I02 a serious sign that is said to have gone by itself still shuts sessions for a day',
      subject: judge,
      broken: {
        'any reason opens': ({ intake }, now) => intake && assessIntake(intake.intake, context(now)),
      },
      findWrong: (judgeIt, { lock, tries, hours }) => {
        const judged = judgeIt(toRecord([...lock, ...tries]), Math.round(testNow + hours * HOUR));
        return isShutFor(judged) && judged?.locks.length !== 0
          ? []
          : [`${judged?.status}, locked by nothing`];
      },
    },
    arbitraryGone,
  );

  testInvariant<JudgeRecord, Dismissal>(
    {
      says: 'I02 no lock is opened within a day by answering again without a reason, nor by setting the clock back',
      subject: judge,
      broken: {
        'the newest answers count, whatever locked before': ({ intake }, now) =>
          intake && assessIntake(intake.intake, context(now)),
        'what was replaced is forgotten': (record, now) => judge({ ...record, replacedIntakes: [] }, now),
        'a sign is as old as the clock says': (record, now) =>
          judge({ ...record, signs: record.signs.map(({ order: _, ...sign }) => sign) }, now),
        'a day has passed when the clock says so': (record, now) =>
          judge(
            {
              ...record,
              replacedIntakes: record.replacedIntakes.filter(
                ({ at }) => Math.abs((record.intake?.at ?? 0) - at) < 24 * HOUR,
              ),
            },
            now,
          ),
      },
      findWrong: (judgeIt, { lock, tries, hours }) => {
        const judged = judgeIt(toRecord([...lock, ...tries]), Math.round(testNow + hours * HOUR));
        const isShut = judged?.status === 'locked' || judged?.status === 'incomplete';
        return isShut && judged.locks.length > 0 ? [] : [`${judged?.status}, locked by nothing`];
      },
    },
    arbitraryDismissal,
  );
});

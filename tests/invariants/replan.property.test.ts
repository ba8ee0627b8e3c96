import { orderOf, type RecordState } from '@ilium/record';
import { examplePlan } from '@ilium/record/testing';
import { entry, testNow } from '@ilium/safety/testing';
import { sessionToTakeUp } from '@ilium/session';
import { HOUR } from '@ilium/units';
import fc from 'fast-check';
import { describe } from 'vitest';
import { check, clockHours, type Entry, noise, sessionId, toldByKind, toRecord } from './journal.ts';
import { testInvariant } from './test-invariant.ts';

type TakeUp = (record: RecordState) => string | null;

const NOW = testNow + 21 * HOUR;
const takeUp: TakeUp = (record) => sessionToTakeUp(record, NOW)?.id ?? null;

/** A session that was begun and left, with what was told before and since; the clock runs as it likes. */
interface Left {
  readonly before: readonly Entry[];
  readonly since: readonly Entry[];
  readonly hasChanged: boolean;
}

const kinds = Object.keys(toldByKind) as readonly (keyof typeof toldByKind)[];
const arbitraryTold = fc
  .tuple(fc.constantFrom(...kinds), clockHours, fc.integer({ min: 1, max: 40 }))
  .map(([kind, hours, n]) => toldByKind[kind](hours, n));
const arbitraryNoise = fc.tuple(clockHours, fc.nat(9)).map(([hours, n]) => noise(hours, n));
/** Told in the session itself, which has changed it already. */
const arbitraryOwn = clockHours.map((hours) => toldByKind.symptom(hours, 0));

const arbitraryLeft: fc.Arbitrary<Left> = fc
  .tuple(
    fc.array(fc.oneof(arbitraryTold, arbitraryNoise), { maxLength: 3 }),
    clockHours,
    fc.array(fc.oneof(arbitraryNoise, arbitraryOwn), { maxLength: 3 }),
    fc.option(arbitraryTold),
  )
  .map(([told, hours, quiet, change]) => ({
    before: [
      check(-30),
      ...told,
      entry(hours, 'session-planned', { session: sessionId(0), plan: examplePlan }),
      entry(10, 'session-started', { session: sessionId(0), painBefore: 2 }),
    ],
    since: change ? [...quiet, change] : quiet,
    hasChanged: change !== null,
  }));

const without =
  (part: 'signs' | 'clearances' | 'symptoms' | 'clinicianEdits'): TakeUp =>
  (record) =>
    takeUp({ ...record, [part]: [] });

describe('a session that was left half-way', () => {
  testInvariant<TakeUp, Left>(
    {
      says: 'I28 whatever bears on what is allowed is told, a session is planned anew before it is played on',
      subject: takeUp,
      broken: {
        'new answers are not looked at': (record) => takeUp({ ...record, intake: null }),
        'signs are not looked at': without('signs'),
        'clearances are not looked at': without('clearances'),
        'symptoms of other sessions are not looked at': without('symptoms'),
        'a clinician’s word is not looked at': without('clinicianEdits'),
        'the clock decides what came first': (record) => {
          const [session] = record.sessions;
          if (!session) return null;
          const told = [record.intake, ...record.signs, ...record.clearances, ...record.symptoms];
          return told.some((one) => one && one.at > session.planned.at) ? null : session.id;
        },
        'it is never taken up again': () => null,
      },
      findWrong: (takeIt, { before, since, hasChanged }) => {
        const record = toRecord([...before, ...since]);
        const taken = takeIt(record);
        if (hasChanged) return taken === null ? [] : ['taken up although something was told since'];
        const [session] = record.sessions;
        const left = session?.started ? NOW - session.started.at : Infinity;
        const isTimely = left <= 12 * HOUR && session !== undefined && orderOf(session.planned) > 0;
        return isTimely && taken === null ? ['not taken up although nothing was told'] : [];
      },
    },
    arbitraryLeft,
  );
});

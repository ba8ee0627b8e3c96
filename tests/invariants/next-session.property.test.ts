import { library } from '@ilium/library';
import { emptyHistory, intakeToRequest, planProgramme } from '@ilium/planner';
import type { RecordState } from '@ilium/record';
import { examplePlan } from '@ilium/record/testing';
import { assessRecord } from '@ilium/safety';
import { entry, quietIntake, testContext, testNow } from '@ilium/safety/testing';
import { HOUR } from '@ilium/units';
import fc from 'fast-check';
import { describe } from 'vitest';
import { check, type Entry, noise, sessionId, toldByKind, toRecord } from './journal.ts';
import { entryOf, index, itemsOf } from './people.ts';
import { testInvariant } from './test-invariant.ts';

type JudgeRecord = typeof assessRecord;

/** How it came out that symptoms moved down: in a session, in the morning after, or at the next check. */
type Telling = 'session' | 'morning' | 'check';

interface Moved {
  readonly telling: Telling;
  /** Hours between one thing and the next. */
  readonly gap: number;
  /** Sessions after it, each finished or stopped; it is over once one was finished. */
  readonly later: readonly ('finished' | 'stopped')[];
  readonly quiet: readonly number[];
  readonly programme: (typeof library.programmes)[number];
}

const arbitraryMoved: fc.Arbitrary<Moved> = fc.record({
  telling: fc.constantFrom<Telling>('session', 'morning', 'check'),
  gap: fc.integer({ min: 1, max: 30 }),
  later: fc.array(fc.constantFrom('finished' as const, 'stopped' as const, 'stopped' as const), {
    maxLength: 3,
  }),
  quiet: fc.array(fc.nat(9), { maxLength: 3 }),
  programme: fc.constantFrom(...library.programmes),
});

const played = (hours: number, n: number, how: 'finished' | 'stopped'): readonly Entry[] => [
  entry(hours, 'session-planned', { session: sessionId(n), plan: examplePlan }),
  entry(hours + 0.01, 'session-started', { session: sessionId(n), painBefore: 2 }),
  entry(hours + 0.2, 'session-ended', { session: sessionId(n), how, activeMs: 1 }),
];
const farther = { pain: { ...quietIntake.pain, farthest: 3 as const } };

/** The record up to the check that E8 asks for afterwards, and what was done since. */
function toEntries({ telling, gap, later, quiet }: Moved): readonly Entry[] {
  const told: Readonly<Record<Telling, readonly Entry[]>> = {
    session: [toldByKind.symptom(0.1, 0)],
    morning: [entry(gap, 'morning-answered', { change: 'worse', pain: 3, farthest: 3 })],
    check: [],
  };
  const since = gap + 1;
  return [
    check(-1),
    ...played(0, 0, 'finished').slice(0, 2),
    ...told[telling],
    ...played(0, 0, 'finished').slice(2),
    ...quiet.map((n) => noise(since, n)),
    check(since + 0.5, telling === 'session' ? {} : farther),
    ...later.flatMap((how, n) => played(since + 1 + n, n + 1, how)),
  ];
}

/** Someone of a class that opens more than the calm phase otherwise. */
const planFor = (judge: JudgeRecord, record: RecordState, moved: Moved) => {
  const now = testNow + (moved.gap + 6) * HOUR;
  const judged = judge(record, { ...testContext, now });
  if (!judged) return [];
  const { assessment, intake } = judged;
  const request = { ...intakeToRequest(intake), minutes: 20 };
  const { programme } = moved;
  return itemsOf(planProgramme({ index, assessment, request, history: emptyHistory, programme }));
};

describe('after symptoms moved down the leg', () => {
  testInvariant<JudgeRecord, Moved>(
    {
      says: 'I26 the next session holds only the calm phase, until one was finished without it',
      subject: assessRecord,
      broken: {
        'it is forgotten with the session': (record, moment) =>
          assessRecord({ ...record, movedDown: null }, moment),
        'a session that was stopped counts as gone well': (record, moment) =>
          assessRecord(record.sessions.length > 1 ? { ...record, movedDown: null } : record, moment),
        'only what was told in a session counts': (record, moment) =>
          assessRecord(record.symptoms.length === 0 ? { ...record, movedDown: null } : record, moment),
        'it is only said': (record, moment) => {
          const judged = assessRecord(record, moment);
          return (
            judged && {
              ...judged,
              assessment: {
                ...judged.assessment,
                status: 'open',
                caps: { ...judged.assessment.caps, phase: 2 },
              },
            }
          );
        },
      },
      findWrong: (judge, moved) => {
        if (moved.later.includes('finished')) return [];
        return planFor(judge, toRecord(toEntries(moved)), moved)
          .map(({ variation }) => entryOf(variation).variation)
          .filter(({ phase, gentle }) => phase > 0 && !gentle)
          .map(({ specId, phase }) => `${specId} of phase ${phase}`);
      },
    },
    arbitraryMoved,
  );
});

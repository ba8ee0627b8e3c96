import { foldOutcomes, type Outcomes } from '@ilium/progress';
import type { RecordState } from '@ilium/record';
import { entry, quietIntake, testContext, testNow } from '@ilium/safety/testing';
import fc from 'fast-check';
import { describe } from 'vitest';
import { check, type Entry, payloadsOf, sessionId, toRecord } from './journal.ts';
import { testInvariant } from './test-invariant.ts';

type Fold = (record: RecordState) => Outcomes;

const fold: Fold = (record) => foldOutcomes(record, { ...testContext, now: testNow });

const score = fc.integer({ min: 0, max: 10 });
/** A goal's score, or `null` where it was left open that time. */
const scores = fc.array(fc.option(score), { minLength: 5, maxLength: 5 });

/** What was told: an average to begin with, goals scored now and then, and mornings with or without a number. */
interface Told {
  readonly average: number;
  readonly goals: number;
  readonly scored: readonly (readonly (number | null)[])[];
  readonly mornings: readonly (number | null)[];
}

const arbitraryTold: fc.Arbitrary<Told> = fc.record({
  average: score,
  goals: fc.integer({ min: 1, max: 5 }),
  scored: fc.array(scores, { maxLength: 3 }),
  mornings: fc.array(fc.option(score), { maxLength: 6 }),
});

const goalId = (n: number): string => sessionId(100 + n);

function toEntries({ average, goals, scored, mornings }: Told): readonly Entry[] {
  const chosen = Array.from({ length: goals }, (_, n) => ({ id: goalId(n), text: `Goal ${n}` }));
  return [
    check(-200, { pain: { ...quietIntake.pain, average } }),
    entry(-199, 'goals-chosen', { goals: chosen }),
    ...scored.flatMap((all, week) => {
      const told = all
        .slice(0, goals)
        .flatMap((one, n) => (one === null ? [] : [{ goal: goalId(n), score: one }]));
      return told.length === 0 ? [] : [entry(week - 150, 'goals-scored', { scores: told })];
    }),
    ...mornings.map((pain, n) =>
      entry(-24 * (mornings.length - 1 - n) - 1, 'morning-answered', {
        change: 'same',
        pain,
        farthest: null,
      }),
    ),
  ];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 0.051;

/** What is wrong with the goals: the mean of those answered, 0 to 10, missing where none was. */
function findWrongGoals({ goalScores }: Outcomes, entries: readonly Entry[]): readonly string[] {
  const told = payloadsOf(entries, 'goals-scored').map((one) => one.scores.map((each) => each.score));
  if (goalScores.length !== told.length) return [`${goalScores.length} of ${told.length} times`];
  return goalScores.flatMap(({ mean: found }, n) => {
    const expected = mean(told[n] ?? []);
    return isNear(found, expected) && found >= 0 && found <= 10 ? [] : [`${found} instead of ${expected}`];
  });
}

/** What is wrong with the pain: both marks worked out, from the numbers that were told; none from a start of 0. */
function findWrongPain({ pain }: Outcomes, { average, mornings }: Told): readonly string[] {
  const told = mornings.filter((one) => one !== null);
  if (told.length === 0) return pain === null ? [] : ['a change without a number'];
  if (pain === null) return ['no change although there are numbers'];
  const met = (name: string) => pain.marks.find(({ mark }) => mark === name)?.met;
  const fell = average - pain.to;
  const share = average === 0 ? null : fell / average;
  return [
    ...(isNear(pain.to, mean(told)) ? [] : [`${pain.to} instead of ${mean(told)}`]),
    ...(met('pain-2-points') === (average > 0 && fell >= 2 - 1e-9) ? [] : ['two points']),
    ...(met('pain-30-percent') === (share !== null && share >= 0.3 - 1e-9) ? [] : ['thirty percent']),
    ...((pain.percent === null) === (average === 0) ? [] : ['a share of nothing']),
  ];
}

const withPain =
  (change: (pain: NonNullable<Outcomes['pain']>) => Outcomes['pain']): Fold =>
  (record) => {
    const outcomes = fold(record);
    return { ...outcomes, pain: outcomes.pain && change(outcomes.pain) };
  };

const withoutMark =
  (name: string) =>
  (pain: NonNullable<Outcomes['pain']>): Outcomes['pain'] => ({
    ...pain,
    marks: pain.marks.filter(({ mark }) => mark !== name),
  });

describe('outcomes', () => {
  testInvariant<Fold, Told>(
    {
      says: 'I30 goals are the mean of what was answered, pain has both its marks, and nothing falls from a start of nothing',
      subject: fold,
      broken: {
        'what was not answered counts as nothing': (record) => {
          const goals = record.goals?.goals.length ?? 1;
          const outcomes = fold(record);
          const goalScores = outcomes.goalScores.map((one) => ({
            ...one,
            mean: (one.mean * one.answered) / goals,
          }));
          return { ...outcomes, goalScores };
        },
        'goals are added up': (record) => {
          const outcomes = fold(record);
          const goalScores = outcomes.goalScores.map((one) => ({ ...one, mean: one.mean * one.answered }));
          return { ...outcomes, goalScores };
        },
        'only points are counted': withPain(withoutMark('pain-30-percent')),
        'only the share is counted': withPain(withoutMark('pain-2-points')),
        'a start of nothing falls all the same': withPain((pain) => ({
          ...pain,
          percent: pain.percent ?? 0,
        })),
        'mornings without a number count as none': (record) =>
          fold({ ...record, mornings: record.mornings.map((one) => ({ ...one, pain: one.pain ?? 0 })) }),
      },
      findWrong: (foldIt, told) => {
        const entries = toEntries(told);
        const outcomes = foldIt(toRecord(entries));
        return [...findWrongGoals(outcomes, entries), ...findWrongPain(outcomes, told)];
      },
    },
    arbitraryTold,
  );
});

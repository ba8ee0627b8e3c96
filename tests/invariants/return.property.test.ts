import {
  type Dose,
  indexLibrary,
  type LibraryIndex,
  type PlanItem,
  type VariationKey,
} from '@ilium/movement';
import { type PlanHistory, planSession } from '@ilium/planner';
import { quietIntake, testNow } from '@ilium/safety/testing';
import { HOUR } from '@ilium/units';
import fc from 'fast-check';
import { describe } from 'vitest';
import { foldQuiet } from './course.ts';
import { type DiaryDay, diaryToRecord, openKeys, type Tried } from './diary.ts';
import { entryOf, index, itemsOf, personToInput } from './people.ts';
import { testInvariant } from './test-invariant.ts';

/** A variation with the next easier one of the library. */
interface Ladder {
  readonly harder: VariationKey;
  readonly easier: VariationKey;
}

const ladders: readonly Ladder[] = openKeys.flatMap((harder) => {
  const { easier } = entryOf(harder).variation;
  return easier !== null && openKeys.includes(easier) ? [{ harder, easier }] : [];
});

const indexByLadder = new Map<Ladder, LibraryIndex>();

/** A library of the two alone: what is planned from it is one of them, both, or nothing. */
function indexOf(ladder: Ladder): LibraryIndex {
  const known = indexByLadder.get(ladder);
  if (known) return known;
  const kept = [ladder.harder, ladder.easier].map(entryOf);
  const movements = [...new Set(kept.map(({ movement }) => movement))].map((movement) => ({
    ...movement,
    variations: kept.filter((entry) => entry.movement === movement).map(({ variation }) => variation),
  }));
  const made = indexLibrary({ ...index.library, movements, programmes: [] });
  indexByLadder.set(ladder, made);
  return made;
}

/** What came of the easier one after the red, if it was done at all. */
type After = 'not done' | 'went well' | 'red too';

/** Someone whose harder variation went red. */
interface Setback {
  readonly ladder: Ladder;
  readonly dose: Dose;
  readonly easedBefore: number;
  readonly after: After;
  /** Days from the red to the day that is planned for. */
  readonly daysLater: number;
}

const span = (min: number, max: number) => fc.integer({ min, max });

const arbitrarySetback: fc.Arbitrary<Setback> = fc.constantFrom(...ladders).chain((ladder) => {
  const { bounds } = entryOf(ladder.harder).variation.dose;
  return fc.record({
    ladder: fc.constant(ladder),
    dose: fc.record({
      holdSeconds: span(bounds.holdSeconds.min, bounds.holdSeconds.max),
      reps: span(bounds.reps.min, bounds.reps.max),
      sets: span(1, bounds.setsMax),
    }),
    easedBefore: span(0, 3),
    after: fc.constantFrom<After>('not done', 'went well', 'red too'),
    daysLater: span(4, 20),
  });
});

const tried = (key: VariationKey, dose: Dose, how: 'eased' | 'red'): Tried => ({
  key,
  dose,
  rating: how === 'eased' ? 'eased' : 'worse',
  pain: how === 'eased' ? null : 8,
  outcome: how === 'eased' ? 'done' : 'partly',
  because: how === 'eased' ? null : 'hurts',
});

const dayOf = (daysAgo: number, item: Tried): DiaryDay => ({
  hoursAgo: 24 * daysAgo + 1,
  painBefore: 2,
  items: [item],
  how: 'finished',
  morning: 'same',
});

/** Easing, then a red, then perhaps the easier one three days after it. */
function historyOf({ ladder, dose, easedBefore, after, daysLater }: Setback): PlanHistory {
  const eased = Array.from({ length: easedBefore }, (_, n) =>
    dayOf(daysLater + 2 + n, tried(ladder.harder, dose, 'eased')),
  );
  const { start } = entryOf(ladder.easier).variation.dose;
  const since =
    after === 'not done'
      ? []
      : [dayOf(daysLater - 3, tried(ladder.easier, start, after === 'went well' ? 'eased' : 'red'))];
  const days = [...eased, dayOf(daysLater, tried(ladder.harder, dose, 'red')), ...since];
  return foldQuiet(diaryToRecord({ average: 2, days }), testNow + HOUR);
}

/** What is planned from the two after a setback. */
type PlanAfter = (setback: Setback) => readonly PlanItem[];

const planWith = (ladder: Ladder, history: PlanHistory) =>
  itemsOf(
    planSession({
      ...personToInput({ intake: { ...quietIntake, minutes: 30 }, history, programme: null }),
      index: indexOf(ladder),
    }),
  );

const planAfter: PlanAfter = (setback) => planWith(setback.ladder, historyOf(setback));

/** The same as if something about the variations had been forgotten. */
const forgetting =
  (forgotten: Partial<PlanHistory['byVariation'][VariationKey]>): PlanAfter =>
  (setback) => {
    const history = historyOf(setback);
    const byVariation = Object.fromEntries(
      Object.entries(history.byVariation).map(([key, past]) => [key, { ...past, ...forgotten }]),
    );
    return planWith(setback.ladder, { ...history, byVariation });
  };

const changing =
  (change: (item: PlanItem) => Partial<PlanItem>): PlanAfter =>
  (setback) =>
    planAfter(setback).map((item) => ({ ...item, ...change(item) }));

/** How much a dose is: seconds held, or repetitions where nothing is held. */
const amountOf = ({ holdSeconds, reps, sets }: Dose, extraReps = 0): number =>
  Math.max(1, holdSeconds) * (reps * sets + extraReps);

describe('coming back after a red', () => {
  testInvariant<PlanAfter, Setback>(
    {
      says: 'I12 one level lower comes first, at most half as much of either, and nothing on top',
      subject: planAfter,
      broken: {
        'the red is forgotten after its seven days': forgetting({ afterRed: false }),
        'the painful side gets more on top': changing(() => ({ extraReps: 2 })),
        'twice as much comes back': changing(({ dose }) => ({ dose: { ...dose, reps: 3 * dose.reps } })),
      },
      findWrong: (planIt, setback) => {
        const { ladder, dose, after, daysLater } = setback;
        const items = planIt(setback);
        const find = (key: VariationKey) => items.find(({ variation }) => variation === key);
        const back = find(ladder.harder);
        const lower = find(ladder.easier);
        const isReady = after === 'went well' && daysLater >= 7;
        const half = amountOf(entryOf(ladder.easier).variation.dose.start) / 2;
        return [
          ...(back && !isReady ? [`${ladder.harder} is back after ${daysLater} days`] : []),
          ...(back && amountOf(back.dose, back.extraReps) > amountOf(dose) / 2
            ? [`${ladder.harder}: ${JSON.stringify(back.dose)} after ${JSON.stringify(dose)}`]
            : []),
          ...(lower && after === 'not done' && amountOf(lower.dose, lower.extraReps) > half
            ? [`${ladder.easier} is more than half: ${JSON.stringify(lower.dose)}`]
            : []),
        ];
      },
    },
    arbitrarySetback,
  );
});

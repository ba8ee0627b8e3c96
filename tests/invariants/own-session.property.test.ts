import type { PlanItem } from '@ilium/movement';
import { type PlanInput, planSession } from '@ilium/planner';
import { arbitraryHistory, type Problem, problemOf } from '@ilium/planner/testing';
import { conditionIds, type Intake } from '@ilium/record';
import { type Assessment, assessIntake, classCaps } from '@ilium/safety';
import { arbitraryOpenIntake, testContext } from '@ilium/safety/testing';
import fc from 'fast-check';
import { describe } from 'vitest';
import { itemsOf, keys, personToInput, smallIndexes } from './people.ts';
import { testInvariant } from './test-invariant.ts';

type Stated = Intake['conditions'][number];

interface Case {
  readonly intake: Intake;
  readonly more: Stated;
  readonly history: PlanInput['history'];
  readonly index: PlanInput['index'];
}

const arbitraryCase: fc.Arbitrary<Case> = fc.record({
  intake: arbitraryOpenIntake,
  more: fc.record({
    id: fc.constantFrom(...conditionIds),
    side: fc.constantFrom('left', 'right', 'both'),
    answer: fc.constantFrom('yes', 'unsure'),
  }),
  history: arbitraryHistory(keys),
  index: fc.constantFrom(...smallIndexes),
});

type Assess = (intake: Intake) => Assessment;

const assess: Assess = (intake) => assessIntake(intake, testContext);

const inputOf = (judge: Assess, intake: Intake, { history, index }: Case): PlanInput => ({
  ...personToInput({ intake, history, programme: null }),
  assessment: judge(intake),
  index,
});

/** Whether an item's dose is within what was on offer of it. */
const isWithin = ({ variation, dose, extraReps }: PlanItem, { picks }: Problem): boolean =>
  picks.some(
    ({ candidate, option }) =>
      candidate.key === variation &&
      option.extraReps >= extraReps &&
      (['holdSeconds', 'reps', 'sets'] as const).every((part) => option.dose[part] >= dose[part]),
  );

describe('one more condition', () => {
  testInvariant<Assess, Case>(
    {
      says: 'I05 one more condition brings nothing into a session of the planner’s own, and no dose above what was on offer',
      subject: assess,
      broken: {
        'only the last condition stated counts': (intake) =>
          assess({ ...intake, conditions: intake.conditions.slice(-1) }),
        'another condition lifts the class': (intake) => {
          const assessment = assess(intake);
          return assessment.conditions.length < 3
            ? assessment
            : { ...assessment, irritability: 'low', caps: classCaps.low };
        },
      },
      findWrong: (judge, one) => {
        const { intake, more } = one;
        const before = problemOf(inputOf(judge, intake, one));
        if (!before) return [];
        const after = planSession(
          inputOf(judge, { ...intake, conditions: [...intake.conditions, more] }, one),
        );
        return itemsOf(after)
          .filter((item) => !isWithin(item, before))
          .map(({ variation, dose }) => `${variation}: ${JSON.stringify(dose)} was not on offer`);
      },
    },
    arbitraryCase,
  );
});

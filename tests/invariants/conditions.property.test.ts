import { library } from '@ilium/library';
import type { BodySide, LimbLoad, TrunkLoad, Variation } from '@ilium/movement';
import { planProgramme } from '@ilium/planner';
import { arbitraryHistory } from '@ilium/planner/testing';
import { type ConditionId, conditionIds, type Intake } from '@ilium/record';
import { type Allowance, type Assessment, allowanceOf, assessIntake } from '@ilium/safety';
import { arbitraryIntake, arbitraryOpenIntake, testContext } from '@ilium/safety/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, itemsOf, keys, personToInput, verdictOf } from './people.ts';
import { testInvariant } from './test-invariant.ts';

type Allow = (assessment: Assessment, variation: Variation) => Allowance;
type Key = (typeof keys)[number];
type Stated = Intake['conditions'][number];

const bothSides: readonly BodySide[] = ['left', 'right'];
const arbitraryKey = fc.constantFrom(...keys);
const strictness = { free: 0, limited: 1, blocked: 2 } as const;

/** A variation as if its author had forgotten a tag. */
const withoutTag = (
  variation: Variation,
  limb: keyof LimbLoad | null,
  trunk: keyof TrunkLoad | null,
): Variation => {
  const strip = <Tags extends object>(tags: Tags, tag: string | null): Tags =>
    Object.fromEntries(Object.entries(tags).filter(([name]) => name !== tag)) as Tags;
  const { load } = variation;
  return {
    ...variation,
    load: {
      working: strip(load.working, limb),
      other: strip(load.other, limb),
      trunk: strip(load.trunk, trunk),
    },
  };
};

/** The matrix holds for adults of any kind; the first trimester has no column of its own. */
const withoutPregnancy = ({ pregnancy: _, ...intake }: Intake): Intake => intake;

const matrixBroken: Readonly<Record<string, Allow>> = {
  'a block of one leg is taken for the other': (assessment, variation) => {
    const { left, right } = allowanceOf(assessment, variation);
    return { left: right, right: left };
  },
  'only the first condition counts': ({ conditions }, variation) =>
    allowanceOf({ conditions: conditions.slice(0, 1) }, variation),
  'a block is only a limit': (assessment, variation) => {
    const { left, right } = allowanceOf(assessment, variation);
    const loosen = (one: Allowance['left']): Allowance['left'] =>
      one.status === 'blocked' ? { ...one, status: 'limited' } : one;
    return { left: loosen(left), right: loosen(right) };
  },
  'an author forgot deep bending of the hip': (assessment, variation) =>
    allowanceOf(assessment, withoutTag(variation, 'hipFlexion', null)),
  'an author forgot kneeling': (assessment, variation) =>
    allowanceOf(assessment, withoutTag(variation, 'kneeling', null)),
  'an author forgot a twist of the back': (assessment, variation) =>
    allowanceOf(assessment, withoutTag(variation, null, 'lumbarRotation')),
  'an author forgot weight on the wrists': (assessment, variation) =>
    allowanceOf(assessment, withoutTag(variation, null, 'wristLoad')),
};

describe('the matrix of B.4', () => {
  testInvariant<Allow, readonly [Intake, Key]>(
    {
      says: 'I22 what is blocked, limited and free equals the matrix, for any conditions together',
      subject: allowanceOf,
      broken: matrixBroken,
      findWrong: (allow, [intake, key]) => {
        const { variation } = entryOf(key);
        const assessment = assessIntake(intake, testContext);
        const allowance = allow(assessment, variation);
        return bothSides.flatMap((side) => {
          const expected = verdictOf(assessment.conditions, variation, side);
          const found = allowance[side].status;
          return found === expected ? [] : [`${variation.specId} ${side}: ${found} instead of ${expected}`];
        });
      },
    },
    fc.tuple(fc.oneof(arbitraryOpenIntake, arbitraryIntake).map(withoutPregnancy), arbitraryKey),
  );

  it('I22 every cell of the matrix, on either leg', () => {
    const wrong: string[] = [];
    for (const key of keys)
      for (const condition of conditionIds)
        for (const leg of bothSides) {
          const { variation } = entryOf(key);
          const intake = { conditions: [{ id: condition, side: leg }] };
          const found = [
            { condition, sides: isOfSide(condition) ? [leg] : null, certainty: 'yes', rule: 'B.4' },
          ];
          const conditions = found as Assessment['conditions'];
          const allowance = allowanceOf({ conditions }, variation);
          for (const side of bothSides)
            if (allowance[side].status !== verdictOf(conditions, variation, side))
              wrong.push(`${variation.specId} ${side} with ${JSON.stringify(intake)}`);
        }
    expect(wrong).toEqual([]);
  });
});

/** Conditions that B.4 writes with "l" and "o". */
const isOfSide = (condition: ConditionId): boolean =>
  ['thr-late', 'thr-late-ant', 'knee', 'groin-pinch', 'lateral-hip', 'hip-oa', 'hip-unstable'].includes(
    condition,
  );

const arbitraryStated: fc.Arbitrary<Stated> = fc.record({
  id: fc.constantFrom(...conditionIds),
  side: fc.constantFrom('left', 'right', 'both'),
  answer: fc.constantFrom('yes', 'unsure'),
});

type Assess = (intake: Intake) => Assessment;

const findLooser = (before: Allowance, after: Allowance): readonly string[] =>
  bothSides.flatMap((side) => [
    ...(strictness[after[side].status] < strictness[before[side].status] ? [`${side} became freer`] : []),
    ...before[side].limits
      .filter(({ condition }) => !after[side].limits.some((one) => one.condition === condition))
      .map(({ condition }) => `${side}: the limit of ${condition} is gone`),
    ...(['holdSeconds', 'reps', 'sets'] as const)
      .filter((part) => (after[side].caps[part] ?? Infinity) > (before[side].caps[part] ?? Infinity))
      .map((part) => `${side}: the cap on ${part} rose`),
  ]);

const assess: Assess = (intake) => assessIntake(intake, testContext);

const monotoneBroken: Readonly<Record<string, Assess>> = {
  'the last condition stated replaces the others': (intake) =>
    assess({ ...intake, conditions: intake.conditions.slice(-1) }),
  'at most two conditions are kept': (intake) =>
    assess({ ...intake, conditions: intake.conditions.slice(-2) }),
  'the last side named replaces the earlier one': (intake) =>
    assess({
      ...intake,
      conditions: [...new Map(intake.conditions.map((one) => [one.id, one])).values()],
    }),
};

describe('one more condition', () => {
  testInvariant<Assess, readonly [Intake, Stated, Key]>(
    {
      says: 'I05 one more condition frees nothing, drops no limit, raises no cap',
      subject: assess,
      broken: monotoneBroken,
      findWrong: (judge, [intake, more, key]) => {
        const { variation } = entryOf(key);
        const before = judge(intake);
        const after = judge({ ...intake, conditions: [...intake.conditions, more] });
        return findLooser(allowanceOf(before, variation), allowanceOf(after, variation));
      },
    },
    fc.tuple(fc.oneof(arbitraryOpenIntake, arbitraryIntake), arbitraryStated, arbitraryKey),
  );

  testInvariant<Assess, ReturnType<typeof toProgrammeCase>>(
    {
      says: 'I05 one more condition raises no dose of a plan',
      subject: assess,
      broken: {
        'another condition lifts the class': (intake) => {
          const assessment = assess(intake);
          const { conditions, caps } = assessment;
          const sets = { min: 1, max: 2 };
          return conditions.length < 3
            ? assessment
            : {
                ...assessment,
                irritability: 'low',
                caps: { ...caps, holdSeconds: { min: 20, max: 30 }, sets },
              };
        },
      },
      findWrong: (judge, { intake, more, history, programme }) => {
        const planWith = (given: Intake) => {
          const input = { ...personToInput({ intake: given, history, programme }), assessment: judge(given) };
          return itemsOf(planProgramme({ ...input, programme }));
        };
        const before = new Map(planWith(intake).map((item) => [item.variation, item.dose]));
        return planWith({ ...intake, conditions: [...intake.conditions, more] }).flatMap(
          ({ variation, dose }) => {
            const was = before.get(variation);
            const rose =
              was && (['holdSeconds', 'reps', 'sets'] as const).some((part) => dose[part] > was[part]);
            return rose ? [`${variation}: the dose rose`] : [];
          },
        );
      },
    },
    fc
      .tuple(
        arbitraryOpenIntake,
        arbitraryStated,
        arbitraryHistory(keys),
        fc.constantFrom(...library.programmes),
      )
      .map(toProgrammeCase),
  );
});

function toProgrammeCase([intake, more, history, programme]: readonly [
  Intake,
  Stated,
  Parameters<typeof personToInput>[0]['history'],
  (typeof library.programmes)[number],
]) {
  return { intake, more, history, programme };
}

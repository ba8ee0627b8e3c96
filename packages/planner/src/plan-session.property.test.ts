import { indexLibrary, type Plan, SESSION_END, transitionTime } from '@ilium/movement';
import { allowanceOf } from '@ilium/safety';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanInput, planSession, whyNot } from './index.ts';
import {
  arbitraryAssessment,
  arbitraryHistory,
  arbitraryRequest,
  mirrorAssessment,
  mirrorPlan,
  mirrorRequest,
  toyIndex,
  toyLibrary,
} from './testing/index.ts';

const keys = toyIndex.entries.map(({ key }) => key);
const arbitraryInput: fc.Arbitrary<PlanInput> = fc.record({
  index: fc.constant(toyIndex),
  request: arbitraryRequest,
  assessment: arbitraryAssessment,
  history: arbitraryHistory(keys),
});
const itemsOf = (plan: Plan) => (plan.kind === 'session' ? plan.items : []);
const entryOf = (key: (typeof keys)[number]) => {
  const entry = toyIndex.entryOf(key);
  if (!entry) throw new Error(`the library has no ${key}`);
  return entry;
};

function expectAllowed(plan: Plan, { assessment }: PlanInput) {
  for (const { variation: key, sides, oneSided, dose, limits, extraReps } of itemsOf(plan)) {
    const { variation } = entryOf(key);
    const allowance = allowanceOf(assessment, variation);
    const used = variation.sidedness === 'each' ? sides : (['left', 'right'] as const);
    for (const side of used) {
      expect(allowance[side].status).not.toBe('blocked');
      expect(dose.holdSeconds).toBeLessThanOrEqual(allowance[side].caps.holdSeconds ?? 30);
      for (const limit of allowance[side].limits) expect(limits).toContainEqual(limit);
    }
    if (variation.sidedness === 'each' && sides.length === 1)
      expect(allowance[oneSided?.blocked ?? 'left'].status).toBe('blocked');
    const { bounds } = variation.dose;
    expect(dose.holdSeconds).toBeLessThanOrEqual(bounds.holdSeconds.max);
    expect(dose.holdSeconds).toBeGreaterThanOrEqual(bounds.holdSeconds.min);
    expect(dose.reps + extraReps).toBeLessThanOrEqual(bounds.reps.max + bounds.reliefReps);
    expect(dose.sets).toBeLessThanOrEqual(bounds.setsMax);
  }
}

function expectInTime(plan: Plan, { request, assessment }: PlanInput) {
  if (plan.kind === 'none') return;
  let total = SESSION_END;
  let position = 'standing' as Parameters<typeof transitionTime>[0];
  for (const item of plan.items) {
    const { variation } = entryOf(item.variation);
    expect(item.transitionMs).toBe(transitionTime(position, variation.position));
    position = variation.position;
    total += item.transitionMs + item.durationMs;
  }
  expect(plan.totalMs).toBe(total);
  expect(Number.isInteger(total)).toBe(true);
  expect(total).toBeLessThanOrEqual(60_000 * Math.min(request.minutes, assessment.caps.minutes, 30));
}

function expectSetUp(plan: Plan, { request }: PlanInput) {
  for (const { setup, variation } of itemsOf(plan)) {
    expect(entryOf(variation).variation.setups).toContainEqual(setup);
    expect(request.places).toContain(setup.place);
    for (const one of setup.equipment) expect(request.equipment).toContain(one);
  }
}

const holds = (name: string, check: (input: PlanInput, plan: Plan) => void, numRuns = 1_000) =>
  it(name, () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => check(input, planSession(input))),
      { numRuns },
    );
  });

describe('any plan', () => {
  holds('is empty while safety keeps the programme shut', ({ assessment }, plan) => {
    if (assessment.status === 'locked' || assessment.status === 'incomplete')
      expect(plan).toMatchObject({ kind: 'none', because: 'safety' });
  });

  holds(
    'holds nothing blocked, stays within the minutes to the millisecond, and needs nothing that is not there',
    (input, plan) => {
      expectAllowed(plan, input);
      expectInTime(plan, input);
      expectSetUp(plan, input);
    },
    5_000,
  );

  holds('keeps the shape of a session', ({ assessment, history }, plan) => {
    const items = itemsOf(plan);
    const count = (test: (item: (typeof items)[number]) => boolean) => items.filter(test).length;
    expect(items.length).toBeLessThanOrEqual(assessment.caps.items.max);
    for (const { variation } of items) {
      const { family } = entryOf(variation).movement;
      expect(count((one) => entryOf(one.variation).movement.family === family)).toBeLessThanOrEqual(2);
    }
    const hasTried = Object.values(history.byVariation).some(({ tried }) => tried > 0);
    if (hasTried) expect(count(({ isNew }) => isNew)).toBeLessThanOrEqual(1);
    expect(count(({ variation }) => history.byVariation[variation]?.preferred === true)).toBeLessThanOrEqual(
      3,
    );
  });

  holds('says why: each item why it is in, every other variation why it is not', ({ assessment }, plan) => {
    for (const { reasons } of itemsOf(plan)) expect(reasons.length).toBeGreaterThan(0);
    if (plan.kind === 'none') expect(plan.rules.length).toBeGreaterThan(0);
    if (assessment.status === 'locked' || assessment.status === 'incomplete') return;
    const planned = itemsOf(plan).map(({ variation }) => variation);
    for (const key of keys) expect(whyNot(plan, key).length > 0).toBe(!planned.includes(key));
  });

  holds(
    'is mirrored for the mirrored person',
    (input, plan) => {
      const mirrored = planSession({
        ...input,
        request: mirrorRequest(input.request),
        assessment: mirrorAssessment(input.assessment),
      });
      expect(mirrored).toEqual(mirrorPlan(plan));
    },
    1_000,
  );

  it('does not depend on the order of the library', () => {
    const shuffled = fc
      .shuffledSubarray([...toyLibrary.movements], { minLength: toyLibrary.movements.length })
      .map((movements) =>
        indexLibrary({
          ...toyLibrary,
          movements: movements.map((one) => ({ ...one, variations: one.variations.toReversed() })),
        }),
      );
    fc.assert(
      fc.property(arbitraryInput, shuffled, (input, index) => {
        const plan = planSession(input);
        expect(JSON.stringify(planSession({ ...input, index }))).toBe(JSON.stringify(plan));
      }),
      { numRuns: 1_000 },
    );
  });
});

import { library } from '@ilium/library';
import { indexLibrary, type Plan, type SessionPlan } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planSession } from '@ilium/planner';
import type { Intake } from '@ilium/record';
import { allowanceOf, assessIntake } from '@ilium/safety';
import { describe, expect, test } from 'vitest';
import { exampleIntake } from '../testing/example-intake.ts';
import { leaveOut, noEdits, type PlanWith, planEdited, swapChoices, swapFor } from './session-edits.ts';

const index = indexLibrary(library);

function planFor(change: Partial<Intake>): { readonly planWith: PlanWith; readonly plan: SessionPlan } {
  const intake = { ...exampleIntake, ...change };
  const assessment = assessIntake(intake, { now: 0, offsetMinutes: 0 });
  const planWith: PlanWith = (kept) =>
    planSession({ index: kept, assessment, request: intakeToRequest(intake), history: emptyHistory });
  return { planWith, plan: asSession(planWith(index)) };
}

function asSession(plan: Plan): SessionPlan {
  if (plan.kind !== 'session') throw new Error('a session was expected');
  return plan;
}

const keysOf = (plan: SessionPlan) => plan.items.map(({ variation }) => variation);
const firstOf = (plan: SessionPlan) => {
  const [key] = keysOf(plan);
  if (!key) throw new Error('an item was expected');
  return key;
};

describe('what the person changes about a plan', () => {
  const { plan, planWith } = planFor({});

  test('without changes the plan is the planner’s own', () => {
    expect(planEdited(noEdits, index, planWith)).toEqual(plan);
  });

  test('an item that is left out is not replaced', () => {
    const key = firstOf(plan);
    const edited = asSession(planEdited(leaveOut(noEdits, plan, key), index, planWith));
    expect(keysOf(edited).toSorted()).toEqual(keysOf(plan).slice(1).toSorted());
  });

  test('other minutes choose anew, but not what was left out', () => {
    const key = firstOf(plan);
    const edited = asSession(planEdited({ ...leaveOut(noEdits, plan, key), chosen: null }, index, planWith));
    expect(keysOf(edited)).not.toContain(key);
    expect(edited.items.length).toBeGreaterThan(1);
  });

  test('a swap keeps every other item and brings in the chosen one', () => {
    const key = firstOf(plan);
    const [choice] = swapChoices(plan, key, { index, planWith });
    if (!choice) throw new Error('a choice was expected');
    const edited = asSession(planEdited(swapFor(noEdits, plan, key, choice.key), index, planWith));
    expect(keysOf(edited).toSorted()).toEqual([...keysOf(plan).slice(1), choice.key].toSorted());
    expect(edited.rejections[choice.key]).toBeUndefined();
  });

  test('an edited plan still knows why everything else is not in it', () => {
    const edited = asSession(planEdited(leaveOut(noEdits, plan, firstOf(plan)), index, planWith));
    expect(Object.keys(edited.rejections).length).toBeGreaterThan(20);
  });
});

describe('what may stand in for an item', () => {
  const people: readonly Partial<Intake>[] = [
    {},
    { conditions: [{ id: 'knee', side: 'both' }] },
    { conditions: [{ id: 'groin-pinch', side: 'left' }, { id: 'balance' }], minutes: 15 },
    { places: ['standing', 'chair'], minutes: 6 },
    { pain: { ...exampleIntake.pain, average: 8 } },
  ];

  test.each(people)('nothing that is blocked is ever offered, and never over the minutes (%#)', (change) => {
    const { plan, planWith } = planFor(change);
    const assessment = assessIntake({ ...exampleIntake, ...change }, { now: 0, offsetMinutes: 0 });
    for (const { variation } of plan.items)
      for (const choice of swapChoices(plan, variation, { index, planWith })) {
        expect(choice.plan.totalMs).toBeLessThanOrEqual(plan.request.minutes * 60_000);
        for (const item of choice.plan.items) {
          const entry = index.entryOf(item.variation);
          if (!entry) throw new Error('a plan names what the library lacks');
          const allowance = allowanceOf(assessment, entry.variation);
          for (const side of item.sides) expect(allowance[side].status).not.toBe('blocked');
        }
      }
  });
});

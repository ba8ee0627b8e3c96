import type { DoseChange } from '@ilium/movement';
import type { VariationProgress } from '@ilium/progress';
import { examplePlan } from '@ilium/record/testing';
import { expect, test } from 'vitest';
import { planChanges } from './plan-changes.ts';

const change: DoseChange = {
  rule: 'D4',
  from: { holdSeconds: 25, reps: 3, sets: 1 },
  to: { holdSeconds: 20, reps: 3, sets: 1 },
  because: { code: 'sore-morning', day: '2026-11-20' },
};
const known = (one: DoseChange | null) =>
  ({ 'toy-stretch/lean': { change: one } as VariationProgress }) as const;

test('a change is said with the plan that has it', () => {
  expect(planChanges(examplePlan, known(change))).toEqual([{ key: 'toy-stretch/lean', change }]);
});

test('nothing is said where the day gives another dose, or where nothing changed', () => {
  const other = { ...change, to: { holdSeconds: 15, reps: 3, sets: 1 } };
  expect(planChanges(examplePlan, known(other))).toEqual([]);
  expect(planChanges(examplePlan, known(null))).toEqual([]);
  expect(planChanges(examplePlan, {})).toEqual([]);
});

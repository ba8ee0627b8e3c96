import type { PlanItem, SessionPlan } from '@ilium/movement';
import { expect, test } from 'vitest';
import { itemToExtra, itemToLimits, planToLeftOut } from './plan-words.ts';

const item: PlanItem = {
  variation: 'a/b',
  role: 'mobility',
  setup: { place: 'floor', equipment: [] },
  dose: { holdSeconds: 20, reps: 3, sets: 1 },
  sides: ['left', 'right'],
  extraReps: 1,
  oneSided: null,
  limits: [],
  reasons: [],
  doseNotes: [],
  isNew: false,
  transitionMs: 0,
  durationMs: 0,
} as unknown as PlanItem;
const names = { titleOf: (key: string) => key };

test('what the painful side gets on top is said with its side', () => {
  expect(itemToExtra(item)).toBe('+1 left');
  expect(itemToExtra({ ...item, extraReps: 0 })).toBeUndefined();
});

test('a limit is said once, with the side that it holds for', () => {
  const limit = { condition: 'knee', side: 'right', rule: 'B.4:knee' } as const;
  const texts = itemToLimits({ ...item, limits: [limit, limit] });
  expect(texts).toHaveLength(1);
  expect(texts[0]).toMatch(/^Right: pad this knee/);
});

test('what is left out is grouped by its reason, the person’s own choice first', () => {
  const rejections: SessionPlan['rejections'] = {
    'z/one': [{ code: 'outranked', by: [], rule: 'E5b' }],
    'y/one': [{ code: 'outranked', by: [], rule: 'E5b' }],
    'x/one': [{ code: 'assisted', rule: 'I18' }],
  };
  const groups = planToLeftOut({ items: [item], rejections }, ['w/one', 'a/b'], names);
  expect(groups.map(({ moves }) => moves.map(({ key }) => key))).toEqual([
    ['w/one'],
    ['x/one'],
    ['y/one', 'z/one'],
  ]);
  expect(groups[0]?.text).toMatch(/You left it out/);
});

import { expect, test } from 'vitest';
import { dayToX, field, painToY, splitAtGaps } from './chart-frame.ts';

test('a line breaks where days are missing', () => {
  const days = ['2026-03-30', '2026-03-31', '2026-04-01', '2026-04-05'].map((day) => ({ day }));
  expect(splitAtGaps(days).map((run) => run.length)).toEqual([3, 1]);
  expect(splitAtGaps([])).toEqual([]);
});

test('today stands at the right edge, the first day at the left, and less pain is lower', () => {
  expect(dayToX('2026-04-05', '2026-04-05', 28)).toBe(field.left + field.width);
  expect(dayToX('2026-03-09', '2026-04-05', 28)).toBe(field.left);
  expect(painToY(0)).toBeGreaterThan(painToY(10));
});

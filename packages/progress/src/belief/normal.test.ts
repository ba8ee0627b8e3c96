import { expect, test } from 'vitest';
import { chanceAbove, chanceBelow } from './normal.ts';

test('chances agree with the tables of the normal distribution', () => {
  expect(chanceBelow(0)).toBeCloseTo(0.5, 6);
  expect(chanceBelow(1)).toBeCloseTo(0.841_345, 6);
  expect(chanceBelow(-1.96)).toBeCloseTo(0.024_998, 6);
  expect(chanceAbove({ mean: 2, sd: 2 }, 0)).toBeCloseTo(0.841_345, 6);
});

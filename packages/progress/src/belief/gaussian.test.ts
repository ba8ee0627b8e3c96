import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createGaussian } from './gaussian.ts';

const one = (unknown: number) => [{ unknown, weight: 1 }];

test('one unknown is the mean of prior and observations, each by its precision', () => {
  const belief = createGaussian([0], () => 1);
  belief.observe(one(0), 3, 1);
  expect(belief.belief(0)).toEqual({ mean: 1.5, sd: Math.sqrt(0.5) });
  belief.observe(one(0), 3, 1);
  expect(belief.belief(0).mean).toBeCloseTo(2);
});

test('what is alike learns from its like, and what is not does not', () => {
  const belief = createGaussian([0, 0, 0], (a, b) => (a === b ? 1 : a + b === 1 ? 0.5 : 0));
  belief.observe(one(0), 2, 1);
  expect(belief.belief(1).mean).toBeCloseTo(0.5);
  expect(belief.belief(2).mean).toBe(0);
});

test('the order of observations does not matter, and every one makes the belief sharper', () => {
  const seen = fc.array(
    fc.record({ unknown: fc.integer({ min: 0, max: 2 }), value: fc.integer({ min: -2, max: 2 }) }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(seen, (observations) => {
      const play = (all: typeof observations) => {
        const belief = createGaussian([0.5, 0.5, 0.5], (a, b) => (a === b ? 0.3 : 0.1));
        for (const { unknown, value } of all) belief.observe(one(unknown), value, 1.2);
        return [0, 1, 2].map(belief.belief);
      };
      const forth = play(observations);
      const back = play(observations.toReversed());
      forth.forEach(({ mean, sd }, i) => {
        expect(mean).toBeCloseTo(back[i]?.mean ?? Number.NaN, 8);
        expect(sd).toBeCloseTo(back[i]?.sd ?? Number.NaN, 8);
        expect(sd).toBeLessThanOrEqual(Math.sqrt(0.3) + 1e-9);
      });
    }),
  );
});

test('an unknown made new forgets what was seen', () => {
  const belief = createGaussian([0, 0], (a, b) => (a === b ? 1 : 0.5));
  belief.observe(one(0), 2, 1);
  belief.renew(1, 0, 0.36);
  expect(belief.belief(1)).toEqual({ mean: 0, sd: 0.6 });
});

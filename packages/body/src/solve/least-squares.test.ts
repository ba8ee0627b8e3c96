import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freedomIndexByName, freedoms } from '../skeleton/freedom.ts';
import { NEUTRAL } from '../skeleton/joint-vector.ts';
import { minimise, type Residuals } from './least-squares.ts';

/** Draws every number toward its target, some harder than others. */
const towards =
  (target: readonly number[]): Residuals =>
  (vector, rows) => {
    vector.forEach((value, i) => {
      const weight = 1 + (i % 3);
      const gradient = rows.add(weight * (value - (target[i] ?? 0)));
      if (gradient !== undefined) gradient[i] = weight;
    });
  };

const anyVector = fc.tuple(
  ...freedoms.map((f) => fc.double({ min: f.minimum, max: f.maximum, noNaN: true })),
);

describe('damped least squares', () => {
  it('reaches a target inside the ranges, and says that it has', () => {
    fc.assert(
      fc.property(anyVector, (target) => {
        const found = minimise(towards(target), NEUTRAL, 300);
        expect(found.hasConverged).toBe(true);
        found.vector.forEach((value, i) => {
          expect(Math.abs(value - (target[i] ?? 0))).toBeLessThan(0.1);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('stops at the hard range when the target lies beyond it, and still moves the rest', () => {
    const target = [...NEUTRAL];
    target[freedomIndexByName['kneeFlexion.left']] = -40;
    target[freedomIndexByName['hipFlexion.left']] = 60;
    const { vector } = minimise(towards(target), NEUTRAL);
    expect(vector[freedomIndexByName['kneeFlexion.left']]).toBe(0);
    expect(vector[freedomIndexByName['hipFlexion.left']]).toBeCloseTo(60, 1);
  });

  it('brings a start outside the ranges inside', () => {
    const start = NEUTRAL.map((value, i) => (i === freedomIndexByName['elbowFlexion.left'] ? 400 : value));
    const { vector } = minimise(() => {}, start);
    expect(vector[freedomIndexByName['elbowFlexion.left']]).toBe(150);
  });

  it('admits when its cap ended the search', () => {
    const far = NEUTRAL.map((value, i) => (i === 0 ? 2900 : value));
    expect(minimise(towards(far), NEUTRAL, 3)).toMatchObject({ hasConverged: false, iterations: 3 });
  });
});

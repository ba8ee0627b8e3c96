import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freedomIndexByName, freedoms } from './freedom.ts';
import { joints } from './joint.ts';
import {
  mirrorJointVector,
  NEUTRAL,
  parseJointVector,
  readFreedom,
  roundJointVector,
  withFreedoms,
} from './joint-vector.ts';

const anyVector = fc.tuple(
  ...freedoms.map((f) => fc.double({ min: f.minimum, max: f.maximum, noNaN: true })),
);

describe('the skeleton', () => {
  it('has 23 joints and 49 degrees of freedom, 43 of them anatomical', () => {
    expect(joints).toHaveLength(23);
    expect(freedoms).toHaveLength(49);
    expect(freedoms.filter((f) => !f.name.startsWith('root'))).toHaveLength(43);
  });

  it('lists parents before children', () => {
    for (const joint of joints) expect(joint.parent).toBeLessThan(joint.index);
  });

  it('uses every freedom, and each one wholly', () => {
    const shares = freedoms.map((f) =>
      joints.flatMap((j) => j.hinges).reduce((sum, h) => sum + (h.freedom === f.index ? h.share : 0), 0),
    );
    expect(shares.slice(0, 3)).toEqual([0, 0, 0]);
    for (const share of shares.slice(3)) expect(share).toBeCloseTo(1, 12);
  });

  it('has ranges that contain standing straight', () => {
    for (const f of freedoms) {
      expect(NEUTRAL[f.index]).toBeGreaterThanOrEqual(f.minimum);
      expect(NEUTRAL[f.index]).toBeLessThanOrEqual(f.maximum);
    }
  });

  it('gives left and right the same ranges', () => {
    for (const f of freedoms.filter((g) => g.name.endsWith('.left'))) {
      const right = freedoms[freedomIndexByName[f.name.replace('.left', '.right') as typeof f.name]];
      expect([right?.minimum, right?.maximum]).toEqual([f.minimum, f.maximum]);
    }
  });
});

describe('a joint vector', () => {
  it('is itself again after being mirrored twice', () => {
    fc.assert(
      fc.property(anyVector, (vector) => {
        expect(mirrorJointVector(mirrorJointVector(vector))).toEqual(vector.map((v) => (v === 0 ? 0 : v)));
      }),
    );
  });

  it('swaps limbs and keeps their signs when mirrored', () => {
    const mirrored = mirrorJointVector(withFreedoms(NEUTRAL, { 'hipRotation.left': 40, lumbarSideBend: 12 }));
    expect(readFreedom(mirrored, 'hipRotation.right')).toBe(40);
    expect(readFreedom(mirrored, 'hipRotation.left')).toBe(0);
    expect(readFreedom(mirrored, 'lumbarSideBend')).toBe(-12);
  });

  it('survives JSON, and rounding moves nothing by more than half a step', () => {
    fc.assert(
      fc.property(anyVector, (vector) => {
        const rounded = roundJointVector(vector);
        const read = parseJointVector(JSON.parse(JSON.stringify(rounded)));
        expect(read).toEqual({ ok: true, value: rounded });
        rounded.forEach((value, i) => {
          expect(Math.abs(value - (vector[i] ?? 0))).toBeLessThanOrEqual(i < 3 ? 0.0501 : 0.00501);
        });
      }),
    );
  });

  it.each([[undefined], ['pose'], [[1, 2, 3]], [Array(49).fill(Number.NaN)], [Array(50).fill(0)]])(
    'is refused when it is %j',
    (value) => {
      expect(parseJointVector(value).ok).toBe(false);
    },
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freedoms } from '../skeleton/freedom.ts';
import { type JointName, jointIndexByName, joints } from '../skeleton/joint.ts';
import { mirrorJointVector, NEUTRAL, withFreedoms } from '../skeleton/joint-vector.ts';
import { SEGMENT_SHARE, STATURE } from '../skeleton/proportion.ts';
import { mirrorName } from '../skeleton/side.ts';
import { distanceBetween, mirrorVector, type Vector } from '../skeleton/vector.ts';
import { bodyAxisToWorld } from './body-axis.ts';
import { capsulePairs, capsules, nearestApproach, placeCapsules } from './capsule.ts';
import {
  jointPosition,
  localDirectionToWorld,
  localToWorld,
  vectorToFrames,
  vectorToHingedFrames,
} from './frames.ts';
import { addDirectionGradient, addPointGradient } from './gradient.ts';
import { landmarkNormal, landmarkPosition, landmarks } from './landmark.ts';
import { addCentreOfMassGradient, centreOfMass, pointMasses } from './mass.ts';

const anyVector = fc.tuple(
  ...freedoms.map((f) =>
    fc.double({ min: Math.max(-180, f.minimum), max: Math.min(180, f.maximum), noNaN: true }),
  ),
);
const anyVectorAlong = fc.tuple(
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
);
const anyJoint = fc.integer({ min: 0, max: joints.length - 1 });

const at = (vector: readonly number[], joint: JointName): Vector =>
  jointPosition(vectorToFrames(vector), jointIndexByName[joint]);

/** Central differences of a function of the pose, for comparison with the analytic derivative. */
function numericGradient(value: (vector: readonly number[]) => number, vector: readonly number[]): number[] {
  const step = 1e-4;
  return vector.map((x, i) => {
    const shifted = (by: number) => vector.map((y, k) => (k === i ? x + by : y));
    return (value(shifted(step)) - value(shifted(-step))) / (2 * step);
  });
}

function expectClose(analytic: ArrayLike<number>, numeric: readonly number[]): void {
  numeric.forEach((expected, i) => {
    expect(Math.abs((analytic[i] ?? Number.NaN) - expected)).toBeLessThan(1e-4 * (1 + Math.abs(expected)));
  });
}

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

describe('forward kinematics', () => {
  it('stands as tall as the proportions say, soles on the floor', () => {
    const frames = vectorToFrames(NEUTRAL);
    expect(Math.abs(landmarkPosition(frames, 'crown')[1] - STATURE)).toBeLessThan(2);
    expect(Math.abs(landmarkPosition(frames, 'sole.left')[1])).toBeLessThan(1);
  });

  it('keeps segment lengths in every pose', () => {
    fc.assert(
      fc.property(anyVector, (vector) => {
        const length = (a: JointName, b: JointName) =>
          distanceBetween(at(vector, a), at(vector, b)) / STATURE;
        expect(length('hip.left', 'knee.left')).toBeCloseTo(SEGMENT_SHARE.thigh, 9);
        expect(length('knee.right', 'ankle.right')).toBeCloseTo(SEGMENT_SHARE.shank, 9);
        expect(length('shoulder.right', 'elbow.right')).toBeCloseTo(SEGMENT_SHARE.upperArm, 9);
        expect(length('elbow.left', 'wrist.left')).toBeCloseTo(SEGMENT_SHARE.forearm, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('moves each limb the way its anatomical word says', () => {
    const moved = (changes: Parameters<typeof withFreedoms>[1]) => withFreedoms(NEUTRAL, changes);
    const knee = (changes: Parameters<typeof withFreedoms>[1]) => at(moved(changes), 'knee.left');
    expect(knee({ 'hipFlexion.left': 90 })[2]).toBeGreaterThan(400);
    expect(knee({ 'hipFlexion.left': -20 })[2]).toBeLessThan(-100);
    expect(knee({ 'hipAbduction.left': 30 })[0]).toBeGreaterThan(250);
    expect(at(moved({ 'hipAbduction.right': 30 }), 'knee.right')[0]).toBeLessThan(-250);
    expect(at(moved({ 'kneeFlexion.left': 90 }), 'ankle.left')[2]).toBeLessThan(-400);
    expect(at(moved({ 'elbowFlexion.right': 90 }), 'wrist.right')[2]).toBeGreaterThan(200);
    expect(at(moved({ 'shoulderAbduction.left': 90 }), 'elbow.left')[0]).toBeGreaterThan(450);
    expect(at(moved({ 'ankleDorsiflexion.left': 20 }), 'toe.left')[1]).toBeGreaterThan(50);
    expect(at(moved({ lumbarFlexion: 40 }), 'head')[2]).toBeGreaterThan(150);
    expect(at(moved({ lumbarSideBend: 20 }), 'head')[0]).toBeLessThan(-100);
    expect(bodyAxisToWorld(vectorToFrames(moved({ thoracicRotation: 30 })), 'trunkForward')[0]).toBeLessThan(
      -0.4,
    );
    const turnedOut = vectorToFrames(moved({ 'hipRotation.left': 40 }));
    expect(bodyAxisToWorld(turnedOut, 'footForward.left')[0]).toBeGreaterThan(0.6);
    const pronated = vectorToFrames(moved({ 'forearmPronation.right': 85 }));
    expect(bodyAxisToWorld(pronated, 'palmOut.right')[2]).toBeLessThan(-0.9);
  });

  it('takes a mirrored pose to the exact reflection of every joint, landmark and capsule', () => {
    fc.assert(
      fc.property(anyVector, (vector) => {
        const frames = vectorToFrames(vector);
        const mirrored = vectorToFrames(mirrorJointVector(vector));
        for (const l of landmarks) {
          const there = mirrorVector(landmarkPosition(frames, l.name));
          expect(distanceBetween(landmarkPosition(mirrored, mirrorName(l.name)), there)).toBeLessThan(1e-9);
          const facing = mirrorVector(landmarkNormal(frames, l.name));
          expect(distanceBetween(landmarkNormal(mirrored, mirrorName(l.name)), facing)).toBeLessThan(1e-9);
        }
        const capsuleOf = (name: string) => placeCapsules(mirrored).find((c) => c.name === name);
        for (const c of placeCapsules(frames).filter((x) => x.joint > 6)) {
          const twin = capsuleOf(mirrorName(c.name));
          expect(distanceBetween(twin?.end ?? [0, 0, 0], mirrorVector(c.end))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('the analytic derivative', () => {
  it('of a point agrees with central differences at any joint', () => {
    fc.assert(
      fc.property(anyVector, anyJoint, anyVectorAlong, (vector, joint, along) => {
        const local: Vector = [30, -120, 45];
        const frames = vectorToHingedFrames(vector);
        const analytic = new Float64Array(freedoms.length);
        addPointGradient(analytic, frames, joint, localToWorld(frames, joint, local), along);
        const value = (v: readonly number[]) => dot(localToWorld(vectorToFrames(v), joint, local), along);
        expectClose(analytic, numericGradient(value, vector));
      }),
      { numRuns: 40 },
    );
  });

  it('of a direction agrees with central differences at any joint', () => {
    fc.assert(
      fc.property(anyVector, anyJoint, anyVectorAlong, (vector, joint, along) => {
        const frames = vectorToHingedFrames(vector);
        const analytic = new Float64Array(freedoms.length);
        const local: Vector = [0, 0.6, 0.8];
        addDirectionGradient(analytic, frames, joint, localDirectionToWorld(frames, joint, local), along);
        const value = (v: readonly number[]) =>
          dot(localDirectionToWorld(vectorToFrames(v), joint, local), along);
        expectClose(analytic, numericGradient(value, vector));
      }),
      { numRuns: 40 },
    );
  });

  it('of the centre of mass agrees with central differences', () => {
    fc.assert(
      fc.property(anyVector, anyVectorAlong, (vector, along) => {
        const analytic = new Float64Array(freedoms.length);
        addCentreOfMassGradient(analytic, vectorToHingedFrames(vector), along, 1);
        expectClose(
          analytic,
          numericGradient((v) => dot(centreOfMass(vectorToFrames(v)), along), vector),
        );
      }),
      { numRuns: 20 },
    );
  });
});

describe('mass and capsules', () => {
  it('add up to one body', () => {
    expect(pointMasses.reduce((sum, mass) => sum + mass.share, 0)).toBeCloseTo(1, 9);
  });

  it('put the standing centre of mass where Winter finds it, at 53 to 58 % of stature', () => {
    const height = centreOfMass(vectorToFrames(NEUTRAL))[1] / STATURE;
    expect(height).toBeGreaterThan(0.53);
    expect(height).toBeLessThan(0.58);
  });

  it('leave no two parts inside each other when standing with the arms a little away', () => {
    const placed = placeCapsules(
      vectorToFrames(withFreedoms(NEUTRAL, { 'shoulderAbduction.left': 14, 'shoulderAbduction.right': 14 })),
    );
    for (const [i, k] of capsulePairs) {
      const [a, b] = [placed[i], placed[k]];
      if (a === undefined || b === undefined) throw new Error('pairs name capsules');
      const gap = nearestApproach(a.start, a.end, b.start, b.end).distance - a.radius - b.radius;
      expect(`${a.name} and ${b.name}: ${gap > -5}`).toBe(`${a.name} and ${b.name}: true`);
    }
    expect(capsules).toHaveLength(18);
  });

  it('never finds a nearest approach longer than any sampled distance', () => {
    const anyPoint = fc.tuple(
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: -9, max: 9, noNaN: true }),
      fc.double({ min: -9, max: 9, noNaN: true }),
    );
    fc.assert(
      fc.property(anyPoint, anyPoint, anyPoint, anyPoint, (p1, q1, p2, q2) => {
        const found = nearestApproach(p1, q1, p2, q2).distance;
        const along = (p: Vector, q: Vector, s: number): Vector => [
          p[0] + (q[0] - p[0]) * s,
          p[1] + (q[1] - p[1]) * s,
          p[2] + (q[2] - p[2]) * s,
        ];
        for (let s = 0; s <= 1; s += 0.1)
          for (let t = 0; t <= 1; t += 0.1)
            expect(found).toBeLessThanOrEqual(distanceBetween(along(p1, q1, s), along(p2, q2, t)) + 1e-3);
      }),
      { numRuns: 50 },
    );
  });
});

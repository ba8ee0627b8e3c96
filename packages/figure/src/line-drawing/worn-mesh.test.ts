import {
  distanceBetween,
  landmarkPosition,
  NEUTRAL,
  nearestApproach,
  placeCapsules,
  subtractVectors,
  type Vector,
  vectorToFrames,
  withFreedoms,
} from '@ilium/body';
import { describe, expect, it } from 'vitest';
import { wornToFace } from './worn-mesh.ts';

const client = vectorToFrames(withFreedoms(NEUTRAL, { 'hipFlexion.left': 80, 'hipAbduction.left': 30 }));
const hands = vectorToFrames(withFreedoms(NEUTRAL, { rootX: 500, rootTurn: 90 }));
const thigh = placeCapsules(client).find(({ name }) => name === 'thigh.left');
if (thigh === undefined) throw new Error('a leg has a thigh');

const fromAxis = (point: Vector): number =>
  nearestApproach(point, point, thigh.start, thigh.end).distance - thigh.radius;

describe('a sling', () => {
  const face = wornToFace({ prop: 'sling', around: ['client.groin.left', 'palm.left'] }, hands, client);
  const half = face.points.length / 2;
  const spine = Array.from({ length: half }, (_, i): Vector => {
    const [a, b] = [face.points[i] ?? [0, 0, 0], face.points[i + half] ?? [0, 0, 0]];
    return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
  });

  it('begins and ends in the hand that holds it', () => {
    const palm = landmarkPosition(hands, 'palm.left');
    for (const end of [spine[0], spine.at(-1)])
      expect(distanceBetween(end ?? [0, 0, 0], palm)).toBeLessThan(30);
  });

  it('lies round the client’s thigh on the side away from the hand, and never in it', () => {
    for (const point of face.points) expect(fromAxis(point)).toBeGreaterThan(0);
    const inner = landmarkPosition(client, 'groin.left');
    const nearest = Math.min(...spine.map((point) => distanceBetween(point, inner)));
    expect(nearest).toBeLessThan(60);
    const [x] = subtractVectors(inner, landmarkPosition(client, 'thighOuter.left'));
    expect(x).toBeLessThan(0);
  });

  it('goes from hand to hand where two hold it', () => {
    const { points } = wornToFace(
      { prop: 'sling', around: ['client.groin.left', 'palm.left', 'palm.right'] },
      hands,
      client,
    );
    const gap = (i: number, side: 'left' | 'right'): number =>
      distanceBetween(points[i] ?? [0, 0, 0], landmarkPosition(hands, `palm.${side}`));
    expect(gap(0, 'left')).toBeLessThan(60);
    expect(gap(points.length / 2 - 1, 'right')).toBeLessThan(60);
  });

  it('without a leg or a hand is a slip in the pose', () => {
    expect(() => wornToFace({ prop: 'sling', around: ['client.groin.left'] }, hands, client)).toThrow(/hand/);
  });
});

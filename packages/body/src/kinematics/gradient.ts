import { joints } from '../skeleton/joint.ts';
import { RADIANS_PER_DEGREE } from '../skeleton/rotation.ts';
import { crossProduct, dotProduct, subtractVectors, type Vector } from '../skeleton/vector.ts';
import { type HingedFrames, jointPosition } from './frames.ts';

/**
 * A derivative by all 49 freedoms: per millimetre for the place of the pelvis, per degree for angles.
 * Rows are added into, so that a residual that depends on several points sums their parts.
 */
export type Gradient = Float64Array;

/** For each joint, the numbers (in hinge order over all joints) of the hinges that carry it. */
const carrying: readonly (readonly number[])[] = (() => {
  const firstHinge: number[] = [];
  let count = 0;
  for (const joint of joints) {
    firstHinge.push(count);
    count += joint.hinges.length;
  }
  const lists: number[][] = [];
  for (const joint of joints) {
    const own = joint.hinges.map((_, k) => (firstHinge[joint.index] ?? 0) + k);
    lists.push([...(lists[joint.parent] ?? []), ...own]);
  }
  return lists;
})();

/** Adds `scale ×` the derivative of how far a world point fixed to `joint` moves along `along`. */
export function addPointGradient(
  into: Gradient,
  frames: HingedFrames,
  joint: number,
  point: Vector,
  along: Vector,
  scale = 1,
): void {
  for (const axis of [0, 1, 2] as const) into[axis] = (into[axis] ?? 0) + scale * along[axis];
  for (const index of carrying[joint] ?? []) {
    const hinge = frames.hinges[index];
    if (hinge === undefined) continue;
    const arm = subtractVectors(point, jointPosition(frames, hinge.joint));
    const rate = dotProduct(hinge.axis, crossProduct(arm, along));
    into[hinge.freedom] = (into[hinge.freedom] ?? 0) + scale * hinge.share * RADIANS_PER_DEGREE * rate;
  }
}

/** Adds `scale ×` the derivative of how much a world direction fixed to `joint` turns toward `toward`. */
export function addDirectionGradient(
  into: Gradient,
  frames: HingedFrames,
  joint: number,
  direction: Vector,
  toward: Vector,
  scale = 1,
): void {
  for (const index of carrying[joint] ?? []) {
    const hinge = frames.hinges[index];
    if (hinge === undefined) continue;
    const rate = dotProduct(hinge.axis, crossProduct(direction, toward));
    into[hinge.freedom] = (into[hinge.freedom] ?? 0) + scale * hinge.share * RADIANS_PER_DEGREE * rate;
  }
}

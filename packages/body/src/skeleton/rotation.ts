import type { Degrees } from '@ilium/units';
import type { Vector } from './vector.ts';

/** A rotation as a unit quaternion, in the order three.js uses: x, y, z, w. */
export type Rotation = readonly [x: number, y: number, z: number, w: number];

/** Radians in one degree. Radians live in this room and in the figure, nowhere else. */
export const RADIANS_PER_DEGREE = Math.PI / 180;

export const NO_ROTATION: Rotation = [0, 0, 0, 1];

/** First `second`, then `first`: a joint's own turn is composed onto its parent's. */
export const composeRotations = (first: Rotation, second: Rotation): Rotation => [
  first[3] * second[0] + first[0] * second[3] + first[1] * second[2] - first[2] * second[1],
  first[3] * second[1] - first[0] * second[2] + first[1] * second[3] + first[2] * second[0],
  first[3] * second[2] + first[0] * second[1] - first[1] * second[0] + first[2] * second[3],
  first[3] * second[3] - first[0] * second[0] - first[1] * second[1] - first[2] * second[2],
];

export function rotateVector(rotation: Rotation, vector: Vector): Vector {
  const [x, y, z, w] = rotation;
  const tx = 2 * (y * vector[2] - z * vector[1]);
  const ty = 2 * (z * vector[0] - x * vector[2]);
  const tz = 2 * (x * vector[1] - y * vector[0]);
  return [
    vector[0] + w * tx + y * tz - z * ty,
    vector[1] + w * ty + z * tx - x * tz,
    vector[2] + w * tz + x * ty - y * tx,
  ];
}

/** A turn about a unit axis, right-handed. */
export function axisRotation(axis: Vector, degrees: Degrees): Rotation {
  const half = (degrees * RADIANS_PER_DEGREE) / 2;
  const sine = Math.sin(half);
  return [axis[0] * sine, axis[1] * sine, axis[2] * sine, Math.cos(half)];
}

export const invertRotation = (rotation: Rotation): Rotation => [
  -rotation[0],
  -rotation[1],
  -rotation[2],
  rotation[3],
];

/** The rotation halfway between two, for bones that share a bend (no collapse at deep knee flexion). */
export function halfwayRotation(a: Rotation, b: Rotation): Rotation {
  const sign = a[0] * b[0] + a[1] * b[1] + a[2] * b[2] + a[3] * b[3] < 0 ? -1 : 1;
  const sum: Rotation = [a[0] + sign * b[0], a[1] + sign * b[1], a[2] + sign * b[2], a[3] + sign * b[3]];
  const length = Math.hypot(...sum) || 1;
  return [sum[0] / length, sum[1] / length, sum[2] / length, sum[3] / length];
}

/** Reflection of a rotation in the midline plane. */
export const mirrorRotation = (rotation: Rotation): Rotation => [
  rotation[0],
  -rotation[1],
  -rotation[2],
  rotation[3],
];

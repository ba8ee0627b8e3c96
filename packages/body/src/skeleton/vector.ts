/** A point or direction: x toward the figure's left, y up, z forward. Points are in millimetres. */
export type Vector = readonly [x: number, y: number, z: number];

export const addVectors = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtractVectors = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scaleVector = (a: Vector, factor: number): Vector => [
  a[0] * factor,
  a[1] * factor,
  a[2] * factor,
];
export const dotProduct = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const crossProduct = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const vectorLength = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const distanceBetween = (a: Vector, b: Vector): number => vectorLength(subtractVectors(a, b));

/** The direction of `a` with length one; a vector shorter than a nanometre becomes straight up. */
export function unitVector(a: Vector): Vector {
  const length = vectorLength(a);
  return length > 1e-6 ? scaleVector(a, 1 / length) : [0, 1, 0];
}

/** The point `share` of the way from `a` (0) to `b` (1). */
export const mixVectors = (a: Vector, b: Vector, share: number): Vector => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** The middle of some points; the origin when there are none. */
export function meanVector(points: readonly Vector[]): Vector {
  const sum = points.reduce<Vector>(addVectors, [0, 0, 0]);
  return points.length === 0 ? sum : scaleVector(sum, 1 / points.length);
}

/** Reflection in the figure's midline plane (left becomes right). */
export const mirrorVector = (a: Vector): Vector => [-a[0], a[1], a[2]];

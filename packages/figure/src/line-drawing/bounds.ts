import type { Vector } from '@ilium/body';

/** A rectangle in the picture, in the units of its coordinates. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

export const EMPTY_BOUNDS: Bounds = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };

export const joinBounds = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  low: Math.min(a.low, b.low),
  high: Math.max(a.high, b.high),
});

/** The common part; empty bounds where there is none on an axis. */
export const clipBounds = (a: Bounds, to: Bounds): Bounds => ({
  left: Math.max(a.left, to.left),
  right: Math.min(a.right, to.right),
  low: Math.max(a.low, to.low),
  high: Math.min(a.high, to.high),
});

export const growBounds = (a: Bounds, by: number): Bounds => ({
  left: a.left - by,
  right: a.right + by,
  low: a.low - by,
  high: a.high + by,
});

/** Bounds of projected points (three numbers each); `chosen` lists the points that count, all when left out. */
export function pointBounds(points: Float32Array, chosen?: Uint32Array): Bounds {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  const count = chosen?.length ?? points.length / 3;
  for (let k = 0; k < count; k++) {
    const i = 3 * (chosen === undefined ? k : (chosen[k] as number));
    const [x, y] = [points[i] as number, points[i + 1] as number];
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < low) low = y;
    if (y > high) high = y;
  }
  return { left, right, low, high };
}

export const vectorsToFloats = (points: readonly Vector[]): Float32Array =>
  Float32Array.from(points.flatMap((point) => [...point]));

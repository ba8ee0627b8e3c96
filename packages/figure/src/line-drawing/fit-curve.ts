import type { Chain } from './trace.ts';

type Point = readonly [number, number];
/** A cubic curve: end, control, control, end. */
export type Cubic = readonly [Point, Point, Point, Point];

/**
 * Cubic curves through a line of points, never farther than `tolerance` from them (Schneider, An Algorithm for
 * Automatically Fitting Digitized Curves, Graphics Gems 1990). A closed line gives curves that close.
 */
export function chainToCubics(chain: Chain, tolerance: number): readonly Cubic[] {
  const points = pairs(chain);
  if (points.length < 2) return [];
  const out: Cubic[] = [];
  if (!chain.isClosed) {
    fit(points, tangentAt(points, 0, 1), tangentAt(points, points.length - 1, -1), tolerance, out);
    return out;
  }
  const start = points[0] as Point;
  const loop = [...points, start];
  const before = points[Math.max(1, points.length - 3)] as Point;
  const after = points[Math.min(3, points.length - 1)] as Point;
  const along = unit([after[0] - before[0], after[1] - before[1]]);
  fit(loop, along, [-along[0], -along[1]], tolerance, out);
  return out;
}

function pairs({ points }: Chain): readonly Point[] {
  const out: Point[] = [];
  for (let i = 0; i < points.length; i += 2) out.push([points[i] as number, points[i + 1] as number]);
  return out;
}

const unit = ([x, y]: Point): Point => {
  const length = Math.hypot(x, y) || 1;
  return [x / length, y / length];
};

/** Direction into the line from one of its points, looked at over a few points. */
function tangentAt(points: readonly Point[], index: number, step: 1 | -1): Point {
  const far = Math.min(points.length - 1, Math.max(0, index + 4 * step));
  const [a, b] = [points[index] as Point, points[far] as Point];
  return unit([b[0] - a[0], b[1] - a[1]]);
}

function centreTangent(points: readonly Point[], index: number): Point {
  const a = points[Math.max(0, index - 3)] as Point;
  const b = points[Math.min(points.length - 1, index + 3)] as Point;
  return unit([a[0] - b[0], a[1] - b[1]]);
}

function fit(
  points: readonly Point[],
  startWay: Point,
  endWay: Point,
  tolerance: number,
  out: Cubic[],
): void {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  if (points.length === 2) {
    const third = Math.hypot(last[0] - first[0], last[1] - first[1]) / 3;
    out.push([first, move(first, startWay, third), move(last, endWay, third), last]);
    return;
  }
  let shares = chordShares(points);
  for (let round = 0; round < 4; round++) {
    const cubic = leastSquares(points, shares, startWay, endWay);
    const { error, index } = worst(points, cubic, shares);
    if (error < tolerance * tolerance) {
      out.push(cubic);
      return;
    }
    if (round === 3 || error > tolerance * tolerance * 16) {
      const middle = centreTangent(points, index);
      fit(points.slice(0, index + 1), startWay, middle, tolerance, out);
      fit(points.slice(index), [-middle[0], -middle[1]], endWay, tolerance, out);
      return;
    }
    shares = improve(points, cubic, shares);
  }
}

const move = (p: Point, way: Point, by: number): Point => [p[0] + way[0] * by, p[1] + way[1] * by];

function chordShares(points: readonly Point[]): Float64Array {
  const out = new Float64Array(points.length);
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] as Point, points[i] as Point];
    out[i] = (out[i - 1] as number) + Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  const total = out[points.length - 1] || 1;
  return out.map((length) => length / total);
}

function leastSquares(points: readonly Point[], shares: Float64Array, startWay: Point, endWay: Point): Cubic {
  const [first, last] = [points[0] as Point, points.at(-1) as Point];
  let [c00, c01, c11, x0, x1] = [0, 0, 0, 0, 0];
  for (let i = 0; i < points.length; i++) {
    const t = shares[i] as number;
    const s = 1 - t;
    const [b0, b1, b2, b3] = [s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t];
    const a0: Point = [startWay[0] * b1, startWay[1] * b1];
    const a1: Point = [endWay[0] * b2, endWay[1] * b2];
    const p = points[i] as Point;
    const rest: Point = [
      p[0] - first[0] * (b0 + b1) - last[0] * (b2 + b3),
      p[1] - first[1] * (b0 + b1) - last[1] * (b2 + b3),
    ];
    c00 += a0[0] * a0[0] + a0[1] * a0[1];
    c01 += a0[0] * a1[0] + a0[1] * a1[1];
    c11 += a1[0] * a1[0] + a1[1] * a1[1];
    x0 += a0[0] * rest[0] + a0[1] * rest[1];
    x1 += a1[0] * rest[0] + a1[1] * rest[1];
  }
  const determinant = c00 * c11 - c01 * c01;
  const chord = Math.hypot(last[0] - first[0], last[1] - first[1]);
  let [from, to] = [chord / 3, chord / 3];
  if (Math.abs(determinant) > 1e-9) {
    from = (x0 * c11 - x1 * c01) / determinant;
    to = (c00 * x1 - c01 * x0) / determinant;
  }
  if (!(from > chord * 1e-3 && to > chord * 1e-3 && from < chord * 4 + 4 && to < chord * 4 + 4))
    [from, to] = [chord / 3, chord / 3];
  return [first, move(first, startWay, from), move(last, endWay, to), last];
}

function cubicAt([a, b, c, d]: Cubic, t: number): Point {
  const s = 1 - t;
  const [w0, w1, w2, w3] = [s * s * s, 3 * t * s * s, 3 * t * t * s, t * t * t];
  return [w0 * a[0] + w1 * b[0] + w2 * c[0] + w3 * d[0], w0 * a[1] + w1 * b[1] + w2 * c[1] + w3 * d[1]];
}

function worst(points: readonly Point[], cubic: Cubic, shares: Float64Array) {
  let [error, index] = [0, Math.floor(points.length / 2)];
  for (let i = 1; i < points.length - 1; i++) {
    const [x, y] = cubicAt(cubic, shares[i] as number);
    const [px, py] = points[i] as Point;
    const d = (x - px) ** 2 + (y - py) ** 2;
    if (d > error) [error, index] = [d, i];
  }
  return { error, index };
}

/** One step of Newton's method for where on the curve each point belongs. */
function improve(points: readonly Point[], cubic: Cubic, shares: Float64Array): Float64Array {
  const out = new Float64Array(shares.length);
  for (let i = 0; i < shares.length; i++) {
    const t = shares[i] as number;
    const p = points[i] as Point;
    const at = cubicAt(cubic, t);
    const [dx, dy] = [at[0] - p[0], at[1] - p[1]];
    const [fx, fy] = [firstDerivative(cubic, t, 0), firstDerivative(cubic, t, 1)];
    const slope = fx * fx + fy * fy + dx * secondDerivative(cubic, t, 0) + dy * secondDerivative(cubic, t, 1);
    out[i] = Math.abs(slope) < 1e-12 ? t : Math.min(1, Math.max(0, t - (dx * fx + dy * fy) / slope));
  }
  return out;
}

function firstDerivative([a, b, c, d]: Cubic, t: number, k: 0 | 1): number {
  const s = 1 - t;
  return 3 * (s * s * (b[k] - a[k]) + 2 * s * t * (c[k] - b[k]) + t * t * (d[k] - c[k]));
}

const secondDerivative = ([a, b, c, d]: Cubic, t: number, k: 0 | 1): number =>
  6 * ((1 - t) * (c[k] - 2 * b[k] + a[k]) + t * (d[k] - 2 * c[k] + b[k]));

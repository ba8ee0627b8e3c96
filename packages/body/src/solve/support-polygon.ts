import type { Vector } from '../skeleton/vector.ts';

/** Corners of the smallest convex outline around points seen from above, counter-clockwise in (x, z). */
export function supportPolygon(points: readonly Vector[]): readonly Vector[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[2] - b[2]);
  const lower = halfHull(sorted);
  const upper = halfHull([...sorted].reverse());
  return [...lower.slice(0, -1), ...upper.slice(0, -1)];
}

function halfHull(sorted: readonly Vector[]): readonly Vector[] {
  const hull: Vector[] = [];
  for (const point of sorted) {
    while (hull.length > 1 && turnsRight(hull, point)) hull.pop();
    hull.push(point);
  }
  return hull;
}

function turnsRight(hull: readonly Vector[], next: Vector): boolean {
  const [a, b] = [hull[hull.length - 2], hull[hull.length - 1]];
  if (a === undefined || b === undefined) return false;
  return (b[0] - a[0]) * (next[2] - a[2]) - (b[2] - a[2]) * (next[0] - a[0]) <= 0;
}

/** How far inside one edge a point lies, and what that edge is. */
export interface EdgeMargin {
  readonly from: Vector;
  readonly to: Vector;
  /** Unit direction into the polygon, level. */
  readonly inward: Vector;
  /** Millimetres; negative outside. */
  readonly margin: number;
  /** Where along the edge the point stands: 0 at `from`, 1 at `to`. */
  readonly share: number;
}

/** The margins of a point against every edge of an outline; none for fewer than three corners. */
export function edgeMargins(polygon: readonly Vector[], point: Vector): readonly EdgeMargin[] {
  if (polygon.length < 3) return [];
  return polygon.flatMap((from, k) => {
    const to = polygon[(k + 1) % polygon.length] ?? from;
    const [dx, dz] = [to[0] - from[0], to[2] - from[2]];
    const length = Math.hypot(dx, dz);
    if (length < 1e-6) return [];
    const inward: Vector = [-dz / length, 0, dx / length];
    const [px, pz] = [point[0] - from[0], point[2] - from[2]];
    const share = (px * dx + pz * dz) / (length * length);
    return [{ from, to, inward, margin: px * inward[0] + pz * inward[2], share }];
  });
}

/** How far inside the outline a point lies; minus infinity when there is no outline to stand on. */
export function supportMargin(polygon: readonly Vector[], point: Vector): number {
  const margins = edgeMargins(polygon, point).map((edge) => edge.margin);
  return margins.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...margins);
}

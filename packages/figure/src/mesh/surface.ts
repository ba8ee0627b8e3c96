import type { Vector } from '@ilium/body';
import type { Millimetres } from '@ilium/units';
import { type PlacedShape, smoothMinimum } from './shape.ts';

/** A closed surface as triangles; three numbers a vertex, three vertices a triangle. */
export interface Surface {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
}

/** Something cut away: negative where the body stays, positive where it goes. Millimetres. */
export type Cut = (x: number, y: number, z: number) => number;

interface Grid {
  readonly low: Vector;
  readonly step: Millimetres;
  readonly nx: number;
  readonly ny: number;
  readonly nz: number;
  readonly values: Float32Array;
}

const FAR = 1000;
/** How far a shape's blend reaches beyond its own box. */
const REACH = 45;
const CUT_BLEND = 6;

/** The surface of the blended shapes by surface nets on a grid of `step`, moved onto the true distance field. */
export function shapesToSurface(
  shapes: readonly PlacedShape[],
  step: Millimetres,
  cut?: Cut,
  cutBlend: Millimetres = CUT_BLEND,
): Surface {
  const grid = sampleGrid(shapes, step, cut, cutBlend);
  const { positions, cells } = netVertices(grid);
  const triangles = netTriangles(grid, cells);
  const field = fieldOf(shapes, cut, cutBlend);
  return { positions, normals: settle(positions, field, step), triangles };
}

/** The blended distance at any point, evaluated with the same order as on the grid. */
function fieldOf(shapes: readonly PlacedShape[], cut: Cut | undefined, cutBlend: number): Cut {
  return (x, y, z) => {
    let value = FAR;
    for (const { shape, low, high, distance } of shapes) {
      if (x < low[0] - REACH || y < low[1] - REACH || z < low[2] - REACH) continue;
      if (x > high[0] + REACH || y > high[1] + REACH || z > high[2] + REACH) continue;
      value = smoothMinimum(value, distance(x, y, z), shape.blend);
    }
    return cut === undefined ? value : -smoothMinimum(-value, -cut(x, y, z), cutBlend);
  };
}

function sampleGrid(
  shapes: readonly PlacedShape[],
  step: number,
  cut: Cut | undefined,
  cutBlend: number,
): Grid {
  const grid = emptyGrid(shapes, step);
  for (const placed of shapes) blendInto(grid, placed);
  if (cut !== undefined) cutFrom(grid, cut, cutBlend);
  return grid;
}

function emptyGrid(shapes: readonly PlacedShape[], step: number): Grid {
  const bound = (pick: (p: PlacedShape) => Vector, choose: (...n: number[]) => number): Vector => {
    const all = shapes.map(pick);
    return [
      choose(...all.map((v) => v[0])),
      choose(...all.map((v) => v[1])),
      choose(...all.map((v) => v[2])),
    ];
  };
  const least = bound((p) => p.low, Math.min);
  const most = bound((p) => p.high, Math.max);
  const start = (v: number) => (Math.floor(v / step) - 2) * step;
  const low: Vector = [start(least[0]), start(least[1]), start(least[2])];
  const count = (i: 0 | 1 | 2) => Math.ceil((most[i] - low[i]) / step) + 3;
  const [nx, ny, nz] = [count(0), count(1), count(2)];
  return { low, step, nx, ny, nz, values: new Float32Array(nx * ny * nz).fill(FAR) };
}

function blendInto(grid: Grid, placed: PlacedShape): void {
  const { low, step, nx, ny, nz, values } = grid;
  const first = (i: 0 | 1 | 2) => Math.max(0, Math.floor((placed.low[i] - REACH - low[i]) / step));
  const last = (i: 0 | 1 | 2, n: number) =>
    Math.min(n - 1, Math.ceil((placed.high[i] + REACH - low[i]) / step));
  const [x0, y0, z0, x1, y1, z1] = [first(0), first(1), first(2), last(0, nx), last(1, ny), last(2, nz)];
  for (let z = z0; z <= z1; z++)
    for (let y = y0; y <= y1; y++)
      for (let x = x0; x <= x1; x++) {
        const i = x + nx * (y + ny * z);
        const d = placed.distance(low[0] + x * step, low[1] + y * step, low[2] + z * step);
        values[i] = smoothMinimum(values[i] ?? FAR, d, placed.shape.blend);
      }
}

function cutFrom(grid: Grid, cut: Cut, cutBlend: number): void {
  const { low, step, nx, ny, nz, values } = grid;
  for (let z = 0; z < nz; z++)
    for (let y = 0; y < ny; y++)
      for (let x = 0; x < nx; x++) {
        const i = x + nx * (y + ny * z);
        const c = cut(low[0] + x * step, low[1] + y * step, low[2] + z * step);
        values[i] = -smoothMinimum(-(values[i] ?? FAR), -c, cutBlend);
      }
}

const CORNERS: readonly Vector[] = Array.from({ length: 8 }, (_, k) => [k & 1, (k >> 1) & 1, k >> 2]);
const EDGES: readonly (readonly [number, number])[] = CORNERS.flatMap((_, a) =>
  [1, 2, 4].flatMap((bit): [number, number][] => ((a & bit) === 0 ? [[a, a | bit]] : [])),
);

/** One vertex in every cell the surface passes through, at the mean of its edge crossings. */
function netVertices(grid: Grid): { positions: Float32Array; cells: Int32Array } {
  const { low, step, nx, ny, nz, values } = grid;
  const cells = new Int32Array(nx * ny * nz).fill(-1);
  const positions: number[] = [];
  const corner = new Float64Array(8);
  for (let z = 0; z < nz - 1; z++)
    for (let y = 0; y < ny - 1; y++)
      for (let x = 0; x < nx - 1; x++) {
        const base = x + nx * (y + ny * z);
        let inside = 0;
        for (let k = 0; k < 8; k++) {
          const value = values[base + (k & 1) + nx * (((k >> 1) & 1) + ny * (k >> 2))] ?? FAR;
          corner[k] = value;
          if (value < 0) inside++;
        }
        if (inside === 0 || inside === 8) continue;
        cells[base] = positions.length / 3;
        const [mx, my, mz] = meanCrossing(corner);
        positions.push(low[0] + (x + mx) * step, low[1] + (y + my) * step, low[2] + (z + mz) * step);
      }
  return { positions: new Float32Array(positions), cells };
}

function meanCrossing(corner: Float64Array): Vector {
  let [x, y, z, count] = [0, 0, 0, 0];
  for (const [a, b] of EDGES) {
    const [va, vb] = [corner[a] ?? 0, corner[b] ?? 0];
    if (va < 0 === vb < 0) continue;
    const t = va / (va - vb);
    x += (a & 1) + (b - a === 1 ? t : 0);
    y += ((a >> 1) & 1) + (b - a === 2 ? t : 0);
    z += (a >> 2) + (b - a === 4 ? t : 0);
    count++;
  }
  return [x / count, y / count, z / count];
}

/** Two triangles for every grid edge the surface crosses, wound so that they face outward. */
function netTriangles(grid: Grid, cells: Int32Array): Uint32Array {
  const { nx, ny, nz, values } = grid;
  const out: number[] = [];
  const [sx, sy, sz] = [1, nx, nx * ny];
  const quad = (base: number, u: number, v: number, isInside: boolean): void => {
    const [a, b, c, d] = [cells[base - u - v], cells[base - v], cells[base], cells[base - u]] as number[];
    if (a === undefined || b === undefined || c === undefined || d === undefined) return;
    if (a < 0 || b < 0 || c < 0 || d < 0) return;
    if (isInside) out.push(a, b, c, a, c, d);
    else out.push(a, c, b, a, d, c);
  };
  for (let z = 1; z < nz - 1; z++)
    for (let y = 1; y < ny - 1; y++)
      for (let x = 1; x < nx - 1; x++) {
        const base = x + sy * y + sz * z;
        const isInside = (values[base] ?? FAR) < 0;
        if (isInside !== (values[base + sx] ?? FAR) < 0) quad(base, sy, sz, isInside);
        if (isInside !== (values[base + sy] ?? FAR) < 0) quad(base, sz, sx, isInside);
        if (isInside !== (values[base + sz] ?? FAR) < 0) quad(base, sx, sy, isInside);
      }
  return new Uint32Array(out);
}

const PROBE = 2.5;

/** Moves vertices onto the field's zero and returns the outward normals there. */
function settle(positions: Float32Array, field: Cut, step: number): Float32Array {
  const normals = new Float32Array(positions.length);
  for (let i = 0; i < positions.length; i += 3) {
    let [x, y, z] = [positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0];
    for (const isLast of [false, true]) {
      const gx = field(x + PROBE, y, z) - field(x - PROBE, y, z);
      const gy = field(x, y + PROBE, z) - field(x, y - PROBE, z);
      const gz = field(x, y, z + PROBE) - field(x, y, z - PROBE);
      const length = Math.hypot(gx, gy, gz) || 1;
      if (isLast) {
        normals.set([gx / length, gy / length, gz / length], i);
        continue;
      }
      const slope = Math.max(length / (2 * PROBE), 0.3);
      const move = Math.max(-0.4 * step, Math.min(0.4 * step, field(x, y, z) / slope));
      x -= (gx / length) * move;
      y -= (gy / length) * move;
      z -= (gz / length) * move;
    }
    positions.set([x, y, z], i);
  }
  return normals;
}

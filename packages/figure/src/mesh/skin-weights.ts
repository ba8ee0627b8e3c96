import type { Millimetres } from '@ilium/units';
import { boneCount, isNeighbourBone } from './bone.ts';
import type { PlacedShape } from './shape.ts';

/** Up to four bones a vertex follows; the shares sum to one and the largest comes first. */
export interface SkinWeights {
  readonly bones: Uint8Array;
  readonly shares: Float32Array;
}

/** Distance over which a share falls by e. */
const FALL_OFF: Millimetres = 14;
const FAR = 1000;

/**
 * Shares of bones for every vertex: by nearness of the bones' shapes, only among neighbours of the nearest
 * bone (so that a hand beside a thigh never drags it), then evened out over the surface `rounds` times.
 */
export function surfaceToWeights(
  positions: Float32Array,
  triangles: Uint32Array,
  shapes: readonly PlacedShape[],
  rounds: number,
): SkinWeights {
  const count = positions.length / 3;
  const movers = [...new Set(shapes.map((placed) => placed.mover))];
  const first = nearnessWeights(positions, shapes, movers);
  const smooth = evenOut(first, edgeList(triangles), count, movers.length, rounds);
  return strongestFour(smooth, count, movers);
}

function nearnessWeights(
  positions: Float32Array,
  shapes: readonly PlacedShape[],
  movers: readonly number[],
): Float32Array {
  const width = movers.length;
  const column = new Int16Array(boneCount);
  movers.forEach((bone, i) => {
    column[bone] = i;
  });
  const related = movers.map((a) => movers.map((b) => isNeighbourBone(a, b)));
  const weights = new Float32Array((positions.length / 3) * width);
  const nearest = new Float32Array(width);
  for (let v = 0; v < positions.length / 3; v++) {
    nearest.fill(FAR);
    const [x, y, z] = [positions[3 * v] ?? 0, positions[3 * v + 1] ?? 0, positions[3 * v + 2] ?? 0];
    for (const { low, high, mover, distance } of shapes) {
      if (x < low[0] - 90 || y < low[1] - 90 || z < low[2] - 90) continue;
      if (x > high[0] + 90 || y > high[1] + 90 || z > high[2] + 90) continue;
      const c = column[mover] ?? 0;
      const d = distance(x, y, z);
      if (d < (nearest[c] ?? FAR)) nearest[c] = d;
    }
    writeShares(nearest, related, weights, v * width);
  }
  return weights;
}

function writeShares(
  nearest: Float32Array,
  related: readonly (readonly boolean[])[],
  weights: Float32Array,
  offset: number,
): void {
  let best = 0;
  for (let c = 1; c < nearest.length; c++) if ((nearest[c] ?? FAR) < (nearest[best] ?? FAR)) best = c;
  let sum = 0;
  for (let c = 0; c < nearest.length; c++) {
    const d = nearest[c] ?? FAR;
    if (d >= FAR || related[best]?.[c] !== true) continue;
    const share = Math.exp(-Math.max(0, d - (nearest[best] ?? 0)) / FALL_OFF);
    weights[offset + c] = share;
    sum += share;
  }
  for (let c = 0; c < nearest.length; c++) weights[offset + c] = (weights[offset + c] ?? 0) / sum;
}

/** Every edge of the triangles, both ways, as pairs; an edge between two triangles counts twice everywhere. */
function edgeList(triangles: Uint32Array): Uint32Array {
  const edges = new Uint32Array(triangles.length * 2);
  for (let i = 0; i < triangles.length; i += 3)
    for (let k = 0; k < 3; k++) {
      edges[2 * (i + k)] = triangles[i + k] ?? 0;
      edges[2 * (i + k) + 1] = triangles[i + ((k + 1) % 3)] ?? 0;
    }
  return edges;
}

function evenOut(
  weights: Float32Array,
  edges: Uint32Array,
  count: number,
  width: number,
  rounds: number,
): Float32Array {
  const degree = new Float32Array(count);
  for (const vertex of edges) degree[vertex] = (degree[vertex] ?? 0) + 1;
  let current = weights;
  for (let round = 0; round < rounds && width > 1; round++) {
    const sum = new Float32Array(current.length);
    for (let e = 0; e < edges.length; e += 2) {
      const [a, b] = [(edges[e] ?? 0) * width, (edges[e + 1] ?? 0) * width];
      for (let c = 0; c < width; c++) {
        sum[a + c] = (sum[a + c] ?? 0) + (current[b + c] ?? 0);
        sum[b + c] = (sum[b + c] ?? 0) + (current[a + c] ?? 0);
      }
    }
    for (let v = 0; v < count; v++) {
      const share = 0.5 / Math.max(1, degree[v] ?? 1);
      for (let c = v * width; c < (v + 1) * width; c++)
        sum[c] = 0.5 * (current[c] ?? 0) + share * (sum[c] ?? 0);
    }
    current = sum;
  }
  return current;
}

function strongestFour(weights: Float32Array, count: number, movers: readonly number[]): SkinWeights {
  const bones = new Uint8Array(count * 4);
  const shares = new Float32Array(count * 4);
  const width = movers.length;
  for (let v = 0; v < count; v++) {
    const order = movers
      .map((_, c) => c)
      .sort((a, b) => (weights[v * width + b] ?? 0) - (weights[v * width + a] ?? 0))
      .slice(0, 4)
      .filter((c) => (weights[v * width + c] ?? 0) > 0.01);
    const sum = order.reduce((total, c) => total + (weights[v * width + c] ?? 0), 0);
    order.forEach((c, k) => {
      bones[4 * v + k] = movers[c] ?? 0;
      shares[4 * v + k] = (weights[v * width + c] ?? 0) / sum;
    });
  }
  return { bones, shares };
}

/** A line through pixel corners: x, y, x, y … in pixels. `isClosed` lines end where they begin (not repeated). */
export interface Chain {
  readonly points: Float64Array;
  readonly isClosed: boolean;
}

/** Whether a line runs between two neighbouring pixels. */
export type EdgeTest = (pixel: number, neighbour: number) => boolean;

const RIGHT = 1;
const DOWN = 2;
const LEFT = 4;
const UP = 8;
const BITS = [RIGHT, DOWN, LEFT, UP] as const;
const BACK: Readonly<Record<number, number>> = { [RIGHT]: LEFT, [LEFT]: RIGHT, [UP]: DOWN, [DOWN]: UP };
const DEGREE = Uint8Array.from({ length: 16 }, (_, bits) => BITS.filter((bit) => (bits & bit) !== 0).length);

/** The pixels in which to look: from `left`/`top` up to but not including `right`/`bottom`. */
export interface PixelWindow {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Follows all edges between pixels; lines start and end where they branch or stop. */
export function traceEdges(
  width: number,
  height: number,
  isEdge: EdgeTest,
  window: PixelWindow = { left: 0, top: 0, right: width, bottom: height },
): readonly Chain[] {
  return followAll(cornerGraph(width, height, isEdge, window), width, window);
}

/** Outlines of the pixels that are set, as closed lines. Pixels on the rim of the picture count as not set. */
export function traceRegion(region: Uint8Array, width: number, height: number): readonly Chain[] {
  const mask = withoutRim(region, width, height);
  const window = maskWindow(mask, width, height);
  if (window === undefined) return [];
  return joinChains(traceEdges(width, height, (p, q) => mask[p] !== mask[q], window));
}

function withoutRim(region: Uint8Array, width: number, height: number): Uint8Array {
  const mask = region.slice();
  mask.fill(0, 0, width).fill(0, width * (height - 1));
  for (let y = 0; y < height; y++) {
    mask[width * y] = 0;
    mask[width * (y + 1) - 1] = 0;
  }
  return mask;
}

function maskWindow(mask: Uint8Array, width: number, height: number): PixelWindow | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    const row = mask.subarray(width * y, width * (y + 1));
    const first = row.indexOf(1);
    if (first < 0) continue;
    if (first < left) left = first;
    const last = row.lastIndexOf(1);
    if (last > right) right = last;
    if (top > y) top = y;
    bottom = y;
  }
  if (right < 0) return undefined;
  return {
    left: Math.max(0, left - 1),
    top: Math.max(0, top - 1),
    right: Math.min(width, right + 2),
    bottom: Math.min(height, bottom + 2),
  };
}

function followAll(corners: Uint8Array, width: number, window: PixelWindow): readonly Chain[] {
  const stride = width + 1;
  const chains: Chain[] = [];
  const [from, to] = [stride * window.top, stride * (window.bottom + 1)];
  for (const wantsEnds of [true, false])
    for (let start = from; start < to; start++) {
      const bits = corners[start] as number;
      if (bits === 0 || (wantsEnds && DEGREE[bits] === 2)) continue;
      while (corners[start] !== 0) chains.push(follow(corners, start, stride));
    }
  return chains;
}

function cornerGraph(width: number, height: number, isEdge: EdgeTest, window: PixelWindow): Uint8Array {
  const stride = width + 1;
  const corners = new Uint8Array(stride * (height + 1));
  for (let y = window.top; y < window.bottom; y++)
    for (let x = window.left; x < window.right; x++) {
      const pixel = x + width * y;
      const corner = x + stride * y;
      if (x + 1 < width && isEdge(pixel, pixel + 1)) {
        corners[corner + 1] = (corners[corner + 1] as number) | DOWN;
        corners[corner + 1 + stride] = (corners[corner + 1 + stride] as number) | UP;
      }
      if (y + 1 < height && isEdge(pixel, pixel + width)) {
        corners[corner + stride] = (corners[corner + stride] as number) | RIGHT;
        corners[corner + stride + 1] = (corners[corner + stride + 1] as number) | LEFT;
      }
    }
  return corners;
}

function follow(corners: Uint8Array, start: number, stride: number): Chain {
  const points: number[] = [start % stride, Math.floor(start / stride)];
  const step: Readonly<Record<number, number>> = { [RIGHT]: 1, [DOWN]: stride, [LEFT]: -1, [UP]: -stride };
  let here = start;
  let came = 0;
  for (;;) {
    const bits = corners[here] as number;
    const bit = straightest(bits, came);
    if (bit === 0) break;
    corners[here] = bits & ~bit;
    here += step[bit] as number;
    corners[here] = (corners[here] as number) & ~(BACK[bit] as number);
    came = bit;
    if (here === start) break;
    points.push(here % stride, Math.floor(here / stride));
    if (DEGREE[corners[here] as number] !== 1) break;
  }
  return { points: Float64Array.from(points), isClosed: here === start && points.length > 4 };
}

/** Goes on in the same direction where there is a choice. */
function straightest(bits: number, came: number): number {
  if ((bits & came) !== 0) return came;
  return BITS.find((bit) => (bits & bit) !== 0) ?? 0;
}

/** Joins open chains end to end into loops; for outlines of filled regions, where no end stays free. */
export function joinChains(chains: readonly Chain[]): readonly Chain[] {
  const loops = chains.filter((chain) => chain.isClosed);
  const open = chains.filter((chain) => !chain.isClosed).map((chain) => [...chain.points]);
  const key = (line: readonly number[], atEnd: boolean): string =>
    atEnd ? `${line.at(-2)},${line.at(-1)}` : `${line[0]},${line[1]}`;
  const waiting = new Set(open);
  const joined: Chain[] = [];
  for (const first of open) {
    if (!waiting.delete(first)) continue;
    let line = first;
    while (key(line, true) !== key(line, false)) {
      const end = key(line, true);
      const next = [...waiting].find((other) => key(other, false) === end || key(other, true) === end);
      if (next === undefined) break;
      waiting.delete(next);
      line = line.concat((key(next, false) === end ? next : reversePairs(next)).slice(2));
    }
    joined.push({ points: Float64Array.from(line.slice(0, -2)), isClosed: true });
  }
  return [...loops, ...joined];
}

function reversePairs(line: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = line.length - 2; i >= 0; i -= 2) out.push(line[i] as number, line[i + 1] as number);
  return out;
}

/** Evens a line out `rounds` times; free ends stay where they are. */
export function smoothChain(chain: Chain, rounds: number): Chain {
  let from = chain.points;
  const count = from.length / 2;
  if (count < 3) return chain;
  for (let round = 0; round < rounds; round++) {
    const to = new Float64Array(from.length);
    for (let i = 0; i < count; i++) {
      if (!chain.isClosed && (i === 0 || i === count - 1)) {
        to[2 * i] = from[2 * i] as number;
        to[2 * i + 1] = from[2 * i + 1] as number;
        continue;
      }
      const [a, b] = [(i + count - 1) % count, (i + 1) % count];
      for (let d = 0; d < 2; d++)
        to[2 * i + d] =
          ((from[2 * a + d] as number) + 2 * (from[2 * i + d] as number) + (from[2 * b + d] as number)) / 4;
    }
    from = to;
  }
  return { points: from, isClosed: chain.isClosed };
}

export const chainLength = (chain: Chain): number => chain.points.length / 2;

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainToCubics } from './fit-curve.ts';
import { halveMask, maskOf } from './mask.ts';
import { smoothChain, traceEdges, traceRegion } from './trace.ts';

const size = 24;
const anyMask = fc.uint8Array({ minLength: size * size, maxLength: size * size }).map((bytes) => {
  const mask = maskOf(bytes.length, (pixel) => (bytes[pixel] ?? 0) > 140);
  for (let i = 0; i < size; i++)
    for (const edge of [i, i * size, (size - 1) * size + i, i * size + size - 1]) mask[edge] = 0;
  return mask;
});

/** Signed areas of closed outlines, summed by the even-odd rule through winding of pixel corners. */
const isInside = (chains: ReturnType<typeof traceRegion>, x: number, y: number): boolean => {
  let crossings = 0;
  for (const { points } of chains)
    for (let i = 0; i < points.length; i += 2) {
      const j = (i + 2) % points.length;
      const [ax, ay, bx, by] = [points[i] ?? 0, points[i + 1] ?? 0, points[j] ?? 0, points[j + 1] ?? 0];
      if (ay > y !== by > y && ax + ((y - ay) / (by - ay)) * (bx - ax) > x) crossings++;
    }
  return crossings % 2 === 1;
};

describe('tracing', () => {
  it('finds outlines that hold exactly the pixels that are set', () => {
    fc.assert(
      fc.property(anyMask, (mask) => {
        const chains = traceRegion(mask, size, size);
        for (let y = 0; y < size; y++)
          for (let x = 0; x < size; x++)
            expect(isInside(chains, x + 0.5, y + 0.5)).toBe(mask[x + size * y] === 1);
      }),
      { numRuns: 40 },
    );
  });

  it('walks every edge once', () => {
    fc.assert(
      fc.property(anyMask, (mask) => {
        let edges = 0;
        const isEdge = (p: number, q: number): boolean => mask[p] !== mask[q];
        for (let y = 0; y < size; y++)
          for (let x = 0; x < size; x++) {
            const p = x + size * y;
            if (x + 1 < size && isEdge(p, p + 1)) edges++;
            if (y + 1 < size && isEdge(p, p + size)) edges++;
          }
        const walked = traceEdges(size, size, isEdge).reduce(
          (sum, { points, isClosed }) => sum + points.length / 2 - (isClosed ? 0 : 1),
          0,
        );
        expect(walked).toBe(edges);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the free ends of a line where they are', () => {
    const line = { points: Float64Array.from([0, 0, 1, 0, 1, 1, 2, 1, 2, 2]), isClosed: false };
    const { points } = smoothChain(line, 6);
    expect([points[0], points[1], points.at(-2), points.at(-1)]).toEqual([0, 0, 2, 2]);
  });

  it('sets a half-size pixel where at least half of its four pixels are set', () => {
    const mask = Uint8Array.from([1, 0, 0, 1, 0, 0, 0, 0, 0]);
    expect([...halveMask(mask, 3, 3).mask]).toEqual([1, 0, 0, 0]);
  });
});

describe('fitting curves', () => {
  it('never leaves the line by more than the tolerance and joins without gaps', () => {
    const wave = fc.tuple(
      fc.double({ min: 5, max: 60, noNaN: true }),
      fc.double({ min: 0.02, max: 0.12, noNaN: true }),
    );
    fc.assert(
      fc.property(wave, ([height, pace]) => {
        const points = Float64Array.from({ length: 400 }, (_, i) =>
          i % 2 === 0 ? i / 2 : height * Math.sin((pace * i) / 2),
        );
        const cubics = chainToCubics({ points, isClosed: false }, 0.8);
        cubics.slice(1).forEach((cubic, i) => {
          expect(cubic[0]).toEqual(cubics[i]?.[3]);
        });
        for (let i = 0; i < points.length; i += 2) {
          const near = Math.min(
            ...cubics.flatMap(([a, b, c, d]) =>
              Array.from({ length: 41 }, (_, k) => {
                const [t, s] = [k / 40, 1 - k / 40];
                const at = (e: 0 | 1): number =>
                  s * s * s * a[e] + 3 * s * s * t * b[e] + 3 * s * t * t * c[e] + t * t * t * d[e];
                return Math.hypot(at(0) - (points[i] ?? 0), at(1) - (points[i + 1] ?? 0));
              }),
            ),
          );
          expect(near).toBeLessThan(3);
        }
      }),
      { numRuns: 20 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainsToPath } from './path.ts';
import type { Chain } from './trace.ts';

const style = { units: 1, rounds: 0, tolerance: 1, shortest: 2 };
const numberOfNumbers = { M: 2, l: 2, q: 4, c: 6 } as const;

/** Points along a path, evaluated piece by piece. */
function walk(data: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of data.matchAll(/([Mlqc])([^Mlqcz]*)/g)) {
    const numbers = [...rest.matchAll(/-?\d+/g)].map(Number);
    const size = numberOfNumbers[command as keyof typeof numberOfNumbers];
    for (let i = 0; i < numbers.length; i += size) {
      const piece = [0, 0, ...numbers.slice(i, i + size)];
      const at = (k: number): [number, number] => [piece[2 * k] ?? 0, piece[2 * k + 1] ?? 0];
      if (command === 'M') [x, y] = [numbers[0] ?? 0, numbers[1] ?? 0];
      const degree = size / 2;
      for (let step = 0; command !== 'M' && step <= 20; step += 1) {
        const t = step / 20;
        let row = Array.from({ length: degree + 1 }, (_, k) => at(k));
        while (row.length > 1)
          row = row.slice(1).map(([bx, by], k) => {
            const [ax, ay] = row[k] ?? [0, 0];
            return [ax + (bx - ax) * t, ay + (by - ay) * t];
          });
        points.push([x + (row[0]?.[0] ?? 0), y + (row[0]?.[1] ?? 0)]);
      }
      if (command !== 'M') [x, y] = [x + at(degree)[0], y + at(degree)[1]];
    }
  }
  return points;
}

const toChain = (points: readonly (readonly [number, number])[]): Chain => ({
  points: Float64Array.from(points.flat()) as never,
  isClosed: false,
});

describe('path data', () => {
  it('draws what is straight as a line', () => {
    const straight = toChain(Array.from({ length: 30 }, (_, i) => [i * 3, i * 2]));
    expect(chainsToPath([straight], style)).toMatch(/^M0 0l[\d ]+$/);
  });

  it('never leaves the curve by more than the fit may, and the roundings', () => {
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 40, max: 200 }),
          bend: fc.integer({ min: -60, max: 60 }),
          waves: fc.double({ min: 0.2, max: 1.5, noNaN: true }),
        }),
        ({ width, bend, waves }) => {
          const points = Array.from({ length: width }, (_, i): [number, number] => [
            i,
            100 + bend * Math.sin((i / width) * waves * 2 * Math.PI),
          ]);
          const drawn = walk(chainsToPath([toChain(points)], style));
          for (const [x, y] of drawn) {
            const nearest = Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
            expect(nearest).toBeLessThan(style.tolerance * 4 + 3);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

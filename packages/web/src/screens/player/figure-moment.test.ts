import { segmentKinds } from '@ilium/movement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindToPart, momentToShare } from './figure-moment.ts';

const at = (kind: (typeof segmentKinds)[number], fraction: number, smaller = false) =>
  momentToShare({ kind, fraction, smaller });

describe('the figure in the player', () => {
  it('goes out, holds and comes back without a jump', () => {
    expect([at('get-ready', 0.9), at('out', 0)]).toEqual([0, 0]);
    expect([at('out', 1), at('hold', 0), at('hold', 1), at('back', 0)]).toEqual([1, 1, 1, 1]);
    expect([at('back', 1), at('rest', 0.5), at('switch', 0.5)]).toEqual([0, 0, 0]);
  });

  it('never turns round on the way', () => {
    const fraction = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        expect(at('out', late)).toBeGreaterThanOrEqual(at('out', early));
        expect(at('back', late)).toBeLessThanOrEqual(at('back', early));
      }),
    );
  });

  it('goes half as far after it hurt', () => {
    for (const kind of segmentKinds)
      for (const fraction of [0, 0.3, 1])
        expect(at(kind, fraction, true)).toBeCloseTo(at(kind, fraction) / 2, 9);
  });

  it('is drawn where it begins until the work starts, and where it leads from then on', () => {
    const ends = segmentKinds.filter((kind) => kindToPart(kind) === 'end');
    expect(ends).toEqual(['out', 'hold', 'back', 'end']);
  });
});

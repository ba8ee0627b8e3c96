import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyToOrbit, turnOrbit } from './orbit.ts';
import { BREATH_SECONDS, nearestKeyframe, timeToBreath, timeToShare } from './playback.ts';

const seconds = fc.double({ min: 0, max: 300, noNaN: true });

describe('a motion that shows itself', () => {
  it('stays between its first and last keyframe and never jumps', () => {
    fc.assert(
      fc.property(seconds, (time) => {
        const share = timeToShare('repetition', time);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(Math.abs(timeToShare('repetition', time + 0.016) - share)).toBeLessThan(0.02);
      }),
    );
  });

  it('goes all the way there and back', () => {
    const shares = Array.from({ length: 90 }, (_, i) => timeToShare('breath', i / 10));
    expect(Math.max(...shares)).toBe(1);
    expect(Math.min(...shares)).toBe(0);
    expect(timeToShare('still', 12.3)).toBe(1);
  });

  it('breathes evenly, in a little quicker than out', () => {
    fc.assert(
      fc.property(seconds, (time) => {
        expect(timeToBreath(time + BREATH_SECONDS)).toBeCloseTo(timeToBreath(time), 6);
      }),
    );
    expect(timeToBreath(BREATH_SECONDS * 0.42)).toBeCloseTo(1, 9);
  });

  it('shows keyframes only where motion is reduced', () => {
    expect([0, 0.2, 0.6, 1].map((share) => nearestKeyframe(share, 2))).toEqual([0, 0, 1, 1]);
    expect(nearestKeyframe(0.4, 3)).toBe(0.5);
    expect(nearestKeyframe(0.4, 1)).toBe(0);
  });
});

describe('turning the figure', () => {
  const home = { azimuth: 30, elevation: 12 };

  it('keeps the eye above the floor and short of straight overhead', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900, max: 900 }),
        fc.integer({ min: -900, max: 900 }),
        (across, over) => {
          const { azimuth, elevation } = turnOrbit(home, across, over);
          expect(elevation).toBeGreaterThanOrEqual(-5);
          expect(elevation).toBeLessThanOrEqual(80);
          expect(azimuth).toBeGreaterThanOrEqual(-180);
          expect(azimuth).toBeLessThan(180);
        },
      ),
    );
  });

  it('listens to the arrow keys and Home and to nothing else', () => {
    expect(keyToOrbit('ArrowLeft', home, home)?.azimuth).toBe(15);
    expect(keyToOrbit('ArrowUp', home, home)?.elevation).toBe(27);
    expect(keyToOrbit('Home', { azimuth: 99, elevation: 3 }, home)).toEqual(home);
    expect(keyToOrbit('Tab', home, home)).toBeUndefined();
  });
});

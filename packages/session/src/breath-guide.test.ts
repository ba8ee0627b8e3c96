import { describe, expect, it } from 'vitest';
import { breathAt, guideIn } from './breath-guide.ts';

const hold = {
  kind: 'hold',
  at: { item: 0, side: null, set: 0, rep: 0 },
  variation: null,
  reps: 1,
  startMs: 1_000,
  durationMs: 20_000,
  breath: 'slow',
  headline: '',
} as const;

describe('the slow breath', () => {
  it('fills for four seconds and empties for six, over and over', () => {
    expect(breathAt(0)).toEqual({ phase: 'in', fill: 0 });
    expect(breathAt(2_000).fill).toBeCloseTo(0.5);
    expect(breathAt(4_000)).toEqual({ phase: 'out', fill: 1 });
    expect(breathAt(7_000).fill).toBeCloseTo(0.5);
    expect(breathAt(10_000)).toEqual(breathAt(0));
  });

  it('begins with the hold, and only in one that has room for a whole breath', () => {
    expect(guideIn(hold, 1_000)).toEqual(breathAt(0));
    expect(guideIn({ ...hold, durationMs: 9_000 }, 1_000)).toBeNull();
    expect(guideIn({ ...hold, kind: 'rest' }, 1_000)).toBeNull();
  });
});

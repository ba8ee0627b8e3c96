import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalMarks, overallMark, painChange } from './noticeable.ts';

const met = (marks: ReturnType<typeof goalMarks>) => marks.filter((one) => one.met).map(({ mark }) => mark);

describe('a noticeable change', () => {
  it('of pain is two points, 30 %, or none left', () => {
    expect(met(painChange(7, 5).marks)).toEqual(['pain-2-points']);
    expect(met(painChange(4, 2.8).marks)).toEqual(['pain-30-percent']);
    expect(met(painChange(6, 4).marks)).toEqual(['pain-2-points', 'pain-30-percent']);
    expect(met(painChange(1, 0).marks)).toEqual(['pain-30-percent', 'pain-gone']);
    expect(met(painChange(5, 4).marks)).toEqual([]);
  });

  it('of goals is small from 1.3, medium from 2.3, large from 2.7', () => {
    expect(met(goalMarks(4, 5.2))).toEqual([]);
    expect(met(goalMarks(4, 5.3))).toEqual(['goals-small']);
    expect(met(goalMarks(4.2, 6.5))).toEqual(['goals-small', 'goals-medium']);
    expect(met(goalMarks(4, 6.7))).toHaveLength(3);
  });

  it('over all is from 3 on, because answers are whole', () => {
    expect(overallMark(2).met).toBe(false);
    expect(overallMark(3).met).toBe(true);
  });

  it('names where each threshold comes from', () => {
    for (const { source, evidence } of [...painChange(5, 2).marks, ...goalMarks(1, 9), overallMark(5)]) {
      expect(source).not.toBe('');
      expect(['R', 'M']).toContain(evidence);
    }
  });

  it('I30 is undefined from a start of 0, and a greater fall never loses a mark', () => {
    expect(painChange(0, 0)).toMatchObject({ percent: null });
    expect(met(painChange(0, 0).marks)).toEqual([]);
    const tenth = fc.integer({ min: 0, max: 100 }).map((n) => n / 10);
    fc.assert(
      fc.property(tenth, tenth, tenth, (from, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const kept = met(painChange(from, high).marks);
        expect(met(painChange(from, low).marks)).toEqual(expect.arrayContaining(kept));
      }),
    );
  });
});

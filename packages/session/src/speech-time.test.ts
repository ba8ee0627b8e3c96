import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speechTime } from './speech-time.ts';

describe('speech time', () => {
  it('is nothing for nothing', () => {
    expect(speechTime('')).toBe(0);
    expect(speechTime(' – ')).toBe(0);
  });

  it('is under a second for one word, so that a countdown keeps its second', () => {
    expect(speechTime('Three')).toBe(675);
  });

  it('counts words, sentences and commas', () => {
    expect(speechTime('Left. Get ready.')).toBe(300 + 3 * 375 + 2 * 250);
    expect(speechTime('Next: left again, 2 of 3.')).toBe(300 + 6 * 375 + 2 * 120 + 250);
  });

  it('counts words of any script', () => {
    expect(speechTime('Выше колено')).toBe(speechTime('Knee higher'));
  });

  it('takes longer for a slower voice and for more words', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.double({ min: 0.5, max: 1.5, noNaN: true }), (text, rate) => {
        expect(speechTime(`${text} more`, rate)).toBeGreaterThan(speechTime(text, rate));
        expect(speechTime(text, rate)).toBeGreaterThanOrEqual(speechTime(text, rate + 0.1));
      }),
    );
  });
});

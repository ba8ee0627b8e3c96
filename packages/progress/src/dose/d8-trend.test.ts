import { describe, expect, it } from 'vitest';
import { holdCodesOn } from '../testing/ask.ts';
import { calmDays, eventOn } from '../testing/diary.ts';

const risen = [...calmDays(7, 0, { morningPain: 3 }), ...calmDays(7, 7, { morningPain: 5 })];

describe('D8: nothing rises by itself', () => {
  it('while the 7-day mean of pain is up by two', () => {
    expect(holdCodesOn(14, risen)).toContain('pain-rising');
    const steady = calmDays(14, 0, { morningPain: 5 });
    expect(holdCodesOn(14, steady)).not.toContain('pain-rising');
  });

  it('while the person says that it is worse over all, as long as that is remembered', () => {
    const says = (change: number) => eventOn(1.2, 'change-rated', { change });
    expect(holdCodesOn(2, [...calmDays(2), says(-2)])).toContain('feeling-worse');
    expect(holdCodesOn(2, [...calmDays(2), says(-1)])).not.toContain('feeling-worse');
    expect(holdCodesOn(60, [says(-5), ...calmDays(59)])).not.toContain('feeling-worse');
  });

  it('says nothing of a rise where a week is missing', () => {
    expect(holdCodesOn(9, calmDays(3, 6, { morningPain: 9 }))).not.toContain('pain-rising');
  });
});

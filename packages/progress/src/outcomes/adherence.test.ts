import { describe, expect, it } from 'vitest';
import { calmDays, checkOn, diary, momentOf } from '../testing/diary.ts';
import { adherenceAt } from './adherence.ts';

describe('adherence', () => {
  it('is the time done of the time planned, over seven days', () => {
    const half = { items: [{}, { because: 'skip' as const }] };
    expect(adherenceAt(diary(...calmDays(3)), momentOf(3))).toBe(1);
    expect(adherenceAt(diary(...calmDays(3, 0, half)), momentOf(3))).toBe(0.5);
    expect(adherenceAt(diary(...calmDays(3)), momentOf(20))).toBeNull();
  });

  it('is measured against the days a week that the person named', () => {
    const wantsDaily = checkOn(-0.4, {}, { daysPerWeek: 7 });
    expect(adherenceAt(diary(wantsDaily, ...calmDays(7)), momentOf(6.5))).toBe(1);
    expect(adherenceAt(diary(wantsDaily, { day: 0 }, { day: 6 }), momentOf(6.5))).toBeCloseTo(2 / 7);
  });

  it('does not count days before the first session against the person', () => {
    const wantsDaily = checkOn(-0.4, {}, { daysPerWeek: 7 });
    expect(adherenceAt(diary(wantsDaily, ...calmDays(2)), momentOf(1.5))).toBe(1);
  });
});

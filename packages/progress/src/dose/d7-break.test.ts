import { describe, expect, it } from 'vitest';
import { progressOn } from '../testing/ask.ts';
import { calmDays, type DiaryDay, startDose } from '../testing/diary.ts';
import { toyKeys } from '../testing/toy-library.ts';

const grown = { holdSeconds: 30, reps: 4, sets: 1 };
const days = calmDays(1, 0, { items: [{ dose: grown }] });

describe('D7: after a break', () => {
  it('of four to thirteen days the dose is one step smaller', () => {
    expect(progressOn(3, days).change).toBeNull();
    for (const day of [4, 13])
      expect(progressOn(day, days).change).toEqual({
        rule: 'D7',
        from: grown,
        to: { ...grown, reps: 3 },
        because: { code: 'break', days: day },
      });
  });

  it('of fourteen days one begins again, and with one step less than before at any rate', () => {
    expect(progressOn(14, days).dose).toEqual(startDose);
    const after = (dose: typeof startDose) => progressOn(20, calmDays(1, 0, { items: [{ dose }] })).dose;
    expect(after(startDose)).toEqual({ ...startDose, holdSeconds: 15 });
    expect(after({ holdSeconds: 10, reps: 2, sets: 1 })).toEqual({ holdSeconds: 10, reps: 1, sets: 1 });
  });

  it('counts for each move when it comes back, also where others were done before it', () => {
    const back: DiaryDay = { day: 6, items: [{ key: toyKeys.sway }], morning: 'same' };
    expect(progressOn(7, [...days, back]).change).toMatchObject({ rule: 'D7', because: { days: 6 } });
  });

  it('of one variation only counts from fourteen days on', () => {
    const others: readonly DiaryDay[] = calmDays(20, 1, { items: [{ key: toyKeys.sway }] });
    expect(progressOn(10, [...days, ...others.slice(0, 9)]).dose).toEqual(grown);
    expect(progressOn(20, [...days, ...others]).change).toMatchObject({
      rule: 'D7',
      to: startDose,
      because: { code: 'not-done-for-long', days: 20 },
    });
  });
});

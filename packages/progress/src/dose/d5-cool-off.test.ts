import { describe, expect, it } from 'vitest';
import { progressOn } from '../testing/ask.ts';
import { calmDays, type DiaryDay, dayOf, startDose } from '../testing/diary.ts';
import { toyKeys } from '../testing/toy-library.ts';

const red = (day: number, dose = startDose): DiaryDay => ({
  day,
  items: [{ rating: 'worse', pain: 6, dose }],
});
const half = { holdSeconds: 20, reps: 1, sets: 1 };

describe('D5: after a red', () => {
  it('a variation rests for seven days and comes back at half its dose', () => {
    expect(progressOn(1, [red(0)])).toMatchObject({
      restUntil: dayOf(7),
      afterRed: true,
      dose: half,
      change: { rule: 'D5', because: { code: 'red', day: dayOf(0) } },
      coolOff: { isRepeated: false },
      standing: { code: 'rests', untilDay: dayOf(7) },
    });
    expect(progressOn(6.4, [red(0)]).restUntil).toBe(dayOf(7));
    const others = calmDays(6, 1, { items: [{ key: toyKeys.sway }] });
    expect(progressOn(7, [red(0), ...others])).toMatchObject({ restUntil: null, afterRed: true, dose: half });
  });

  it('goes on from the half dose once that went well', () => {
    const back: DiaryDay = { day: 8, items: [{ dose: half }], morning: 'same' };
    expect(progressOn(9, [red(0), back])).toMatchObject({ afterRed: false, dose: half });
  });

  it('rests for 28 days the next time, and a clinician should know', () => {
    expect(progressOn(9, [red(0), red(8, half)])).toMatchObject({
      restUntil: dayOf(36),
      coolOff: { isRepeated: true },
    });
  });

  it('counts a rise of three, a sharp pain and being stopped because it hurts', () => {
    const told: readonly DiaryDay['items'][] = [
      [{ rating: 'worse', pain: 5 }],
      [{ symptom: 'sharp' }],
      [{ because: 'hurts' }],
    ];
    for (const items of told)
      expect(progressOn(1, [{ day: 0, before: 2, items: items ?? null }]).restUntil).toBe(dayOf(7));
    expect(
      progressOn(1, [{ day: 0, before: 3, items: [{ rating: 'worse', pain: 5 }] }]).restUntil,
    ).toBeNull();
  });
});

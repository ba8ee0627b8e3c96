import { describe, expect, it } from 'vitest';
import { progressOn } from '../testing/ask.ts';
import { calmDays, type DiaryDay, dayOf, startDose } from '../testing/diary.ts';
import { toyKeys } from '../testing/toy-library.ts';

const amber = (day: number, items: DiaryDay['items'] = [{ rating: 'worse', pain: 3 }]): DiaryDay => ({
  day,
  items,
  morning: 'same',
});
const shorter = { ...startDose, holdSeconds: 15 };

describe('D4: a dose falls by one step', () => {
  it('after a worse morning, in everything that was done the day before, and names the morning', () => {
    const days: readonly DiaryDay[] = [
      {
        day: 0,
        items: [{}, { key: toyKeys.bridge, dose: { holdSeconds: 5, reps: 8, sets: 1 } }],
        morning: 'worse',
      },
    ];
    expect(progressOn(1, days).change).toEqual({
      rule: 'D4',
      from: startDose,
      to: shorter,
      because: { code: 'sore-morning', day: dayOf(1) },
    });
    expect(progressOn(1, days, toyKeys.bridge).dose).toEqual({ holdSeconds: 5, reps: 6, sets: 1 });
  });

  it('after two ambers running, and not after one or after two with a green between', () => {
    expect(progressOn(2, [amber(0), amber(1)]).change).toMatchObject({
      rule: 'D4',
      to: shorter,
      because: { code: 'worse-twice' },
    });
    expect(progressOn(1, [amber(0)]).change).toBeNull();
    expect(progressOn(3, [amber(0), ...calmDays(1, 1), amber(2)]).change).toBeNull();
  });

  it('by one step only, however often it is asked', () => {
    const days = [amber(0), amber(1)];
    expect(progressOn(2, days).dose).toEqual(progressOn(3.5, days).dose);
  });

  it('by another step where the smaller dose was amber too', () => {
    const again = amber(2, [{ rating: 'worse', pain: 3, dose: shorter }]);
    expect(progressOn(3, [amber(0), amber(1), again]).dose).toEqual({ ...startDose, holdSeconds: 10 });
  });

  it('also where the next session had it smaller still for want of time', () => {
    const short: DiaryDay = {
      day: 2,
      items: [{ dose: { ...startDose, reps: 1 }, notes: [{ code: 'fits-minutes', rule: 'E2' }] }],
    };
    expect(progressOn(3, [amber(0), amber(1), short]).dose).toEqual(shorter);
  });

  it('never below the least that the bounds allow', () => {
    const least = { holdSeconds: 10, reps: 1, sets: 1 };
    const days: readonly DiaryDay[] = [{ day: 0, items: [{ dose: least }], morning: 'worse' }];
    expect(progressOn(1, days)).toMatchObject({ dose: least, change: null });
  });
});

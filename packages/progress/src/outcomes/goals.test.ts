import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, diary, eventOn } from '../testing/diary.ts';
import { foldGoals, meanOf } from './goals.ts';

const ids = [1, 2, 3].map((n) => `01890a5d-ac96-774b-bcce-b302099a805${n}`);
const [stairs = '', sleep = '', shoes = ''] = ids;
const choose = (day: number, ...goals: readonly string[]) =>
  eventOn(day, 'goals-chosen', { goals: goals.map((id) => ({ id, text: 'Something' })) });
const score = (day: number, ...scores: readonly [string, number][]) =>
  eventOn(day, 'goals-scored', { scores: scores.map(([goal, one]) => ({ goal, score: one })) });

describe('activity goals', () => {
  it('are the mean of what was answered; what was not is missing, not zero', () => {
    const record = diary(choose(0, stairs, sleep), score(0, [stairs, 3], [sleep, 6]), score(7, [sleep, 7]));
    expect(foldGoals(record)).toMatchObject([
      { day: dayOf(0), mean: 4.5, answered: 2 },
      { day: dayOf(7), mean: 7, answered: 1 },
    ]);
  });

  it('compare only what is followed now', () => {
    const record = diary(
      choose(0, stairs, sleep),
      score(0, [stairs, 2], [sleep, 8]),
      choose(3, stairs, shoes),
    );
    expect(foldGoals(record)).toMatchObject([{ mean: 2, answered: 1 }]);
  });

  it('I30 have a mean between the least and the greatest answer', () => {
    expect(meanOf([])).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 5 }), (scores) => {
        const mean = meanOf(scores) ?? Number.NaN;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...scores));
        expect(mean).toBeLessThanOrEqual(Math.max(...scores));
      }),
    );
  });
});

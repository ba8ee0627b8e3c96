import { emptyRecord } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { calmDays, checkOn, contextOn, dayOf, diary, eventOn, type Told } from '../testing/diary.ts';
import { foldOutcomes } from './fold-outcomes.ts';

const on = (day: number, ...told: readonly Told[]) => foldOutcomes(diary(...told), contextOn(day));

describe('outcomes', () => {
  it('are empty where nothing was answered', () => {
    expect(foldOutcomes(emptyRecord, contextOn(0))).toMatchObject({
      startDay: null,
      painMean: null,
      pain: null,
      goalMarks: [],
      overall: [],
      due: [],
      explainRegression: false,
    });
  });

  it('compare the week’s mean with the average of the first check', () => {
    const outcomes = on(7, checkOn(-0.6, { average: 6 }), ...calmDays(7, 0, { morningPain: 4 }));
    expect(outcomes).toMatchObject({
      painMean: 4,
      pain: { from: 6, to: 4, fell: 2 },
      explainRegression: true,
    });
    expect(outcomes.pain?.marks.filter(({ met }) => met)).toHaveLength(2);
  });

  it('say nothing of pain in a week without a number', () => {
    expect(on(30, ...calmDays(3, 0, { morningPain: 2 })).pain).toBeNull();
  });

  it('do not explain a fall that is not there', () => {
    expect(on(7, ...calmDays(7, 0, { morningPain: 5 })).explainRegression).toBe(false);
  });

  it('show pain before and after the sessions that have both', () => {
    expect(on(3, { day: 0, before: 4, after: 2 }, { day: 1, before: 4 }).sessionPain).toMatchObject([
      { day: dayOf(0), before: 4, after: 2 },
    ]);
  });

  it('keep overall answers and weeks as they were told', () => {
    const outcomes = on(
      20,
      eventOn(14, 'change-rated', { change: 3 }),
      eventOn(15, 'week-looked-back', { limitedDays: 2, exercisedDays: null }),
    );
    expect(outcomes.overall).toMatchObject([{ day: dayOf(14), change: 3, mark: { met: true } }]);
    expect(outcomes.weeks).toEqual([{ day: dayOf(15), limitedDays: 2, exercisedDays: null }]);
  });
});

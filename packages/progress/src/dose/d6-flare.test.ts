import { describe, expect, it } from 'vitest';
import { foldHistory } from '../history.ts';
import { calmDays, contextOn, type DiaryDay, dayOf, diary } from '../testing/diary.ts';
import { toyKeys } from '../testing/toy-library.ts';

const red = (day: number, key: string, morning: DiaryDay['morning'] = null): DiaryDay => ({
  day,
  items: [{ key: key as typeof toyKeys.lean, rating: 'worse', pain: 7 }],
  morning,
});
/** A calm morning without a session. */
const calm = (day: number): DiaryDay => ({ day: day - 1, items: null, morning: 'same' });
const flareOn = (day: number, ...days: readonly DiaryDay[]) =>
  foldHistory(diary(...days), contextOn(day)).flare?.untilDay ?? null;

describe('D6: a flare', () => {
  it('begins with a red in two families within fourteen days', () => {
    expect(flareOn(6, red(0, toyKeys.lean), red(5, toyKeys.bridge))).toBe(dayOf(12));
    expect(flareOn(6, red(0, toyKeys.lean), red(5, toyKeys.deep))).toBeNull();
    expect(flareOn(16, red(0, toyKeys.lean), red(15, toyKeys.bridge))).toBeNull();
  });

  it('lasts three days where the mornings are calm, and seven where nothing is said', () => {
    const reds = [red(0, toyKeys.lean), red(1, toyKeys.bridge)];
    expect(flareOn(7.4, ...reds)).toBe(dayOf(8));
    expect(flareOn(8, ...reds)).toBeNull();
    expect(flareOn(3, ...reds, calm(4))).toBe(dayOf(4));
    expect(flareOn(4, ...reds, calm(4))).toBeNull();
  });

  it('begins where a whole session was still felt after a day', () => {
    const both: DiaryDay = { day: 0, items: [{}, { key: toyKeys.bridge }], morning: 'worse' };
    expect(flareOn(2, both)).toBeNull();
    expect(flareOn(2, both, { day: 1, items: null, morning: 'worse' })).toBe(dayOf(9));
  });

  it('goes on where another red follows, also after a calm morning, and is one flare all the same', () => {
    const days = [red(0, toyKeys.lean), red(1, toyKeys.bridge), calm(4), red(6, toyKeys.sway)];
    expect(flareOn(5, ...days.slice(0, 3))).toBeNull();
    expect(flareOn(7, ...days)).toBe(dayOf(13));
    expect(foldHistory(diary(...days), contextOn(7)).flare?.since).toBe(
      foldHistory(diary(...days.slice(0, 2)), contextOn(2)).flare?.since,
    );
  });

  it('I07 leaves the calm phase only after a calm morning, where one of its mornings was sore', () => {
    const days = [red(0, toyKeys.lean), red(1, toyKeys.bridge, 'worse')];
    const phaseOn = (day: number, ...more: readonly DiaryDay[]) =>
      foldHistory(diary(...days, ...more), contextOn(day)).progression.phaseAtMost;
    expect(phaseOn(12)).toBe(0);
    expect(phaseOn(13, { day: 12, items: [{ key: toyKeys.sway }], morning: 'worse' })).toBe(0);
    expect(phaseOn(13, { day: 12, items: [{ key: toyKeys.sway }], morning: 'same' })).toBe(1);
  });

  it('closes every phase but the calm one, and raises nothing', () => {
    const days = [...calmDays(6), red(6, toyKeys.lean), red(7, toyKeys.bridge)];
    const { progression, holds, gatesMet } = foldHistory(diary(...days), contextOn(8));
    expect(progression.phaseAtMost).toBe(0);
    expect(gatesMet).toEqual([]);
    expect(holds.map(({ code }) => code)).toContain('flare');
  });
});

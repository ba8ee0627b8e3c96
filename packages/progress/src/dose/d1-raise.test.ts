import { describe, expect, it } from 'vitest';
import { holdCodesOn, progressOn } from '../testing/ask.ts';
import { calmDays, checkOn, type DiaryDay, hours, startDose } from '../testing/diary.ts';
import { toyKeys } from '../testing/toy-library.ts';

/** Enough else in a session that one step of one item is less than a fifth of the week. */
const company: DiaryDay['items'] = [
  {},
  { key: toyKeys.sway, dose: { holdSeconds: 0, reps: 15, sets: 1 } },
  { key: toyKeys.bridge, dose: { holdSeconds: 5, reps: 10, sets: 3 } },
];
const twoGood = calmDays(2, 0, { items: company });
const longer = { ...startDose, holdSeconds: 25 };

describe('D1: a dose rises by one step', () => {
  it('after two green sessions with calm mornings, and says why', () => {
    expect(progressOn(2, twoGood)).toMatchObject({
      dose: longer,
      change: { rule: 'D1', from: startDose, to: longer, because: { code: 'went-well' } },
      standing: { code: 'changes' },
    });
  });

  it('not after one, not after one that was not done to the end, and not where nothing was said of it', () => {
    expect(holdCodesOn(1, calmDays(1, 0, { items: company }))).toEqual(['not-twice-well']);
    const broken: DiaryDay = { day: 1, morning: 'same', items: [{ because: 'stop', repsDone: 4 }] };
    expect(holdCodesOn(2, [...calmDays(1), broken])).toEqual(['not-twice-well']);
    const silent: DiaryDay = { day: 1, morning: 'same', items: [{ rating: null }] };
    expect(holdCodesOn(2, [...calmDays(1), silent])).toEqual(['not-twice-well']);
  });

  it('D3 not while the morning after was not told', () => {
    expect(holdCodesOn(2, [...calmDays(1), { day: 1 }])).toEqual(['morning-not-told']);
  });

  it('D3 not after an amber', () => {
    const amber: DiaryDay = { day: 2, items: [{ rating: 'worse', pain: 3 }], morning: 'same' };
    expect(progressOn(3, [...twoGood, amber])).toMatchObject({ dose: startDose, change: null });
    expect(holdCodesOn(3, [...twoGood, amber])).toContain('made-worse');
  });

  it('D3 not in the first session after the whole check was answered again', () => {
    expect(holdCodesOn(2, [...twoGood, checkOn(1.9)])).toEqual(['after-check']);
    expect(
      progressOn(3, [...twoGood, checkOn(1.9), ...calmDays(1, 2, { items: company })]).change?.rule,
    ).toBe('D1');
  });

  it('not again within 48 hours, and then by one more step', () => {
    const raised: DiaryDay['items'] = [{ dose: longer }, ...company.slice(1)];
    const days = [...twoGood, ...calmDays(2, 2, { items: raised })];
    expect(holdCodesOn(3.5, [...twoGood, ...calmDays(1, 2, { items: raised })])).toEqual(['raised-lately']);
    expect(holdCodesOn(4 - hours(1), days)).toEqual(['raised-lately']);
    expect(progressOn(4 + hours(1), days).dose).toEqual({ ...startDose, holdSeconds: 30 });
  });

  it('not while it moved farther down the leg, or was not told though a leg was concerned', () => {
    expect(holdCodesOn(2, calmDays(2, 0, { items: company, farthest: 2 }))).toEqual(['farther-down']);
    const leg = checkOn(-0.4, { farthest: 2 });
    expect(holdCodesOn(2, [leg, ...twoGood])).toEqual(['farthest-not-told']);
    expect(progressOn(2, [leg, ...calmDays(2, 0, { items: company, farthest: 2 })]).change?.rule).toBe('D1');
  });

  it('not while less than half of the week was done', () => {
    const wantsDaily = checkOn(-0.4, {}, { daysPerWeek: 7 });
    const two: readonly DiaryDay[] = [
      { day: 0, items: company, morning: 'same' },
      { day: 6, items: company, morning: 'same' },
    ];
    expect(holdCodesOn(7, [wantsDaily, ...two])).toContain('too-seldom');
  });

  it('I07 not while its family was amber or red', () => {
    const family: DiaryDay = {
      day: 2,
      items: [...company, { key: toyKeys.deep, rating: 'worse', pain: 3 }],
      morning: 'same',
    };
    expect(holdCodesOn(3, [...twoGood, family])).toEqual(['family-made-worse']);
    expect(progressOn(3, [...twoGood, family], toyKeys.sway).change).toBeNull();
  });

  it('E2 not while pain is easily stirred up', () => {
    expect(holdCodesOn(2, twoGood, toyKeys.lean, { irritability: 'high' })).toEqual(['pain-easily-stirred']);
  });

  it('not above the bounds: there the next level comes', () => {
    const top = calmDays(2, 0, { items: [{ dose: { holdSeconds: 30, reps: 5, sets: 1 } }] });
    expect(progressOn(2, top)).toMatchObject({ change: null, standing: { code: 'next-level' } });
  });
});

describe('I10: not everything rises at once', () => {
  const three = [
    {},
    { key: toyKeys.deep },
    { key: toyKeys.sway, dose: { holdSeconds: 0, reps: 10, sets: 1 } },
    { key: toyKeys.bridge, dose: { holdSeconds: 5, reps: 10, sets: 3 } },
  ];

  it('two variations rise, the third waits for another day', () => {
    const days = calmDays(2, 0, { items: three });
    const codes = Object.values(toyKeys)
      .filter((key) => key !== toyKeys.oneLeg)
      .map((key) => progressOn(2, days, key).change?.rule ?? progressOn(2, days, key).holds[0]?.code);
    expect(codes.filter((code) => code === 'D1')).toHaveLength(2);
    expect(codes).toContain('two-others-rise');
  });

  it('the week’s time under load grows by a fifth at most', () => {
    const once = { dose: { holdSeconds: 30, reps: 1, sets: 1 } };
    expect(holdCodesOn(2, calmDays(2, 0, { items: [once] }))).toEqual(['enough-this-week']);
    const much = [once, { key: toyKeys.bridge, dose: { holdSeconds: 5, reps: 10, sets: 3 } }];
    expect(progressOn(2, calmDays(2, 0, { items: much })).dose).toEqual({ ...once.dose, reps: 2 });
  });
});

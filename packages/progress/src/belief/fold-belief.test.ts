import { describe, expect, it } from 'vitest';
import { progressOn } from '../testing/ask.ts';
import { calmDays, type DiaryDay, dayOf, eventOn } from '../testing/diary.ts';
import { toyKeys } from '../testing/toy-library.ts';
import type { Belief } from './fold-belief.ts';

const key = toyKeys.lean;
const beliefOn = (...asked: Parameters<typeof progressOn>): Belief => {
  const { belief } = progressOn(...asked);
  if (!belief) throw new Error('nothing is believed');
  return belief;
};
/** Days with one rating each; "hurts" is a red. */
const rated = (...ratings: readonly ('eased' | 'same' | 'worse' | 'hurts')[]): readonly DiaryDay[] =>
  ratings.map((rating, day) => ({
    day,
    items: [rating === 'hurts' ? { because: rating } : { rating }],
  }));

describe('what is believed about a variation', () => {
  it('counts ratings, and gets surer with each', () => {
    const few = beliefOn(3, rated('eased', 'same', 'eased'));
    const many = beliefOn(6, rated('eased', 'same', 'eased', 'eased', 'same', 'eased'));
    expect(few).toMatchObject({ eased: 2, same: 1, worse: 0 });
    expect(many.relief.sd).toBeLessThan(few.relief.sd);
  });

  it('says that it is too early after one rating, or where they are mixed', () => {
    expect(beliefOn(1, rated('eased'))).toMatchObject({ leaning: 'unclear', certainty: 'too-early' });
    expect(beliefOn(3, rated('eased', 'same', 'same'))).toMatchObject({ certainty: 'too-early' });
  });

  it('leans towards what it mostly was', () => {
    expect(beliefOn(3, rated('eased', 'same', 'eased'))).toMatchObject({ leaning: 'eases' });
    expect(beliefOn(3, rated('worse', 'worse', 'eased'))).toMatchObject({ leaning: 'worsens' });
    const week = rated('eased', 'eased', 'eased', 'eased', 'eased', 'eased', 'eased', 'eased');
    expect(beliefOn(8, week)).toMatchObject({ leaning: 'eases', certainty: 'fairly-sure' });
  });

  it('ranks what eases above what does nothing, and that above what makes things worse', () => {
    const [eases, nothing, worse] = (['eased', 'same', 'worse'] as const).map(
      (rating) => beliefOn(3, rated(rating, rating, rating)).score,
    );
    expect(eases).toBeGreaterThan(nothing ?? 0);
    expect(nothing).toBeGreaterThan(worse ?? 0);
  });

  it('learns from the family, and not from what has nothing to do with it', () => {
    const other = (name: DiaryDay['items']): readonly DiaryDay[] => [
      ...rated('same', 'same'),
      ...calmDays(6, 2, { items: name ?? null }),
    ];
    const kin = beliefOn(8, other([{ key: toyKeys.deep, rating: 'worse' }]), key);
    const stranger = beliefOn(8, other([{ key: toyKeys.bridge, rating: 'worse' }]), key);
    expect(kin.relief.mean).toBeLessThan(stranger.relief.mean);
  });

  it('holds sore mornings against what was done the day before', () => {
    const sore: readonly DiaryDay[] = calmDays(3, 0, { morning: 'worse' });
    expect(beliefOn(3, sore).harm.mean).toBeGreaterThan(beliefOn(3, calmDays(3)).harm.mean);
    expect(beliefOn(3, rated('same', 'same', 'same')).harm.mean).toBeCloseTo(0.05);
  });

  it('begins anew with a new version of the library', () => {
    const old: readonly DiaryDay[] = rated('worse', 'worse').map((day) => ({ ...day, libraryVersion: 7 }));
    expect(beliefOn(4, [...old, ...calmDays(1, 3)])).toMatchObject({ same: 1, worse: 0 });
    expect(progressOn(4, old)).toMatchObject({ belief: null, tried: 2, worse: 2 });
  });
});

/** The day of the try with which the diary below first asks for a rest. */
const BEGINS = 8;

describe('a suggested rest', () => {
  const bad = rated('worse', 'same', 'worse', 'worse', 'worse', 'worse', 'worse', 'worse', 'worse');

  it('comes where it most likely does no good, for ten days', () => {
    const { restUntil, standing, belief } = progressOn(8, bad);
    expect(standing).toMatchObject({ code: 'suggested-rest', because: 'relief', untilDay: restUntil });
    expect(belief?.rest?.untilDay).toBe(dayOf(BEGINS + 10));
    expect(progressOn(BEGINS + 10, bad.slice(0, BEGINS + 1)).restUntil).toBeNull();
  });

  it('is longer the next time', () => {
    const later: readonly DiaryDay[] = [{ day: 30, items: [{ rating: 'worse' }] }];
    expect(progressOn(31, [...bad.slice(0, BEGINS + 1), ...later]).restUntil).toBe(dayOf(58));
  });

  it('never comes after one bad rating', () => {
    expect(progressOn(1, rated('worse')).restUntil).toBeNull();
    expect(beliefOn(1, rated('hurts')).rest).toBeNull();
  });

  it('is taken back with one tap, until there are two more tries', () => {
    const lifted = eventOn(8.3, 'rest-lifted', { variation: key });
    expect(progressOn(9, bad).restUntil).not.toBeNull();
    expect(progressOn(9, [...bad, lifted]).restUntil).toBeNull();
    const again: readonly DiaryDay[] = [{ day: 10, items: [{ rating: 'worse' }] }];
    expect(progressOn(11, [...bad, lifted, ...again]).restUntil).toBeNull();
    const twice: readonly DiaryDay[] = [...again, { day: 11, items: [{ rating: 'worse' }] }];
    expect(progressOn(12, [...bad, lifted, ...twice]).restUntil).not.toBeNull();
  });

  it('does not lift a rest after a red', () => {
    const lifted = eventOn(1, 'rest-lifted', { variation: key });
    expect(progressOn(2, [...rated('hurts'), lifted]).restUntil).toBe(dayOf(7));
  });

  it('comes for the likeliest alone where mornings are sore, so that the next one can tell', () => {
    const both = [{ key: toyKeys.sway }, { key: toyKeys.bridge, dose: { holdSeconds: 5, reps: 8, sets: 2 } }];
    const sore: readonly DiaryDay[] = calmDays(6, 0, { items: both, morning: 'worse' });
    const first = [3, 4, 5, 6]
      .map((day) => ({
        day,
        resting: both.filter(({ key: one }) => beliefOn(day, sore.slice(0, day), one).rest !== null),
      }))
      .find(({ resting }) => resting.length > 0);
    expect(first?.resting.map((one) => one.key)).toEqual([toyKeys.bridge]);
    expect(beliefOn(6, sore, toyKeys.bridge).rest?.because).toBe('mornings');
  });
});

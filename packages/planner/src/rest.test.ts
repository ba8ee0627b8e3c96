import type { VariationKey } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { ceilingsOf } from './dose-ceiling.ts';
import { emptyHistory, type VariationHistory } from './plan-input.ts';
import { judgeRest } from './rest.ts';
import { toyIndex, toyInput, toyPast } from './testing/index.ts';

/** The toy library with a ladder: press is easier than tip. */
const index = {
  ...toyIndex,
  entries: toyIndex.entries.map((entry) =>
    entry.key === 'toy-cross/tip'
      ? { ...entry, variation: { ...entry.variation, easier: 'toy-cross/press' as const } }
      : entry,
  ),
};
const entryOf = (key: VariationKey) => {
  const entry = index.entries.find((one) => one.key === key);
  if (!entry) throw new Error(`no ${key}`);
  return entry;
};
const inputOf = (byVariation: Readonly<Record<string, Partial<VariationHistory>>>) =>
  toyInput({
    index,
    history: {
      ...emptyHistory,
      byVariation: Object.fromEntries(Object.entries(byVariation).map(([key, past]) => [key, toyPast(past)])),
    },
  });
const tip = entryOf('toy-cross/tip');
const press = entryOf('toy-cross/press');
const red = { afterRed: true, daysSince: 9 } as const;

describe('after a red', () => {
  it('a variation rests until its day', () => {
    const input = inputOf({ 'toy-cross/tip': { restUntil: '2026-12-01' } });
    expect(judgeRest(tip, input)).toEqual({ code: 'resting', untilDay: '2026-12-01', rule: 'D5' });
  });

  it('the next easier one comes back first, at half its dose', () => {
    const input = inputOf({ 'toy-cross/tip': red });
    expect(judgeRest(tip, input)).toEqual({ code: 'resting', untilDay: null, rule: 'D5' });
    expect(judgeRest(press, input)).toBeNull();
    expect(ceilingsOf(press, input)).toEqual([
      { dose: { holdSeconds: 10, reps: 1, sets: 1 }, note: { code: 'after-red', rule: 'D5' } },
    ]);
  });

  it('the variation itself comes back once the easier one was done since, at no more than the record says', () => {
    const dose = { holdSeconds: 20, reps: 1, sets: 1 };
    const input = inputOf({ 'toy-cross/tip': { ...red, dose }, 'toy-cross/press': { daysSince: 2 } });
    expect(judgeRest(tip, input)).toBeNull();
    expect(ceilingsOf(tip, input)).toEqual([{ dose, note: { code: 'after-red', rule: 'D5' } }]);
    expect(ceilingsOf(press, input)).toEqual([]);
  });

  it.each([
    ['was done before it', { daysSince: 12 }],
    ['went red too', { daysSince: 2, afterRed: true }],
    ['was done on a day that nobody knows', {}],
  ])('the variation waits on where the easier one %s', (_, past) => {
    expect(judgeRest(tip, inputOf({ 'toy-cross/tip': red, 'toy-cross/press': past }))).not.toBeNull();
  });

  it('a variation without an easier one comes back by itself', () => {
    const input = { ...inputOf({ 'toy-cross/tip': red }), index: toyIndex };
    const own = toyIndex.entryOf('toy-cross/tip');
    expect(own && judgeRest(own, input)).toBeNull();
  });
});

describe('heavy strength', () => {
  const step = entryOf('toy-hike/step');
  const setsOf = (past: Partial<VariationHistory>) =>
    ceilingsOf(step, inputOf({ 'toy-hike/band': past })).map(({ dose }) => dose.sets);

  it('has one set on the day after heavy strength of any kind, and the same day', () => {
    expect(setsOf({ daysSince: 1 })).toEqual([1]);
    expect(setsOf({ daysSince: 0 })).toEqual([1]);
  });

  it('has one set where nobody knows when it was done last', () => {
    expect(setsOf({})).toEqual([1]);
  });

  it('may have several after a day in between, or when nothing heavy was done yet', () => {
    expect(setsOf({ daysSince: 2 })).toEqual([]);
    expect(setsOf({ tried: 0 })).toEqual([]);
  });

  it('is no matter for other strength', () => {
    expect(ceilingsOf(entryOf('toy-lift/two-legs'), inputOf({ 'toy-hike/band': { daysSince: 0 } }))).toEqual(
      [],
    );
  });
});

describe('a prescription', () => {
  it('is the most that is done of its items', () => {
    const dose = { holdSeconds: 15, reps: 2, sets: 1 };
    const prescription = { items: [{ variation: 'toy-cross/tip' as const, dose }] };
    expect(ceilingsOf(tip, { ...toyInput(), prescription })).toEqual([
      { dose, note: { code: 'prescribed', rule: 'D9' } },
    ]);
    expect(ceilingsOf(press, { ...toyInput(), prescription })).toEqual([]);
  });
});

import type { VariationKey } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { admit } from './candidate.ts';
import { doseOptions } from './dose-option.ts';
import { emptyHistory, type PlanInput } from './plan-input.ts';
import { toyAssessment, toyIndex, toyInput, toyPast, toyRequest } from './testing/index.ts';

function optionsOf(key: VariationKey, own: Partial<PlanInput> = {}) {
  const input = toyInput(own);
  const entry = toyIndex.entryOf(key);
  const admission = entry && admit(entry, input);
  if (!admission?.candidate) throw new Error(`no ${key}`);
  return doseOptions(admission.candidate, input);
}
const extrasOf = (key: VariationKey, own: Partial<PlanInput> = {}) =>
  optionsOf(key, own).map(({ extraReps }) => extraReps);

describe('dose options', () => {
  it('begin with the whole dose and get smaller, never greater', () => {
    const reps = optionsOf('toy-cross/tip').flatMap(({ dose, extraReps }) => (extraReps ? [] : dose.reps));
    expect(reps).toEqual([3, 2, 1]);
  });

  it('say that a smaller one is there to fit the minutes', () => {
    expect(optionsOf('toy-cross/tip').at(-1)?.notes).toEqual([{ code: 'fits-minutes', rule: 'E2' }]);
  });

  it('hold no shorter than the class does', () => {
    const holds = optionsOf('toy-lunge/kneel').map(({ dose }) => dose.holdSeconds);
    expect(holds).toEqual([30, 30, 20]);
  });

  it('keep strength at the class’s least repetitions', () => {
    const { history } = toyInput();
    const options = optionsOf('toy-lift/two-legs', {
      assessment: toyAssessment('moderate'),
      history: { ...history, gatesMet: ['G1'] },
    });
    expect(options.map(({ dose }) => dose.reps)).toEqual([8, 6]);
  });

  it('offer the painful side one repetition more', () => {
    expect(extrasOf('toy-cross/tip')).toContain(1);
    expect(extrasOf('toy-cross/tip')).not.toContain(2);
  });

  it('offer it two where the item has eased before', () => {
    const byVariation = { 'toy-cross/tip': toyPast({ tried: 4, eased: 3 }) } as const;
    expect(extrasOf('toy-cross/tip', { history: { ...emptyHistory, byVariation } })).toContain(2);
  });

  it.each([
    ['in high irritability', 'toy-cross/press', { assessment: toyAssessment('high') }],
    ['for strength', 'toy-hike/band', {}],
    ['where both sides hurt', 'toy-cross/tip', { request: { ...toyRequest, painSide: 'both' } }],
    ['for an item that works both sides at once', 'toy-rest/fold', {}],
  ] as const)('offer no more %s', (_, key, own) => {
    expect(new Set(extrasOf(key, own))).toEqual(new Set([0]));
  });
});

import type { VariationKey } from '@ilium/movement';
import type { Assessment } from '@ilium/safety';
import { describe, expect, it } from 'vitest';
import { admit } from './candidate.ts';
import { halveDose } from './dose-arithmetic.ts';
import { doseOptions } from './dose-option.ts';
import { emptyHistory, type VariationHistory } from './plan-input.ts';
import { toyAssessment, toyCondition, toyIndex, toyInput, toyPast } from './testing/index.ts';
import { rejectBelowBounds, usualDose } from './usual-dose.ts';

function candidateOf(key: VariationKey, assessment: Assessment, past?: VariationHistory) {
  const entry = toyIndex.entryOf(key);
  const history = past ? { ...emptyHistory, byVariation: { [key]: past } } : emptyHistory;
  const admission = entry && admit(entry, toyInput({ assessment, history }));
  if (!admission?.candidate) throw new Error(`no ${key}`);
  return admission.candidate;
}
const doseOf = (key: VariationKey, assessment: Assessment, past?: VariationHistory) =>
  usualDose(candidateOf(key, assessment, past), { assessment });

const low = toyAssessment('low');
const moderate = toyAssessment('moderate');
const high = toyAssessment('high');

describe('the usual dose', () => {
  it('is the variation’s own for a first try in low irritability', () => {
    expect(doseOf('toy-cross/tip', low)).toEqual({ dose: { holdSeconds: 20, reps: 3, sets: 1 }, notes: [] });
  });

  it('is capped by the class, and says so', () => {
    expect(doseOf('toy-cross/press', high)).toEqual({
      dose: { holdSeconds: 15, reps: 1, sets: 1 },
      notes: [{ code: 'irritability-cap', irritability: 'high', rule: 'E2' }],
    });
    expect(doseOf('toy-sway/small', moderate).dose.reps).toBe(8);
    expect(doseOf('toy-squeeze/pillow', high).dose.reps).toBe(6);
  });

  it('begins with one set where one leg bears the weight or a band resists', () => {
    expect(doseOf('toy-hike/step', low).dose.sets).toBe(1);
    expect(doseOf('toy-lift/two-legs', low).dose.sets).toBe(2);
  });

  it('is what the record has reached, within the bounds', () => {
    const reached = toyPast({ dose: { holdSeconds: 30, reps: 5, sets: 1 } });
    expect(doseOf('toy-cross/tip', moderate, reached).dose).toEqual({ holdSeconds: 30, reps: 5, sets: 1 });
    const beyond = toyPast({ dose: { holdSeconds: 90, reps: 50, sets: 9 } });
    expect(doseOf('toy-cross/tip', low, beyond).dose).toEqual({ holdSeconds: 30, reps: 5, sets: 1 });
  });

  it('goes back within the class in high irritability, whatever was reached', () => {
    const reached = toyPast({ dose: { holdSeconds: 30, reps: 5, sets: 1 } });
    expect(doseOf('toy-cross/press', high, reached).dose).toEqual({ holdSeconds: 15, reps: 2, sets: 1 });
  });

  it('stays within a limit’s cap, and names the limit that capped it', () => {
    const assessment = toyAssessment('low', {
      conditions: [toyCondition('hip-oa', 'left'), toyCondition('hypermobile')],
    });
    expect(doseOf('toy-cross/turn', assessment)).toEqual({
      dose: { holdSeconds: 15, reps: 1, sets: 1 },
      notes: [{ code: 'limit-cap', condition: 'hypermobile', rule: 'B.4:hypermobile' }],
    });
  });

  it('does not exist where a limit asks for less than the bounds allow', () => {
    const assessment = toyAssessment('low', { conditions: [toyCondition('head-down')] });
    const candidate = candidateOf('toy-cross/tip', assessment);
    const limits = [{ condition: 'head-down', side: null, rule: 'B.4:head-down' }];
    expect(rejectBelowBounds({ ...candidate, limits })).toEqual([{ code: 'blocked', ...limits[0] }]);
    expect(rejectBelowBounds(candidate)).toEqual([]);
  });
});

describe('a dose that came down', () => {
  const kept = (dose: Partial<VariationHistory>) =>
    rejectBelowBounds(candidateOf('toy-cross/tip', low, toyPast(dose)));

  it('is never raised to the least that the bounds allow: the variation stays away (I08, I12)', () => {
    expect(kept({ dose: { holdSeconds: 5, reps: 1, sets: 1 } })).toEqual([
      { code: 'resting', untilDay: null, rule: 'I12' },
    ]);
    expect(kept({ dose: { holdSeconds: 10, reps: 1, sets: 1 } })).toEqual([]);
  });

  it('has nothing on top after a red, and says that it is less', () => {
    const past = toyPast({
      tried: 9,
      eased: 8,
      afterRed: true,
      dose: { holdSeconds: 20, reps: 1, sets: 1 },
    });
    const candidate = candidateOf('toy-cross/tip', low, past);
    const input = toyInput({ assessment: low });
    expect(doseOptions(candidate, input).every(({ extraReps }) => extraReps === 0)).toBe(true);
    expect(doseOptions(candidate, input).every(({ dose }) => dose.reps <= 1)).toBe(true);
  });
});

describe('half a dose', () => {
  it('is half the repetitions, or half the hold where there is only one, always in one set', () => {
    expect(halveDose({ holdSeconds: 20, reps: 5, sets: 2 })).toEqual({ holdSeconds: 20, reps: 2, sets: 1 });
    expect(halveDose({ holdSeconds: 25, reps: 1, sets: 1 })).toEqual({ holdSeconds: 12, reps: 1, sets: 1 });
  });
});

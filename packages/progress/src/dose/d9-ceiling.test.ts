import { describe, expect, it } from 'vitest';
import { holdCodesOn, progressOn } from '../testing/ask.ts';
import { calmDays, startDose } from '../testing/diary.ts';
import { toyKeys } from '../testing/toy-library.ts';

const days = calmDays(2);
const prescribed = (dose: typeof startDose) => ({ ceilings: { [toyKeys.lean]: dose } });

describe('D9: a prescription', () => {
  it('is a ceiling that nothing rises above', () => {
    expect(holdCodesOn(2, days, toyKeys.lean, prescribed(startDose))).toContain('prescribed');
  });

  it('brings a dose down at once, and says so', () => {
    const less = { holdSeconds: 15, reps: 2, sets: 1 };
    expect(progressOn(2, days, toyKeys.lean, prescribed(less)).change).toEqual({
      rule: 'D9',
      from: startDose,
      to: less,
      because: { code: 'prescribed' },
    });
  });

  it('leaves what is below it to the other rules', () => {
    const sore = [{ ...(days[0] ?? { day: 0 }), morning: 'worse' as const }];
    const more = { holdSeconds: 30, reps: 5, sets: 1 };
    expect(progressOn(1, sore, toyKeys.lean, prescribed(more)).change?.rule).toBe('D4');
  });
});

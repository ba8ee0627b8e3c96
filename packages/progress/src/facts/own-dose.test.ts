import type { DoseNote } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { progressOn } from '../testing/ask.ts';
import { calmDays, startDose } from '../testing/diary.ts';

const small = { ...startDose, reps: 1 };
const passing = [
  { code: 'fits-minutes', rule: 'E5b' },
  { code: 'gentle-day', rule: 'E2' },
  { code: 'after-red', rule: 'D5' },
  { code: 'every-other-day', rule: 'E2' },
] as const satisfies readonly DoseNote[];

describe('a dose that only a day made smaller', () => {
  it.each(passing)('is not learned as the person’s own: $code', (note) => {
    const diary = [...calmDays(2), ...calmDays(2, 2, { items: [{ dose: small, notes: [note] }] })];
    expect(progressOn(4, diary).dose).toEqual(startDose);
  });

  it('gives no dose of one’s own where there never was another', () => {
    const diary = calmDays(1, 0, { items: [{ dose: small, notes: [passing[1]] }] });
    expect(progressOn(1, diary).dose).toBeNull();
  });

  it('still counts what made things worse on it', () => {
    const red = { dose: small, notes: [passing[1]], because: 'hurts' } as const;
    const progress = progressOn(3, [...calmDays(2), { day: 2, items: [red], morning: 'same' }]);
    expect(progress.standing?.code).toBe('rests');
  });
});

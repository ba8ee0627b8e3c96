import { describe, expect, it } from 'vitest';
import { exampleIntake } from './testing/example-intake.ts';
import { firstAverage, toldPain } from './told-pain.ts';

const { pain } = exampleIntake;
const check = (own: Partial<typeof pain>) => ({
  at: 0,
  offsetMinutes: 0,
  conditions: [],
  pain: { ...pain, ...own },
});

describe('pain as it was told', () => {
  it('leaves out what rules assumed, and the list of it', () => {
    const { duration: _, trend: __, ...rest } = pain;
    expect(toldPain({ ...pain, assumed: ['duration', 'trend'] })).toEqual(rest);
    expect(toldPain(pain)).toEqual(pain);
  });

  it('began with the first average that somebody told', () => {
    expect(
      firstAverage({ checks: [check({ average: 7, assumed: ['average'] }), check({ average: 4 })] }),
    ).toBe(4);
    expect(firstAverage({ checks: [] })).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  civilToDay,
  daysBetween,
  dayToCivil,
  instantToCivilDate,
  instantToIso,
  parseIso,
} from './instant.ts';

describe('instants', () => {
  it('agree with the platform on every day of eight centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -150_000, max: 150_000 }), (day) => {
        const { year, month, day: d } = dayToCivil(day);
        expect(civilToDay(year, month, d)).toBe(day);
        expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(
          instantToCivilDate(day * 86_400_000, 0),
        );
      }),
    );
  });

  it('survive being written and read, with the offset they were written in', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -56, max: 56 }), (at, quarter) => {
        const text = instantToIso(at, quarter * 15);
        expect(parseIso(text)).toEqual({ ok: true, value: { at, offsetMinutes: quarter * 15 } });
        expect(new Date(text).getTime()).toBe(at);
      }),
    );
  });

  it.each(['', '2026-02-30T10:00:00Z', '2026-11-21', '2026-11-21T25:00:00Z', '2026-11-21T10:00:00'])(
    'refuses %j',
    (text) => {
      expect(parseIso(text).ok).toBe(false);
    },
  );

  it('counts days across a leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });
});

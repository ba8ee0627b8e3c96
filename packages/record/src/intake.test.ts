import { describe, expect, it } from 'vitest';
import { parseIntake } from './intake.ts';
import { exampleIntake } from './testing/example-intake.ts';

const withField = (change: object) => parseIntake({ ...exampleIntake, ...change });

describe('parseIntake', () => {
  it('reads a sound intake unchanged', () => {
    expect(parseIntake(structuredClone(exampleIntake))).toEqual({ ok: true, value: exampleIntake });
  });

  it.each([
    ['minutes', { minutes: 2.5 }, 'whole minutes from 3 to 30'],
    ['minutes', { minutes: 45 }, 'whole minutes from 3 to 30'],
    ['places', { places: [] }, 'at least one place'],
    ['pain.now', { pain: { ...exampleIntake.pain, now: 11 } }, 'a whole number from 0 to 10'],
    ['redFlags.RF05', { redFlags: { RF05: 'maybe' } }, '("yes" | "no" | "unsure")'],
    ['redFlags.RF99', { redFlags: { RF99: 'no' } }, 'no such field'],
    ['conditions.0.id', { conditions: [{ id: 'sore-toe' }] }, '"thr-recent"'],
    ['surgeries.0.on', { surgeries: [{ kind: 'spine', on: 'last year' }] }, 'a date as YYYY-MM-DD'],
    ['version', { version: 2 }, '1'],
  ])('names %s and what is expected there', (path, change, expected) => {
    const result = withField(change);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error[0]?.path).toBe(path);
    expect(result.error[0]?.expected).toContain(expected);
  });

  it('names a field that is not there', () => {
    const { age: _, ...rest } = exampleIntake;
    const result = parseIntake(rest);
    expect(result.ok ? [] : result.error).toMatchObject([{ path: 'age', received: 'nothing' }]);
  });

  it.each([null, 7, 'left hip', [], undefined])('refuses %j as a whole', (input) => {
    expect(parseIntake(input).ok).toBe(false);
  });
});

import { emptyRecord, type Intake } from '@ilium/record';
import { examplePlan } from '@ilium/record/testing';
import { instantToIso } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { reScreenReasons } from './re-screen.ts';
import { type Entry, entry, journalToRecord, quietIntake, testNow } from './testing/index.ts';

const HOUR = 3_600_000;
const DAYS = 24;
const session = (n: number) => `01890a5d-ac96-774b-bcce-${String(n).padStart(12, '0')}`;
const answered = (hours: number) => instantToIso(testNow + hours * HOUR, 60);
const check = (hours: number, change: Partial<Intake> = {}, whole = hours, rulesVersion = 1) =>
  entry(hours, 'intake-answered', {
    intake: { ...quietIntake, ...change, answeredAt: answered(whole) },
    rulesVersion,
  });
const played = (hours: number, painBefore: number | null = 2, n = 1) => [
  entry(hours, 'session-planned', { session: session(n), plan: examplePlan }),
  entry(hours, 'session-started', { session: session(n), painBefore }),
];
const morning = (hours: number, pain: number | null, farthest: 1 | 4 | null = null) =>
  entry(hours, 'morning-answered', { change: 'same', pain, farthest });
const reasons = (hours: number, ...entries: readonly Entry[]) =>
  reScreenReasons(journalToRecord(...entries), testNow + hours * HOUR);

describe('E8: the whole check', () => {
  it('is due before anything else', () => {
    expect(reScreenReasons(emptyRecord, testNow)).toEqual(['first']);
  });

  it('is good for 14 days, shorter ones in between or not', () => {
    expect(reasons(14 * DAYS, check(0))).toEqual([]);
    expect(reasons(14 * DAYS + 1, check(0))).toEqual(['old']);
    expect(reasons(14 * DAYS + 1, check(0), check(9 * DAYS, {}, 0))).toEqual(['old']);
    expect(reasons(14 * DAYS + 1, check(0), check(9 * DAYS))).toEqual([]);
  });

  it('is due under other rules', () => {
    expect(reasons(1, check(0, {}, 0, 0))).toEqual(['new-rules']);
  });

  it('is due after a sign and after a clearance, until it was made', () => {
    const sign = entry(1, 'sign-reported', { flags: ['RF16'] });
    const clearance = entry(2, 'clearance-recorded', {
      flags: ['RF16'],
      clearance: { by: 'Dr Lindgren', on: '2026-11-21' },
    });
    expect(reasons(3, check(0), sign)).toEqual(['sign']);
    expect(reasons(3, check(0), sign, clearance)).toEqual(['sign', 'unlocked']);
    expect(reasons(4, check(0), sign, clearance, check(3))).toEqual([]);
    expect(reasons(4, check(0), sign, clearance, check(3, {}, 0))).toEqual(['sign', 'unlocked']);
  });

  it('is due when symptoms reached farther down: in a session, or in the morning', () => {
    const told = entry(2, 'symptom-told', {
      session: session(1),
      item: 0,
      variation: 'toy-stretch/lean',
      symptom: 'leg-farther',
    });
    expect(reasons(3, check(0), ...played(1), told)).toEqual(['leg']);
    expect(reasons(3, check(0), morning(2, null, 4))).toEqual(['leg']);
    expect(reasons(3, check(0), morning(2, null, 1))).toEqual([]);
    expect(reasons(4, check(0), ...played(1), told, check(3))).toEqual([]);
  });

  it('is due after a break of 14 days, once', () => {
    expect(reasons(16 * DAYS, check(-1), ...played(0), check(5 * DAYS))).toEqual(['gap']);
    expect(reasons(16 * DAYS, check(-1), ...played(0), check(15 * DAYS))).toEqual([]);
    expect(reasons(13 * DAYS, check(0), ...played(1))).toEqual([]);
  });

  it('is due when pain jumps three above the median of two weeks', () => {
    const calm = [check(0), ...played(1, 3, 1), ...played(24, 2, 2), morning(30, 3)];
    expect(reasons(50, ...calm, ...played(48, 6, 3))).toEqual(['pain-jump']);
    expect(reasons(50, ...calm, ...played(48, 5, 3))).toEqual([]);
    expect(reasons(50, ...calm, morning(48, 7))).toEqual(['pain-jump']);
    expect(reasons(50, ...calm, morning(48, 7), check(49))).toEqual([]);
    expect(reasons(50, ...calm, morning(48, null))).toEqual([]);
  });

  it('compares the first number with the average of the check', () => {
    const average = (pain: number) => ({ pain: { ...quietIntake.pain, now: pain, average: pain } });
    expect(reasons(2, check(0, average(5)), ...played(1, 7))).toEqual([]);
    expect(reasons(2, check(0, average(4)), ...played(1, 7))).toEqual(['pain-jump']);
  });
});

describe('a clock that was set back', () => {
  it('makes old answers no younger', () => {
    const seen = morning(13 * DAYS + 20, null);
    const late = morning(15 * DAYS, null);
    expect(reasons(2 * DAYS, check(0), seen)).toEqual([]);
    expect(reasons(2 * DAYS, check(0), late)).toEqual(['old']);
  });

  it('does not leave answers old for ever after a date far ahead was mended', () => {
    const farAhead = check(1000 * DAYS);
    expect(reasons(1, farAhead, check(0))).toEqual([]);
    expect(reasons(15 * DAYS, farAhead, check(0))).toEqual(['old']);
  });
});

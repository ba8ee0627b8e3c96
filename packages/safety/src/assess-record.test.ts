import { emptyRecord, type Intake } from '@ilium/record';
import { examplePlan } from '@ilium/record/testing';
import { instantToIso } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { assessRecord } from './assess-record.ts';
import { type Entry, entry, journalToRecord, quietIntake, testContext, testNow } from './testing/index.ts';

const HOUR = 3_600_000;
const clearance = { by: 'Dr Lindgren', on: '2026-11-21' };
const session = (n: number) => `01890a5d-ac96-774b-bcce-${String(n).padStart(12, '0')}`;
const check = (hours: number, change: Partial<Intake> = {}) =>
  entry(hours, 'intake-answered', {
    intake: { ...quietIntake, ...change, answeredAt: instantToIso(testNow + hours * HOUR, 60) },
    rulesVersion: 1,
  });
const begun = (hours: number, n: number) => [
  entry(hours, 'session-planned', { session: session(n), plan: examplePlan }),
  entry(hours, 'session-started', { session: session(n), painBefore: 2 }),
];
const ended = (hours: number, n: number, how: 'finished' | 'stopped' = 'finished') =>
  entry(hours, 'session-ended', { session: session(n), how, activeMs: 1 });
const leg = (hours: number, n: number) =>
  entry(hours, 'symptom-told', {
    session: session(n),
    item: 0,
    variation: 'toy-stretch/lean',
    symptom: 'leg-farther',
  });
const judge = (hours: number, ...entries: readonly Entry[]) =>
  assessRecord(journalToRecord(...entries), { ...testContext, now: testNow + hours * HOUR })?.assessment;

describe('what the record means now', () => {
  it('is nothing before the first check', () => {
    expect(assessRecord(emptyRecord, testContext)).toBeNull();
  });

  it('is open after a check with nothing to report', () => {
    expect(judge(1, check(0))).toMatchObject({ status: 'open', missing: [] });
  });

  it('counts answers without a time of their own from their event on (E8)', () => {
    const { answeredAt: _, ...intake } = quietIntake;
    const undated = entry(0, 'intake-answered', { intake, rulesVersion: 1 });
    expect(judge(14 * 24, undated)?.status).toBe('open');
    expect(judge(14 * 24 + 1, undated)).toMatchObject({ status: 'incomplete', missing: ['expired'] });
  });

  it('B.2: a clearance opens nothing before the whole check was made once more', () => {
    const sign = entry(1, 'sign-reported', { flags: ['RF16'] });
    const cleared = entry(2, 'clearance-recorded', { flags: ['RF16'], clearance });
    expect(judge(3, check(0), sign)?.status).toBe('locked');
    expect(judge(3, check(0), sign, cleared)).toMatchObject({ status: 'incomplete', advice: ['expired'] });
    const again = check(3, {
      redFlags: { others: 'no', RF16: 'yes' },
      clearances: [{ flag: 'RF16', clearance }],
    });
    expect(judge(4, check(0), sign, cleared, again)?.status).toBe('open');
  });

  it('asks for the whole check where E8 calls for it, and keeps locks before that', () => {
    const jump = entry(2, 'morning-answered', { change: 'worse', pain: 9, farthest: null });
    expect(judge(3, check(0), jump)).toMatchObject({ status: 'incomplete', missing: ['expired'] });
    const locked = check(0, { redFlags: { others: 'no', RF01: 'yes' } });
    expect(judge(3, locked, jump)).toMatchObject({ status: 'locked', tier: 'emergency' });
  });
});

describe('I26: after symptoms moved down a leg', () => {
  const farther = [check(0), ...begun(1, 1), leg(2, 1), ended(2, 1)] as const;

  it('the next session holds only the calm phase, once the whole check was made', () => {
    expect(judge(3, ...farther)?.status).toBe('incomplete');
    expect(judge(5, ...farther, check(4))).toMatchObject({
      status: 'gentle-only',
      caps: { phase: 0 },
      advice: ['calm-after-leg'],
    });
  });

  it('the one after a finished session is as any other', () => {
    expect(judge(9, ...farther, check(4), ...begun(5, 2), ended(6, 2))?.status).toBe('open');
  });

  it('a session that was stopped, or in which it happened again, does not count', () => {
    expect(judge(9, ...farther, check(4), ...begun(5, 2), ended(6, 2, 'stopped'))?.status).toBe(
      'gentle-only',
    );
    const again = [...begun(5, 2), leg(6, 2), ended(6, 2), check(7)] as const;
    expect(judge(9, ...farther, check(4), ...again)?.status).toBe('gentle-only');
  });

  it('the same where the check itself tells that it reaches farther down', () => {
    const lower = { pain: { ...quietIntake.pain, farthest: 3 as const } };
    expect(judge(31, check(0), check(30, lower))?.status).toBe('gentle-only');
    expect(judge(31, check(0, lower), check(30))?.status).toBe('open');
  });
});

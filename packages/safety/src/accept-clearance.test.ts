import type { Clearance, Intake, PayloadOf } from '@ilium/record';
import { HOUR, instantToIso } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { acceptClearance } from './accept-clearance.ts';
import { type Entry, entry, journalToRecord, quietIntake, testContext, testNow } from './testing/index.ts';

const check = (hours: number, change: Partial<Intake> = {}) =>
  entry(hours, 'intake-answered', {
    intake: { ...quietIntake, ...change, answeredAt: instantToIso(testNow + hours * HOUR, 60) },
    rulesVersion: 1,
  });
const sick: Partial<Intake> = { redFlags: { others: 'no', RF16: 'yes' } };
const forSign = (clearance: Clearance) => ({ flags: ['RF16' as const], clearance });
const forBirth = (clearance: Clearance): PayloadOf<'clearance-recorded'> => ({
  flags: [],
  matters: ['clinician-first'],
  clearance,
});
const by = 'Dr Lindgren';
const codeOf = (given: PayloadOf<'clearance-recorded'>, ...entries: readonly Entry[]) => {
  const accepted = acceptClearance(journalToRecord(...entries), given, testContext);
  return accepted.ok ? 'accepted' : accepted.error.code;
};

// Today is 21 November 2026; the check was three days ago.
const shut = check(-72, sick);

describe('E3: a clearance', () => {
  it.each([
    ['', '2026-11-20', 'no-name'],
    ['  ', '2026-11-20', 'no-name'],
    ['x', '2026-11-20', 'no-name'],
    ['12', '2026-11-20', 'no-name'],
    [by, '', 'no-day'],
    [by, 'yesterday', 'no-day'],
    [by, '2026-11-22', 'not-yet'],
    [by, '2026-11-17', 'before-sign'],
    [by, '2026-11-18', 'accepted'],
    [by, '2026-11-21', 'accepted'],
  ])('of "%s" on "%s": %s', (name, on, code) => {
    expect(codeOf(forSign({ by: name, on }), shut)).toBe(code);
  });

  it('is kept with the name as it was meant', () => {
    const accepted = acceptClearance(
      journalToRecord(shut),
      forSign({ by: ` ${by} `, on: '2026-11-20' }),
      testContext,
    );
    expect(accepted).toMatchObject({ ok: true, value: { clearance: { by, on: '2026-11-20' } } });
  });

  it('counts from the first answers with the sign, however often they were given again', () => {
    expect(codeOf(forSign({ by, on: '2026-11-19' }), shut, check(-20, sick))).toBe('accepted');
    expect(codeOf(forSign({ by, on: '2026-11-17' }), shut, check(-20, sick))).toBe('before-sign');
  });

  it('counts anew from a sign that came after a day without one', () => {
    const told = entry(-1, 'sign-reported', { flags: ['RF16'] });
    expect(codeOf(forSign({ by, on: '2026-11-20' }), check(-100, sick), check(-50), told)).toBe(
      'before-sign',
    );
  });

  it('for an illness may be older than the answers', () => {
    const born = check(0, { clinicianFirst: ['recent-birth'] });
    expect(codeOf(forBirth({ by, on: '2026-11-01' }), born)).toBe('accepted');
    expect(codeOf(forBirth({ by, on: '2026-11-22' }), born)).toBe('not-yet');
  });
});

import { emptyRecord, type Intake } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { acceptAnswers, freshLocks } from './answer-again.ts';
import { entry, journalToRecord, quietIntake, testContext, testNow } from './testing/index.ts';

const HOUR = 3_600_000;
const check = (hours: number, change: Partial<Intake> = {}) =>
  entry(hours, 'intake-answered', { intake: { ...quietIntake, ...change }, rulesVersion: 1 });
const locked = journalToRecord(check(0, { redFlags: { others: 'no', RF16: 'yes' } }));
const at = (hours: number) => ({ ...testContext, now: testNow + hours * HOUR });
const quiet = { intake: quietIntake, again: null };

describe('E3: answering again', () => {
  it('needs no reason before the first check, and none while sessions are open', () => {
    expect(acceptAnswers(emptyRecord, quiet, at(0)).ok).toBe(true);
    expect(acceptAnswers(journalToRecord(check(0)), quiet, at(1)).ok).toBe(true);
  });

  it('is refused within a day of a lock without a reason, and says what locks', () => {
    const refused = acceptAnswers(locked, quiet, at(23));
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'reason-missing', locks: [{ rule: 'RF16' }] },
    });
  });

  it('is accepted with a reason, which is recorded', () => {
    const accepted = acceptAnswers(locked, { ...quiet, again: { why: 'mistake', by: 'A. Osei' } }, at(1));
    expect(accepted).toMatchObject({ ok: true, value: { again: { why: 'mistake', by: 'A. Osei' } } });
  });

  it('is accepted after a day; a reason is then of no use and not recorded', () => {
    const accepted = acceptAnswers(locked, { ...quiet, again: { why: 'changed' } }, at(24));
    expect(accepted).toMatchObject({ ok: true, value: { rulesVersion: 1 } });
    expect(accepted.ok && accepted.value).not.toHaveProperty('again');
  });

  it('is not made possible by a clock set back', () => {
    expect(freshLocks(locked, at(-1000))).toHaveLength(1);
    expect(acceptAnswers(locked, quiet, at(-1000)).ok).toBe(false);
  });

  it('I20: loses the clearances that a new yes voids', () => {
    const clearances = [{ flag: 'RF16' as const, clearance: { by: 'Dr Lindgren', on: '2026-11-20' } }];
    const redFlags = { others: 'no', RF16: 'yes' } as const;
    const record = journalToRecord(check(0, { redFlags, clearances }));
    const relapse = { ...quietIntake, clearances, redFlags: { ...redFlags, RF27: 'yes' as const } };
    const accepted = acceptAnswers(record, { intake: relapse, again: null }, at(1));
    expect(accepted.ok && accepted.value.intake.clearances).toBeUndefined();
  });
});

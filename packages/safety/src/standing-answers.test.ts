import { emptyRecord, foldRecord, type Intake } from '@ilium/record';
import { HOUR, instantToIso } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { answersNow, standingAnswers } from './standing-answers.ts';
import {
  type Entry,
  entry,
  journalToEvents,
  journalToRecord,
  quietIntake,
  testNow,
} from './testing/index.ts';

const SESSION = '01890a5d-ac96-774b-bcce-b302099a8057';
const clearance = { by: 'Dr Lindgren', on: '2026-11-20' };
const check = (hours: number, change: Partial<Intake> = {}, again?: 'mistake' | 'changed') =>
  entry(hours, 'intake-answered', {
    intake: { ...quietIntake, ...change, answeredAt: instantToIso(testNow + hours * HOUR, 60) },
    rulesVersion: 1,
    ...(again && { again: { why: again } }),
  });
const sign = (hours: number, flag: 'RF01' | 'RF16' = 'RF01') =>
  entry(hours, 'sign-reported', { flags: [flag] });
const cleared = (hours: number) => entry(hours, 'clearance-recorded', { flags: ['RF16'], clearance });
const now = (...entries: readonly Entry[]) => answersNow(journalToRecord(...entries));

describe('the answers as they stand', () => {
  it('are none before the first check', () => {
    expect(answersNow(emptyRecord)).toBeNull();
  });

  it('are those of the check while nothing happened since', () => {
    expect(now(check(0))).toEqual(check(0).payload.intake);
  });

  it('B.3: count a sign reported since as a yes', () => {
    expect(now(check(0), sign(1))?.redFlags.RF01).toBe('yes');
  });

  it('leave a sign behind that a check a day later answered', () => {
    expect(now(check(-50), sign(-49), check(0))?.redFlags.RF01).toBeUndefined();
  });

  it('I20: have a clearance beside its sign, and lose it with the next sign', () => {
    const before = [check(-2), sign(-1, 'RF16'), cleared(0)] as const;
    expect(now(...before)?.clearances).toEqual([{ flag: 'RF16', clearance }]);
    expect(now(...before, sign(1))?.clearances).toBeUndefined();
  });

  it('E4: mind balance after dizziness or a fall in a session, until the next whole check', () => {
    for (const symptom of ['dizzy', 'fall'] as const) {
      const told = entry(1, 'symptom-told', { session: SESSION, item: 0, variation: 'a/b', symptom });
      expect(now(check(0), told)?.conditions).toEqual([{ id: 'balance' }]);
      expect(now(check(0), told, check(30))?.conditions).toEqual([]);
      expect(now(check(0, { conditions: [{ id: 'balance', answer: 'unsure' }] }), told)?.conditions).toEqual([
        { id: 'balance', answer: 'unsure' },
      ]);
    }
  });
});

describe('a clock that was set back', () => {
  it('does not make a sign older than the check that it came after', () => {
    expect(now(check(0), sign(-9 * 24))?.redFlags.RF01).toBe('yes');
  });

  it('does not bring back a clearance that a sign voided', () => {
    const record = [check(-3), sign(-2, 'RF16'), cleared(-1), sign(-100)] as const;
    expect(now(...record)?.clearances).toBeUndefined();
  });

  it('does not keep old answers in the place of new ones', () => {
    expect(now(check(0), check(-40, { minutes: 25 }))?.minutes).toBe(25);
  });

  it('does not pass for a day of waiting', () => {
    const locked = check(0, { redFlags: { others: 'no', RF01: 'yes' } });
    expect(now(locked, check(-72))?.redFlags.RF01).toBe('yes');
  });
});

describe('E3: a lock is a lock', () => {
  const locks: readonly (readonly [string, Partial<Intake>, (intake: Intake | null) => unknown])[] = [
    ['a sign', { redFlags: { others: 'no', RF01: 'yes' } }, (intake) => intake?.redFlags.RF01],
    ['a sign not sure', { redFlags: { others: 'no', RF16: 'unsure' } }, (intake) => intake?.redFlags.RF16],
    ['an age', { age: 'under-18' }, (intake) => intake?.age === 'under-18'],
    ['a pregnancy', { pregnancy: { trimester: 3 } }, (intake) => intake?.pregnancy?.trimester],
    [
      'an operation',
      { surgeries: [{ kind: 'spine', on: '2026-11-01' }] },
      (intake) => intake?.surgeries?.[0]?.on,
    ],
    ['a hernia', { conditions: [{ id: 'abdo' }] }, (intake) => intake?.conditions[0]?.id],
    ['an illness', { clinicianFirst: ['recent-birth'] }, (intake) => intake?.clinicianFirst?.[0]],
  ];

  it.each(locks)(
    '%s stays when the check is answered again within a day without a reason',
    (_, what, read) => {
      expect(read(now(check(0, what), check(23)))).toBeTruthy();
      expect(read(now(check(0, what), check(10), check(23)))).toBeTruthy();
    },
  );

  it.each(locks)('%s goes with a reason, or when a day has passed', (_, what, read) => {
    expect(read(now(check(0, what), check(1, {}, 'mistake')))).toBeFalsy();
    expect(read(now(check(0, what), check(24)))).toBeFalsy();
    expect(read(now(check(0, what), check(10), check(25)))).toBeFalsy();
  });

  it('a sign reported in a session stays too', () => {
    expect(now(check(-3), sign(-2), check(0))?.redFlags.RF01).toBe('yes');
    expect(now(check(-3), sign(-2), check(0, {}, 'mistake'))?.redFlags.RF01).toBeUndefined();
  });

  it('an emergency or urgent sign that has gone by itself stays for a day; what is less opens', () => {
    const signs = { redFlags: { others: 'no', RF01: 'yes', RF16: 'unsure', RF15: 'yes' } } as const;
    const changed = now(check(0, signs), check(1, {}, 'changed'))?.redFlags;
    expect([changed?.RF01, changed?.RF16, changed?.RF15]).toEqual(['yes', 'unsure', 'yes']);
    const soon = { redFlags: { others: 'no', RF15: 'yes' } } as const;
    expect(now(check(0, soon), check(1, {}, 'changed'))?.redFlags.RF15).toBeUndefined();
    expect(
      now(check(0, { pregnancy: { trimester: 3 } }), check(1, {}, 'changed'))?.pregnancy,
    ).toBeUndefined();
    expect(now(check(0, signs), check(1, {}, 'changed'), check(2, {}))?.redFlags.RF01).toBe('yes');
    expect(now(check(0, signs), check(1, {}, 'changed'), check(25))?.redFlags.RF01).toBeUndefined();
  });

  it('an operation keeps its day when another day is given', () => {
    const on = (day: string) => ({ surgeries: [{ kind: 'spine' as const, on: day }] });
    expect(now(check(0, on('2026-11-01')), check(1, on('2025-01-01')))?.surgeries).toEqual([
      { kind: 'spine', on: '2026-11-01' },
    ]);
  });

  it('opens with a clearance in the new answers', () => {
    const pregnant = check(0, { pregnancy: { trimester: 2 } });
    const agreed = check(1, { pregnancy: { trimester: 2, cleared: clearance } });
    expect(now(pregnant, agreed)?.pregnancy?.cleared).toEqual(clearance);
  });

  it('is no matter of pain that was too strong: less pain opens it', () => {
    const strong = check(0, { pain: { ...quietIntake.pain, now: 9 } });
    expect(now(strong, check(1))?.redFlags.RF28).toBeUndefined();
  });

  it('keeps what the new answers add, and begins anew with a new lock', () => {
    const first = check(0, { redFlags: { others: 'no', RF01: 'yes' } });
    const second = check(20, { redFlags: { others: 'no', RF16: 'yes' } });
    const both = now(first, second);
    expect([both?.redFlags.RF01, both?.redFlags.RF16]).toEqual(['yes', 'yes']);
    expect(now(first, second, check(30))?.redFlags.RF16).toBe('yes');
  });

  it('holds against answers from another device that did not know of it', () => {
    const here = journalToEvents([check(0), sign(1)]);
    const there = journalToEvents([check(3)]);
    const merged = foldRecord([...here, ...there]);
    expect(answersNow(merged)?.redFlags.RF01).toBe('yes');
    expect(standingAnswers(merged)?.lockedSince.at).toBe(testNow + HOUR);
  });
});

import { RULES_VERSION } from '@ilium/movement';
import type { Intake } from '@ilium/record';
import { DAY, HOUR } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { dropVoidClearances, reportSigns } from './clearance.ts';
import { quietIntake, testContext, testNow } from './testing/index.ts';
import { assessIntake } from './triage.ts';

const assess = (change: Partial<Intake>, context: Partial<Parameters<typeof assessIntake>[1]> = {}) =>
  assessIntake({ ...quietIntake, ...change }, { ...testContext, ...context });
const { others: _none, ...noAnswers } = quietIntake.redFlags;
const clearance = { by: 'Dr Lindgren', on: '2026-11-20' };

describe('E3: someone with nothing to report', () => {
  it('gets an open assessment without tier, lock or advice', () => {
    expect(assess({})).toMatchObject({
      rulesVersion: RULES_VERSION,
      status: 'open',
      tier: 'none',
      missing: [],
      flags: [],
      locks: [],
      irritability: 'low',
      conditions: [],
      advice: [],
    });
  });
});

describe('I01: incomplete or old answers', () => {
  it('names every flag that was left open and asked of this person', () => {
    const { status, missing, advice } = assess({ redFlags: noAnswers });
    expect(status).toBe('incomplete');
    expect(missing).toHaveLength(30);
    expect(missing).toContain('RF06a');
    expect(advice).toEqual(['incomplete']);
  });

  it.each([
    ['RF24', { pregnancy: { trimester: 1, cleared: clearance } }],
    ['RF25', { surgeries: [{ kind: 'knee-replacement', on: '2020-02-01' }] }],
    ['RF25', { conditions: [{ id: 'thr-late-ant' }] }],
  ] as const)('asks %s of those whom it concerns', (flag, change) => {
    expect(assess({ ...(change as Partial<Intake>), redFlags: noAnswers }).missing).toContain(flag);
  });

  it('names a consent that was not given', () => {
    expect(assess({ consent: false })).toMatchObject({ status: 'incomplete', missing: ['consent'] });
  });

  it('holds for exactly 14 days', () => {
    expect(assess({}, { now: testNow + 14 * DAY }).status).toBe('open');
    expect(assess({}, { now: testNow + 14 * DAY + 1 })).toMatchObject({
      status: 'incomplete',
      missing: ['expired'],
      advice: ['expired'],
    });
  });

  it('does not believe answers from the future, as after a clock was set back', () => {
    expect(assess({}, { now: testNow - HOUR }).status).toBe('open');
    expect(assess({}, { now: testNow - HOUR - 1 }).missing).toEqual(['expired']);
  });

  it('takes answers without a time as given now, and an impossible time as expired', () => {
    const { answeredAt: _at, ...timeless } = quietIntake;
    expect(assessIntake(timeless, testContext).status).toBe('open');
    expect(assess({ answeredAt: '2026-13-41T09:00:00Z' }).missing).toEqual(['expired']);
  });

  it('does not carry over from another version of the rules', () => {
    expect(assess({}, { rulesVersion: RULES_VERSION + 1 }).missing).toEqual(['expired']);
  });

  it('shows an emergency even when other answers are open or old', () => {
    const assessment = assess({ redFlags: { RF01: 'yes' } }, { now: testNow + 30 * DAY });
    expect(assessment).toMatchObject({ status: 'locked', tier: 'emergency', missing: [] });
    expect(assessment.advice[0]).toBe('emergency');
  });
});

describe('E3 T1–T2: emergency and urgent', () => {
  it('T1 comes before T2 and lists the rest after it', () => {
    const { tier, advice, locks } = assess({
      redFlags: { others: 'no', RF27: 'yes', RF18: 'yes', RF15: 'yes' },
    });
    expect(tier).toBe('emergency');
    expect(advice).toEqual(['emergency', 'urgent', 'soon']);
    expect(locks.map(({ rule }) => rule)).toEqual(['RF18', 'RF27', 'RF15']);
  });

  it('RF24 leads to the maternity unit', () => {
    const { advice } = assess({
      pregnancy: { trimester: 3, cleared: clearance },
      redFlags: { others: 'no', RF24: 'unsure' },
    });
    expect(advice[0]).toBe('maternity');
  });

  it('E4: pain of 8 now is the card of RF28, and a clearance does not lift it', () => {
    const severe = { pain: { ...quietIntake.pain, now: 8 } };
    expect(assess(severe)).toMatchObject({ status: 'locked', tier: 'urgent', advice: ['severe-pain'] });
    const cleared = assess({ ...severe, clearances: [{ flag: 'RF28', clearance }] });
    expect(cleared).toMatchObject({ status: 'locked', tier: 'urgent', advice: ['severe-pain'] });
    expect(cleared.locks).toEqual([{ rule: 'E4', tier: 'urgent', liftedBy: 'answers' }]);
    expect(assess({ pain: { ...quietIntake.pain, now: 7 } }).status).toBe('open');
  });
});

describe('E3: clearance', () => {
  const urgent = { redFlags: { others: 'no', RF16: 'yes' } } as const;

  it('lifts the lock of its flag', () => {
    const assessment = assess({ ...urgent, clearances: [{ flag: 'RF16', clearance }] });
    expect(assessment).toMatchObject({ status: 'open', tier: 'none', locks: [] });
    expect(assessment.flags).toMatchObject([{ flag: 'RF16', cleared: true }]);
  });

  it('may be of today but not of tomorrow, in the zone of the person', () => {
    const on = (day: string) =>
      assess({ ...urgent, clearances: [{ flag: 'RF16', clearance: { ...clearance, on: day } }] }).status;
    expect(on('2026-11-21')).toBe('open');
    expect(on('2026-11-22')).toBe('locked');
  });

  it('does not lift the lock of another flag', () => {
    expect(assess({ ...urgent, clearances: [{ flag: 'RF27', clearance }] }).status).toBe('locked');
  });

  it('I20: is void as soon as another flag is yes', () => {
    const { locks } = assess({
      redFlags: { others: 'no', RF16: 'yes', RF20b: 'yes' },
      clearances: [{ flag: 'RF16', clearance }],
    });
    expect(locks.map(({ rule }) => rule)).toEqual(['RF16']);
  });

  it('I20: of a pregnancy is void as soon as a flag is yes', () => {
    const pregnancy = { trimester: 2, cleared: clearance } as const;
    expect(assess({ pregnancy }).status).toBe('open');
    expect(assess({ pregnancy, redFlags: { others: 'no', RF20b: 'yes' } })).toMatchObject({
      status: 'locked',
      locks: [{ rule: 'E3.T5:pregnancy' }],
    });
  });

  it('I20: is dropped from new answers that carry a new yes, kept from those that do not', () => {
    const before: Intake = { ...quietIntake, ...urgent, clearances: [{ flag: 'RF16', clearance }] };
    const relapse: Intake = { ...before, redFlags: { others: 'no', RF16: 'yes', RF27: 'unsure' } };
    expect(dropVoidClearances(before, before)).toBe(before);
    expect(dropVoidClearances(null, relapse)).toBe(relapse);
    expect(dropVoidClearances(before, relapse).clearances).toBeUndefined();
  });

  it('I20: is dropped when a flag that had gone comes back', () => {
    const calm: Intake = { ...quietIntake, clearances: [{ flag: 'RF16', clearance }] };
    const back = dropVoidClearances(calm, { ...calm, redFlags: { others: 'no', RF16: 'yes' } });
    expect(assessIntake(back, testContext).status).toBe('locked');
  });

  it('B.3: a sign reported outside the check locks and voids every clearance', () => {
    const cleared: Intake = {
      ...quietIntake,
      pregnancy: { trimester: 2, cleared: clearance },
      surgeries: [{ kind: 'spine', on: '2026-10-01', cleared: clearance }],
      clinicianFirst: ['heart-failure-or-angina'],
      clinicianCleared: clearance,
    };
    expect(assessIntake(cleared, testContext).locks).toEqual([]);
    const { locks } = assessIntake(reportSigns(cleared, ['RF03']), testContext);
    expect(locks.map(({ rule }) => rule)).toEqual([
      'RF03',
      'E3.T5:pregnancy',
      'E3.T5:surgery',
      'B.6:heart-failure-or-angina',
    ]);
  });
});

describe('E3 T3: soon', () => {
  it('locks unless every such flag allows the calm phase', () => {
    const gentle = assess({ redFlags: { others: 'no', RF20b: 'yes', RF21: 'yes' } });
    expect(gentle).toMatchObject({
      status: 'gentle-only',
      tier: 'soon',
      caps: { phase: 0 },
      advice: ['gentle-only'],
    });
    const locked = assess({ redFlags: { others: 'no', RF20b: 'yes', RF15: 'yes' } });
    expect(locked).toMatchObject({ status: 'locked', tier: 'soon' });
    expect(locked.advice[0]).toBe('soon');
  });
});

describe('E3: the rest after the highest tier', () => {
  it.each([
    ['RF01', ['emergency', 'soon']],
    ['RF16', ['urgent', 'soon']],
    ['RF15', ['soon']],
  ] as const)('never offers the calm movements beside the lock of %s', (flag, advice) => {
    expect(assess({ redFlags: { others: 'no', [flag]: 'yes', RF20b: 'yes' } }).advice).toEqual(advice);
  });
});

describe('E3 T4: age', () => {
  it('under 18 is out of scope, whatever else is open, and nothing lifts it', () => {
    const assessment = assess({ age: 'under-18', redFlags: noAnswers });
    expect(assessment).toMatchObject({ status: 'locked', tier: 'soon', advice: ['under-age'] });
    expect(assessment.locks).toEqual([{ rule: 'E3.T4', tier: 'soon', liftedBy: 'nothing' }]);
  });

  it('RF26: a limp or fever under 18 is urgent', () => {
    const assessment = assess({
      age: 'under-18',
      redFlags: { others: 'no', RF26: 'yes' },
      flagDetails: { 'RF26.limp-or-fever': 'yes' },
    });
    expect(assessment).toMatchObject({ status: 'locked', tier: 'urgent', advice: ['urgent', 'under-age'] });
  });
});

describe('E3 T5: a clinician comes first', () => {
  it('in pregnancy, until cleared', () => {
    expect(assess({ pregnancy: { trimester: 1 } })).toMatchObject({
      status: 'locked',
      tier: 'soon',
      advice: ['pregnancy'],
    });
    expect(assess({ pregnancy: { trimester: 1, cleared: clearance } }).status).toBe('open');
    expect(assess({ conditions: [{ id: 'pregnant-2-3' }] }).status).toBe('locked');
  });

  it.each([
    'hip-replacement',
    'other-hip',
    'knee-replacement',
    'spine',
    'spine-fusion',
    'abdominal',
    'caesarean',
  ] as const)('for twelve weeks after an operation (%s), until cleared', (kind) => {
    const surgery = { kind, on: '2026-08-30' } as const;
    expect(assess({ surgeries: [surgery] })).toMatchObject({ status: 'locked', advice: ['surgery'] });
    expect(assess({ surgeries: [{ ...surgery, cleared: clearance }] }).status).toBe('open');
    expect(assess({ surgeries: [{ kind, on: '2026-08-29' }] }).status).toBe('open');
  });

  it('with a condition of B.6, until cleared', () => {
    const locked = assess({ clinicianFirst: ['inflammatory-flare', 'recent-birth'] });
    expect(locked).toMatchObject({ status: 'locked', tier: 'soon', advice: ['clinician-first'] });
    expect(locked.locks.map(({ rule }) => rule)).toEqual(['B.6:inflammatory-flare', 'B.6:recent-birth']);
    expect(assess({ clinicianFirst: ['inflammatory-flare'], clinicianCleared: clearance }).status).toBe(
      'open',
    );
  });

  it.each(['thr-recent', 'spine-surg-recent', 'abdo'] as const)('with %s stated without a date', (id) => {
    expect(assess({ conditions: [{ id }] })).toMatchObject({ status: 'locked', advice: ['surgery'] });
    expect(assess({ conditions: [{ id }], clinicianCleared: clearance }).status).toBe('open');
  });
});

describe('E3 T7: routine', () => {
  it.each([
    ['18-19', 'under-6-weeks', 'routine'],
    ['55-64', 'under-6-weeks', 'routine'],
    ['65-plus', 'under-6-weeks', 'routine'],
    ['20-54', 'under-6-weeks', 'none'],
    ['65-plus', 'over-12-weeks', 'none'],
  ] as const)('age %s with pain of %s: %s, never a lock', (age, duration, tier) => {
    expect(assess({ age, pain: { ...quietIntake.pain, duration } })).toMatchObject({ status: 'open', tier });
  });
});

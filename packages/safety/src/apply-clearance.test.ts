import type { Intake } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { applyClearance, findClearable } from './apply-clearance.ts';
import { quietIntake, testContext } from './testing/index.ts';
import { assessIntake } from './triage.ts';

const clearance = { by: 'Dr Lindgren', on: '2026-11-20' };
const judge = (change: Partial<Intake>) => assessIntake({ ...quietIntake, ...change }, testContext);

/** Each thing that waits for a clinician (E3 T2, T3, T5, B.6), and what a clearance must be for. */
const locked: readonly (readonly [string, Partial<Intake>, ReturnType<typeof findClearable>])[] = [
  ['RF16', { redFlags: { others: 'no', RF16: 'yes' } }, { flags: ['RF16'], matters: [] }],
  ['RF15', { redFlags: { others: 'no', RF15: 'yes' } }, { flags: ['RF15'], matters: [] }],
  ['a pregnancy', { pregnancy: { trimester: 3 } }, { flags: [], matters: ['pregnancy'] }],
  ['a stated pregnancy', { conditions: [{ id: 'pregnant-2-3' }] }, { flags: [], matters: ['pregnancy'] }],
  [
    'an operation',
    { surgeries: [{ kind: 'abdominal', on: '2026-11-01' }] },
    { flags: [], matters: ['surgery'] },
  ],
  ['a hernia', { conditions: [{ id: 'abdo' }] }, { flags: [], matters: ['clinician-first'] }],
  ['an illness', { clinicianFirst: ['recent-birth'] }, { flags: [], matters: ['clinician-first'] }],
  [
    'several at once',
    {
      redFlags: { others: 'no', RF16: 'yes', RF27: 'yes' },
      pregnancy: { trimester: 2 },
      clinicianFirst: ['heart-failure-or-angina', 'diabetes-foot'],
    },
    { flags: ['RF16', 'RF27'], matters: ['pregnancy', 'clinician-first'] },
  ],
];

describe('E3: a clearance', () => {
  it.each(locked)('of %s has to be for what locks, and then lifts it', (_, change, clearable) => {
    const assessment = judge(change);
    expect(assessment.status).toBe('locked');
    expect(findClearable(assessment)).toEqual(clearable);
    const { flags, matters } = clearable;
    const cleared = applyClearance(
      { ...quietIntake, ...change },
      { flags: [...flags], matters: [...matters], clearance },
    );
    expect(assessIntake(cleared, testContext)).toMatchObject({ locks: [], status: 'open' });
  });

  it.each(locked)('of %s that is dated tomorrow lifts nothing', (_, change, { flags, matters }) => {
    const ahead = { ...clearance, on: '2026-11-22' };
    const intake = applyClearance(
      { ...quietIntake, ...change },
      { flags: [...flags], matters: [...matters], clearance: ahead },
    );
    expect(assessIntake(intake, testContext).locks).toEqual(judge(change).locks);
  });

  it('is for nothing where only the age or strong pain locks', () => {
    expect(findClearable(judge({ age: 'under-18' }))).toEqual({ flags: [], matters: [] });
  });

  it('of an operation is not for one that came after it, nor for the limits of an older one', () => {
    const surgeries = [
      { kind: 'spine' as const, on: '2026-11-21' },
      { kind: 'hip-replacement' as const, on: '2020-01-01' },
    ];
    const intake = applyClearance(
      { ...quietIntake, surgeries },
      { flags: [], matters: ['surgery'], clearance },
    );
    const { locks, conditions } = assessIntake(intake, testContext);
    expect(locks.map(({ rule }) => rule)).toEqual(['E3.T5:surgery']);
    expect(conditions.map(({ condition }) => condition)).toContain('thr-late');
  });
});

import type { Intake } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { type Contradiction, findContradictions } from './contradictions.ts';
import { quietIntake, testContext } from './testing/index.ts';
import { assessIntake } from './triage.ts';

const today = '2026-11-21';
const tomorrow = { by: 'Dr Lindgren', on: '2026-11-22' };
const pain = (change: Partial<Intake['pain']>) => ({ pain: { ...quietIntake.pain, ...change } });

const slips: readonly (readonly [Contradiction['code'], Partial<Intake>, readonly string[]])[] = [
  ['pregnant-at-this-age', { age: 'under-18', pregnancy: { trimester: 1 } }, ['age', 'pregnancy']],
  ['pregnant-at-this-age', { age: '65-plus', conditions: [{ id: 'pregnant-2-3' }] }, ['age', 'pregnancy']],
  [
    'pregnant-after-birth',
    { pregnancy: { trimester: 1 }, clinicianFirst: ['recent-birth'] },
    ['clinicianFirst', 'pregnancy'],
  ],
  ['cleared-ahead', { clinicianCleared: tomorrow }, ['clinicianCleared.on']],
  ['cleared-ahead', { pregnancy: { trimester: 2, cleared: tomorrow } }, ['pregnancy.cleared.on']],
  ['cleared-ahead', { clearances: [{ flag: 'RF16', clearance: tomorrow }] }, ['clearances.0.clearance.on']],
  [
    'cleared-ahead',
    { surgeries: [{ kind: 'spine', on: '2026-11-01', cleared: tomorrow }] },
    ['surgeries.0.cleared.on'],
  ],
  ['operation-ahead', { surgeries: [{ kind: 'spine', on: '2027-02-01' }] }, ['surgeries.0.on']],
  [
    'cleared-before-operation',
    { surgeries: [{ kind: 'spine', on: '2026-11-10', cleared: { ...tomorrow, on: '2026-11-09' } }] },
    ['surgeries.0.cleared.on', 'surgeries.0.on'],
  ],
  ['sign-without-pregnancy', { redFlags: { others: 'no', RF24: 'yes' } }, ['redFlags.RF24', 'pregnancy']],
  ['sign-without-joint', { redFlags: { others: 'no', RF25: 'unsure' } }, ['redFlags.RF25', 'surgeries']],
  ['sign-of-a-child', { redFlags: { others: 'no', RF26: 'yes' } }, ['redFlags.RF26', 'age']],
  ['worst-below-others', pain({ worst: 4, now: 2, average: 6 }), ['pain.worst', 'pain.average']],
  [
    'long-and-short',
    { ...pain({ duration: 'under-6-weeks' }), redFlags: { others: 'no', RF21: 'yes' } },
    ['redFlags.RF21', 'pain.duration'],
  ],
];

describe('answers that cannot all be right', () => {
  it('are none for someone with nothing to report', () => {
    expect(findContradictions(quietIntake, today)).toEqual([]);
  });

  it.each(slips)('%s is found, with the fields in question', (code, change, paths) => {
    expect(findContradictions({ ...quietIntake, ...change }, today)).toMatchObject([{ code, paths }]);
  });

  it('name who is said to have cleared the person, and the day', () => {
    expect(findContradictions({ ...quietIntake, clinicianCleared: tomorrow }, today)).toMatchObject([
      { by: 'Dr Lindgren', day: '2026-11-22' },
    ]);
  });

  it('are not there where both may be so', () => {
    const joint: Partial<Intake> = { surgeries: [{ kind: 'knee-replacement', on: '2020-02-01' }] };
    const fine: readonly Partial<Intake>[] = [
      { ...joint, redFlags: { others: 'no', RF25: 'yes' } },
      { pregnancy: { trimester: 1 }, redFlags: { others: 'no', RF24: 'yes' } },
      { age: 'under-18', redFlags: { others: 'no', RF26: 'yes' } },
      { ...pain({ duration: 'over-12-weeks' }), redFlags: { others: 'no', RF21: 'yes' } },
      pain({ worst: 6, average: 6, now: 5 }),
    ];
    for (const change of fine) expect(findContradictions({ ...quietIntake, ...change }, today)).toEqual([]);
  });

  it.each(slips)('I06: %s leaves the careful side in force meanwhile', (code, change) => {
    const isOnlyPain = code === 'worst-below-others' || code === 'cleared-ahead';
    const { status, locks, flags } = assessIntake({ ...quietIntake, ...change }, testContext);
    expect(isOnlyPain || status !== 'open' || locks.length + flags.length > 0).toBe(true);
  });
});

import type { ConditionId, Intake } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { judgeVisit, type Visit } from './assisted-gate.ts';
import { quietIntake, testContext } from './testing/index.ts';
import { assessIntake } from './triage.ts';

const sound: Visit = {
  therapist: 'A. Osei',
  consent: true,
  stopWordsAgreed: true,
  acute: 'no',
  neurologicalChange: 'no',
};
const judge = (visit: Partial<Visit>, change: Partial<Intake> = {}) => {
  const intake = { ...quietIntake, ...change };
  return judgeVisit({ ...sound, ...visit }, intake, assessIntake(intake, testContext));
};
const codes = (...given: Parameters<typeof judge>) => {
  const judged = judge(...given);
  return judged.ok ? [] : judged.error.map(({ code, condition }) => condition ?? code);
};
const clearance = { by: 'M. Adeyemi', on: '2026-11-20' };
const state = (id: ConditionId) => ({ conditions: [{ id }] });

describe('B.5: before the assisted techniques', () => {
  it('gives leave where everything is recorded and nothing stands against it', () => {
    expect(judge({})).toEqual({ ok: true, value: { reducedForce: false } });
  });

  it.each([
    ['no-therapist', { therapist: ' ' }],
    ['no-consent', { consent: false }],
    ['no-stop-words', { stopWordsAgreed: false }],
    ['acute', { acute: 'yes' }],
    ['acute', { acute: 'unsure' }],
    ['nerve', { neurologicalChange: 'yes' }],
    ['nerve', { neurologicalChange: 'unsure' }],
  ] as const)('%s: %j', (code, visit) => {
    expect(codes(visit)).toEqual([code]);
  });

  it.each([
    ['flags-not-clear', { redFlags: { others: 'no', RF16: 'yes' } }],
    ['flags-not-clear', { redFlags: { others: 'no', RF21: 'yes' } }],
    ['bone', state('bone')],
    ['bone', { medicines: ['long-term-steroids'] }],
    ['hypermobile', state('hypermobile')],
    ['hip-unstable', state('hip-unstable')],
    ['replaced-hip', state('thr-late-ant')],
    ['replaced-hip', { surgeries: [{ kind: 'hip-replacement', on: '2015-01-01', cleared: clearance }] }],
    ['pregnant', { pregnancy: { trimester: 2, cleared: clearance } }],
    ['pregnant', { pregnancy: { trimester: 3, cleared: clearance } }],
  ] as readonly (readonly [string, Partial<Intake>])[])('%s is found in the answers', (code, change) => {
    expect(codes({}, change)).toEqual([code]);
  });

  it('an inflammation in a flare stands against it even when a clinician agreed to exercise', () => {
    const flare: Partial<Intake> = { clinicianFirst: ['inflammatory-flare'], clinicianCleared: clearance };
    expect(codes({}, flare)).toEqual(['acute']);
  });

  it('the first trimester is not excluded; hands are light where blood clots poorly', () => {
    expect(codes({}, { pregnancy: { trimester: 1, cleared: clearance } })).toEqual([]);
    expect(judge({}, { medicines: ['blood-thinner'] })).toEqual({ ok: true, value: { reducedForce: true } });
  });

  it('says everything that stands against it', () => {
    expect(codes({ consent: false, acute: 'yes' }, state('bone'))).toEqual(['no-consent', 'acute', 'bone']);
  });
});

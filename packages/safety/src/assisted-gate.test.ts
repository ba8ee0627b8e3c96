import { type ConditionId, conditionIds, type VisitAnswers } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { judgeVisit } from './assisted-gate.ts';
import { soundVisit } from './testing/index.ts';

const judge = (change: Partial<VisitAnswers>) => judgeVisit({ ...soundVisit, ...change });
const codes = (change: Partial<VisitAnswers>) => {
  const judged = judge(change);
  return judged.ok ? [] : judged.error.map(({ code, condition }) => condition ?? code);
};
const excluding: readonly ConditionId[] = [
  'bone',
  'hypermobile',
  'hip-unstable',
  'thr-recent',
  'thr-late',
  'thr-late-ant',
  'pregnant-2-3',
  'pgp',
  'spine-surg-recent',
  'abdo',
];

describe('B.5: before the assisted techniques', () => {
  it('gives leave where everything is asked, agreed and clear', () => {
    expect(judge({})).toEqual({ ok: true, value: { reducedForce: false, findings: [] } });
  });

  it.each([
    ['no-therapist', { therapist: ' ' }],
    ['no-consent', { consent: false }],
    ['no-stop-words', { stopWord: '' }],
    ['flags-not-clear', { dangerSign: 'yes' }],
    ['flags-not-clear', { dangerSign: 'unsure' }],
    ['acute', { acute: 'yes' }],
    ['acute', { acute: 'unsure' }],
    ['nerve', { neurologicalChange: 'yes' }],
    ['nerve', { neurologicalChange: 'unsure' }],
    ['clinician-first', { clinicianFirst: 'yes' }],
    ['clinician-first', { clinicianFirst: 'unsure' }],
    ['not-asked', { dangerSign: null }],
    ['not-asked', { acute: null }],
    ['not-asked', { neurologicalChange: null }],
    ['not-asked', { clinicianFirst: null }],
    ['not-asked', { conditions: null }],
  ] as const)('%s: %j', (code, change) => {
    expect(codes(change)).toEqual([code]);
  });

  it('tells what has no answer yet, in the order in which it is asked', () => {
    expect(judge({ acute: null, conditions: null })).toMatchObject({
      error: [{ code: 'not-asked', open: ['acute', 'conditions'] }],
    });
  });

  it.each(excluding)('with %s nothing is done, whichever leg it is about', (id) => {
    expect(codes({ conditions: [{ id, side: 'right' }] })).toEqual([id]);
  });

  it('no other condition shuts the table altogether', () => {
    for (const id of conditionIds.filter((one) => !excluding.includes(one)))
      expect(codes({ conditions: [{ id }] })).toEqual([]);
  });

  it('hands are light where blood clots poorly', () => {
    expect(judge({ conditions: [{ id: 'bleeding' }] })).toMatchObject({ value: { reducedForce: true } });
  });

  it('passes on what was ticked, with its leg', () => {
    expect(judge({ conditions: [{ id: 'knee', side: 'left' }, { id: 'leg-radiating' }] })).toMatchObject({
      value: {
        findings: [
          { condition: 'knee', sides: ['left'] },
          { condition: 'leg-radiating', sides: null },
        ],
      },
    });
  });

  it('says everything that stands against it', () => {
    expect(codes({ consent: false, acute: 'yes', conditions: [{ id: 'bone' }] })).toEqual([
      'no-consent',
      'acute',
      'bone',
    ]);
  });
});

import type { Intake } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { findConditions } from './condition-findings.ts';
import { quietIntake } from './testing/index.ts';

const today = '2026-11-21';
const find = (change: Partial<Intake>) => findConditions({ ...quietIntake, ...change }, today);
const ids = (change: Partial<Intake>) => find(change).map(({ condition }) => condition);
const pain = (change: Partial<Intake['pain']>) => ({ pain: { ...quietIntake.pain, ...change } });

describe('conditions from what was stated (E1.9)', () => {
  it('holds for the leg named, and for both where none is', () => {
    expect(find({ conditions: [{ id: 'knee', side: 'right' }, { id: 'hip-oa' }] })).toEqual([
      { condition: 'knee', sides: ['right'], certainty: 'yes', rule: 'E1.9' },
      { condition: 'hip-oa', sides: ['left', 'right'], certainty: 'yes', rule: 'E1.9' },
    ]);
  });

  it('has no side where the condition is the whole person’s', () => {
    expect(find({ conditions: [{ id: 'bone', side: 'left' }] })[0]?.sides).toBeNull();
  });

  it('merges what was said twice: both sides, the surer answer', () => {
    const twice = [
      { id: 'groin-pinch', side: 'left', answer: 'unsure' },
      { id: 'groin-pinch', side: 'right' },
    ] as const;
    expect(find({ conditions: [...twice] })).toEqual([
      { condition: 'groin-pinch', sides: ['left', 'right'], certainty: 'yes', rule: 'E1.9' },
    ]);
  });
});

describe('conditions from pain (E1.4, E1.7)', () => {
  it('pain that reaches the calf is leg-radiating, pain down to the knee is not', () => {
    expect(ids(pain({ farthest: 4 }))).toEqual(['leg-radiating']);
    expect(ids(pain({ farthest: 3 }))).toEqual([]);
  });

  it('what clearly worsens it sets the sensitivity', () => {
    expect(ids(pain({ aggravating: ['sitting-bending'] }))).toEqual(['flexion-sensitive']);
    expect(ids(pain({ aggravating: ['standing-walking-leaning-back'] }))).toEqual(['extension-sensitive']);
    expect(ids(pain({ aggravating: ['stairs', 'twisting', 'side-lying'] }))).toEqual([]);
  });

  it('outer-hip pain that lying on the side worsens is lateral-hip, at that side', () => {
    const areas = [{ area: 'outer-hip', side: 'right' }] as const;
    expect(ids(pain({ areas: [...areas] }))).toEqual([]);
    expect(find(pain({ areas: [...areas], aggravating: ['side-lying'] }))).toMatchObject([
      { condition: 'lateral-hip', sides: ['right'] },
    ]);
  });
});

describe('conditions from operations (E1.10)', () => {
  const surgery = (
    kind: NonNullable<Intake['surgeries']>[number]['kind'],
    on: string,
    more: Partial<NonNullable<Intake['surgeries']>[number]> = {},
  ) => ({ surgeries: [{ kind, on, ...more }] });
  const recent = '2026-08-30';
  const late = '2026-08-29';

  it.each([
    ['hip-replacement', 'thr-recent', 'thr-late'],
    ['other-hip', 'thr-recent', null],
    ['knee-replacement', 'knee', 'knee'],
    ['spine', 'spine-surg-recent', null],
    ['spine-fusion', 'spine-surg-recent', 'spine-fusion'],
    ['abdominal', 'abdo', null],
    ['caesarean', 'abdo', null],
  ] as const)('%s: %s under 84 days, %s from then on', (kind, early, after) => {
    expect(ids(surgery(kind, recent))).toEqual([early]);
    expect(ids(surgery(kind, late))).toEqual(after ? [after] : []);
    expect(ids(surgery(kind, '2026-12-24'))).toEqual([early]);
  });

  it('a replaced hip by the front has its own rule; any other approach the stricter one', () => {
    expect(ids(surgery('hip-replacement', late, { approach: 'anterior' }))).toEqual(['thr-late-ant']);
    for (const approach of ['posterior', 'lateral', 'unknown'] as const)
      expect(ids(surgery('hip-replacement', late, { approach }))).toEqual(['thr-late']);
  });

  it('a clearance lifts the late limits, not the block of the first twelve weeks', () => {
    const cleared = { by: 'Dr Lindgren', on: today };
    expect(ids(surgery('hip-replacement', late, { cleared }))).toEqual([]);
    expect(ids(surgery('hip-replacement', recent, { cleared }))).toEqual(['thr-recent']);
  });

  it.each(['2026-11-22', '2026-11-20', '2026-08-01'])(
    'a clearance of %s, in the future or before the twelve weeks were over, leaves the late limits',
    (on) => {
      const cleared = { by: 'Dr Lindgren', on };
      expect(ids(surgery('hip-replacement', late, { cleared }))).toEqual(['thr-late']);
    },
  );

  it('keeps the side of the operation', () => {
    expect(find(surgery('knee-replacement', late, { side: 'left' }))[0]?.sides).toEqual(['left']);
  });
});

describe('conditions from pregnancy, medicines and abilities (E1.2, E1.11, E1.12)', () => {
  it('marks the first trimester as the milder form', () => {
    expect(find({ pregnancy: { trimester: 1 } })).toMatchObject([
      { condition: 'pregnant-2-3', variant: 'first-trimester' },
    ]);
    expect(find({ pregnancy: { trimester: 2 } })[0]).not.toHaveProperty('variant');
    const stated = { pregnancy: { trimester: 1 } as const, conditions: [{ id: 'pregnant-2-3' as const }] };
    expect(find(stated)[0]).not.toHaveProperty('variant');
  });

  it.each([
    ['long-term-steroids', 'bone'],
    ['bisphosphonate', 'bone'],
    ['blood-thinner', 'bleeding'],
    ['blood-pressure-uncontrolled', 'head-down'],
  ] as const)('%s: %s', (medicine, condition) => {
    expect(ids({ medicines: [medicine] })).toEqual([condition]);
  });

  it('I06: not sure about an ability counts as lacking it', () => {
    const abilities = {
      fellInLastYear: 'unsure',
      canGetToFloor: 'unsure',
      canLeanOnHands: 'unsure',
    } as const;
    expect(find({ abilities })).toMatchObject([
      { condition: 'balance', certainty: 'unsure' },
      { condition: 'no-floor', certainty: 'unsure' },
      { condition: 'wrist', certainty: 'unsure' },
    ]);
  });

  it('a fall, no way to the floor, and no weight on the hands count', () => {
    const abilities = { fellInLastYear: 'yes', canGetToFloor: 'no', canLeanOnHands: 'no' } as const;
    expect(ids({ abilities })).toEqual(['balance', 'no-floor', 'wrist']);
  });

  it('B.6: feet numb from diabetes count as unsteady', () => {
    expect(ids({ clinicianFirst: ['diabetes-foot'] })).toEqual(['balance']);
  });
});

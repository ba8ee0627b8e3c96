import { type FlagDetailId, type Intake, type RedFlagId, redFlagIds } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import type { Assessment, Tier } from './assessment.ts';
import { detailsOf, flagDetails } from './flag-details.ts';
import { redFlagOf, redFlags } from './red-flags.ts';
import { quietIntake, testContext } from './testing/index.ts';
import { assessIntake } from './triage.ts';

type Details = Partial<Record<FlagDetailId, 'yes' | 'no' | 'unsure'>>;

const withFlags = (
  answers: Partial<Record<RedFlagId, 'yes' | 'no' | 'unsure'>>,
  flagDetails: Details = {},
  change: Partial<Intake> = {},
): Assessment =>
  assessIntake(
    {
      ...quietIntake,
      ...('RF24' in answers && {
        pregnancy: { trimester: 2, cleared: { by: 'M. Adeyemi', on: '2026-11-20' } },
      }),
      ...('RF26' in answers && { age: 'under-18' }),
      redFlags: { others: 'no', ...answers },
      flagDetails,
      ...change,
    } as Intake,
    testContext,
  );

const allDetails = (answer: 'yes' | 'no' | 'unsure'): Details =>
  Object.fromEntries(flagDetails.map(({ id }) => [id, answer]));

/** B.3, copied by hand: tier of a bare yes, tier with every follow-up answered yes, gentle phase allowed. */
const table: Readonly<Record<RedFlagId, readonly [Tier, Tier, boolean]>> = {
  RF01: ['emergency', 'emergency', false],
  RF02: ['emergency', 'emergency', false],
  RF03: ['emergency', 'emergency', false],
  RF04: ['emergency', 'emergency', false],
  RF05: ['emergency', 'emergency', false],
  RF06a: ['emergency', 'emergency', false],
  RF06b: ['urgent', 'urgent', false],
  RF07: ['urgent', 'emergency', false],
  RF08: ['urgent', 'emergency', false],
  RF09: ['urgent', 'urgent', false],
  RF10: ['emergency', 'emergency', false],
  RF11: ['urgent', 'urgent', false],
  RF12a: ['emergency', 'emergency', false],
  RF12b: ['urgent', 'urgent', false],
  RF13: ['urgent', 'urgent', false],
  RF14: ['urgent', 'urgent', false],
  RF15: ['soon', 'soon', false],
  RF16: ['urgent', 'urgent', false],
  RF17: ['emergency', 'emergency', false],
  RF18: ['emergency', 'emergency', false],
  RF19: ['urgent', 'urgent', false],
  RF20a: ['emergency', 'emergency', false],
  RF20b: ['soon', 'soon', true],
  RF21: ['soon', 'soon', true],
  RF22: ['soon', 'urgent', false],
  RF23a: ['emergency', 'emergency', false],
  RF23b: ['urgent', 'urgent', false],
  RF24: ['emergency', 'emergency', false],
  RF25: ['urgent', 'emergency', false],
  RF26: ['soon', 'urgent', false],
  RF27: ['urgent', 'urgent', false],
  RF28: ['urgent', 'urgent', false],
  RF29: ['soon', 'urgent', true],
};

const statusOf = (tier: Tier, isGentle: boolean): Assessment['status'] =>
  tier === 'soon' && isGentle ? 'gentle-only' : 'locked';

describe('the words of the rows', () => {
  it.each(redFlags.map((row) => [row.id, row] as const))(
    '%s: the line for lists speaks to nobody, so a therapist reads it of the client',
    (_, { label }) => {
      expect(label).not.toMatch(/\b(you|your|yours|yourself|I|my|me)\b/i);
    },
  );

  it.each(redFlags.map((row) => [row.id, row] as const))(
    '%s: the question is put to the person, and what to say is said by them',
    (_, { question, points, because, say }) => {
      for (const text of [question, ...points, because, say])
        expect(text).not.toMatch(/\b(client|patient)s?\b/i);
      for (const text of [question, ...points, because]) expect(text).not.toMatch(/\b(I|my|me)\b/);
      expect(say).not.toMatch(/\b(you|your)\b/i);
    },
  );
});

describe('the rows of B.3', () => {
  it('are the 33 of the specification, in its order', () => {
    expect(redFlags.map(({ id }) => id)).toEqual([...redFlagIds]);
  });

  it.each(redFlagIds)('%s alone, follow-ups answered no: the tier and status of its row', (id) => {
    const [tier, , gentle] = table[id];
    const assessment = withFlags({ [id]: 'yes' }, allDetails('no'));
    expect(assessment).toMatchObject({ status: statusOf(tier, gentle), tier });
    expect(assessment.flags).toEqual([
      { flag: id, answer: 'yes', tier, gentleAllowed: gentle && tier === 'soon', cleared: false },
    ]);
  });

  it.each(redFlagIds)('%s alone, follow-ups answered yes, unsure or not at all: the stricter tier', (id) => {
    const [, tier, gentle] = table[id];
    for (const details of [allDetails('yes'), allDetails('unsure'), {}])
      expect(withFlags({ [id]: 'yes' }, details)).toMatchObject({ status: statusOf(tier, gentle), tier });
  });

  it.each(redFlagIds)(
    'I06: %s answered with not sure is as strict as yes in emergency and urgent rows',
    (id) => {
      for (const details of [allDetails('yes'), allDetails('no'), {}]) {
        const yes = withFlags({ [id]: 'yes' }, details);
        const unsure = withFlags({ [id]: 'unsure' }, details);
        if (yes.tier === 'soon' && id !== 'RF26')
          expect(unsure).toMatchObject({ status: 'open', tier: 'routine', advice: ['routine'] });
        else expect([unsure.status, unsure.tier]).toEqual([yes.status, yes.tier]);
      }
    },
  );

  it.each(redFlags)('$id: label, question and words for the telephone are fit to read', (flag) => {
    expect(flag.label.split(' ').length).toBeLessThanOrEqual(12);
    expect(flag.question).toMatch(/\?$/);
    expect(flag.question.split(' ').length).toBeLessThanOrEqual(32);
    expect(flag.say).not.toMatch(/[.?]$/);
    expect(flag.because).toMatch(/\.$/);
    expect(flag.suspicion).not.toBe('');
  });

  it('put every follow-up question to the flag whose tier it decides', () => {
    for (const { escalations, id } of redFlags)
      expect(escalations.flatMap(({ details = [] }) => details)).toEqual(
        detailsOf(id).map((each) => each.id),
      );
  });
});

describe('flags that raise one another (B.3)', () => {
  const tierOf = (id: RedFlagId, assessment: Assessment) =>
    assessment.flags.find(({ flag }) => flag === id)?.tier;
  const pair = (a: RedFlagId, b: RedFlagId) => withFlags({ [a]: 'yes', [b]: 'yes' }, allDetails('no'));

  it.each(['RF05', 'RF06a', 'RF06b', 'RF07'] as const)('RF14 with %s is an emergency', (id) => {
    expect(tierOf('RF14', pair('RF14', id))).toBe('emergency');
  });

  it('RF14 with RF04 stays urgent in itself', () => {
    expect(tierOf('RF14', pair('RF14', 'RF04'))).toBe('urgent');
  });

  it('RF07 is an emergency with a cancer history or cancer under treatment', () => {
    expect(tierOf('RF07', pair('RF07', 'RF14'))).toBe('emergency');
    const treated = withFlags({ RF07: 'yes' }, allDetails('no'), { clinicianFirst: ['cancer-treatment'] });
    expect(tierOf('RF07', treated)).toBe('emergency');
  });

  it.each(['RF01', 'RF02', 'RF03', 'RF04', 'RF05', 'RF06a', 'RF06b', 'RF07'] as const)(
    'RF08 with %s is an emergency',
    (id) => {
      expect(tierOf('RF08', pair('RF08', id))).toBe('emergency');
    },
  );

  it.each(['RF14', 'RF16'] as const)('RF15 with %s is urgent', (id) => {
    expect(tierOf('RF15', pair('RF15', id))).toBe('urgent');
    expect(tierOf('RF15', withFlags({ RF15: 'unsure', [id]: 'unsure' }))).toBe('urgent');
  });

  it('RF19 with RF18 is an emergency', () => {
    expect(tierOf('RF19', pair('RF19', 'RF18'))).toBe('emergency');
  });

  it('lists the most severe flag first', () => {
    const { flags } = withFlags({ RF15: 'yes', RF27: 'yes', RF17: 'yes', RF01: 'yes' });
    expect(flags.map(({ flag }) => flag)).toEqual(['RF01', 'RF17', 'RF27', 'RF15']);
  });
});

describe('who is asked (B.3)', () => {
  it('asks RF24 of pregnant people, RF25 of those with a replaced joint, RF26 of those under 18', () => {
    expect(redFlagOf('RF24').askedOf).toBe('pregnant');
    expect(redFlagOf('RF25').askedOf).toBe('joint-replacement');
    expect(redFlagOf('RF26').askedOf).toBe('under-18');
    expect(redFlags.filter(({ askedOf }) => askedOf !== 'everyone')).toHaveLength(3);
  });
});

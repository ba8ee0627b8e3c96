import { findUnknownTokens } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { adviceIds, adviceTexts } from './advice.ts';
import { conditionRules } from './condition-rules.ts';
import { conditions } from './conditions.ts';
import { emergencyNumber } from './emergency-numbers.ts';
import { flagCards } from './flag-cards.ts';
import { flagDetails } from './flag-details.ts';
import { redFlags } from './red-flags.ts';
import { quietIntake, testContext } from './testing/index.ts';
import { assessIntake } from './triage.ts';
import { whatToSay } from './what-to-say.ts';

/** Everything that a person may read or hear from this room. */
const texts: readonly string[] = [
  ...adviceIds.flatMap((id) => {
    const { title, paragraphs, actions, doNot } = adviceTexts[id];
    return [title, ...paragraphs, ...actions, ...doNot];
  }),
  ...conditions.flatMap(({ label, limit }) => [label, limit]),
  ...Object.values(conditionRules).flatMap(({ blocks, limits }) =>
    [...blocks, ...limits].map(({ why }) => why),
  ),
  ...flagCards.flatMap(({ title, options }) => [title, ...options.map(({ label }) => label)]),
  ...flagDetails.map(({ question }) => question),
  ...redFlags.flatMap(({ label, question, points, say, because }) => [
    label,
    question,
    ...points,
    say,
    because,
  ]),
];

/** C.4, and names of illnesses that would read as a diagnosis. */
const banned =
  /\b(fix(es|ed)?|cures?d?|for good|instant(ly)?|guaranteed?|out of balance|prevents? injur\w+|corrects? posture|avoid (doctors|surgery)|stem cells?|it['’]s your|you have (a|an) )\b/i;
const diagnosis =
  /\b(cauda equina|metastas\w+|sepsis|thrombosis|aneurysm|dissection|spondyl\w+|necrosis|torsion of|strangulated|shingles|myelopathy|sciatica|stenosis)\b/i;

describe('I23: words', () => {
  it('promise nothing', () => {
    expect(texts.filter((text) => banned.test(text))).toEqual([]);
  });

  it('name no diagnosis', () => {
    expect(texts.filter((text) => diagnosis.test(text))).toEqual([]);
  });

  it('name sides only by the tokens for them', () => {
    expect(texts.flatMap(findUnknownTokens)).toEqual([]);
  });

  it('are all there', () => {
    expect(texts.length).toBeGreaterThan(350);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  });
});

describe('advice screens', () => {
  it.each(adviceIds)('%s says what to do', (id) => {
    const { title, paragraphs, actions } = adviceTexts[id];
    expect(title.split(' ').length).toBeLessThanOrEqual(8);
    expect(paragraphs.length).toBeGreaterThan(0);
    expect(actions.length).toBeGreaterThan(0);
  });

  it.each(['emergency', 'maternity', 'urgent', 'severe-pain', 'soon'] as const)(
    '%s says what not to do',
    (id) => {
      expect(adviceTexts[id].doNot.length).toBeGreaterThan(0);
    },
  );

  it('the emergency screen forbids driving and needs no telephone number', () => {
    expect(adviceTexts.emergency.doNot.join(' ')).toMatch(/drive/);
    expect(JSON.stringify(adviceTexts)).not.toMatch(/\b(112|911|999)\b/);
  });
});

describe('the emergency number', () => {
  it.each([
    ['GB', '999'],
    ['US', '911'],
    ['AU', '000'],
    ['DE', '112'],
    ['XX', '112'],
    [undefined, '112'],
  ])('of %s is %s', (country, number) => {
    expect(emergencyNumber(country)).toBe(number);
  });
});

describe('what to say on the telephone', () => {
  it('names every sign that was found, the most severe first', () => {
    const assessment = assessIntake(
      { ...quietIntake, redFlags: { others: 'no', RF02: 'yes', RF18: 'yes', RF27: 'yes' } },
      testContext,
    );
    expect(whatToSay(assessment)).toBe(
      'I have hip or back pain, and I have newly lost control or feeling of my bowel. ' +
        'Also, I have chest pain, breathlessness, a collapse or cough up blood. ' +
        'Also, I have a stripe of blisters where it hurts.',
    );
  });

  it('is empty when there is nothing to say', () => {
    expect(whatToSay(assessIntake(quietIntake, testContext))).toBe('');
  });
});

import { findBannedWords } from '@ilium/movement';
import { comparisonMoments, measureUnits } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { englishTable as words } from './table.ts';

const round = { title: 'Toy pull', side: 'left', round: 2, of: 3 } as const;
const depths = ['first', 'lighter', 'same', 'deeper'] as const;
const refusals = [
  'no-therapist',
  'no-consent',
  'no-stop-words',
  'not-asked',
  'flags-not-clear',
  'acute',
  'clinician-first',
  'nerve',
] as const;
const sentences = [
  ...refusals.map((code) => words.refusalToText(code, { condition: '', open: 3 })),
  words.refusalToText('condition', { condition: 'Unstable hip', open: 0 }),
  ...[null, 0, 2].map(words.conditions.effectToText),
  ...(['finished', 'stopped', 'pinch', 'discomfort'] as const).map(words.halt.over),
  words.halt.kept,
  ...(['dangerSign', 'acute', 'neurologicalChange', 'clinicianFirst'] as const).map(words.questionToText),
  ...depths.flatMap((depth) => [words.depthToText(depth, false), words.depthToText(depth, true)]),
  ...comparisonMoments.map(words.momentToText),
  ...(['finished', 'stopped', 'pinch', 'discomfort'] as const).map(words.endingToText),
  words.announceRound({ ...round, depth: 'deeper', isLight: false }),
  words.askNumber,
  words.easeOff,
  words.pinchNow,
  words.announceComparison,
];

describe('what is said at the table', () => {
  it('is short, whole and without banned words', () => {
    for (const text of sentences) {
      expect(text).toMatch(/^[A-Z]/);
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(20);
      expect(text).not.toMatch(/undefined|null|NaN/);
    }
    expect(sentences.flatMap(findBannedWords)).toEqual([]);
  });

  it('counts what was not asked yet', () => {
    const text = (open: number) => words.refusalToText('not-asked', { condition: '', open });
    expect(text(1)).toBe('Ask every question: 1 has no answer yet.');
    expect(text(5)).toBe('Ask every question: 5 have no answer yet.');
  });

  it('names leg, round and depth before each round, and never deeper with light hands', () => {
    expect(words.announceRound({ ...round, depth: 'deeper', isLight: false })).toBe(
      'Toy pull. Left leg. Round 2 of 3. You may go a little deeper.',
    );
    for (const depth of depths) expect(words.depthToText(depth, true)).not.toContain('deeper');
  });

  it('says in a few words why a client needs the therapist', () => {
    const texts = [
      ...(['sign', 'locked', 'nothing-done'] as const).map((code) => words.attentionToText({ code })),
      words.attentionToText({ code: 'red', times: 2 }),
      words.attentionToText({ code: 'move-worse', times: 2 }),
      words.attentionToText({ code: 'worse', from: 2.1, to: 4.4 }),
      words.attentionToText({ code: 'report-overdue', since: '2026-12-04' }),
      words.attentionToText({ code: 'review-due', since: '2026-12-04' }),
    ];
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text.split(' ').length).toBeLessThanOrEqual(10);
    expect(texts.flatMap(findBannedWords)).toEqual([]);
  });

  it('tells which way a measure changed', () => {
    expect(words.changeToText(-3.5, 'cm')).toBe('3.5 cm nearer');
    expect(words.changeToText(2, 'cm')).toBe('2 cm farther');
    expect(words.changeToText(5, 'degrees')).toBe('5° more');
    expect(words.changeToText(-5, 'degrees')).toBe('5° less');
    expect(measureUnits.map((unit) => words.changeToText(0, unit))).toEqual(['no change', 'no change']);
    expect(words.changeToText(null, 'cm')).toBe('–');
    expect(words.valueToText(21, 'cm')).toBe('21 cm');
    expect(words.valueToText(null, 'degrees')).toBe('–');
  });
});

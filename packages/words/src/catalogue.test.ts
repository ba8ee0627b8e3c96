import { findBannedWords } from '@ilium/movement';
import { conditionIds } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { english } from './english/english.ts';
import { everyReason, everyRejection, everySentence, toyNames } from './testing/every-sentence.ts';

const sentences = everySentence(english);

describe('every text of the catalogue', () => {
  it('says something, without loose ends', () => {
    for (const text of sentences) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe('');
      expect(text).not.toMatch(/undefined|null|NaN|\{|\}| {2}/);
    }
  });

  it('uses none of the banned words (C.4)', () => {
    expect(sentences.flatMap(findBannedWords)).toEqual([]);
  });

  it('names no id, rule or points', () => {
    const ids = [...conditionIds.filter((id) => id.includes('-')), 'E5b', 'toy-', 'G1', 'points', 'phase'];
    for (const text of sentences)
      for (const id of ids) expect(text.toLowerCase()).not.toContain(id.toLowerCase());
  });

  it('is short: no text has more than twenty words', () => {
    expect(sentences.filter((text) => text.split(/\s+/).length > 20)).toEqual([]);
  });

  it('is a whole sentence where a reason or a refusal is given', () => {
    const whole = [
      ...everyReason.map((reason) => english.reasonToText(reason, toyNames)),
      ...everyRejection.map((rejection) => english.rejectionToText(rejection, toyNames)),
    ];
    for (const text of whole) expect(text).toMatch(/^[A-Z“0-9].*[.]$/);
  });
});

describe('phrases that lead in', () => {
  it('are at most three words, so that they end before the countdown', () => {
    for (const side of ['left', 'right', null] as const)
      expect(english.getReady(side).split(' ').length).toBeLessThanOrEqual(3);
  });
});

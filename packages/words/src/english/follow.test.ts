import { findBannedWords } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import type { SharedMoves } from '../follow-words.ts';
import { englishFollow as words } from './follow.ts';

const letter = { from: 'A. Osei', kind: 'prescription', reviewOn: '2026-12-03' } as const;
const shared = (own: Partial<SharedMoves>): SharedMoves => ({
  planned: 3,
  waiting: 0,
  out: 0,
  beside: 0,
  wantsMinutes: false,
  minutes: 8,
  ...own,
});
const said = (own: Partial<SharedMoves>) => words.shareToTexts(shared(own), letter);

describe('what is said of a letter that is followed', () => {
  it('counts what fits, and says of the others that they come next', () => {
    expect(said({ waiting: 3, wantsMinutes: true })).toEqual([
      '3 of the 6 moves of A. Osei’s letter fit in 8 minutes. The others come next.',
    ]);
    expect(said({ planned: 5, waiting: 1 })).toEqual([
      '5 of the 6 moves of A. Osei’s letter fit in one session. The other one comes next.',
    ]);
    expect(said({ planned: 1, waiting: 1, wantsMinutes: true })[0]).toContain(
      '1 of the 2 moves of A. Osei’s letter fits',
    );
    expect(said({})).toEqual(['These are all 3 moves of A. Osei’s letter.']);
    expect(said({ planned: 1 })).toEqual(['This is the move of A. Osei’s letter.']);
  });

  it('says what a rule keeps out, and what one puts beside it', () => {
    expect(said({ out: 1, beside: 1 })).toEqual([
      '3 of the 4 moves of A. Osei’s letter are in today’s session.',
      '1 is left out for now.',
      '1 strength move is not in it: with loose joints, strength goes beside stretching.',
    ]);
  });

  it('offers the minutes for the rest', () => {
    expect(words.fullerToText(14, 6, 6)).toBe('Take 14 minutes for all 6');
    expect(words.fullerToText(14, 5, 6)).toBe('Take 14 minutes for 5');
  });

  it('says when the day to look at it together is near or past, and nothing before', () => {
    expect(words.reviewToText(letter, '2026-11-25')).toBeNull();
    expect(words.reviewToText(letter, '2026-11-26')).toBe('You look at it together on 3 December.');
    expect(words.reviewToText(letter, '2026-11-30')).toBe('You look at it together on Thursday.');
    expect(words.reviewToText(letter, '2026-12-02')).toBe('You look at it together tomorrow.');
    expect(words.reviewToText(letter, '2026-12-04')).toContain('has passed. Ask A. Osei');
    expect(words.reviewToText({ from: 'A. Osei', kind: 'care-plan' }, '2026-12-04')).toBeNull();
  });

  it('promises nothing, and calls a plan from a clinic a plan', () => {
    const sentences = [
      ...said({ out: 2, beside: 2, waiting: 2 }),
      words.mostToText(5),
      words.nothingFits(letter),
      words.moveToText('planned'),
      words.moveToText('waiting'),
    ];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z\d].*\.$/);
      expect(findBannedWords(sentence)).toEqual([]);
    }
    expect(words.followsToText({ from: 'The clinic', kind: 'care-plan' })).toBe(
      'You follow The clinic’s plan',
    );
  });
});

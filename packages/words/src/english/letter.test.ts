import { findBannedWords } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import type { HomeReportRefusal, LetterRefusal } from '../letter-words.ts';
import { englishLetter as words } from './letter.ts';

const refusals: readonly LetterRefusal[] = [
  { code: 'no-signing' },
  { code: 'not-a-letter' },
  { code: 'too-large' },
  { code: 'newer-version' },
  { code: 'altered' },
  { code: 'not-understood', path: 'items.0' },
  { code: 'from-the-future', madeOn: '2027-01-01' },
  { code: 'expired', on: '2026-01-01' },
  { code: 'unknown-movement', item: 2, name: 'no-such/move' },
  { code: 'for-the-table', item: 2 },
  { code: 'above-bounds', item: 2, name: 'Lean' },
  { code: 'already-received', from: 'A. Osei', isFollowed: true },
  { code: 'already-received', from: 'A. Osei', isFollowed: false },
  { code: 'older', from: 'A. Osei' },
];

const reportRefusals: readonly HomeReportRefusal[] = [
  { code: 'altered' },
  { code: 'too-large' },
  { code: 'from-the-future', madeOn: '2027-01-01' },
  { code: 'no-such-letter' },
  { code: 'already-kept', client: 'Client 7' },
  { code: 'older-report', client: 'Client 7' },
];

describe('the words of letters', () => {
  const sentences = [
    ...refusals.map(words.refusalToText),
    ...reportRefusals.map(words.reportRefusalToText),
    ...(['first', 'same-key', 'other-key'] as const).flatMap((standing) => [
      words.signerToText(standing, 'A. Osei'),
      words.phoneToText(standing, 'Client 7'),
    ]),
    ...(['no-signing', 'no-storage'] as const).map(words.keyRefusalToText),
    words.blockedToText(['Sore wrist', 'No floor']),
    words.pastBoundsToText('Tried here.'),
    words.unsigned,
    ...(['not-allowed', 'no-camera', 'camera-failed'] as const).map(words.opening.troubleToText),
    words.opening.partsToText(1, 3),
    words.opening.otherCode,
  ];

  it('differ for every refusal, and are whole sentences that promise nothing', () => {
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(findBannedWords(sentence)).toEqual([]);
    }
  });

  it('say that nothing changed wherever a letter was read and refused', () => {
    for (const refusal of refusals.slice(1)) expect(words.refusalToText(refusal)).toContain('Nothing has');
    for (const refusal of reportRefusals) expect(words.reportRefusalToText(refusal)).toContain('Nothing has');
  });

  it('name the parts of a dose', () => {
    expect(words.dosePartToText('holdSeconds', 20)).toBe('Hold 20 s');
    expect(words.dosePartToText('reps', 1)).toBe('1 time');
    expect(words.dosePartToText('sets', 2)).toBe('2 sets');
  });

  it('say on paper who sent it, how often, and the note where there is one', () => {
    const letter = { from: 'A. Osei', daysPerWeek: 2, reviewOn: '2026-12-04', notes: '' };
    expect(words.sheetToText(letter).title).toContain('A. Osei');
    expect(words.sheetToText(letter).lead).toMatch(/^2 days a week\. .*2026\.$/);
    expect(words.sheetToText({ ...letter, notes: 'Go slowly.' }).lead).toMatch(/Go slowly\.$/);
  });

  it('say nothing of what a plan from elsewhere leaves open', () => {
    expect(words.askedToText({})).toBe('');
    expect(words.sheetToText({ from: 'plan.json', notes: '' }).lead).toBe('');
    expect(words.askedToText({ reviewOn: '2026-12-04' })).toBe('You look at it together on 4 December 2026.');
  });

  it('count the days of a week', () => {
    expect([1, 3, 7].map(words.daysToText)).toEqual(['1 day a week', '3 days a week', 'Every day']);
  });
});

import { findBannedWords } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { englishSharing as words } from './sharing.ts';

describe('the words of sharing', () => {
  const ways = [words.report, words.tables, words.fhir, words.copy];

  it('say of each way out what it holds, each in its own words', () => {
    expect(new Set(ways.flatMap(({ title, about, action }) => [title, about, action])).size).toBe(12);
    for (const { about } of ways) expect(about).toMatch(/^[A-Z].*\.$/);
    for (const held of Object.values(words.tables.holds)) expect(held).toMatch(/^[A-Z].*\.$/);
  });

  it('say why codes are not shown or read, each in one sentence or two that name a way on', () => {
    const refused = [
      words.showing.refusedToText({ code: 'too-many', parts: 812, most: 400 }),
      words.showing.refusedToText({ code: 'unable' }),
      ...(['not-allowed', 'no-camera', 'camera-failed', 'broken'] as const).map(words.reading.refusedToText),
    ];
    expect(new Set(refused).size).toBe(refused.length);
    for (const sentence of refused) expect(sentence).toMatch(/^[A-Z].*(file|try again)\.$/);
    expect(refused[0]).toContain('812');
  });

  it('count codes and seconds', () => {
    expect(words.showing.roundToText(1, 1)).toBe('One code holds it all.');
    expect(words.showing.roundToText(98, 20)).toMatch(/^98 codes, about 20 seconds a round\./);
    expect(words.reading.progressToText(0, 0)).toBe('Looking for a code…');
    expect(words.reading.progressToText(3, 98)).toBe('3 of 98 codes');
  });

  it('say what a day holds and how much is left out', () => {
    expect(words.hidden.dayToText(1, 2)).toBe('1 session, 2 answers');
    expect(words.hidden.dayToText(0, 1)).toBe('1 answer');
    expect([0, 3].map(words.hidden.countToText)).toEqual(['Everything', '3 left out']);
  });

  it('promise nothing', () => {
    for (const { about } of ways) expect(findBannedWords(about)).toEqual([]);
  });
});

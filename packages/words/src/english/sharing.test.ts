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

  it('promise nothing', () => {
    for (const { about } of ways) expect(findBannedWords(about)).toEqual([]);
  });
});

import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentRules } from './rules.ts';
import { lintContent } from './run.ts';
import { toyLibrary, toyVariation } from './testing/toy-library.ts';

describe('the content rules', () => {
  it.each(contentRules.map((rule) => [rule.name, rule] as const))(
    '%s leaves sound content alone',
    (_, rule) => {
      expect(rule.check(toyLibrary(toyVariation))).toEqual([]);
    },
  );

  it('are each in a file of their name, with a test', () => {
    const files = readdirSync(import.meta.dirname);
    for (const { name } of contentRules)
      expect(files).toEqual(expect.arrayContaining([`${name}.ts`, `${name}.test.ts`]));
  });

  it('say place, fault and rule in one line', () => {
    const lines = lintContent(toyLibrary({ ...toyVariation, headline: 'One two three four five six seven' }));
    expect(lines).toEqual([
      'reach/plain: the headline has 7 words, not up to 6: "One two three four five six seven" [headline-length]',
    ]);
  });
});

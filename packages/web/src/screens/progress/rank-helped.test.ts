import type { VariationProgress } from '@ilium/progress';
import { expect, test } from 'vitest';
import { isMixed, rankHelped } from './rank-helped.ts';

const progress = (own: {
  readonly score: number;
  readonly rated: number;
  readonly standing?: 'suggested-rest';
}): VariationProgress =>
  ({
    tried: own.rated,
    score: own.score,
    belief: { eased: own.rated, same: 0, worse: 0, certainty: 'too-early' },
    standing: own.standing ? { code: own.standing } : null,
  }) as unknown as VariationProgress;

test('what asks for an answer comes first, then what eased most, then what is known little of', () => {
  const ranked = rankHelped({
    'a/new': progress({ score: 90, rated: 1 }),
    'a/good': progress({ score: 60, rated: 5 }),
    'a/best': progress({ score: 80, rated: 5 }),
    'a/rest': progress({ score: -40, rated: 4, standing: 'suggested-rest' }),
    'a/never': progress({ score: 0, rated: 0 }),
  });
  expect(ranked.map(({ key }) => key)).toEqual(['a/rest', 'a/best', 'a/good', 'a/new']);
});

test('only many ratings that lean neither way are called mixed', () => {
  expect(isMixed(progress({ score: 0, rated: 6 }))).toBe(true);
  expect(isMixed(progress({ score: 0, rated: 3 }))).toBe(false);
});

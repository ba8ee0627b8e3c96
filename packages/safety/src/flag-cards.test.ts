import { redFlagIds } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { flagCards, flagCardsFor, NONE_OF_THESE, UNSURE_HINT } from './flag-cards.ts';
import { redFlagOf } from './red-flags.ts';
import { quietIntake } from './testing/index.ts';

const wordCount = (text: string): number => text.split(/\s+/).length;

describe('the cards of the safety check', () => {
  it('reach every one of the 33 flags exactly once', () => {
    const reached = flagCards.flatMap(({ options }) => options.flatMap(({ flags }) => flags));
    expect(reached.toSorted()).toEqual([...redFlagIds].toSorted());
  });

  it('put a flag only on a card for the people it is asked of', () => {
    for (const { options, askedOf } of flagCards)
      for (const { flags } of options)
        for (const flag of flags) expect(redFlagOf(flag).askedOf).toBe(askedOf);
  });

  it('show three cards of at most 72 words in all to someone whom no special flag concerns', () => {
    const cards = flagCardsFor(quietIntake);
    const texts = [
      UNSURE_HINT,
      ...cards.flatMap(({ title, options }) => [title, NONE_OF_THESE, ...options.map(({ label }) => label)]),
    ];
    expect(cards).toHaveLength(3);
    expect(texts.map(wordCount).reduce((a, b) => a + b)).toBeLessThanOrEqual(72);
  });

  it('have labels of at most six words and at most five options a card', () => {
    for (const { options } of flagCards) {
      expect(options.length).toBeLessThanOrEqual(5);
      for (const { label } of options) expect(wordCount(label)).toBeLessThanOrEqual(6);
    }
  });

  it('add the cards that a pregnancy, a replaced joint or an age under 18 calls for', () => {
    const cards = flagCardsFor({
      ...quietIntake,
      age: 'under-18',
      pregnancy: { trimester: 1 },
      conditions: [{ id: 'thr-late', side: 'left' }],
    });
    expect(cards.slice(3).map(({ id }) => id)).toEqual(['pregnancy', 'replaced-joint', 'under-18']);
  });
});

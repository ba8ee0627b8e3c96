import { describe, expect, it } from 'vitest';
import { findBannedWords } from './banned-words.ts';

const wordsIn = (text: string) => findBannedWords(text).map(({ words }) => words);

describe('banned words', () => {
  it.each([
    ['This will fix your back.', 'fix'],
    ['A cure for stiff hips', 'cure'],
    ['Gone for good', 'for good'],
    ['Feel Instantly better', 'Instantly'],
    ['Relief guaranteed', 'guaranteed'],
    ['Your hips are out of balance', 'out of balance'],
    ['Stretching prevents injury', 'prevents injury'],
    ['It corrects your posture', 'corrects your posture'],
    ["It's your QL", "It's your QL"],
    ['Try this instead of surgery', 'instead of surgery'],
    ['PRP may help', 'PRP'],
    ['Ask about stem cells', 'stem cells'],
  ])('finds them in %j', (text, words) => {
    expect(wordsIn(text)).toEqual([words]);
  });

  it.each([
    'This targets the low back and may ease it.',
    'Keep your balance with a hand on the rail.',
    'See a doctor before you start.',
    'A secure chair and a prefix are fine.',
    'Place your heel on the step.',
  ])('leaves plain words alone in %j', (text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});

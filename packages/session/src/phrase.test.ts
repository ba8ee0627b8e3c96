import { describe, expect, it } from 'vitest';
import { type Phrase, phrasesToCues, shortenToFit } from './phrase.ts';

const phrase = (text: string, rank: number): Phrase => ({ text, rank, weight: 'full', breath: 'free' });

describe('phrases in a gap', () => {
  const phrases = [phrase('One two.', 1), phrase('Three four.', 2), phrase('Five six.', 0)];

  it('keep their order', () => {
    const cues = phrasesToCues(phrases, { fromMs: 1000, toMs: 9000 }, 1);
    expect(cues.map(({ text }) => text)).toEqual(['One two.', 'Three four.', 'Five six.']);
    expect(cues[0]?.atMs).toBe(1000);
  });

  it('lose the least important first when time is short', () => {
    const texts = (toMs: number) => phrasesToCues(phrases, { fromMs: 0, toMs }, 1).map(({ text }) => text);
    expect(texts(4000)).toEqual(['One two.', 'Five six.']);
    expect(texts(2000)).toEqual(['Five six.']);
    expect(texts(1000)).toEqual([]);
  });

  it('take the longest wording that fits', () => {
    const wordings = ['Left side. Get ready now.', 'Left side.', 'Left'];
    expect(shortenToFit(wordings, { fromMs: 0, toMs: 1600 }, 1)).toBe('Left side.');
    expect(shortenToFit(wordings, { fromMs: 0, toMs: 900 }, 1)).toBe('Left');
    expect(shortenToFit(wordings, { fromMs: 0, toMs: 100 }, 1)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { type Phrase, phrasesToCues, shortenToFit } from './phrase.ts';
import { speechTime } from './speech-time.ts';

const takes = (text: string) => speechTime(text);
const phrase = (text: string, rank: number): Phrase => ({ text, rank, weight: 'full', breath: 'free' });

describe('phrases in a gap', () => {
  const phrases = [phrase('One two.', 1), phrase('Three four.', 2), phrase('Five six.', 0)];

  it('keep their order', () => {
    const cues = phrasesToCues(phrases, { fromMs: 1000, toMs: 9000 }, takes);
    expect(cues.map(({ text }) => text)).toEqual(['One two.', 'Three four.', 'Five six.']);
    expect(cues[0]?.atMs).toBe(1000);
  });

  it('lose the least important first when time is short', () => {
    const texts = (toMs: number) =>
      phrasesToCues(phrases, { fromMs: 0, toMs }, takes).map(({ text }) => text);
    expect(texts(4000)).toEqual(['One two.', 'Five six.']);
    expect(texts(2000)).toEqual(['Five six.']);
    expect(texts(1000)).toEqual([]);
  });

  it('take the longest wording that fits', () => {
    const wordings = ['Left side. Get ready now.', 'Left side.', 'Left'];
    expect(shortenToFit(wordings, { fromMs: 0, toMs: 1600 }, takes)).toBe('Left side.');
    expect(shortenToFit(wordings, { fromMs: 0, toMs: 900 }, takes)).toBe('Left');
    expect(shortenToFit(wordings, { fromMs: 0, toMs: 100 }, takes)).toBeUndefined();
  });
});

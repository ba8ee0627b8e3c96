import { english } from '@ilium/words';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planToTimeline } from './plan-to-timeline.ts';
import { partToKey, phraseToParts, speakableParts } from './speakable.ts';
import { randomSession } from './testing/random-session.ts';

it('everything that any session says is put together from the parts that are known beforehand', () => {
  fc.assert(
    fc.property(randomSession, ({ plan, index }) => {
      const known = new Set(speakableParts(index, english).map(({ text }) => partToKey(text)));
      const { cues } = planToTimeline(plan, index, { words: english });
      const unknown = cues.filter(
        ({ text }) => text !== '' && phraseToParts(text, (key) => known.has(key)) === null,
      );
      expect(unknown.map(({ text }) => text)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it('takes a phrase apart only as far as it must', () => {
  const known = new Set(['Next: left again', '2 of 3', 'Left', 'Get ready', 'Left. Get ready']);
  const isKnown = (key: string) => known.has(key);
  expect(phraseToParts('Left. Get ready.', isKnown)).toEqual(['Left. Get ready']);
  expect(phraseToParts('Next: left again, 2 of 3.', isKnown)).toEqual(['Next: left again', '2 of 3']);
  expect(phraseToParts('Next: a song.', isKnown)).toBeNull();
});

import { expect, it } from 'vitest';
import { cueMomentsPresent } from './cue-moments.ts';
import { messagesFor, toyVariation } from './testing/toy-library.ts';

it.each(['start', 'hold', 'release'] as const)('asks for a cue for %s', (moment) => {
  const cues = toyVariation.cues.filter((cue) => cue.moment !== moment);
  expect(messagesFor(cueMomentsPresent, { cues })).toEqual([`has no cue for ${moment}`]);
});

it('asks for no hold cue where nothing is held', () => {
  const { dose } = toyVariation;
  expect(
    messagesFor(cueMomentsPresent, {
      cues: toyVariation.cues.filter((cue) => cue.moment !== 'hold'),
      dose: { ...dose, bounds: { ...dose.bounds, holdSeconds: { min: 0, max: 0 } } },
    }),
  ).toEqual([]);
});

it('asks for guidance of the breath', () => {
  const cues = toyVariation.cues.map((cue) => ({ ...cue, breath: 'free' as const }));
  expect(messagesFor(cueMomentsPresent, { cues })).toEqual(['has no cue that guides the breath']);
});

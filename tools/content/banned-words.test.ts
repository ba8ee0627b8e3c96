import { expect, it } from 'vitest';
import { bannedWordsUnsaid } from './banned-words.ts';
import { toyLibrary, toyMovement, toyProgramme, toyVariation } from './testing/toy-library.ts';

const placesIn = (library: ReturnType<typeof toyLibrary>) =>
  bannedWordsUnsaid.check(library).map(({ place, message }) => `${place}: ${message}`);

it('finds a promise in a caution, and says why it is one', () => {
  const cautions = [{ text: 'This cures you, so stop.', consequence: 'stop', mark: 'P' } as const];
  expect(placesIn(toyLibrary({ ...toyVariation, cautions }))).toEqual([
    'reach/plain cautions.0: says "cures". It promises a result that nobody can promise.',
  ]);
});

it('reads movements and programmes too', () => {
  const movement = { ...toyMovement(toyVariation), purpose: 'Corrects posture.' };
  const programme = { ...toyProgramme, about: 'Instant ease.' };
  expect(placesIn({ version: 1, movements: [movement], programmes: [programme] })).toEqual([
    expect.stringContaining('reach purpose'),
    expect.stringContaining('000 about'),
  ]);
});

import { expect, it } from 'vitest';
import { restAfterHold } from './rest-after-hold.ts';
import { messagesFor, toyVariation } from './testing/toy-library.ts';

it('asks for ten seconds of rest where holds may last twenty', () => {
  const { dose } = toyVariation;
  expect(messagesFor(restAfterHold, { dose: { ...dose, restSeconds: 9 } })).toEqual([
    'rests 9 s after holds of up to 30 s; at least 10 s',
  ]);
  const bounds = { ...dose.bounds, holdSeconds: { min: 3, max: 10 } };
  expect(messagesFor(restAfterHold, { dose: { ...dose, bounds, restSeconds: 3 } })).toEqual([]);
});

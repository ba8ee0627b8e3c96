import { expect, it } from 'vitest';
import { doseInBounds } from './dose-in-bounds.ts';
import { messagesFor, toyVariation } from './testing/toy-library.ts';

it.each([
  [{ holdSeconds: 31 }, "the first dose's hold 31 is outside 10 to 30"],
  [{ reps: 6 }, "the first dose's reps 6 is outside 1 to 5"],
  [{ sets: 2 }, "the first dose's sets 2 is outside 1 to 1"],
])('refuses %j', (change, message) => {
  const { dose } = toyVariation;
  expect(messagesFor(doseInBounds, { dose: { ...dose, start: { ...dose.start, ...change } } })).toEqual([
    message,
  ]);
});

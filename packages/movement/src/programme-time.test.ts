import { expect, test } from 'vitest';
import { indexLibrary } from './library.ts';
import { publishedTime } from './programme-time.ts';
import { SESSION_END } from './timing.ts';

const nothing = indexLibrary({ version: '0', movements: [], programmes: [] } as never);

test('nothing takes no more than the end of a session', () => {
  expect(publishedTime([], nothing)).toBe(SESSION_END);
});

test('an item that nobody knows takes no time', () => {
  const unknown = { variation: 'a/b', dose: { holdSeconds: 9, reps: 9, sets: 9 }, gate: null } as const;
  expect(publishedTime([unknown], nothing)).toBe(SESSION_END);
});

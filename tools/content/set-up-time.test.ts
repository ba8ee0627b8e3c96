import { expect, it } from 'vitest';
import { setUpTime } from './set-up-time.ts';
import { messagesFor } from './testing/toy-library.ts';

it('refuses a set-up that cannot be said in its time', () => {
  expect(messagesFor(setUpTime, { setUpSeconds: 7 })).toEqual([]);
  expect(messagesFor(setUpTime, { setUpSeconds: 6 })).toEqual(['the set-up takes 6.5 s to say but has 6 s']);
});

import { expect, it } from 'vitest';
import { switchTime } from './switch-time.ts';
import { messagesFor } from './testing/toy-library.ts';

it.each([7, 16])('refuses %i s for changing sides', (switchSeconds) => {
  expect(messagesFor(switchTime, { switchSeconds })).toEqual([
    `switches sides in ${switchSeconds} s, not 8 to 15 s`,
  ]);
});

it('refuses a switch where there is none', () => {
  expect(messagesFor(switchTime, { sidedness: 'symmetric', switchSeconds: 8 })).toEqual([
    'switches for 8 s although its sides are symmetric',
  ]);
  expect(messagesFor(switchTime, { sidedness: 'alternating', switchSeconds: 0 })).toEqual([]);
});

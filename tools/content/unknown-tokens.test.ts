import { expect, it } from 'vitest';
import { messagesFor } from './testing/toy-library.ts';
import { unknownTokens } from './unknown-tokens.ts';

it('names the field and the token', () => {
  expect(messagesFor(unknownTokens, { steps: ['Lift your {painful} foot.'] })).toEqual([
    'steps.0 has {painful}; only {working}, {other}, {Working} and {Other} are known',
  ]);
});

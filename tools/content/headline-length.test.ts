import { expect, it } from 'vitest';
import { headlineLength } from './headline-length.ts';
import { messagesFor } from './testing/toy-library.ts';

it('allows six words and refuses seven', () => {
  expect(messagesFor(headlineLength, { headline: 'Sit tall, lean to the {other}' })).toEqual([]);
  expect(messagesFor(headlineLength, { headline: 'Sit up tall, lean to the {other}' })).toHaveLength(1);
});

import { expect, it } from 'vitest';
import { sidelessSymmetric } from './sideless-symmetric.ts';
import { messagesFor } from './testing/toy-library.ts';

it('refuses side tokens where both sides work at once', () => {
  const change = { steps: ['Lift your {Other} foot.'], feel: 'Nothing.', headline: 'Lift' };
  expect(messagesFor(sidelessSymmetric, { ...change, sidedness: 'symmetric' })).toEqual([
    'steps.0 names a side although both work at once: "Lift your {Other} foot."',
  ]);
  expect(messagesFor(sidelessSymmetric, { ...change, sidedness: 'alternating' })).toEqual([]);
});

import { expect, it } from 'vitest';
import { namedSides } from './named-sides.ts';
import { messagesFor } from './testing/toy-library.ts';

it.each(['Lift your left foot.', 'Turn right.', 'Left foot first.'])('refuses %j', (step) => {
  expect(messagesFor(namedSides, { steps: [step] })).toHaveLength(1);
});

it('allows words in which a side only hides', () => {
  expect(messagesFor(namedSides, { feel: 'Upright and bright.' })).toEqual([]);
});

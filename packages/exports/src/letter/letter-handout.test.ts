import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { exampleLetter } from '@ilium/record/testing';
import { expect, it } from 'vitest';
import { letterToHandout } from './letter-handout.ts';

const index = indexLibrary(library);
const [entry] = index.entries.filter(({ movement }) => movement.kind === 'mobility');
if (!entry) throw new Error('the library is empty');
const { holdSeconds, reps, sets } = entry.variation.dose.start;
const dose = { holdSeconds, reps, sets };

it('a letter on paper has its moves at its doses, who sent it, how often and the note', () => {
  const items = [{ variation: entry.key, dose }, ...exampleLetter.items];
  const handout = letterToHandout({ ...exampleLetter, items }, index, 'left');
  expect(handout.parts[0]?.items.map((item) => [item.entry.key, item.dose])).toEqual([[entry.key, dose]]);
  expect(handout.subject).toMatchObject({
    title: expect.stringContaining('A. Osei'),
    lead: expect.stringMatching(/^5 days a week\. .*Mornings before work\.$/),
  });
});

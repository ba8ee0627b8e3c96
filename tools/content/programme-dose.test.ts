import type { Dose, SourceDose } from '@ilium/movement';
import { expect, it } from 'vitest';
import { programmeDose } from './programme-dose.ts';
import { toyLibrary, toyProgramme, toyVariation } from './testing/toy-library.ts';

function messagesOf(dose: Dose, source: SourceDose = toyVariation.dose.source): readonly string[] {
  const variation = { ...toyVariation, dose: { ...toyVariation.dose, source } };
  const parts = [
    { id: 'all', title: 'All', items: [{ variation: 'reach/plain', dose, gate: null } as const] },
  ];
  const library = { ...toyLibrary(variation), programmes: [{ ...toyProgramme, parts }] };
  return programmeDose.check(library).map(({ message }) => message);
}

it('refuses a dose that the source does not state', () => {
  expect(messagesOf({ holdSeconds: 20, reps: 2, sets: 1 })).toEqual([
    'has a dose that its source does not state',
  ]);
});

it('allows our own within our limits where the source gives none', () => {
  const silent = { ...toyVariation.dose.source, reps: null };
  expect(messagesOf({ holdSeconds: 20, reps: 2, sets: 1 }, silent)).toEqual([]);
  expect(messagesOf({ holdSeconds: 40, reps: 2, sets: 1 }, silent)).toEqual(['hold 40 is outside 10 to 30']);
});

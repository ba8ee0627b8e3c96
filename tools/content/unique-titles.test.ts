import { expect, it } from 'vitest';
import { toyLibrary, toyVariation } from './testing/toy-library.ts';
import { uniqueTitles } from './unique-titles.ts';

it('refuses two variations that read alike', () => {
  const twin = { ...toyVariation, id: 'twin', title: 'PLAIN' };
  expect(uniqueTitles.check(toyLibrary(toyVariation, twin))).toEqual([
    { place: 'reach/twin', message: 'is titled like reach/plain: "reach: plain"' },
  ]);
});

import type { Variation } from '@ilium/movement';
import { expect, it } from 'vitest';
import { noLoops } from './no-loops.ts';
import { toyLibrary, toyVariation } from './testing/toy-library.ts';

const low = { ...toyVariation, id: 'low' };
const high = { ...toyVariation, id: 'high' };

const placesOf = (...variations: readonly Variation[]) =>
  noLoops.check(toyLibrary(...variations)).map(({ place }) => place);

it('lets two neighbours name each other', () => {
  expect(placesOf({ ...low, harder: 'reach/high' }, { ...high, easier: 'reach/low' })).toEqual([]);
});

it('refuses two that are each harder than the other', () => {
  expect(placesOf({ ...low, harder: 'reach/high' }, { ...high, harder: 'reach/low' })).toEqual([
    'reach/low',
    'reach/high',
  ]);
});

it('sees a loop of easier and harder mixed', () => {
  expect(placesOf({ ...low, harder: 'reach/high', easier: 'reach/high' }, high)).toEqual([
    'reach/low',
    'reach/high',
  ]);
});

import { expect, it } from 'vitest';
import { doseInSource, isStatedBySource } from './dose-in-source.ts';
import { messagesFor, toyVariation } from './testing/toy-library.ts';

const { dose } = toyVariation;

it('refuses a dose that the source does not state, unless it is marked ours', () => {
  const start = { holdSeconds: 15, reps: 3, sets: 1 };
  expect(messagesFor(doseInSource, { dose: { ...dose, start: { ...start, mark: 'S' } } })).toEqual([
    'the first dose (15 s, 3 reps, 1 sets) is not the source\'s; change it or mark it "P"',
  ]);
  expect(messagesFor(doseInSource, { dose: { ...dose, start: { ...start, mark: 'P' } } })).toEqual([]);
});

it('reads "up to five" as any number up to five', () => {
  const source = { ...dose.source, reps: { min: null, max: 5 } };
  expect(isStatedBySource({ holdSeconds: 20, reps: 1, sets: 1 }, source)).toBe(true);
  expect(isStatedBySource({ holdSeconds: 20, reps: 6, sets: 1 }, source)).toBe(false);
});

it('takes no dose for stated where the source gives none', () => {
  expect(isStatedBySource(dose.start, { ...dose.source, reps: null })).toBe(false);
  expect(isStatedBySource(dose.start, { ...dose.source, holdSeconds: null })).toBe(false);
});

import { expect, it } from 'vitest';
import { knownKeys } from './known-keys.ts';
import { messagesFor, toyLibrary, toyProgramme, toyVariation } from './testing/toy-library.ts';

it('refuses neighbours and alternates that do not exist', () => {
  expect(messagesFor(knownKeys, { easier: 'reach/lower', alternates: { knee: ['sit/still'] } })).toEqual([
    'easier names reach/lower, which is not in the library',
    'alternates.knee names sit/still, which is not in the library',
  ]);
});

it('refuses a variation that names itself', () => {
  expect(messagesFor(knownKeys, { harder: 'reach/plain' })).toEqual(['harder names itself']);
});

it('refuses programme items that do not exist', () => {
  const other = { ...toyVariation, id: 'other' };
  expect(knownKeys.check({ ...toyLibrary(other), programmes: [toyProgramme] })).toEqual([
    { place: '000', message: 'has reach/plain, which is not in the library' },
  ]);
});

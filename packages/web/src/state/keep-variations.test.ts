import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { expect, test } from 'vitest';
import { keepVariations } from './keep-variations.ts';

const index = indexLibrary(library);

test('a library with fewer variations keeps their movements whole otherwise', () => {
  const kept = keepVariations(index, (key) => key === index.entries[3]?.key);
  expect(kept.entries.map(({ key }) => key)).toEqual([index.entries[3]?.key]);
  expect(kept.library.version).toBe(library.version);
});

import type { LibraryEntry } from '@ilium/movement';
import { english, entryToTitle } from '@ilium/words';
import type { Arguments } from '../arguments.ts';
import { index } from '../person.ts';

const describe = ({ key, movement, variation }: LibraryEntry): string =>
  `${variation.specId.padEnd(6)} ${key.padEnd(42)} ${movement.kind.padEnd(9)} ${entryToTitle({ key, movement, variation }, english)}`;

/** `ilium movements`: every variation, with the place in the specification that it comes from. */
export function movements({ json }: Arguments): string {
  if (json) return JSON.stringify(index.library.movements, null, 2);
  const { length } = index.library.movements;
  return [...index.entries.map(describe), '', `${length} movements, ${index.entries.length} variations`].join(
    '\n',
  );
}

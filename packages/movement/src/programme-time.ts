import type { Milliseconds } from '@ilium/units';
import type { LibraryIndex } from './library.ts';
import type { ProgrammeItem } from './programme.ts';
import { itemTime, SESSION_END, transitionTime } from './timing.ts';

/**
 * How long published items take one after the other as published, everything included: getting there, set-up,
 * get-ready, rests, both sides. Items that the library does not have take no time.
 */
export function publishedTime(items: readonly ProgrammeItem[], index: LibraryIndex): Milliseconds {
  let from: Parameters<typeof transitionTime>[0] = 'standing';
  let total = SESSION_END;
  for (const { variation: key, dose } of items) {
    const variation = index.entryOf(key)?.variation;
    if (!variation) continue;
    const sides = variation.sidedness === 'each' ? 2 : 1;
    total += transitionTime(from, variation.position) + itemTime(variation, dose, sides, 0);
    from = variation.position;
  }
  return total;
}

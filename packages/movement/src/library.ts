import type { GateTest } from './gate-test.ts';
import type { Movement, Variation, VariationKey } from './movement.ts';
import { variationKey } from './movement.ts';
import type { Programme } from './programme.ts';

/** All content: plain data that survives JSON unchanged. */
export interface Library {
  /** Rises when content changes in a way that beliefs and records must know. */
  readonly version: number;
  readonly movements: readonly Movement[];
  readonly programmes: readonly Programme[];
  /** What opens the gates besides time, pain and conditions (E6); a library without them asks for nothing more. */
  readonly gateTests?: readonly GateTest[];
}

/** A variation with the movement it belongs to. */
export interface LibraryEntry {
  readonly key: VariationKey;
  readonly movement: Movement;
  readonly variation: Variation;
}

/** A library that can be looked things up in. */
export interface LibraryIndex {
  readonly library: Library;
  /** Every variation, in library order. */
  readonly entries: readonly LibraryEntry[];
  /** The entry of a key, or `undefined` where the library has none (an older or newer record). */
  readonly entryOf: (key: VariationKey) => LibraryEntry | undefined;
}

/** Prepares a library for look-ups. */
export function indexLibrary(library: Library): LibraryIndex {
  const entries = library.movements.flatMap((movement) =>
    movement.variations.map((variation) => ({ key: variationKey(movement, variation), movement, variation })),
  );
  const entryByKey = new Map(entries.map((entry) => [entry.key, entry]));
  for (const movement of library.movements)
    for (const formerId of movement.formerIds)
      for (const variation of movement.variations) {
        const entry = entryByKey.get(variationKey(movement, variation));
        if (entry) entryByKey.set(`${formerId}/${variation.id}`, entry);
      }
  return { library, entries, entryOf: (key) => entryByKey.get(key) };
}

import { indexLibrary, type LibraryIndex, type VariationKey } from '@ilium/movement';

/** A library with some of its variations only. */
export function keepVariations(index: LibraryIndex, keeps: (key: VariationKey) => boolean): LibraryIndex {
  const kept = index.entries.filter(({ key }) => keeps(key));
  const movements = index.library.movements.flatMap((movement) => {
    const variations = kept
      .filter((entry) => entry.movement.id === movement.id)
      .map(({ variation }) => variation);
    return variations.length > 0 ? [{ ...movement, variations }] : [];
  });
  return indexLibrary({ ...index.library, movements });
}

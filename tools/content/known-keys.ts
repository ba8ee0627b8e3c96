import { everyPart, indexLibrary, type Variation, type VariationKey } from '@ilium/movement';
import type { ContentRule } from './rule.ts';

const namedKeys = (variation: Variation): readonly { field: string; key: VariationKey }[] => [
  ...(variation.easier === null ? [] : [{ field: 'easier', key: variation.easier }]),
  ...(variation.harder === null ? [] : [{ field: 'harder', key: variation.harder }]),
  ...Object.entries(variation.alternates).flatMap(([obstacle, keys]) =>
    keys.map((key) => ({ field: `alternates.${obstacle}`, key })),
  ),
];

/** Neighbours, alternates and programme items are in the library, and none names itself. */
export const knownKeys: ContentRule = {
  name: 'known-keys',
  check: (library) => {
    const { entries, entryOf } = indexLibrary(library);
    const fromVariations = entries.flatMap(({ key: place, variation }) =>
      namedKeys(variation)
        .filter(({ key }) => key === place || entryOf(key) === undefined)
        .map(({ field, key }) => ({
          place,
          message:
            key === place ? `${field} names itself` : `${field} names ${key}, which is not in the library`,
        })),
    );
    const fromProgrammes = library.programmes.flatMap((programme) =>
      everyPart(programme)
        .flatMap(({ items }) => items)
        .filter(({ variation }) => entryOf(variation) === undefined)
        .map(({ variation }) => ({
          place: programme.id,
          message: `has ${variation}, which is not in the library`,
        })),
    );
    return [...fromVariations, ...fromProgrammes];
  },
};

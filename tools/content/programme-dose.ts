import { indexLibrary } from '@ilium/movement';
import { findOutOfBounds } from './dose-in-bounds.ts';
import { isStatedBySource } from './dose-in-source.ts';
import type { ContentRule } from './rule.ts';

/** A published programme keeps its source's numbers, and our limits where the source gives none. */
export const programmeDose: ContentRule = {
  name: 'programme-dose',
  check: (library) => {
    const { entryOf } = indexLibrary(library);
    return library.programmes.flatMap(({ id, parts }) =>
      parts.flatMap((part) =>
        part.items.flatMap((item) => {
          const dose = entryOf(item.variation)?.variation.dose;
          if (dose === undefined) return [];
          const isSilent = dose.source.reps === null;
          const place = `${id} ${part.id} ${item.variation}`;
          const beyond = findOutOfBounds(item.dose, dose.bounds).map((message) => ({ place, message }));
          return isSilent || isStatedBySource(item.dose, dose.source)
            ? beyond
            : [...beyond, { place, message: 'has a dose that its source does not state' }];
        }),
      ),
    );
  },
};

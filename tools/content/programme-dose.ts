import { indexLibrary, type ProgrammePart } from '@ilium/movement';
import { findOutOfBounds } from './dose-in-bounds.ts';
import { isStatedBySource } from './dose-in-source.ts';
import type { ContentProblem, ContentRule } from './rule.ts';

/** A published programme keeps its source's numbers, and our limits where the source gives none; its breaks are ours. */
export const programmeDose: ContentRule = {
  name: 'programme-dose',
  check: (library) => {
    const { entryOf } = indexLibrary(library);
    const judge = (id: string, part: ProgrammePart, isOurs: boolean): readonly ContentProblem[] =>
      part.items.flatMap((item) => {
        const dose = entryOf(item.variation)?.variation.dose;
        if (dose === undefined) return [];
        const place = `${id} ${part.id} ${item.variation}`;
        const beyond = findOutOfBounds(item.dose, dose.bounds).map((message) => ({ place, message }));
        return isOurs || dose.source.reps === null || isStatedBySource(item.dose, dose.source)
          ? beyond
          : [...beyond, { place, message: 'has a dose that its source does not state' }];
      });
    return library.programmes.flatMap(({ id, parts, workBreaks = [] }) => [
      ...parts.flatMap((part) => judge(id, part, false)),
      ...workBreaks.flatMap((part) => judge(id, part, true)),
    ]);
  },
};

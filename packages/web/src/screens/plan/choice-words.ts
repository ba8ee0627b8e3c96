import { everyPart, type LibraryIndex } from '@ilium/movement';
import { english, indexToTitles } from '@ilium/words';
import type { Choice } from '../../state/judge.ts';

/** What was chosen, by name: the part of a programme, the programme, or the variation. */
export function choiceToTitle(choice: Choice, index: LibraryIndex): string {
  if (choice.kind === 'variation') return indexToTitles(index, english)(choice.variation);
  const programme = index.library.programmes.find(({ id }) => id === choice.programme);
  const part = programme && everyPart(programme).find(({ id }) => id === choice.part);
  return part?.title ?? programme?.title ?? '';
}

/** Where the library shows what was chosen. */
export const choiceToLibrary = (choice: Choice): string =>
  choice.kind === 'variation' ? `#/library/${choice.variation}` : `#/library/programme/${choice.programme}`;

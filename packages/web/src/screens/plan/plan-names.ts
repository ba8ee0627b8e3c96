import type { LibraryIndex } from '@ilium/movement';
import { english, indexToTitles, type PlanNames } from '@ilium/words';
import { today } from '../../state/clock.ts';

/** What sentences about a plan need to know: titles, and which day it is. */
export const indexToNames = (index: LibraryIndex): PlanNames => ({
  titleOf: indexToTitles(index, english),
  programmeTitleOf: (id) => index.library.programmes.find((programme) => programme.id === id)?.title,
  today: today.value,
});

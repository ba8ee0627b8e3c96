import type { LibraryEntry, LibraryIndex } from '@ilium/movement';
import type { Catalogue } from './catalogue.ts';
import type { TitleOf } from './plan-words.ts';

/** The name of a variation as people read it: the movement's alone where it has one variation only. */
export const entryToTitle = (
  { movement, variation }: LibraryEntry,
  words: Pick<Catalogue, 'titleToText'>,
): string => words.titleToText(movement.title, movement.variations.length > 1 ? variation.title : null);

/** Looks titles up in a library; a variation it does not have gets its movement's id in words. */
export const indexToTitles =
  (index: LibraryIndex, words: Pick<Catalogue, 'titleToText'>): TitleOf =>
  (key) => {
    const entry = index.entryOf(key);
    if (entry) return entryToTitle(entry, words);
    const name = (key.split('/')[0] ?? '').replaceAll('-', ' ');
    return words.titleToText(name.charAt(0).toUpperCase() + name.slice(1), null);
  };

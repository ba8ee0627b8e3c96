import type { BodySide, LibraryIndex } from '@ilium/movement';
import type { AcceptedLetter } from '@ilium/record';
import { englishLetter } from '@ilium/words';
import { type Handout, leadSideOfParts, readerOf } from '../handout.ts';
import { partToHandout } from '../programme-handout.ts';

/** A letter on paper: what it asks for, fitted to nobody's answers. Moves that the library lacks are left out. */
export function letterToHandout(letter: AcceptedLetter, index: LibraryIndex, leadSide: BodySide): Handout {
  const items = letter.items
    .filter(({ variation }) => index.entryOf(variation))
    .map(({ variation, dose }) => ({ variation, dose, gate: null }));
  const parts = [partToHandout({ title: null, items }, index, leadSide)];
  const { title, lead } = englishLetter.sheetToText(letter);
  return {
    subject: { kind: 'letter', title, lead },
    reader: readerOf(parts),
    leadSide: leadSideOfParts(parts),
    parts,
    leftOut: [],
  };
}

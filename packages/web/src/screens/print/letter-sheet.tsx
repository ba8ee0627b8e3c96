import { letterToHandout } from '@ilium/exports';
import type { LibraryIndex } from '@ilium/movement';
import { record } from '../../state/record.ts';
import { beginningSide } from '../library/shown-side.ts';
import { Sheet } from './sheet.tsx';

/** A letter that was written or taken in on this device, on paper; `null` where it has no such letter. */
export function LetterSheet({ id, index }: { readonly id: string; readonly index: LibraryIndex }) {
  const { clients, lettersTaken } = record.value;
  const letters = [...clients.flatMap((client) => client.letters), ...lettersTaken];
  const found = letters.find(({ letter }) => letter.id === id);
  if (!found) return null;
  return (
    <Sheet handout={letterToHandout(found.letter, index, beginningSide())} index={index} place="#/letter" />
  );
}

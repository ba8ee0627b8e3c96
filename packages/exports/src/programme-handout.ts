import {
  type BodySide,
  itemTime,
  type LibraryIndex,
  type Position,
  type Programme,
  type ProgrammePart,
  sessionTime,
  transitionTime,
} from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import { type Handout, type HandoutItem, type HandoutPart, leadSideOfParts, readerOf } from './handout.ts';
import { entryToItem } from './published-item.ts';

/** Time of published items one after the other from standing, everything included. */
function itemsToTime(items: readonly HandoutItem[]): Milliseconds {
  let from: Position = 'standing';
  const times = items.map(({ entry: { variation }, dose }) => {
    const transitionMs = transitionTime(from, variation.position);
    from = variation.position;
    return { transitionMs, durationMs: itemTime(variation, dose, 2, 0) };
  });
  return sessionTime(times);
}

/** The items of a part as published, and their time one after the other. */
export function partToHandout(
  part: Pick<ProgrammePart, 'items'> & { readonly title: string | null },
  index: LibraryIndex,
  leadSide: BodySide,
): HandoutPart {
  const items = part.items.map(({ variation, dose, gate }) => {
    const entry = index.entryOf(variation);
    if (!entry) throw new Error(`a programme names ${variation}, which the library does not have`);
    return entryToItem(entry, dose, gate, leadSide);
  });
  return { title: part.title, totalMs: itemsToTime(items), items };
}

/**
 * A handout of a programme as published, fitted to nobody; of one part where its id is given.
 * `undefined` where the programme has no such part. For one person, plan it first and use `planToHandout`.
 */
export function programmeToHandout(
  programme: Programme,
  index: LibraryIndex,
  leadSide: BodySide,
  part?: string,
): Handout | undefined {
  const wanted = programme.parts.filter(({ id }) => part === undefined || id === part);
  if (wanted.length === 0) return undefined;
  const parts = wanted.map((one) => partToHandout(one, index, leadSide));
  return {
    subject: { kind: 'programme', programme, isFitted: false },
    reader: programme.assisted ? 'therapist' : readerOf(parts),
    leadSide: leadSideOfParts(parts),
    parts,
    leftOut: [],
  };
}

import type { BodySide, Movement, Variation } from '@ilium/movement';
import { variationKey } from '@ilium/movement';
import { type Handout, type HandoutPart, leadSideOfParts, readerOf } from './handout.ts';
import { entryToItem } from './published-item.ts';

/** A handout of one movement with all its variations, or of one of them, at the dose that a first-timer gets. */
export function movementToHandout(movement: Movement, leadSide: BodySide, variation?: Variation): Handout {
  const variations = variation ? [variation] : movement.variations;
  const items = variations.map((one) => {
    const entry = { key: variationKey(movement, one), movement, variation: one };
    return entryToItem(entry, one.dose.start, null, leadSide);
  });
  const parts: readonly HandoutPart[] = [{ title: null, totalMs: null, items }];
  return {
    subject: { kind: 'movement', title: movement.title, purpose: movement.purpose },
    reader: readerOf(parts),
    leadSide: leadSideOfParts(parts),
    parts,
    leftOut: [],
  };
}

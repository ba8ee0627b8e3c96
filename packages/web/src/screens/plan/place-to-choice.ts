import { everyPart, type LibraryIndex, type VariationKey } from '@ilium/movement';
import type { Choice } from '../../state/judge.ts';

/**
 * What the address asks to be planned: `#/plan/programme/<id>[/<part>]` or `#/plan/move/<movement>/<variation>`.
 * `null` for today's plan, and for anything that the library does not have.
 */
export function placeToChoice([kind, first, second]: readonly string[], index: LibraryIndex): Choice | null {
  if (kind === 'move' && first && second) {
    const variation: VariationKey = `${first}/${second}`;
    return index.entryOf(variation) ? { kind: 'variation', variation } : null;
  }
  const programme = kind === 'programme' && index.library.programmes.find(({ id }) => id === first);
  if (!programme) return null;
  const part = everyPart(programme).find(({ id }) => id === second);
  return { kind: 'programme', programme: programme.id, part: part?.id ?? null };
}

/** The address at which a choice is planned. */
export const choiceToHref = (choice: Choice): string =>
  choice.kind === 'variation'
    ? `#/plan/move/${choice.variation}`
    : `#/plan/programme/${choice.programme}${choice.part === null ? '' : `/${choice.part}`}`;

import type { VariationKey } from '@ilium/movement';
import type { ItemRecord, RecordState } from '@ilium/record';

/** What came of a movement, or of one of its variations, oldest first. */
export interface Tries {
  /** Sessions in which it was done at least once. */
  readonly done: number;
  readonly ratings: readonly NonNullable<ItemRecord['rating']>[];
}

const wasTried = ({ repsDone, rating }: ItemRecord): boolean => repsDone > 0 || rating !== null;

/** What the record says about a movement (`id`) or a variation (`id/variation`). */
export function foldTries({ sessions }: Pick<RecordState, 'sessions'>, name: string | VariationKey): Tries {
  const items = sessions
    .flatMap((session) => session.items)
    .filter((item) => wasTried(item) && (item.variation === name || item.variation.startsWith(`${name}/`)));
  return { done: items.length, ratings: items.flatMap(({ rating }) => rating ?? []) };
}

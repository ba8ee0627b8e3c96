import type { VariationKey } from '@ilium/movement';
import type { ItemRecord, RecordState } from '@ilium/record';

/** What came of a movement, or of one of its variations, oldest first. */
export interface Tries {
  /** Sessions in which it was done at least once. */
  readonly done: number;
  readonly ratings: readonly NonNullable<ItemRecord['rating']>[];
}

const wasDone = ({ repsDone, rating }: ItemRecord): boolean => repsDone > 0 || rating !== null;

/** What the record says about a movement (`id`) or a variation (`id/variation`). */
export function foldTries({ sessions }: RecordState, name: string | VariationKey): Tries {
  const items = sessions
    .flatMap((session) => session.items)
    .filter((item) => wasDone(item) && (item.variation === name || item.variation.startsWith(`${name}/`)));
  return { done: items.length, ratings: items.flatMap(({ rating }) => rating ?? []) };
}

/** "Eased 5 of 7", with what got worse; honest about little. */
export function triesToText({ done, ratings }: Tries): string {
  if (done === 0) return 'Not tried';
  if (ratings.length === 0) return done === 1 ? 'Tried once' : `Tried ${done} times`;
  const count = (rating: string) => ratings.filter((other) => other === rating).length;
  const worse = count('worse') > 0 ? `, worse ${count('worse')}` : '';
  return `Eased ${count('eased')} of ${ratings.length}${worse}`;
}

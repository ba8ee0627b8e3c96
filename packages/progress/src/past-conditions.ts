import type { ConditionId, RecordState } from '@ilium/record';
import { findPainConditions } from '@ilium/safety';

/** Conditions that any check so far has named, or its answers about the pain brought with them (B.4, E1.4, E1.7). */
export function foldPastConditions({ checks }: Pick<RecordState, 'checks'>): readonly ConditionId[] {
  const found = checks.flatMap(({ pain, conditions }) => [
    ...conditions.map(({ id }) => id),
    ...findPainConditions({ pain }).map(({ condition }) => condition),
  ]);
  return [...new Set(found)].toSorted();
}

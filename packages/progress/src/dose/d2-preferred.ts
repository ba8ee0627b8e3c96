import type { VariationKey } from '@ilium/movement';
import type { Try } from '../facts/facts.ts';

/** At most so many variations are preferred (D2). */
const MOST_PREFERRED = 3;

/** It eased the last time, was not red, and eased more often than not. */
function isLiked(tries: readonly Try[]): boolean {
  const last = tries.at(-1);
  const eased = tries.filter(({ rating }) => rating === 'eased').length;
  return last?.rating === 'eased' && last.band === 'green' && 2 * eased > tries.length;
}

/**
 * D2: the variations that are kept for the next sessions, at most three: those that ease, the best by `scoreOf` first.
 */
export function findPreferred(
  triesByKey: ReadonlyMap<VariationKey, readonly Try[]>,
  scoreOf: (key: VariationKey) => number,
): readonly VariationKey[] {
  return [...triesByKey]
    .filter(([, tries]) => isLiked(tries))
    .map(([key]) => key)
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || (a < b ? -1 : 1))
    .slice(0, MOST_PREFERRED);
}

import type { VariationKey } from '@ilium/movement';
import type { VariationProgress } from '@ilium/progress';

/** A variation that was tried, and what is known of it. */
export interface Helped {
  readonly key: VariationKey;
  readonly progress: VariationProgress;
}

/** Fewer ratings than this say nothing (design "Learn"); from so many on it is not early any more (P). */
const LEAST_RATINGS = 2;
const MANY_RATINGS = 6;

/** Where a line stands: a suggested rest asks for an answer, so it must be seen; what is too early comes last. */
function groupOf({ belief, standing }: VariationProgress): number {
  if (standing?.code === 'suggested-rest') return 0;
  return belief === null || belief.eased + belief.same + belief.worse < LEAST_RATINGS ? 2 : 1;
}

/** Rated often, and still leaning neither way. */
export const isMixed = ({ belief }: VariationProgress): boolean =>
  belief !== null &&
  belief.certainty === 'too-early' &&
  belief.eased + belief.same + belief.worse >= MANY_RATINGS;

/** Everything that was tried: suggested rests, then by what is expected of each, then what little is known of. */
export const rankHelped = (
  byVariation: Readonly<Record<VariationKey, VariationProgress>>,
): readonly Helped[] =>
  (Object.entries(byVariation) as [VariationKey, VariationProgress][])
    .filter(([, { tried }]) => tried > 0)
    .map(([key, progress]) => ({ key, progress }))
    .toSorted(
      (a, b) =>
        groupOf(a.progress) - groupOf(b.progress) ||
        (b.progress.score ?? 0) - (a.progress.score ?? 0) ||
        b.progress.tried - a.progress.tried ||
        (a.key < b.key ? -1 : 1),
    );

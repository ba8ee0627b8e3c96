import { type Tier, tiers } from './assessment.ts';

/** Sorts the most severe first. */
export const compareTiers = (a: Tier, b: Tier): number => tiers.indexOf(a) - tiers.indexOf(b);

/** The most severe of several tiers; `none` when there are none. */
export const highestTier = (found: readonly Tier[]): Tier => found.toSorted(compareTiers)[0] ?? 'none';

import type { RecordState } from '@ilium/record';
import type { Instant } from '@ilium/units';

/** How far down the leg it was felt: 0 low back, 1 buttock, 2 thigh, 3 knee, 4 calf, 5 foot (C.1). */
export interface FarthestAt {
  readonly at: Instant;
  readonly rank: number;
}

/** From the thigh on it is a leg's matter (P). */
const LEG_RANK = 2;

/** Every answer about the farthest point, from checks and mornings, oldest first. What was not told is missing. */
export function readFarthest({
  checks,
  mornings,
}: Pick<RecordState, 'checks' | 'mornings'>): readonly FarthestAt[] {
  return [
    ...checks.map(({ at, pain }) => ({ at, rank: pain.farthest })),
    ...mornings.flatMap(({ at, farthest }) => (farthest === null ? [] : [{ at, rank: farthest }])),
  ].toSorted((a, b) => a.at - b.at);
}

/** Whether it reaches a leg. */
export const isInLeg = ({ rank }: FarthestAt): boolean => rank >= LEG_RANK;

/** Whether pain in a leg was ever told; only then the farthest point is asked for each time (outcomes.md). */
export const wasEverInLeg = (answers: readonly FarthestAt[]): boolean => answers.some(isInLeg);

/** The last answer at or before a moment; `null` where there is none. */
export const farthestAt = (answers: readonly FarthestAt[], at: Instant): number | null =>
  answers.findLast((answer) => answer.at <= at)?.rank ?? null;

import {
  type PlanItem,
  type Rejection,
  SESSION_END,
  transitionTime,
  type VariationKey,
} from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import type { Candidate } from './candidate.ts';
import type { Pick, Problem } from './problem.ts';

/** The shortest session that a candidate alone would make, or `null` where no dose of it is possible. */
export function leastTime(candidate: Candidate, picks: readonly Pick[]): Milliseconds | null {
  const durations = picks.flatMap((pick) => (pick.candidate === candidate ? pick.option.durationMs : []));
  if (durations.length === 0) return null;
  return transitionTime('standing', candidate.variation.position) + Math.min(...durations) + SESSION_END;
}

const keysOf = (picks: readonly Pick[]): readonly VariationKey[] =>
  picks.map(({ candidate }) => candidate.key);

/** The items that took a candidate's place: those after the same targets, else those of the same kind, else all. */
function rivals({ movement }: Candidate, planned: readonly Pick[]): readonly Pick[] {
  const sameTargets = planned.filter(({ candidate }) =>
    candidate.movement.targets.some((target) => movement.targets.includes(target)),
  );
  if (sameTargets.length > 0) return sameTargets;
  const sameKind = planned.filter(({ candidate }) => candidate.movement.kind === movement.kind);
  return sameKind.length > 0 ? sameKind : planned;
}

const msOf = (picks: readonly Pick[]): Milliseconds =>
  picks.reduce((sum, { option }) => sum + option.durationMs, 0);

/** Whether even the smallest dose of a candidate would give mobility more than its share (B.4 hypermobile). */
function breaksMobilityShare(candidate: Candidate, planned: readonly Pick[], problem: Problem): boolean {
  const own = problem.picks.filter((pick) => pick.candidate === candidate);
  return own.every((pick) => {
    const all = [...planned, pick];
    const mobility = all.filter(({ isMobility }) => isMobility);
    return 100 * msOf(mobility) > problem.limits.mobilityPercent * msOf(all);
  });
}

/** Whether two picks are one stretch set up twice: one movement to the same end of range. */
const isSameStretch = (a: Pick, b: Pick): boolean =>
  a.candidate.movement === b.candidate.movement && a.endRange === b.endRange;

/** Why a candidate that was let through is not in the session after all. */
export function rejectCandidate(
  candidate: Candidate,
  planned: readonly Pick[],
  problem: Problem,
): readonly Rejection[] {
  const { limits, picks } = problem;
  const needsMs = leastTime(candidate, picks);
  if (needsMs !== null && needsMs > limits.budgetMs) return [{ code: 'minutes', needsMs, rule: 'I16' }];
  const family = planned.filter((pick) => pick.candidate.movement.family === candidate.movement.family);
  const first = family[0];
  if (first && family.length >= limits.perFamily)
    return [{ code: 'family-full', with: first.candidate.key, rule: 'E5b' }];
  if (breaksMobilityShare(candidate, planned, problem)) return problem.againstMobility;
  const own = picks.find((pick) => pick.candidate === candidate);
  const alike = planned.filter((pick) => own && isSameStretch(pick, own));
  if (alike.length > 0) return [{ code: 'outranked', by: keysOf(alike), rule: 'E5b' }];
  const newOnes = planned.filter((pick) => pick.countsAsNew);
  const isOneNewTooMany = newOnes.length >= limits.newItems && candidate.past.tried === 0;
  return [
    {
      code: 'outranked',
      by: keysOf(isOneNewTooMany ? newOnes : rivals(candidate, planned)),
      rule: 'E5b',
    },
  ];
}

/** The keys of planned items. */
export const plannedKeys = (items: readonly PlanItem[]): ReadonlySet<VariationKey> =>
  new Set(items.map(({ variation }) => variation));

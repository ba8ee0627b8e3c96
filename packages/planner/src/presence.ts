import type { Plan, Presence, VariationKey } from '@ilium/movement';
import { lossesWithout } from './loss.ts';
import type { PlanInput } from './plan-input.ts';
import { picksToKeys, planToKeys, planToPicks } from './planned-picks.ts';
import { isOpen, type Planning, prepare } from './planning.ts';
import { restrictProblem } from './restrict.ts';
import { solve } from './solve.ts';

/** What best takes the place of an item while all others stay, if anything does. */
function standIn(
  key: VariationKey,
  planned: readonly VariationKey[],
  { problem }: Planning,
): VariationKey | null {
  const others = planned.filter((one) => one !== key);
  const without = solve(restrictProblem(problem, { must: others, only: null, without: [key] }));
  return picksToKeys(without?.order.picks ?? []).find((one) => !planned.includes(one)) ?? null;
}

/**
 * Why an item is in a plan: what brought it in, what would be lost without it, and what would come in its place. `null`
 * where it is not in the plan. The plan is one that `input` gives, or that the person made from it by hand.
 */
export function explainPresence(input: PlanInput, plan: Plan, key: VariationKey): Presence | null {
  const item = plan.kind === 'session' ? plan.items.find(({ variation }) => variation === key) : undefined;
  const prepared = prepare(input);
  if (!item || !isOpen(prepared)) return null;
  const picks = planToPicks(plan, prepared.problem);
  const pick = picks.find(({ candidate }) => candidate.key === key);
  return {
    variation: key,
    reasons: item.reasons,
    lost: pick ? lossesWithout(pick, picks, prepared.problem) : [],
    instead: standIn(key, planToKeys(plan), prepared),
  };
}

import type { Plan, PlanItem, VariationKey } from '@ilium/movement';
import { isSameDose } from './dose-arithmetic.ts';
import type { Pick, Problem } from './problem.ts';

const isPickOf = ({ variation, role, dose, extraReps }: PlanItem, pick: Pick): boolean =>
  pick.candidate.key === variation &&
  pick.role === role &&
  pick.option.extraReps === extraReps &&
  isSameDose(pick.option.dose, dose);

/** The picks that a plan's items are, in the plan's order; items that today's problem does not have are left out. */
export const planToPicks = (plan: Plan, { picks }: Problem): readonly Pick[] =>
  plan.kind === 'none' ? [] : plan.items.flatMap((item) => picks.find((pick) => isPickOf(item, pick)) ?? []);

/** The keys of some picks, in their order. */
export const picksToKeys = (picks: readonly Pick[]): readonly VariationKey[] =>
  picks.map(({ candidate }) => candidate.key);

/** The keys of a plan's items, in its order. */
export const planToKeys = (plan: Plan): readonly VariationKey[] =>
  plan.kind === 'none' ? [] : plan.items.map(({ variation }) => variation);

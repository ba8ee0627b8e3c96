import { type Plan, positionToStation, sideTime } from '@ilium/movement';
import type { PlanInput } from '@ilium/planner';
import type { Problem } from '@ilium/planner/testing';
import { itemsOf } from './violations.ts';

/** What a session is like, beyond its points. */
export interface Quality {
  /** Share of what the allowed items could cover that is covered, weighted as the planner weighs it. */
  readonly coverage: number;
  /** How much more one side works than the other, as a share of both. */
  readonly imbalance: number;
  /** Items in which the painful side works less than the other, without a block. */
  readonly neglected: number;
  /** How often one changes between standing, chair, floor and lying, getting to the first included. */
  readonly changes: number;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** What of each target group is covered, against what the best item for it alone would cover. */
function coverageOf(plan: Plan, input: PlanInput, { goals, picks }: Problem): number {
  const keys = itemsOf(plan, input).map(({ item }) => item);
  const chosen = keys.flatMap(
    (item) =>
      picks.find(
        ({ candidate, role, option }) =>
          candidate.key === item.variation && role === item.role && option.durationMs === item.durationMs,
      ) ?? [],
  );
  const amounts = (list: typeof picks, of: number) =>
    list.map(({ gives }) => sum(gives.filter((share) => share.of === of).map(({ amount }) => amount)));
  const groups = goals.flatMap((goal, of) =>
    goal.meaning?.code === 'target'
      ? [{ ...goal, of, most: Math.min(goal.need, Math.max(...amounts(picks, of))) }]
      : [],
  );
  const covered = groups.map(({ of, most, points }) => points * Math.min(most, sum(amounts(chosen, of))));
  const possible = groups.map(({ most, points }) => points * most);
  return sum(possible) === 0 ? 1 : sum(covered) / sum(possible);
}

/** What a plan is like. */
export function qualityOf(plan: Plan, input: PlanInput, problem: Problem): Quality {
  const placed = itemsOf(plan, input);
  const both = placed.filter(({ item }) => item.sides.length === 2);
  const times = both.map(({ item, entry }) => ({
    first: sideTime(entry.variation, item.dose, item.extraReps),
    second: sideTime(entry.variation, item.dose, 0),
  }));
  const stations = placed.map(({ entry }) => positionToStation(entry.variation.position));
  const total = sum(times.map(({ first, second }) => first + second));
  return {
    coverage: coverageOf(plan, input, problem),
    imbalance: total === 0 ? 0 : sum(times.map(({ first, second }) => first - second)) / total,
    neglected: both.filter(({ item }) => item.extraReps > 0 && item.sides[0] !== input.request.painSide)
      .length,
    changes: stations.filter((station, i) => station !== (stations[i - 1] ?? 'standing')).length,
  };
}

import type { Plan, SessionPlan, VariationKey } from '@ilium/movement';
import type { Candidate } from './candidate.ts';
import { type Hand, moveItem, swapItem } from './hand.ts';
import { chooseByHand, handToSettled } from './plan-by-hand.ts';
import type { PlanInput } from './plan-input.ts';
import { orderToPlan } from './plan-session.ts';
import { planToKeys } from './planned-picks.ts';
import { isOpen, type Planning, prepare } from './planning.ts';
import { restrictProblem } from './restrict.ts';
import { type Solution, solve } from './solve.ts';

/** Something that may stand in for an item, and the session with it. */
export interface SwapChoice {
  readonly variation: VariationKey;
  readonly plan: SessionPlan;
}

/** Choices of one movement: a choice is between things that differ. */
const mostOfAMovement = 2;

/** Whether the library itself offers one for the other: an alternate, or the next easier or harder one (E5b). */
function isNeighbour(key: VariationKey, other: Candidate, { input }: Planning): boolean {
  const entry = input.index.entryOf(key);
  if (!entry) return false;
  const { alternates, easier, harder } = entry.variation;
  return [easier, harder, ...Object.values(alternates).flat()].includes(other.key);
}

/** A candidate in the place of an item, and the best session with it. */
interface Trial {
  readonly candidate: Candidate;
  readonly isNeighbour: boolean;
  readonly solution: Solution;
}

function trySwap(candidate: Candidate, key: VariationKey, hand: Hand, planning: Planning): readonly Trial[] {
  const solution = solve(restrictProblem(planning.problem, handToSettled(hand, planning)));
  return solution ? [{ candidate, isNeighbour: isNeighbour(key, candidate, planning), solution }] : [];
}

/** At most two of each movement, in their order. */
const mixMovements = (trials: readonly Trial[]): readonly Trial[] =>
  trials.filter(({ candidate: { movement } }, i) => {
    const before = trials.slice(0, i).filter((one) => one.candidate.movement === movement);
    return before.length < mostOfAMovement;
  });

/**
 * What could stand in for an item while every other stays: what the library itself offers for it first, then whatever
 * makes the best session. Only what passes filter and rules, each with the session that it gives.
 */
export function swapChoices(
  input: PlanInput,
  hand: Hand,
  plan: Plan,
  key: VariationKey,
  most = 4,
): readonly SwapChoice[] {
  const prepared = prepare(input);
  if (!isOpen(prepared)) return [];
  const planned = planToKeys(plan);
  const trials = prepared.problem.candidates
    .filter((candidate) => !planned.includes(candidate.key))
    .flatMap((candidate) => trySwap(candidate, key, swapItem(hand, plan, key, candidate.key), prepared))
    .toSorted(
      (a, b) => Number(b.isNeighbour) - Number(a.isNeighbour) || b.solution.points - a.solution.points,
    );
  return mixMovements(trials)
    .slice(0, most)
    .flatMap(({ candidate, solution }) => {
      const other = orderToPlan(solution.order, prepared);
      return other.kind === 'session' ? [{ variation: candidate.key, plan: other }] : [];
    });
}

/** The places, counted from 0, to which an item may be moved; its own is among them. */
export function moveChoices(input: PlanInput, hand: Hand, plan: Plan, key: VariationKey): readonly number[] {
  const prepared = prepare(input);
  if (!isOpen(prepared)) return [];
  const keys = planToKeys(plan);
  return keys.flatMap((_, to) => {
    const moved = chooseByHand(moveItem(hand, plan, key, to), prepared);
    return moved.ok && moved.value.kind === 'session' ? [to] : [];
  });
}

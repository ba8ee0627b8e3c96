import { type Place, type PlanItem, SESSION_END, type Setup } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import type { Candidate } from './candidate.ts';
import { explainPick } from './explain.ts';
import type { Order } from './order.ts';
import type { PlanInput } from './plan-input.ts';
import type { Problem } from './problem.ts';

/** How many of the items could be done at a place. */
const countAt = (place: Place, candidates: readonly Candidate[]): number =>
  candidates.filter(({ setups }) => setups.some((setup) => setup.place === place)).length;

/** One setup for each item: the place that most items of the session share, so that one does not move for nothing. */
export const chooseSetups = (candidates: readonly Candidate[]): readonly (Setup | undefined)[] =>
  candidates.map(({ setups }) =>
    setups.reduce<Setup | undefined>(
      (best, setup) =>
        best && countAt(best.place, candidates) >= countAt(setup.place, candidates) ? best : setup,
      undefined,
    ),
  );

/** Time of a whole session: every item with its transition, and the end. */
export const itemsToTotal = (items: readonly PlanItem[]): Milliseconds =>
  items.reduce((total, item) => total + item.transitionMs + item.durationMs, SESSION_END);

/** The items of a chosen session, with their reasons. */
export function orderToItems(order: Order, problem: Problem, input: PlanInput): readonly PlanItem[] {
  const setups = chooseSetups(order.picks.map(({ candidate }) => candidate));
  return order.picks.flatMap((pick, i) => {
    const { candidate, option, role } = pick;
    const setup = setups[i];
    if (!setup) return [];
    return {
      variation: candidate.key,
      role,
      setup,
      dose: option.dose,
      sides: candidate.sides,
      extraReps: option.extraReps,
      oneSided: candidate.oneSided,
      limits: candidate.limits,
      reasons: explainPick(i, order.picks, problem, input),
      doseNotes: option.notes,
      isNew: candidate.past.tried === 0,
      transitionMs: order.transitionsMs[i] ?? 0,
      durationMs: option.durationMs,
    };
  });
}

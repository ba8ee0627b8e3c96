import { type Plan, type Rejection, RULES_VERSION, type VariationKey } from '@ilium/movement';
import { filterLibrary } from './filter.ts';
import { emptyOrder, type Order } from './order.ts';
import { plannedKeys, rejectCandidate } from './outranked.ts';
import { type PlanInput, shapeOf } from './plan-input.ts';
import { itemsToTotal, orderToItems } from './plan-items.ts';
import { chooseSession, isOpen, type Planning, prepare } from './planning.ts';
import { refuseForFit } from './refusal.ts';
import { optimalityOf } from './solve.ts';
import { findMore } from './ways-out.ts';

/** Every variation that is not in the session, with its reasons. */
function allRejections(
  { filtered, problem }: Planning,
  { picks }: Order,
): Readonly<Record<VariationKey, readonly Rejection[]>> {
  const planned = new Set(picks.map(({ candidate }) => candidate));
  const left = filtered.candidates.filter((candidate) => !planned.has(candidate));
  const rejected = left.map(
    (candidate) => [candidate.key, rejectCandidate(candidate, picks, problem)] as const,
  );
  return { ...filtered.rejections, ...Object.fromEntries(rejected) };
}

/** No session where nothing was chosen. A strength day is refused for want of strength, and only that is looked for. */
function refuse(planning: Planning): Plan {
  const { input, filtered, problem } = planning;
  if (shapeOf(input) !== 'strength')
    return refuseForFit(filtered, allRejections(planning, emptyOrder), input);
  const beside: Rejection = { code: 'shape', shape: 'strength', rule: 'E5b' };
  const others = problem.candidates
    .filter(({ movement }) => movement.kind !== 'strength')
    .map(({ key }) => [key, [beside]]);
  const rejections = { ...allRejections(planning, emptyOrder), ...Object.fromEntries(others) };
  const entries = input.index.entries.filter(({ movement }) => movement.kind === 'strength');
  const only = { ...input, index: { ...input.index, entries } };
  return refuseForFit(filterLibrary(only), rejections, only);
}

/** An ordered choice as a plan; no session where nothing was chosen. */
export function orderToPlan(order: Order, planning: Planning): Plan {
  const { input, filtered, problem } = planning;
  if (order.picks.length === 0) return refuse(planning);
  const items = orderToItems(order, problem, input);
  const rejections = allRejections(planning, order);
  const totalMs = itemsToTotal(items);
  const { leastItems, budgetMs } = problem.limits;
  const keys = items.map(({ variation }) => variation);
  return {
    kind: 'session',
    rulesVersion: RULES_VERSION,
    libraryVersion: input.index.library.version,
    request: input.request,
    items,
    totalMs,
    rejections,
    waysOut: keys.length < leastItems ? findMore(filtered, input, keys, budgetMs - totalMs) : [],
  };
}

/**
 * Today's session: what the safety rules, the place and the minutes allow, chosen and ordered, with a reason for each
 * item and for everything that is left out; or no session, and what would change that. It says how near the best it is.
 * Pure and total: the same input gives the same plan on every device, in whatever order the library is (I21).
 */
export function planSession(given: PlanInput): Plan {
  const prepared = prepare(given);
  if (!isOpen(prepared)) return prepared;
  const solution = chooseSession(prepared);
  const plan = orderToPlan(solution.order, prepared);
  return plan.kind === 'session' ? { ...plan, optimality: optimalityOf(solution) } : plan;
}

/** Why a variation is not in a plan; empty where it is, or where the plan does not know it. */
export const whyNot = (plan: Plan, key: VariationKey): readonly Rejection[] =>
  plan.kind === 'session' && plannedKeys(plan.items).has(key) ? [] : (plan.rejections[key] ?? []);

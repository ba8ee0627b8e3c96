import { type HandRefusal, type NoSession, type Plan, SESSION_END, type VariationKey } from '@ilium/movement';
import { err, ok, type Result } from '@ilium/units';
import type { Hand } from './hand.ts';
import { inOrderOf, orderByHand } from './hand-order.ts';
import { refuseKeys, refuseTogether } from './hand-refusal.ts';
import type { Order } from './order.ts';
import type { PlanInput } from './plan-input.ts';
import { orderToPlan } from './plan-session.ts';
import { isOpen, type Planning, prepare } from './planning.ts';
import type { Problem } from './problem.ts';
import { restrictProblem, type Settled } from './restrict.ts';
import { nothingFound, optimalityOf, solve } from './solve.ts';
import { takeTurns } from './turns.ts';

/** What a hand settles: pins and what is due of a letter beside them, or exactly what was put together. */
export function handToSettled(hand: Hand, planning: Planning): Settled {
  const { index } = planning.input;
  const today = (keys: readonly VariationKey[]) => keys.map((key) => index.entryOf(key)?.key ?? key);
  const without = today(hand.without);
  const exactly = hand.exactly && today(hand.exactly);
  return { must: exactly ?? takeTurns(planning, without, today(hand.pinned)), only: exactly, without };
}

/** The order that the person wished for, where it is about these items; else the best. */
function orderAsWished(order: Order, hand: Hand, problem: Problem): Result<Order, HandRefusal> {
  const wished = hand.order && inOrderOf(hand.order, order.picks);
  if (!wished) return ok(order);
  const workMs = order.picks.reduce((sum, { option }) => sum + option.durationMs, 0);
  return orderByHand(wished, problem, problem.limits.budgetMs - SESSION_END - workMs);
}

/** The session of a hand, once it is known what there is to choose from. */
export function chooseByHand(hand: Hand, planning: Planning): Result<Plan, HandRefusal> {
  const settled = handToSettled(hand, planning);
  if (settled.only?.length === 0) return err({ code: 'no-session' });
  const refusal = refuseKeys(settled.must, planning);
  if (refusal) return err(refusal);
  const solution = solve(restrictProblem(planning.problem, settled));
  if (!solution && settled.must.length > 0) return err(refuseTogether(settled.must, planning));
  const found = solution ?? nothingFound;
  const order = orderAsWished(found.order, hand, planning.problem);
  if (!order.ok) return order;
  const plan = orderToPlan(order.value, planning);
  const isChosen = settled.only === null && plan.kind === 'session';
  return ok(isChosen ? { ...plan, optimality: optimalityOf(found) } : plan);
}

/**
 * Today's session with what the person changed, under the same filter and the same rules as any other: the session, or
 * why the change is not made. Where there is to be no session at all, that is the answer. Pure and total.
 */
export function planByHand(input: PlanInput, hand: Hand): Result<Plan, HandRefusal> {
  const prepared: Planning | NoSession = prepare(input);
  return isOpen(prepared) ? chooseByHand(hand, prepared) : ok(prepared);
}

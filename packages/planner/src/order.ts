import type { Milliseconds } from '@ilium/units';
import type { Pick } from './problem.ts';
import { positionNumber, startPosition, wayTime } from './walk-table.ts';
import { repeatedEndRangeCost, walkCost, whole } from './worth.ts';

/** A set of items in the order in which they are done. */
export interface Order {
  readonly picks: readonly Pick[];
  /** Getting to each item from the one before it, or from standing. */
  readonly transitionsMs: readonly Milliseconds[];
  readonly walkMs: Milliseconds;
  /** Thousandths of a point that the order costs. */
  readonly cost: number;
  /** Pairs within one part of which the later phase comes first. */
  readonly stepBacks: number;
}

export const emptyOrder: Order = { picks: [], transitionsMs: [], walkMs: 0, cost: 0, stepBacks: 0 };

const isSameMovement = (a: Pick, b: Pick): boolean => a.candidate.movement === b.candidate.movement;

/** Whether two items take one joint to the end of its range in the same way. */
const meetAtEnd = (a: Pick, b: Pick): boolean => (a.endRange & b.endRange) !== 0;

/**
 * Whether one item may directly follow another: never the same joint at the end of its range twice in a row (E5b).
 * Levels of one movement are one exercise and may; the order avoids it where it can (P).
 */
export const mayFollow = (before: Pick, next: Pick): boolean =>
  !meetAtEnd(before, next) || isSameMovement(before, next);

const phaseOf = ({ candidate }: Pick): number => candidate.variation.phase;

const countStepBacks = (picks: readonly Pick[], next: Pick): number =>
  picks.filter((one) => one.rank === next.rank && phaseOf(one) > phaseOf(next)).length;

/** The order with one item more at its end, or `null` where that may not follow. */
export function extendOrder(order: Order, next: Pick): Order | null {
  const before = order.picks.at(-1);
  if (before && (before.rank > next.rank || !mayFollow(before, next))) return null;
  const way = wayTime(before?.position ?? positionNumber[startPosition], next.position);
  const repeat = before && meetAtEnd(before, next) ? repeatedEndRangeCost * whole : 0;
  return {
    picks: [...order.picks, next],
    transitionsMs: [...order.transitionsMs, way],
    walkMs: order.walkMs + way,
    cost: order.cost + way * walkCost + repeat,
    stepBacks: order.stepBacks + countStepBacks(order.picks, next),
  };
}

const isBetter = (a: Order, b: Order | null): boolean =>
  b === null || a.cost < b.cost || (a.cost === b.cost && a.stepBacks < b.stepBacks);

/**
 * The best order of a set that takes at most so long on the way: the parts as E5b has them, nothing that may not follow,
 * then the shortest way, calmer items first, among equals the order of the problem; `null` where there is none. A handful
 * of items, so every order is tried.
 */
export function bestOrder(picks: readonly Pick[], mostMs: Milliseconds): Order | null {
  let best: Order | null = null;
  const visit = (order: Order, left: readonly Pick[]): void => {
    if (order.walkMs > mostMs || !isBetter(order, best)) return;
    if (left.length === 0) {
      best = order;
      return;
    }
    const rank = Math.min(...left.map((pick) => pick.rank));
    for (const pick of left) {
      if (pick.rank !== rank) continue;
      const longer = extendOrder(order, pick);
      if (longer)
        visit(
          longer,
          left.filter((one) => one !== pick),
        );
    }
  };
  visit(
    emptyOrder,
    picks.toSorted((a, b) => a.order - b.order),
  );
  return best;
}

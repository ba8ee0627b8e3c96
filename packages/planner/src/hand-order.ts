import type { HandRefusal, VariationKey } from '@ilium/movement';
import { err, type Milliseconds, ok, type Result } from '@ilium/units';
import { isSameDose } from './dose-arithmetic.ts';
import { emptyDraft, hasRoom, putIn, takeOut } from './draft.ts';
import { emptyOrder, extendOrder, mayFollow, type Order } from './order.ts';
import type { Pick, Problem } from './problem.ts';

/** The parts that an item may play at the dose that it has. */
const partsOf = (pick: Pick, { picks }: Problem): readonly Pick[] =>
  picks
    .filter(({ item, option }) => item === pick.item && isSameOption(option, pick.option))
    .toSorted((a, b) => a.rank - b.rank);

const isSameOption = (a: Pick['option'], b: Pick['option']): boolean =>
  a.extraReps === b.extraReps && isSameDose(a.dose, b.dose);

/** What stands against a sequence: two neighbours that may not follow each other, or parts out of their order. */
function findRefusal(chosen: readonly Pick[], problem: Problem): HandRefusal {
  let rank = 0;
  for (const [i, next] of chosen.entries()) {
    const before = chosen[i - 1];
    if (before && !mayFollow(before, next))
      return { code: 'same-joint', first: before.candidate.key, next: next.candidate.key };
    const part = partsOf(next, problem).find((pick) => pick.rank >= rank);
    if (before && !part) return { code: 'part-order', first: before.candidate.key, next: next.candidate.key };
    rank = part?.rank ?? rank;
  }
  return { code: 'not-together', variations: chosen.map(({ candidate }) => candidate.key) };
}

/**
 * Items in exactly this order, each in the part that suits there best; or why that may not be. `mostMs` is the time
 * there is for getting about.
 */
export function orderByHand(
  chosen: readonly Pick[],
  problem: Problem,
  mostMs: Milliseconds,
): Result<Order, HandRefusal> {
  const draft = emptyDraft({ ...problem, must: [] });
  let best: { readonly order: Order; readonly points: number } | null = null;
  const visit = (order: Order): void => {
    const pick = chosen[order.picks.length];
    if (!pick) {
      const points = draft.points - order.cost;
      if (best === null || points > best.points) best = { order, points };
      return;
    }
    for (const part of partsOf(pick, problem)) {
      const longer = extendOrder(order, part);
      if (!longer || longer.walkMs > mostMs || !hasRoom(draft, part)) continue;
      putIn(draft, part);
      visit(longer);
      takeOut(draft);
    }
  };
  visit(emptyOrder);
  const found = best as { readonly order: Order } | null;
  return found ? ok(found.order) : err(findRefusal(chosen, problem));
}

/** The picks of a choice in the order of some keys, or `null` where the keys are not the same items. */
export function inOrderOf(keys: readonly VariationKey[], picks: readonly Pick[]): readonly Pick[] | null {
  const sorted = keys.flatMap((key) => picks.find(({ candidate }) => candidate.key === key) ?? []);
  return sorted.length === picks.length && keys.length === picks.length ? sorted : null;
}

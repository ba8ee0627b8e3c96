import { SESSION_END } from '@ilium/movement';
import { blockOf } from './layout.ts';
import type { Pick, Problem, Share } from './problem.ts';

/** Amounts of goals or of caps for many picks, one after the other. */
interface Shares {
  /** Where a pick's begin; one more than there are picks. */
  readonly first: Int32Array;
  readonly of: Int32Array;
  readonly amount: Float64Array;
}

/**
 * A problem in plain numbers, column by column, for the inner loops of the search. Picks stand in the problem's order,
 * those of one candidate next to each other.
 */
export interface PickTable {
  readonly problem: Problem;
  readonly item: Int32Array;
  readonly durationMs: Float64Array;
  readonly worth: Float64Array;
  /** How far a pick takes mobility above its share, in hundredths of a millisecond; below 0 where it makes room. */
  readonly excess: Float64Array;
  /** The pick's block as one bit. */
  readonly block: Int32Array;
  readonly gives: Shares;
  readonly takes: Shares;
  /** Where an item's picks begin; one more than there are items. */
  readonly firstOfItem: Int32Array;
  /** 1 where the item counts as new. */
  readonly isNew: Uint8Array;
  /** Most items that can come together: as many as a session holds, and as many of the shortest as fit the minutes. */
  readonly mostItems: number;
  readonly goalNeed: Float64Array;
  /** Thousandths of a point for each unit. */
  readonly goalPoints: Float64Array;
}

function sharesOf(picks: readonly Pick[], of: (pick: Pick) => readonly Share[]): Shares {
  const lists = picks.map(of);
  const all = lists.flat();
  const first = new Int32Array(picks.length + 1);
  lists.forEach((list, i) => {
    first[i + 1] = (first[i] ?? 0) + list.length;
  });
  return {
    first,
    of: Int32Array.from(all, (share) => share.of),
    amount: Float64Array.from(all, (share) => share.amount),
  };
}

function countFitting({ picks, candidates, limits }: Problem): number {
  const shortest = candidates.map(() => Infinity);
  for (const { item, option } of picks)
    shortest[item] = Math.min(shortest[item] ?? Infinity, option.durationMs);
  let leftMs = limits.budgetMs - SESSION_END;
  let count = 0;
  for (const durationMs of shortest.sort((a, b) => a - b)) {
    leftMs -= durationMs;
    if (leftMs < 0 || count === limits.items) break;
    count++;
  }
  return count;
}

/** The columns of a problem. */
export function makePickTable(problem: Problem): PickTable {
  const { picks, goals, candidates, limits } = problem;
  const excessOf = ({ isMobility, option }: Pick): number =>
    (isMobility ? 100 - limits.mobilityPercent : -limits.mobilityPercent) * option.durationMs;
  const firstOfItem = new Int32Array(candidates.length + 1);
  const isNew = new Uint8Array(candidates.length);
  for (const { item, countsAsNew } of picks) {
    firstOfItem[item + 1] = (firstOfItem[item + 1] ?? 0) + 1;
    if (countsAsNew) isNew[item] = 1;
  }
  for (let item = 0; item < candidates.length; item++)
    firstOfItem[item + 1] = (firstOfItem[item + 1] ?? 0) + (firstOfItem[item] ?? 0);
  return {
    problem,
    item: Int32Array.from(picks, ({ item }) => item),
    durationMs: Float64Array.from(picks, ({ option }) => option.durationMs),
    worth: Float64Array.from(picks, ({ worth }) => worth),
    excess: Float64Array.from(picks, excessOf),
    block: Int32Array.from(picks, (pick) => 1 << blockOf(pick)),
    gives: sharesOf(picks, ({ gives }) => gives),
    takes: sharesOf(picks, ({ takes }) => takes),
    firstOfItem,
    isNew,
    mostItems: countFitting(problem),
    goalNeed: Float64Array.from(goals, ({ need }) => need),
    goalPoints: Float64Array.from(goals, ({ points }) => points),
  };
}

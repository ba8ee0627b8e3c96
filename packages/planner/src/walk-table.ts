import { type ItemRole, itemRoles, type Position, positions, transitionTime } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';

/**
 * How long the shortest way through a session is. Items stand in blocks, one for each part of the session (E5b) and
 * body position; the parts follow each other, and within a part the positions may come in any order. A table made once
 * knows the shortest way through any positions, so the search never tries orders.
 */

const positionCount = positions.length;
const setCount = 1 << positionCount;
const unreachable = Infinity;

/** Where everyone begins. */
export const startPosition: Position = 'standing';

/** A position as a number, for tables and sets of bits. */
export const positionNumber = Object.fromEntries(positions.map((name, i) => [name, i])) as Readonly<
  Record<Position, number>
>;

/** The place of a role in a session (E5b). */
export const rankByRole = Object.fromEntries(itemRoles.map((role, rank) => [role, rank])) as Readonly<
  Record<ItemRole, number>
>;

const cellOf = (from: number, set: number, last: number): number =>
  (from * setCount + set) * positionCount + last;

const ways: readonly (readonly Milliseconds[])[] = positions.map((from) =>
  positions.map((to) => transitionTime(from, to)),
);

/** Time from one position to another, both as numbers. */
export const wayTime = (from: number, to: number): Milliseconds => ways[from]?.[to] ?? unreachable;

/** Shortest times from a position through every position of a set to the last of them, by a dynamic programme. */
function makeTable(): Float64Array {
  const table = new Float64Array(positionCount * setCount * positionCount).fill(unreachable);
  const shorten = (cell: number, time: Milliseconds): void => {
    if (time < (table[cell] ?? 0)) table[cell] = time;
  };
  for (let from = 0; from < positionCount; from++) {
    for (let first = 0; first < positionCount; first++)
      shorten(cellOf(from, 1 << first, first), wayTime(from, first));
    for (let set = 1; set < setCount; set++)
      for (let last = 0; last < positionCount; last++) {
        const time = table[cellOf(from, set, last)] ?? unreachable;
        if (time === unreachable) continue;
        for (let next = 0; next < positionCount; next++)
          if (!(set & (1 << next)))
            shorten(cellOf(from, set | (1 << next), next), time + wayTime(last, next));
      }
  }
  return table;
}

let madeTable: Float64Array | null = null;

/** The table, made when it is first asked for. */
const walkTable = (): Float64Array => {
  madeTable ??= makeTable();
  return madeTable;
};

/** Positions used in each part of a session, as sets of bits. */
export type Blocks = readonly number[];

/** No item anywhere. */
export const noBlocks = (): number[] => itemRoles.map(() => 0);

/**
 * Shortest time from standing through all blocks, part after part. More blocks never make it shorter, because no way
 * between two positions is longer than one through a third.
 */
export function walkTime(blocks: Blocks): Milliseconds {
  const table = walkTable();
  let ends: readonly number[] = [positionNumber[startPosition]];
  let times: readonly Milliseconds[] = [0];
  for (const set of blocks) {
    if (set === 0) continue;
    const nextEnds: number[] = [];
    const nextTimes: Milliseconds[] = [];
    for (let last = 0; last < positionCount; last++) {
      if (!(set & (1 << last))) continue;
      let best = unreachable;
      for (let i = 0; i < ends.length; i++) {
        const way = table[cellOf(ends[i] ?? 0, set, last)] ?? unreachable;
        best = Math.min(best, (times[i] ?? unreachable) + way);
      }
      nextEnds.push(last);
      nextTimes.push(best);
    }
    ends = nextEnds;
    times = nextTimes;
  }
  return Math.min(...times);
}

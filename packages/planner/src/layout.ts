import { itemRoles, type Position, positions, positionToStation, type Station } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import type { Pick } from './problem.ts';
import { positionNumber, walkTime } from './walk-table.ts';

/**
 * A layout says which parts of a session are done at which stations, before any item is chosen. The way through a layout
 * is known from the walk table, so the search goes through layouts, the most promising first, and never tries orders.
 */

const stations: readonly Station[] = ['standing', 'chair', 'floor', 'lying'];
const stationCount = stations.length;

/** One position of each station, for the way between stations. */
const standFor: readonly number[] = stations.map((station) => {
  const position = positions.find((one) => positionToStation(one) === station) as Position;
  return positionNumber[position];
});

const stationByPosition: readonly number[] = positions.map((position) =>
  stations.indexOf(positionToStation(position)),
);

/** The block of a pick: its part and its station, as one number. */
export const blockOf = ({ rank, position }: Pick): number =>
  rank * stationCount + (stationByPosition[position] ?? 0);

/** Blocks as bits. */
export type Layout = number;

const timeByLayout = new Map<Layout, Milliseconds>();

const findLayoutTime = (layout: Layout): Milliseconds =>
  walkTime(
    itemRoles.map((_, rank) =>
      standFor.reduce(
        (set, position, station) =>
          layout & (1 << (rank * stationCount + station)) ? set | (1 << position) : set,
        0,
      ),
    ),
  );

/** The least time that the way through a layout takes; remembered, because it depends on nothing else. */
export function layoutTime(layout: Layout): Milliseconds {
  const known = timeByLayout.get(layout);
  if (known !== undefined) return known;
  const time = findLayoutTime(layout);
  timeByLayout.set(layout, time);
  return time;
}

/** How many blocks a layout has. */
export function countBlocks(layout: Layout): number {
  let count = 0;
  for (let rest = layout; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Parts that hold one item at most, so that a layout has one block of them at most. */
const singleParts: readonly number[] = [itemRoles.indexOf('preparation'), itemRoles.indexOf('settle')];

const rankOf = (block: Layout): number => Math.floor((31 - Math.clz32(block)) / stationCount);

/** Every layout that has at most so many blocks, all of them among those given (each as one bit). */
export function layoutsOf(blocks: readonly Layout[], most: number): readonly Layout[] {
  const found: Layout[] = [];
  const extend = (from: number, layout: Layout, left: number, closedRank: number): void => {
    found.push(layout);
    if (left === 0) return;
    for (let at = from; at < blocks.length; at++) {
      const block = blocks[at] ?? 0;
      const rank = rankOf(block);
      if (rank === closedRank) continue;
      extend(at + 1, layout | block, left - 1, singleParts.includes(rank) ? rank : closedRank);
    }
  };
  extend(0, 0, most, -1);
  return found;
}

import type { Milliseconds } from '@ilium/units';
import { type Layout, layoutsOf, layoutTime } from './layout.ts';
import type { PickTable } from './pick-table.ts';
import { type Prices, pricedPoints, unpaidPoints } from './prices.ts';
import { walkCost } from './worth.ts';

/** A layout, the least time of its way, and what no session in it can have more of. */
export interface LayoutBound {
  readonly layout: Layout;
  readonly walkMs: Milliseconds;
  /** Thousandths of a point. */
  readonly bound: number;
}

/** A block as one bit, and the points of each item's best pick in it, the best first. */
interface BlockPoints {
  readonly block: Layout;
  readonly points: readonly number[];
}

function findBlockPoints(table: PickTable, prices: Prices): readonly BlockPoints[] {
  const bestByBlock = new Map<Layout, Map<number, number>>();
  for (let pick = 0; pick < table.item.length; pick++) {
    const block = table.block[pick] ?? 0;
    const item = table.item[pick] ?? 0;
    const best = bestByBlock.get(block) ?? new Map<number, number>();
    bestByBlock.set(block, best);
    const points = pricedPoints(table, pick, prices, table.goalNeed);
    best.set(item, Math.max(points, best.get(item) ?? -Infinity));
  }
  return [...bestByBlock]
    .map(([block, best]) => ({ block, points: [...best.values()].sort((a, b) => b - a) }))
    .sort((a, b) => a.block - b.block);
}

/** The best of each block, which a layout uses all, and the best of the rest as far as there is room. */
function itemPoints(layout: Layout, blocks: readonly BlockPoints[], mostItems: number): number {
  const own = blocks.filter(({ block }) => layout & block);
  const counted: number[] = [];
  let sum = 0;
  for (const { points } of own) {
    sum += points[0] ?? 0;
    counted.push(1);
  }
  for (let left = mostItems - own.length; left > 0; left--) {
    let best = -1;
    let most = 0;
    for (let i = 0; i < own.length; i++) {
      const next = own[i]?.points[counted[i] ?? 0] ?? 0;
      if (next > most) {
        best = i;
        most = next;
      }
    }
    if (best < 0) break;
    sum += most;
    counted[best] = (counted[best] ?? 0) + 1;
  }
  return sum;
}

/** Every layout whose way fits the minutes, the most promising first; equals in the order of their numbers. */
export function layoutBounds(
  table: PickTable,
  prices: Prices,
  budgetMs: Milliseconds,
): readonly LayoutBound[] {
  const { mostItems: items } = table;
  const blocks = findBlockPoints(table, prices);
  const base = unpaidPoints(table, prices, table.goalNeed);
  const found: LayoutBound[] = [];
  for (const layout of layoutsOf(
    blocks.map(({ block }) => block),
    items,
  )) {
    const walkMs = layoutTime(layout);
    if (walkMs > budgetMs) continue;
    const around = base + prices.time * (budgetMs - walkMs) - walkCost * walkMs;
    found.push({ layout, walkMs, bound: around + itemPoints(layout, blocks, items) });
  }
  return found.sort((a, b) => b.bound - a.bound || a.layout - b.layout);
}

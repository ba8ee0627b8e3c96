import type { Milliseconds } from '@ilium/units';
import { canBeOrdered, type Draft, emptyDraft, type Judged, judge, leftMs, putIn, takeOut } from './draft.ts';
import { countBlocks, type Layout } from './layout.ts';
import type { LayoutBound } from './layout-bounds.ts';
import type { PickTable } from './pick-table.ts';
import { firstPrices, type Prices, pricedPoints, unpaidPoints } from './prices.ts';
import { walkCost } from './worth.ts';

const impossible = -Infinity;

/** What a search knows at one depth: who may still come in, and what each is worth at most. */
interface Level {
  /** Points of each pick at the present prices. */
  readonly picks: Float64Array;
  /** The same of each item's best pick. */
  readonly best: Float64Array;
  /** Items that may come in, the best first. */
  readonly items: Int32Array;
  count: number;
  /** Duration of the shortest pick that may come in. */
  shortestMs: Milliseconds;
}

/**
 * The inner part of the search: goes through the sets of items of a layout, the most promising first, and leaves out
 * every branch that cannot beat the best session known.
 */
export class LayoutSearch {
  best: Judged | null;
  nodes = 0;

  readonly #table: PickTable;
  readonly #draft: Draft;
  readonly #levels: readonly Level[];
  /** Where this turn ends, and the best that a branch left unsearched in it may hold. */
  #lastNode = 0;
  #openBound = impossible;
  /** Time is free and goals are paid in full: exact while only one item is still to come. */
  readonly #fullPrices: Prices;
  #prices: Prices;
  #layout: Layout = 0;
  #layoutMs: Milliseconds = 0;

  constructor(table: PickTable, start: Judged | null) {
    const { problem } = table;
    this.#table = table;
    this.best = start;
    this.#draft = emptyDraft(problem);
    this.#fullPrices = firstPrices(table);
    this.#prices = this.#fullPrices;
    this.#levels = Array.from({ length: table.mostItems + 1 }, () => ({
      picks: new Float64Array(problem.picks.length),
      best: new Float64Array(problem.candidates.length),
      items: new Int32Array(problem.candidates.length),
      count: 0,
      shortestMs: Infinity,
    }));
  }

  beats = (bound: number): boolean => this.best === null || bound > this.best.points;

  /**
   * Looks at the sessions of a layout, as far as one may beat the best, but at no more than so many drafts. Gives what
   * the sessions that it did not come to may have at most; nothing (minus infinity) where it came to all.
   */
  search({ layout, walkMs }: LayoutBound, prices: Prices, mostNodes: number): number {
    this.#lastNode = this.nodes + mostNodes;
    this.#openBound = impossible;
    const [first] = this.#levels;
    if (!first) return impossible;
    this.#layout = layout;
    this.#layoutMs = walkMs;
    this.#prices = prices;
    first.count = first.items.length;
    for (let item = 0; item < first.count; item++) first.items[item] = item;
    this.#visit(0);
    return this.#openBound;
  }

  /** Looks at every session that adds items of this level to the draft. */
  #visit(depth: number): void {
    const { problem } = this.#table;
    const draft = this.#draft;
    this.nodes++;
    const open = this.#layout & ~this.#usedBlocks();
    const openCount = countBlocks(open);
    if (openCount === 0) this.#keepIfBest();
    const room = this.#table.mostItems - depth;
    if (room === 0 || openCount > room) return;
    const level = this.#levels[depth] as Level;
    const blocks = openCount === room ? open : this.#layout;
    this.#rate(level, blocks, this.#prices);
    const left = Math.min(room, Math.floor((leftMs(draft) - this.#waitMs()) / level.shortestMs));
    if (left < Math.max(1, openCount) || !this.#canKeepShare(level, left)) return;
    if (!canBeOrdered(draft, left)) return;
    // One more at most: then what it adds is known, and needs no estimate.
    const prices = left === 1 ? this.#fullPrices : this.#prices;
    if (left === 1) this.#rate(level, blocks, prices);
    const base = this.#base(prices);
    const must = problem.must.find((item) => !draft.picks.some((pick) => pick.item === item));
    if (must === undefined) this.#branch(depth, level, base, left - 1);
    else this.#placeMust(depth, level, base, left - 1, must);
  }

  /** Follows the items of a level in turn; once one cannot beat the best, those after it cannot either. */
  #branch(depth: number, level: Level, base: number, others: number): void {
    const { limits } = this.#table.problem;
    const newLeft = limits.newItems - this.#draft.picks.filter(({ countsAsNew }) => countsAsNew).length;
    for (let at = 0; at < level.count; at++) {
      const item = level.items[at] ?? 0;
      const around = base + this.#bestOf(level, at + 1, others, newLeft - (this.#table.isNew[item] ?? 0));
      if (!this.beats(around + (level.best[item] ?? impossible))) return;
      this.#follow(depth, level, item, around, at + 1);
    }
  }

  /** Brings an item in that must be: there is no other branch. */
  #placeMust(depth: number, level: Level, base: number, others: number, must: number): void {
    const at = level.items.subarray(0, level.count).indexOf(must);
    if (at < 0) return;
    level.items.copyWithin(1, 0, at);
    level.items[0] = must;
    this.#follow(depth, level, must, base + this.#bestOf(level, 1, others, Infinity), 1);
  }

  /** Tries each dose and role of an item, the best first; the items that come after it in this level may join. */
  #follow(depth: number, level: Level, item: number, around: number, from: number): void {
    const { problem, firstOfItem } = this.#table;
    const picks: number[] = [];
    for (let pick = firstOfItem[item] ?? 0; pick < (firstOfItem[item + 1] ?? 0); pick++)
      if ((level.picks[pick] ?? impossible) > impossible) picks.push(pick);
    picks.sort((a, b) => (level.picks[b] ?? 0) - (level.picks[a] ?? 0) || a - b);
    for (const number of picks) {
      const bound = around + (level.picks[number] ?? impossible);
      const pick = problem.picks[number];
      if (!pick || !this.beats(bound)) return;
      if (this.nodes >= this.#lastNode) {
        this.#openBound = Math.max(this.#openBound, bound);
        return;
      }
      putIn(this.#draft, pick);
      if (leftMs(this.#draft) >= this.#waitMs()) {
        this.#passOn(level, from, this.#levels[depth + 1] as Level);
        this.#visit(depth + 1);
      }
      takeOut(this.#draft);
    }
  }

  /** Lets the items that come after one in their order join at the next level. */
  #passOn(level: Level, from: number, next: Level): void {
    next.count = level.count - from;
    for (let at = 0; at < next.count; at++) next.items[at] = level.items[from + at] ?? 0;
  }

  /** What the layout's way takes at least beyond the draft's own. */
  #waitMs = (): Milliseconds => Math.max(0, this.#layoutMs - this.#draft.walkMs);

  #usedBlocks(): Layout {
    let used = 0;
    for (const { order } of this.#draft.picks) used |= this.#table.block[order] ?? 0;
    return used;
  }

  #keepIfBest(): void {
    const { points, walkMs } = this.#draft;
    if (!this.beats(points - walkCost * walkMs)) return;
    const judged = judge(this.#draft);
    if (judged && this.beats(judged.points)) this.best = judged;
  }

  /** Points of the draft with everything that the prices leave unpaid: what further items add to. */
  #base(prices: Prices): number {
    const { points, walkMs, picks, lacks } = this.#draft;
    const wait = this.#waitMs();
    let base = points - walkCost * (walkMs + wait) + prices.time * (leftMs(this.#draft) - wait);
    if (prices.mobility > 0)
      for (const { order } of picks) base -= prices.mobility * (this.#table.excess[order] ?? 0);
    return base + unpaidPoints(this.#table, prices, lacks);
  }

  /** Rates the items of a level at the present prices, drops those that no longer fit, and sorts the rest. */
  #rate(level: Level, blocks: Layout, prices: Prices): void {
    const { firstOfItem } = this.#table;
    let count = 0;
    level.shortestMs = Infinity;
    for (let at = 0; at < level.count; at++) {
      const item = level.items[at] ?? 0;
      let best = impossible;
      for (let pick = firstOfItem[item] ?? 0; pick < (firstOfItem[item + 1] ?? 0); pick++) {
        const points = this.#mayTake(pick, blocks)
          ? pricedPoints(this.#table, pick, prices, this.#draft.lacks)
          : impossible;
        level.picks[pick] = points;
        if (points === impossible) continue;
        level.shortestMs = Math.min(level.shortestMs, this.#table.durationMs[pick] ?? 0);
        if (points > best) best = points;
      }
      level.best[item] = best;
      if (best === impossible) continue;
      let place = count++;
      for (; place > 0; place--) {
        const before = level.items[place - 1] ?? 0;
        const lead = (level.best[before] ?? 0) - best;
        if (lead > 0 || (lead === 0 && before < item)) break;
        level.items[place] = before;
      }
      level.items[place] = item;
    }
    level.count = count;
  }

  /** Whether mobility can come down to its share again with so many items more (B.4 hypermobile). */
  #canKeepShare(level: Level, most: number): boolean {
    const { excess, firstOfItem, problem } = this.#table;
    if (problem.limits.mobilityPercent >= 100) return true;
    const relief: number[] = [];
    for (let at = 0; at < level.count; at++) {
      const item = level.items[at] ?? 0;
      let least = 0;
      for (let pick = firstOfItem[item] ?? 0; pick < (firstOfItem[item + 1] ?? 0); pick++)
        if ((level.picks[pick] ?? impossible) > impossible) least = Math.min(least, excess[pick] ?? 0);
      relief.push(least);
    }
    relief.sort((a, b) => a - b);
    let sum = 0;
    for (const { order } of this.#draft.picks) sum += excess[order] ?? 0;
    for (let i = 0; i < Math.min(most, relief.length); i++) sum += relief[i] ?? 0;
    return sum <= 0;
  }

  /** Whether a pick stands in one of these blocks and keeps caps and minutes. */
  #mayTake(pick: number, blocks: Layout): boolean {
    const { block, durationMs, takes } = this.#table;
    const { room } = this.#draft;
    if (!((block[pick] ?? 0) & blocks)) return false;
    if ((durationMs[pick] ?? 0) > leftMs(this.#draft)) return false;
    for (let i = takes.first[pick] ?? 0; i < (takes.first[pick + 1] ?? 0); i++)
      if ((room[takes.of[i] ?? 0] ?? 0) < (takes.amount[i] ?? 0)) return false;
    return true;
  }

  /** Points of the best few items from one on, at most so many of them new; items are in falling order. */
  #bestOf(level: Level, from: number, most: number, mostNew: number): number {
    let points = 0;
    let left = most;
    let newLeft = mostNew;
    for (let at = from; at < level.count && left > 0; at++) {
      const item = level.items[at] ?? 0;
      const own = level.best[item] ?? 0;
      if (this.#table.isNew[item] && newLeft-- <= 0) continue;
      if (own <= 0) continue;
      points += own;
      left--;
    }
    return points;
  }
}

import { type Optimality, SESSION_END } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import { type Judged, nothing } from './draft.ts';
import { chooseGreedily } from './greedy.ts';
import { improve } from './improve.ts';
import type { Layout } from './layout.ts';
import { type LayoutBound, layoutBounds } from './layout-bounds.ts';
import { LayoutSearch } from './layout-search.ts';
import { makePickTable, type PickTable } from './pick-table.ts';
import { type Estimate, firstPrices, PriceFinder, type Prices } from './prices.ts';
import type { Problem } from './problem.ts';

/** The best session found, and how good any session can be. */
export interface Solution extends Judged {
  /** No session within the rules has more points. */
  readonly bound: number;
  /** Drafts looked at. */
  readonly nodes: number;
}

/** Most drafts that a search looks at before it says how near it came. A number, not a time: the same everywhere. */
export const mostNodes = 20_000;

/** Steps towards good prices: for the whole problem once, then for each layout that looks promising. */
const firstSteps = 60;
const layoutSteps = 8;

/** Drafts in a layout's first turn, and how much longer each further turn is: no layout keeps the others waiting. */
const firstTurn = 250;
const longerTurns = 6;

/** A layout that has not been searched to its end. */
interface OpenLayout extends LayoutBound {
  /** Its own prices; `null` while it is only known by those of the whole problem. */
  readonly prices: Prices | null;
  /** Drafts to look at in its next turn. */
  readonly turn: number;
}

/** Puts a layout back into its place; the most promising stands last. */
function insert(open: OpenLayout[], one: OpenLayout): void {
  const at = open.findLastIndex(({ bound }) => bound <= one.bound);
  open.splice(at + 1, 0, one);
}

/** Every block. */
const everywhere: Layout = -1;

/**
 * Takes layouts in turn, the most promising first: each is estimated at its own prices before it is searched, and one
 * that takes long goes back into the queue. Gives what is left unsearched at most; nothing (minus infinity) for the end.
 */
function searchLayouts(table: PickTable, search: LayoutSearch, nodeCap: number): number {
  const budgetMs = table.problem.limits.budgetMs - SESSION_END;
  const finder = new PriceFinder(table);
  const ground = (layout: Layout, walkMs: Milliseconds) => ({
    layout,
    budgetMs,
    walkMs,
    reached: search.best?.points ?? 0,
  });
  const { prices } = finder.find(ground(everywhere, 0), firstPrices(table), firstSteps);
  const open: OpenLayout[] = layoutBounds(table, prices, budgetMs)
    .map((one) => ({ ...one, prices: null, turn: firstTurn }))
    .reverse();
  for (let one = open.pop(); one && search.beats(one.bound); one = open.pop()) {
    if (search.nodes >= nodeCap) return one.bound;
    const next = one.prices
      ? {
          ...one,
          bound: search.search(one, one.prices, Math.min(one.turn, nodeCap - search.nodes)),
          turn: one.turn * longerTurns,
        }
      : estimate(one, finder.find(ground(one.layout, one.walkMs), prices, layoutSteps));
    if (search.beats(next.bound) && next.bound > -Infinity) insert(open, next);
  }
  return -Infinity;
}

const estimate = (one: OpenLayout, { bound, prices }: Estimate): OpenLayout => ({
  ...one,
  bound: Math.min(one.bound, bound),
  prices,
});

/**
 * The session with the most points within the rules, by branch and bound: every set of items is looked at or shown not
 * to be better. Depends on nothing but the problem; of equals the one found first is kept. `null` where no session has
 * everything in it that must be. After `nodeCap` drafts it says how near it came.
 */
export function solve(problem: Problem, nodeCap = mostNodes): Solution | null {
  const table = makePickTable(problem);
  const search = new LayoutSearch(
    table,
    problem.must.length === 0 ? improve(chooseGreedily(problem), problem) : null,
  );
  const left = searchLayouts(table, search, nodeCap);
  const { best, nodes } = search;
  return best && { ...best, bound: Math.max(best.points, Math.floor(left)), nodes };
}

/** Where nothing can be in the session. */
export const nothingFound: Solution = { ...nothing, bound: 0, nodes: 0 };

/** How near a solution is to the best there is. */
export const optimalityOf = ({ points, bound }: Solution): Optimality => ({
  isProved: points >= bound,
  gapPermille: bound <= 0 ? 0 : Math.ceil((1000 * (bound - points)) / bound),
});

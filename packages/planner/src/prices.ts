import type { Milliseconds } from '@ilium/units';
import type { Layout } from './layout.ts';
import type { PickTable } from './pick-table.ts';
import { walkCost } from './worth.ts';

/**
 * What a minute and each unit of a goal are taken to be worth while the best possible session is estimated: Lagrange
 * multipliers. Whatever the prices, the estimate is never below the best session; good prices bring it near. All are
 * multiples of a small power of one half, so that sums are exact on every device.
 */
export interface Prices {
  /** Thousandths of a point for each millisecond. */
  readonly time: number;
  /** For each goal, from 0 to its points for each unit. */
  readonly goals: Float64Array;
  /** For each hundredth of a millisecond of mobility above its share of the work. */
  readonly mobility: number;
}

/** Prices and the estimate that they give. */
export interface Estimate {
  readonly prices: Prices;
  /** No session of the picks that were estimated has more points. */
  readonly bound: number;
}

/** Where the pricing takes place: some blocks, and the way through them. */
export interface Ground {
  readonly layout: Layout;
  /** Time for work and way. */
  readonly budgetMs: Milliseconds;
  readonly walkMs: Milliseconds;
  /** The best points known. */
  readonly reached: number;
}

const exact = (value: number, parts = 1024): number => Math.round(parts * value) / parts;
/** Shares are small, so their price is finer. */
const mobilityParts = 1024 * 1024;

/** Points of a pick at these prices, while goals lack so much. */
export function pricedPoints(table: PickTable, pick: number, prices: Prices, lacks: Float64Array): number {
  const { gives } = table;
  let points =
    (table.worth[pick] ?? 0) -
    prices.time * (table.durationMs[pick] ?? 0) -
    prices.mobility * (table.excess[pick] ?? 0);
  const end = gives.first[pick + 1] ?? 0;
  for (let i = gives.first[pick] ?? 0; i < end; i++) {
    const goal = gives.of[i] ?? 0;
    const lack = lacks[goal] ?? 0;
    if (lack > 0) points += (prices.goals[goal] ?? 0) * Math.min(lack, gives.amount[i] ?? 0);
  }
  return points;
}

/** The most that the goals can still give beside what items are paid for them. */
export function unpaidPoints({ goalPoints }: PickTable, prices: Prices, lacks: Float64Array): number {
  let points = 0;
  for (let goal = 0; goal < lacks.length; goal++)
    points += ((goalPoints[goal] ?? 0) - (prices.goals[goal] ?? 0)) * Math.max(0, lacks[goal] ?? 0);
  return points;
}

/** The best picks of different items at some prices, the best first. */
class Best {
  readonly picks: number[] = [];
  readonly points: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  clear(): void {
    this.picks.length = 0;
    this.points.length = 0;
  }

  /** Keeps a pick if it is among the best and worth anything. */
  offer(pick: number, points: number): void {
    if (points <= 0) return;
    const { length } = this.points;
    let at = length < this.#most ? length : length - 1;
    if (at < 0 || (length === this.#most && (this.points[at] ?? 0) >= points)) return;
    for (; at > 0 && (this.points[at - 1] ?? 0) < points; at--) {
      this.points[at] = this.points[at - 1] ?? 0;
      this.picks[at] = this.picks[at - 1] ?? 0;
    }
    this.points[at] = points;
    this.picks[at] = pick;
  }
}

/** Prices under which time is free and goals are paid in full. */
export const firstPrices = ({ goalPoints }: PickTable): Prices => ({
  time: 0,
  goals: goalPoints.slice(),
  mobility: 0,
});

/** Steps without a better estimate after which they get smaller. */
const patience = 3;

/** Prices while they change. */
interface Slate {
  time: number;
  mobility: number;
  readonly goals: Float64Array;
}

/** A price that stands at its limit and would go beyond has no slope. */
const inside = (slope: number, price: number, most: number): number =>
  (price <= 0 && slope < 0) || (price >= most && slope > 0) ? 0 : slope;

/**
 * Finds prices for a problem. It keeps its working space, so that thousands of steps leave nothing behind; what it
 * returns is new.
 */
export class PriceFinder {
  readonly #table: PickTable;
  readonly #chosen: Best;
  /** The best of the new items, where a session may hold only so many of them. */
  readonly #fresh: Best;
  readonly #countsNew: boolean;
  readonly #prices: Slate;
  /** How far what is chosen misses what there is, in shares of the whole; above 0 where a price should rise. */
  readonly #slope: Slate;

  constructor(table: PickTable) {
    const { mostItems: items } = table;
    const { newItems } = table.problem.limits;
    const goals = table.goalNeed.length;
    this.#table = table;
    this.#countsNew = newItems < items;
    this.#chosen = new Best(items);
    this.#fresh = new Best(Math.min(items, newItems));
    this.#prices = { time: 0, mobility: 0, goals: new Float64Array(goals) };
    this.#slope = { time: 0, mobility: 0, goals: new Float64Array(goals) };
  }

  /**
   * Better prices, found by following the estimate downhill for a fixed number of steps (subgradient method), or until
   * it shows that nothing here beats what is known.
   */
  find(ground: Ground, from: Prices, steps: number): Estimate {
    this.#prices.time = from.time;
    this.#prices.mobility = from.mobility;
    this.#prices.goals.set(from.goals);
    let best: Estimate = { prices: from, bound: Infinity };
    let pace = 1;
    let since = 0;
    for (let step = 0; step < steps && best.bound > ground.reached; step++) {
      this.#choose(ground.layout);
      const bound = this.#bound(ground);
      if (bound < best.bound) {
        best = { prices: { ...this.#prices, goals: this.#prices.goals.slice() }, bound };
        since = 0;
      } else if (++since > patience) {
        pace /= 2;
        since = 0;
      }
      const budget = Math.max(1, ground.budgetMs - ground.walkMs);
      this.#findSlope(budget);
      this.#stepDown(budget, pace * (bound - ground.reached));
    }
    return best;
  }

  /** Chooses what the prices say is best: as many items as a session holds, at most so many of them new. */
  #choose(layout: Layout): void {
    const { block, item, goalNeed, isNew } = this.#table;
    this.#chosen.clear();
    this.#fresh.clear();
    for (let pick = 0; pick < item.length; ) {
      const own = item[pick] ?? 0;
      let best = -1;
      let most = 0;
      for (; item[pick] === own; pick++) {
        if (!((block[pick] ?? 0) & layout)) continue;
        const points = pricedPoints(this.#table, pick, this.#prices, goalNeed);
        if (points > most) {
          best = pick;
          most = points;
        }
      }
      if (best >= 0) (this.#countsNew && isNew[own] ? this.#fresh : this.#chosen).offer(best, most);
    }
    for (let i = 0; i < this.#fresh.picks.length; i++)
      this.#chosen.offer(this.#fresh.picks[i] ?? 0, this.#fresh.points[i] ?? 0);
  }

  /** What the chosen picks and everything unpaid come to: never less than the best session. */
  #bound({ budgetMs, walkMs }: Ground): number {
    let bound = this.#prices.time * (budgetMs - walkMs) - walkCost * walkMs;
    bound += unpaidPoints(this.#table, this.#prices, this.#table.goalNeed);
    for (const one of this.#chosen.points) bound += one;
    return bound;
  }

  #findSlope(budget: Milliseconds): void {
    const { gives, goalNeed, goalPoints, durationMs, excess } = this.#table;
    const slope = this.#slope;
    slope.time = -1;
    slope.mobility = 0;
    slope.goals.fill(1);
    for (const pick of this.#chosen.picks) {
      slope.time += (durationMs[pick] ?? 0) / budget;
      slope.mobility += (excess[pick] ?? 0) / (100 * budget);
      for (let i = gives.first[pick] ?? 0; i < (gives.first[pick + 1] ?? 0); i++) {
        const goal = gives.of[i] ?? 0;
        const need = goalNeed[goal] ?? 1;
        slope.goals[goal] = (slope.goals[goal] ?? 0) - Math.min(gives.amount[i] ?? 0, need) / need;
      }
    }
    slope.time = inside(slope.time, this.#prices.time, Infinity);
    slope.mobility = inside(slope.mobility, this.#prices.mobility, Infinity);
    for (let goal = 0; goal < goalNeed.length; goal++)
      slope.goals[goal] = inside(
        slope.goals[goal] ?? 0,
        this.#prices.goals[goal] ?? 0,
        goalPoints[goal] ?? 0,
      );
  }

  /** One step: dearer is what was used too much, cheaper what was left over. `reach` is in points. */
  #stepDown(budget: Milliseconds, reach: number): void {
    const { goalNeed, goalPoints, problem } = this.#table;
    const slope = this.#slope;
    const prices = this.#prices;
    let steepness = slope.time * slope.time + slope.mobility * slope.mobility;
    for (const one of slope.goals) steepness += one * one;
    const size = Math.max(reach, 1) / Math.max(steepness, 1e-9);
    prices.time = Math.max(0, exact(prices.time + (size * slope.time) / budget));
    if (problem.limits.mobilityPercent < 100)
      prices.mobility = Math.max(
        0,
        exact(prices.mobility + (size * slope.mobility) / (100 * budget), mobilityParts),
      );
    for (let goal = 0; goal < goalNeed.length; goal++) {
      const by = (size * (slope.goals[goal] ?? 0)) / (goalNeed[goal] ?? 1);
      const price = Math.max(0, exact((prices.goals[goal] ?? 0) + by));
      prices.goals[goal] = Math.min(goalPoints[goal] ?? 0, price);
    }
  }
}

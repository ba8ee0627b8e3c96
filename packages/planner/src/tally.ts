import { SESSION_END, type VariationKey } from '@ilium/movement';
import type { Milliseconds, Seconds } from '@ilium/units';
import type { Pick, Problem } from './problem.ts';
import {
  type Coverage,
  type CoverGroup,
  groupPoints,
  missingItemCost,
  repeatedMovementCost,
} from './worth.ts';

/** What a set of items adds up to, so that one more can be judged at once. */
export interface Tally {
  readonly count: number;
  readonly keys: ReadonlySet<VariationKey>;
  readonly stretches: ReadonlySet<string>;
  readonly workMs: Milliseconds;
  readonly mobilityMs: Milliseconds;
  readonly worth: number;
  readonly covered: ReadonlyMap<CoverGroup, number>;
  readonly coveragePoints: number;
  readonly familyCount: ReadonlyMap<string, number>;
  readonly stretchByMovement: ReadonlyMap<string, Seconds>;
  readonly heavy: number;
  readonly newItems: number;
  readonly preferred: number;
  readonly preparations: number;
  readonly settling: number;
  readonly mobility: number;
  readonly strength: number;
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const count = <T>(values: readonly T[], holds: (value: T) => boolean): number =>
  values.reduce((total, value) => (holds(value) ? total + 1 : total), 0);

function sumByKey<K>(entries: Iterable<readonly [K, number]>): ReadonlyMap<K, number> {
  const totals = new Map<K, number>();
  for (const [key, value] of entries) totals.set(key, (totals.get(key) ?? 0) + value);
  return totals;
}

/** Points of the groups covered; coverage beyond a whole one counts nothing. */
function coveragePoints(coverage: readonly Coverage[], covered: ReadonlyMap<CoverGroup, number>): number {
  const once = new Map(coverage.map((one) => [one.group, one]));
  return sum([...once.values()].map((one) => groupPoints(one, covered.get(one.group) ?? 0)));
}

/** Adds a set of items up. */
export function tallyOf(picks: readonly Pick[]): Tally {
  const coverage = picks.flatMap((pick) => pick.coverage);
  const covered = sumByKey(coverage.map(({ group, amount }) => [group, amount] as const));
  return { ...countPicks(picks), covered, coveragePoints: coveragePoints(coverage, covered) };
}

const countPicks = (picks: readonly Pick[]): Omit<Tally, 'covered' | 'coveragePoints'> => ({
  count: picks.length,
  keys: new Set(picks.map(({ candidate }) => candidate.key)),
  stretches: new Set(picks.map(({ stretch }) => stretch)),
  workMs: sum(picks.map(({ option }) => option.durationMs)),
  mobilityMs: sum(picks.map(({ option, isMobility }) => (isMobility ? option.durationMs : 0))),
  worth: sum(picks.map(({ worth }) => worth)),
  familyCount: sumByKey(picks.map(({ candidate }) => [candidate.movement.family, 1] as const)),
  stretchByMovement: sumByKey(
    picks.map(({ candidate, option }) => [candidate.movement.id, option.stretchSeconds] as const),
  ),
  heavy: count(picks, ({ isHeavy }) => isHeavy),
  newItems: count(picks, ({ countsAsNew }) => countsAsNew),
  preferred: count(picks, ({ candidate }) => candidate.past.preferred),
  preparations: count(picks, ({ role }) => role === 'preparation'),
  settling: count(picks, ({ role }) => role === 'settle'),
  mobility: count(picks, ({ role }) => role === 'mobility' || role === 'preferred'),
  strength: count(picks, ({ role }) => role === 'strength'),
});

const isWithin = (present: number, isOne: boolean, most: number): boolean => !isOne || present < most;

/** Whether a set stays within the rules of a session with one more item, before anyone has walked anywhere. */
export function hasRoom(tally: Tally, pick: Pick, { limits }: Problem): boolean {
  const { candidate, option, role } = pick;
  const { id, family } = candidate.movement;
  return (
    tally.count < limits.items &&
    !tally.keys.has(candidate.key) &&
    !tally.stretches.has(pick.stretch) &&
    tally.workMs + option.durationMs + SESSION_END <= limits.budgetMs &&
    (tally.familyCount.get(family) ?? 0) < limits.perFamily &&
    (tally.stretchByMovement.get(id) ?? 0) + option.stretchSeconds <= limits.stretchSeconds &&
    isWithin(tally.heavy, pick.isHeavy, limits.heavy) &&
    isWithin(tally.newItems, pick.countsAsNew, limits.newItems) &&
    isWithin(tally.preferred, candidate.past.preferred, limits.preferred) &&
    isWithin(tally.preparations, role === 'preparation', limits.preparations) &&
    isWithin(tally.settling, role === 'settle', limits.settling)
  );
}

/** Whether mobility keeps its share of the working time (B.4 hypermobile). */
export const keepsMobilityShare = (tally: Tally, { limits }: Problem): boolean =>
  100 * tally.mobilityMs <= limits.mobilityPercent * tally.workMs;

/** Whether it still would with one more item. */
export const keepsShareWith = (tally: Tally, { isMobility, option }: Pick, { limits }: Problem): boolean =>
  100 * (tally.mobilityMs + (isMobility ? option.durationMs : 0)) <=
  limits.mobilityPercent * (tally.workMs + option.durationMs);

/** Points of a set before anyone has walked anywhere. */
export function tallyPoints(tally: Tally, { limits, roleWorth }: Problem): number {
  return (
    tally.worth +
    tally.coveragePoints +
    (tally.preparations > 0 ? roleWorth.preparation : 0) +
    (tally.mobility > 0 ? roleWorth.mobility : 0) +
    (tally.strength > 0 ? roleWorth.strength : 0) +
    (tally.settling > 0 ? roleWorth.settle : 0) -
    missingItemCost * Math.max(0, limits.leastItems - tally.count) -
    repeatedMovementCost * (tally.count - tally.stretchByMovement.size)
  );
}

const roleGain = (tally: Tally, { role }: Pick, { roleWorth }: Problem): number => {
  if (role === 'preparation') return tally.preparations === 0 ? roleWorth.preparation : 0;
  if (role === 'settle') return tally.settling === 0 ? roleWorth.settle : 0;
  if (role === 'strength') return tally.strength === 0 ? roleWorth.strength : 0;
  return tally.mobility === 0 ? roleWorth.mobility : 0;
};

/** Points that one more item adds, before anyone has walked anywhere. */
export function pointsGained(tally: Tally, pick: Pick, problem: Problem): number {
  let covered = 0;
  for (const coverage of pick.coverage) {
    const present = tally.covered.get(coverage.group) ?? 0;
    covered += groupPoints(coverage, present + coverage.amount) - groupPoints(coverage, present);
  }
  const missing = tally.count < problem.limits.leastItems ? missingItemCost : 0;
  const repeated = tally.stretchByMovement.has(pick.candidate.movement.id) ? repeatedMovementCost : 0;
  return pick.worth + covered + missing - repeated + roleGain(tally, pick, problem);
}

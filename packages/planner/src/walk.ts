import { type ItemRole, itemRoles, type Position, positionToStation, transitionTime } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import type { Pick } from './problem.ts';
import {
  phaseStepBackCost,
  repeatedEndRangeCost,
  stationChangeCost,
  transitionCostPerSecond,
} from './worth.ts';

/** The order in which a set of items is done, and what getting from one to the next takes. */
export interface Walk {
  readonly picks: readonly Pick[];
  readonly transitionsMs: readonly Milliseconds[];
  readonly totalMs: Milliseconds;
  /** How often one joint's end of range follows itself. */
  readonly repeats: number;
  /** Points that the way costs, without the repeats. */
  readonly wayCost: number;
}

const rankByRole = Object.fromEntries(itemRoles.map((role, rank) => [role, rank])) as Record<
  ItemRole,
  number
>;

/** Where everyone begins, and gets up to at the end. */
const startPosition: Position = 'standing';

/** Points that changing from one position to another costs. */
function changeCost(from: Position, to: Position): number {
  const seconds = Math.round((transitionTime(from, to) * transitionCostPerSecond) / 1000);
  return seconds + (positionToStation(from) === positionToStation(to) ? 0 : stationChangeCost);
}

/** Points that a walk costs. */
export const walkCost = ({ wayCost, repeats }: Walk): number => wayCost + repeats * repeatedEndRangeCost;

const isBetter = (a: Walk, b: Walk | null): boolean =>
  b === null ||
  a.repeats < b.repeats ||
  (a.repeats === b.repeats && (a.wayCost < b.wayCost || (a.wayCost === b.wayCost && a.totalMs < b.totalMs)));

const isShorter = (a: Walk, b: Walk | null): boolean => b === null || a.wayCost < b.wayCost;

const emptyWalk: Walk = { picks: [], transitionsMs: [], totalMs: 0, repeats: 0, wayCost: 0 };

/** Items before it in the same role that belong to a later phase. */
const countStepBacks = (walk: Walk, pick: Pick): number =>
  walk.picks.filter(
    ({ role, candidate }) => role === pick.role && candidate.variation.phase > pick.candidate.variation.phase,
  ).length;

function step(walk: Walk, pick: Pick): Walk {
  const before = walk.picks.at(-1);
  const from = before?.position ?? startPosition;
  const transition = transitionTime(from, pick.position);
  const isRepeat = before !== undefined && (before.endRange & pick.endRange) !== 0;
  const stepBack = countStepBacks(walk, pick) * phaseStepBackCost;
  return {
    picks: [...walk.picks, pick],
    transitionsMs: [...walk.transitionsMs, transition],
    totalMs: walk.totalMs + transition,
    repeats: walk.repeats + (isRepeat ? 1 : 0),
    wayCost: walk.wayCost + changeCost(from, pick.position) + stepBack,
  };
}

/** The walk with getting up at the end counted. */
const getUp = (walk: Walk): Walk => ({
  ...walk,
  wayCost: walk.wayCost + changeCost(walk.picks.at(-1)?.position ?? startPosition, startPosition),
});

function searchWalk(picks: readonly Pick[], wins: (a: Walk, b: Walk | null) => boolean): Walk {
  let best: Walk | null = null;
  const visit = (walk: Walk, left: readonly Pick[]): void => {
    if (!wins(walk, best)) return;
    if (left.length === 0) {
      const whole = getUp(walk);
      if (wins(whole, best)) best = whole;
      return;
    }
    const rank = Math.min(...left.map(({ role }) => rankByRole[role]));
    for (const pick of left)
      if (rankByRole[pick.role] === rank)
        visit(
          step(walk, pick),
          left.filter((one) => one !== pick),
        );
  };
  visit(
    emptyWalk,
    picks.toSorted((a, b) => a.order - b.order),
  );
  return best ?? emptyWalk;
}

/**
 * The best order: roles as E5b has them, then as few joints as possible whose end of range follows itself, then the
 * shortest way between the stations and back to standing, calmer items first; among equals the order of the problem. At most a
 * handful of items, so every order is tried.
 */
export const findWalk = (picks: readonly Pick[]): Walk => searchWalk(picks, isBetter);

/** The least that the way costs in any order; with more items it costs no less. */
export const leastWayCost = (picks: readonly Pick[]): number => searchWalk(picks, isShorter).wayCost;

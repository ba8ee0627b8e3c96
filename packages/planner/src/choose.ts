import { SESSION_END } from '@ilium/movement';
import type { Pick, Problem } from './problem.ts';
import {
  hasRoom,
  keepsMobilityShare,
  keepsShareWith,
  pointsGained,
  type Tally,
  tallyOf,
  tallyPoints,
} from './tally.ts';
import { findWalk, leastWayCost, type Walk, walkCost } from './walk.ts';

/** A session as the search sees it. */
export interface Draft {
  readonly walk: Walk;
  readonly points: number;
}

/** The session of nothing; every other is measured against it. */
const emptyDraft = (problem: Problem): Draft => ({
  walk: findWalk([]),
  points: tallyPoints(tallyOf([]), problem),
});

/** The draft of a set whose points before walking are known, or `null` where the walk takes it over the minutes. */
function walkedDraft(picks: readonly Pick[], workMs: number, points: number, problem: Problem): Draft | null {
  const walk = findWalk(picks);
  if (workMs + walk.totalMs + SESSION_END > problem.limits.budgetMs) return null;
  return { walk, points: points - walkCost(walk) };
}

interface Base {
  readonly picks: readonly Pick[];
  readonly tally: Tally;
  readonly points: number;
  /** Points that the way costs at least, with whatever is added. */
  readonly wayCost: number;
}

const toBase = (picks: readonly Pick[], problem: Problem): Base => {
  const tally = tallyOf(picks);
  return { picks, tally, points: tallyPoints(tally, problem), wayCost: leastWayCost(picks) };
};

/** The best session that adds one item to a base, if it beats `toBeat`. */
function addBest(base: Base, problem: Problem, toBeat: Draft): Draft {
  let best = toBeat;
  for (const pick of problem.picks) {
    const points = base.points + pointsGained(base.tally, pick, problem);
    if (points - base.wayCost <= best.points) continue;
    if (!hasRoom(base.tally, pick, problem) || !keepsShareWith(base.tally, pick, problem)) continue;
    const workMs = base.tally.workMs + pick.option.durationMs;
    const draft = walkedDraft([...base.picks, pick], workMs, points, problem);
    if (draft && draft.points > best.points) best = draft;
  }
  return best;
}

const without = (picks: readonly Pick[], index: number): readonly Pick[] =>
  picks.filter((_, i) => i !== index);

/** The best session one change away: an item more, or another in the place of one. */
function bestNeighbour(draft: Draft, problem: Problem): Draft {
  const { picks } = draft.walk;
  let best = addBest(toBase(picks, problem), problem, draft);
  for (let i = 0; i < picks.length; i++) {
    const base = toBase(without(picks, i), problem);
    best = addBest(base, problem, best);
    if (!keepsMobilityShare(base.tally, problem)) continue;
    const shorter = walkedDraft(base.picks, base.tally.workMs, base.points, problem);
    if (shorter && shorter.points > best.points) best = shorter;
  }
  return best;
}

/** The best session two changes away that one-by-one changes miss: a smaller dose here makes room for an item there. */
function bestTrade(draft: Draft, problem: Problem): Draft {
  const { picks } = draft.walk;
  let best = draft;
  for (const [i, pick] of picks.entries())
    for (const other of problem.picks) {
      const isSmaller =
        other.candidate === pick.candidate &&
        other.role === pick.role &&
        other.option.durationMs < pick.option.durationMs;
      if (isSmaller) best = addBest(toBase([...without(picks, i), other], problem), problem, best);
    }
  return best;
}

/** Climbs until no change and no trade is better. Points only rise and are whole numbers, so it ends. */
function climb(start: Draft, problem: Problem): Draft {
  let draft = start;
  for (;;) {
    const near = bestNeighbour(draft, problem);
    const next = near === draft ? bestTrade(draft, problem) : near;
    if (next === draft) return draft;
    draft = next;
  }
}

/** The smallest dose of each candidate in each role. */
function smallestPicks({ picks }: Problem): readonly Pick[] {
  const least = new Map<string, Pick>();
  for (const pick of picks) {
    const name = `${pick.candidate.key} ${pick.role}`;
    const known = least.get(name);
    if (!known || pick.option.durationMs < known.option.durationMs) least.set(name, pick);
  }
  return [...least.values()];
}

const better = (a: Draft, b: Draft): Draft => (b.points > a.points ? b : a);

/** Climbs from nothing twice: with whole doses at once, and with many small ones that then grow. */
function climbBothWays(problem: Problem, allowed: Problem): Draft {
  const nothing = emptyDraft(problem);
  const small = climb(nothing, { ...allowed, picks: smallestPicks(allowed) });
  return better(climb(climb(nothing, allowed), problem), climb(small, problem));
}

/** Starts over without one item at a time, and climbs again: the way out of a hilltop that is not the highest. */
function reconsider(draft: Draft, problem: Problem): Draft {
  let best = draft;
  for (const { candidate } of draft.walk.picks) {
    const picks = problem.picks.filter((pick) => pick.candidate !== candidate);
    best = better(best, climbBothWays(problem, { ...problem, picks }));
  }
  return best;
}

/**
 * Chooses the items, doses and order with the most points within the rules of a session; an empty walk where nothing
 * fits. Depends on nothing but the problem: ties go to the candidate that comes first.
 */
export const choose = (problem: Problem): Draft => reconsider(climbBothWays(problem, problem), problem);

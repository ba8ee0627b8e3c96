import type { Absence, LibraryIndex, Plan, Rejection, VariationKey } from '@ilium/movement';
import { judgeSet } from './draft.ts';
import type { PlanInput } from './plan-input.ts';
import { picksToKeys, planToKeys, planToPicks } from './planned-picks.ts';
import { isOpen, type Planning, prepare } from './planning.ts';
import { type Pick, stationOf } from './problem.ts';
import { openChoice, restrictProblem } from './restrict.ts';
import { type Solution, solve } from './solve.ts';

/** Share of the points below which a loss is none, in thousandths: nobody could tell the sessions apart (P). */
const asGoodPermille = 10;

/** Variations that a name means: one by its key, or all of a movement by its id, former ids included. */
export function nameToKeys(
  name: string,
  { entryOf, entries, library }: LibraryIndex,
): readonly VariationKey[] {
  const entry = name.includes('/') ? entryOf(name as VariationKey) : undefined;
  if (entry) return [entry.key];
  const movement = library.movements.find(({ id, formerIds }) => id === name || formerIds.includes(name));
  return entries.filter((one) => one.movement === movement).map(({ key }) => key);
}

/** How far something is from being possible today; what could change soonest comes first. */
const distance: Readonly<Record<Rejection['code'], number>> = {
  outranked: 0,
  'family-full': 0,
  minutes: 1,
  place: 2,
  shape: 3,
  gate: 4,
  phase: 5,
  irritability: 6,
  resting: 7,
  blocked: 8,
  'asked-too-little': 9,
  'not-prescribed': 10,
  assisted: 11,
};

const farthest = (rejections: readonly Rejection[]): number =>
  Math.max(...rejections.map(({ code }) => distance[code]));

/** Of several variations that rules keep out, the one that is nearest to being possible. */
function ruledOut(keys: readonly VariationKey[], { filtered }: Planning): Absence {
  const [nearest] = keys
    .map((variation) => ({ variation, rejections: filtered.rejections[variation] ?? [] }))
    .filter(({ rejections }) => rejections.length > 0)
    .toSorted((a, b) => farthest(a.rejections) - farthest(b.rejections));
  return nearest ? { kind: 'rule', ...nearest } : { kind: 'unknown' };
}

/** A session with something brought in. */
interface Forced {
  readonly key: VariationKey;
  /** Items that went for it. */
  readonly out: readonly VariationKey[];
  readonly solution: Solution;
}

function trySet(
  key: VariationKey,
  keys: readonly VariationKey[],
  planned: readonly VariationKey[],
  { problem }: Planning,
) {
  const solution = solve(restrictProblem(problem, { must: keys, only: keys, without: [] }));
  const out = planned.filter((one) => !keys.includes(one));
  return solution ? [{ key, out, solution }] : [];
}

/** The session with a variation beside all others or in the place of one; where there is none, in any session. */
function forceIn(key: VariationKey, planned: readonly VariationKey[], planning: Planning): readonly Forced[] {
  const near = [planned, ...planned.map((gone) => planned.filter((one) => one !== gone))].flatMap((others) =>
    trySet(key, [...others, key], planned, planning),
  );
  if (near.length > 0) return near;
  const solution = solve(restrictProblem(planning.problem, { ...openChoice, must: [key] }));
  if (!solution) return [];
  const then = picksToKeys(solution.order.picks);
  return [{ key, out: planned.filter((one) => !then.includes(one)), solution }];
}

/** The best session that brings one of some variations in. */
const bestForced = (
  keys: readonly VariationKey[],
  planned: readonly VariationKey[],
  planning: Planning,
): Forced | undefined =>
  keys
    .filter((key) => planning.problem.candidates.some((candidate) => candidate.key === key))
    .flatMap((key) => forceIn(key, planned, planning))
    .toSorted((a, b) => b.solution.points - a.solution.points)[0];

const isLess = (now: Pick, then: Pick): boolean =>
  then.option.durationMs < now.option.durationMs && then.option.fullness <= now.option.fullness;

/** What bringing a variation in would cost, against the items planned now. */
function costOf({ key, out, solution }: Forced, planned: readonly Pick[], points: number): Absence {
  const { picks } = solution.order;
  const [gone = null] = out;
  if (out.length < 2 && 1000 * (points - solution.points) <= asGoodPermille * points)
    return { kind: 'as-good', variation: key, instead: gone };
  const less = planned.filter((pick) =>
    picks.some((other) => other.candidate === pick.candidate && isLess(pick, other)),
  );
  const own = picks.find(({ candidate }) => candidate.key === key);
  const station = own && stationOf(own);
  return {
    kind: 'pushes-out',
    variation: key,
    out,
    less: picksToKeys(less),
    trip: station && !planned.some((pick) => stationOf(pick) === station) ? station : null,
  };
}

/** What a plan is worth today; one that breaks today's rules is worth nothing. */
function pointsOf(picks: readonly Pick[], { problem }: Planning): number {
  return judgeSet(picks, problem)?.points ?? 0;
}

/**
 * Why a variation, or every variation of a movement, is not in a plan: the rule that keeps it out, or what it would
 * push out, or that it is as good. Found by planning again with it in. The plan is one that `input` gives.
 */
export function explainAbsence(input: PlanInput, plan: Plan, name: string): Absence {
  const keys = nameToKeys(name, input.index);
  if (keys.length === 0) return { kind: 'unknown' };
  const planned = planToKeys(plan);
  const present = keys.find((key) => planned.includes(key));
  if (present) return { kind: 'present', variation: present };
  const prepared = prepare(input);
  if (!isOpen(prepared)) return { kind: 'no-session' };
  const best = bestForced(keys, planned, prepared);
  if (best) {
    const picks = planToPicks(plan, prepared.problem);
    return costOf(best, picks, pointsOf(picks, prepared));
  }
  const candidate = keys.find((key) => prepared.problem.candidates.some((one) => one.key === key));
  if (candidate)
    return { kind: 'no-room', variation: candidate, rejections: plan.rejections[candidate] ?? [] };
  return ruledOut(keys, prepared);
}

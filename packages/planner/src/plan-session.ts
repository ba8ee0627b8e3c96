import { type Plan, type Rejection, RULES_VERSION, type VariationKey } from '@ilium/movement';
import { choose, type Draft } from './choose.ts';
import { type Filtered, filterLibrary } from './filter.ts';
import { plannedKeys, rejectCandidate } from './outranked.ts';
import { type PlanInput, renameHistory } from './plan-input.ts';
import { itemsToTotal, walkToItems } from './plan-items.ts';
import { buildProblem, type Problem } from './problem.ts';
import { refuseForFit, refuseForSafety, refuseForToday } from './refusal.ts';
import { findMore } from './ways-out.ts';

/** Every variation that is not in the session, with its reasons. */
function allRejections(
  filtered: Filtered,
  draft: Draft,
  problem: Problem,
): Readonly<Record<VariationKey, readonly Rejection[]>> {
  const { picks } = draft.walk;
  const planned = new Set(picks.map(({ candidate }) => candidate));
  const left = filtered.candidates.filter((candidate) => !planned.has(candidate));
  const rejected = left.map(
    (candidate) => [candidate.key, rejectCandidate(candidate, picks, problem)] as const,
  );
  return { ...filtered.rejections, ...Object.fromEntries(rejected) };
}

/**
 * Today's session: what the safety rules, the place and the minutes allow, chosen and ordered, with a reason for each
 * item and for everything that is left out; or no session, and what would change that. Pure and total: the same input
 * gives the same plan on every device, in whatever order the library is (I21).
 */
export function planSession(given: PlanInput): Plan {
  const refusal = refuseForSafety(given) ?? refuseForToday(given);
  if (refusal) return refusal;
  const input = { ...given, history: renameHistory(given.history, given.index) };
  const filtered = filterLibrary(input);
  const problem = buildProblem(filtered.candidates, input);
  const draft = choose(problem);
  const items = walkToItems(draft.walk, filtered.candidates.length, input);
  const rejections = allRejections(filtered, draft, problem);
  if (items.length === 0) return refuseForFit(filtered, rejections, input);
  const totalMs = itemsToTotal(items);
  const { leastItems, budgetMs } = problem.limits;
  const keys = items.map(({ variation }) => variation);
  return {
    kind: 'session',
    rulesVersion: RULES_VERSION,
    libraryVersion: input.index.library.version,
    request: input.request,
    items,
    totalMs,
    rejections,
    waysOut: keys.length < leastItems ? findMore(filtered, input, keys, budgetMs - totalMs) : [],
  };
}

/** Why a variation is not in a plan; empty where it is, or where the plan does not know it. */
export const whyNot = (plan: Plan, key: VariationKey): readonly Rejection[] =>
  plan.kind === 'session' && plannedKeys(plan.items).has(key) ? [] : (plan.rejections[key] ?? []);

import { SESSION_END, type VariationKey } from '@ilium/movement';
import { type PlanInput, prescribedKeys, untried } from './plan-input.ts';
import type { Problem } from './problem.ts';
import { openChoice, restrictProblem } from './restrict.ts';
import { solve } from './solve.ts';

/**
 * What a letter asks for, the one whose turn is longest due first: never done, then by the days since, then in the
 * letter's own order. So each has its turn where not all fit, however a session ended (P).
 */
export function dueKeys(input: PlanInput): readonly VariationKey[] {
  const waited = (key: VariationKey): number => {
    const { tried, daysSince = Infinity } = input.history.byVariation[key] ?? untried;
    return tried === 0 ? Infinity : daysSince;
  };
  const order = (a: number, b: number): number => (a === b ? 0 : b - a);
  return (prescribedKeys(input) ?? []).toSorted((a, b) => order(waited(a), waited(b)));
}

/** Whether the smallest doses alone take longer than there is: known without a search. */
function areTooLong(keys: readonly VariationKey[], { picks, limits }: Problem): boolean {
  const work = keys.map((key) =>
    Math.min(...picks.flatMap(({ candidate, option }) => (candidate.key === key ? option.durationMs : []))),
  );
  return work.reduce((sum, ms) => sum + ms, SESSION_END) > limits.budgetMs;
}

/**
 * What of a letter must be in today's session beside what is in already: as many as go together, those that are due
 * first. Nothing where no letter is followed.
 */
export function takeTurns(
  { input, problem }: { readonly input: PlanInput; readonly problem: Problem },
  without: readonly VariationKey[] = [],
  before: readonly VariationKey[] = [],
): readonly VariationKey[] {
  const due = dueKeys(input)
    .filter((key) => problem.candidates.some((candidate) => candidate.key === key))
    .filter((key) => !without.includes(key) && !before.includes(key));
  const goTogether = (must: readonly VariationKey[]): boolean =>
    !areTooLong(must, problem) && solve(restrictProblem(problem, { ...openChoice, without, must })) !== null;
  let taken = before;
  for (const key of due)
    if (taken.length < problem.limits.items && goTogether([...taken, key])) taken = [...taken, key];
  return taken;
}

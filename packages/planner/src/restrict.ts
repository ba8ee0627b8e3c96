import type { VariationKey } from '@ilium/movement';
import type { Problem } from './problem.ts';

/** What of a session is settled before the rest is chosen. */
export interface Settled {
  /** These are in. */
  readonly must: readonly VariationKey[];
  /** Nothing but these may be in; `null` for no such restriction. */
  readonly only: readonly VariationKey[] | null;
  /** These are not. */
  readonly without: readonly VariationKey[];
}

/** Nothing settled. */
export const openChoice: Settled = { must: [], only: null, without: [] };

/** The same problem with a part of it settled. What is not among the candidates cannot be in and is left out of `must`. */
export function restrictProblem(problem: Problem, { must, only, without }: Settled): Problem {
  const isOpen = (key: VariationKey) => (only === null || only.includes(key)) && !without.includes(key);
  const picks = problem.picks
    .filter(({ candidate }) => isOpen(candidate.key))
    .map((pick, order) => ({ ...pick, order }));
  const numbers = must.map((key) => problem.candidates.findIndex((candidate) => candidate.key === key));
  return { ...problem, picks, must: [...new Set(numbers.filter((number) => number >= 0))] };
}

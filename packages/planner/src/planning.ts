import type { NoSession, VariationKey } from '@ilium/movement';
import { type Filtered, filterLibrary } from './filter.ts';
import { type PlanInput, renameHistory, shapeOf } from './plan-input.ts';
import { buildProblem, type Problem } from './problem.ts';
import { refuseForSafety, refuseForToday } from './refusal.ts';
import { openChoice, restrictProblem } from './restrict.ts';
import { shapeInput } from './shape.ts';
import { nothingFound, type Solution, solve } from './solve.ts';

/** Everything there is to choose from today. */
export interface Planning {
  /** As the kind of session narrows it, and under the library's present names. */
  readonly input: PlanInput;
  readonly filtered: Filtered;
  readonly problem: Problem;
}

/** What there is to choose from, or the refusal where there is to be no session today at all (I01, I02, E2). */
export function prepare(given: PlanInput): Planning | NoSession {
  const refusal = refuseForSafety(given) ?? refuseForToday(given);
  if (refusal) return refusal;
  const input = shapeInput({ ...given, history: renameHistory(given.history, given.index) });
  const filtered = filterLibrary(input);
  return { input, filtered, problem: buildProblem(filtered.candidates, input) };
}

/** Whether there is something to choose from. */
export const isOpen = (prepared: Planning | NoSession): prepared is Planning => 'problem' in prepared;

/** What a therapist asks for and the filter lets through, in their order, as far as a session holds so many. */
export function prescribedKeys({ input, problem }: Planning): readonly VariationKey[] {
  const asked = (input.prescription?.items ?? []).map(
    ({ variation }) => input.index.entryOf(variation)?.key ?? variation,
  );
  const open = asked.filter((key) => problem.candidates.some((candidate) => candidate.key === key));
  return [...new Set(open)].slice(0, problem.limits.items);
}

/** The problem with as many of the keys in it as go together, the first ones first. */
function solveWith(problem: Problem, must: readonly VariationKey[]): Solution {
  for (let count = must.length; count > 0; count--) {
    const solution = solve(restrictProblem(problem, { ...openChoice, must: must.slice(0, count) }));
    if (solution) return solution;
  }
  return solve(problem) ?? nothingFound;
}

const hasStrength = ({ order }: Solution): boolean => order.picks.some(({ role }) => role === 'strength');

/**
 * The best session, with what is prescribed in it as far as that goes together. A strength day without any strength is
 * none.
 */
export function chooseSession(planning: Planning): Solution {
  const solution = solveWith(planning.problem, prescribedKeys(planning));
  return shapeOf(planning.input) === 'strength' && !hasStrength(solution) ? nothingFound : solution;
}

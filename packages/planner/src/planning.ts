import type { NoSession } from '@ilium/movement';
import { type Filtered, filterLibrary } from './filter.ts';
import { type PlanInput, renameHistory, shapeOf } from './plan-input.ts';
import { buildProblem, type Problem } from './problem.ts';
import { refuseForSafety, refuseForToday } from './refusal.ts';
import { openChoice, restrictProblem } from './restrict.ts';
import { shapeInput } from './shape.ts';
import { nothingFound, type Solution, solve } from './solve.ts';
import { takeTurns } from './turns.ts';

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

/** The best session, with as much as goes together of what is due today in a letter. */
function solveInTurn(planning: Planning): Solution {
  const { problem } = planning;
  const must = takeTurns(planning);
  return solve(restrictProblem(problem, { ...openChoice, must })) ?? nothingFound;
}

const hasStrength = ({ order }: Solution): boolean => order.picks.some(({ role }) => role === 'strength');

/**
 * The best session of all there is, or where a letter is followed of what it asks for, in turn. A strength day without any
 * strength is none.
 */
export function chooseSession(planning: Planning): Solution {
  const solution = solveInTurn(planning);
  return shapeOf(planning.input) === 'strength' && !hasStrength(solution) ? nothingFound : solution;
}

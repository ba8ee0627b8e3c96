import { type Judged, judgeSet, type Problem } from '@ilium/planner/testing';
import loadHighs from 'highs';
import { problemToLp } from './session-model.ts';

const highs = await loadHighs();

/** Half a unit: whatever is chosen by more than that is chosen. */
const half = 0.5;

/**
 * The best session by a general solver (HiGHS), judged by the planner's own rules; `null` where it finds none. Throws
 * where the solver's choice breaks one of the rules or does not earn what the solver says: then the two have written
 * down different problems.
 */
export function solveByOracle(problem: Problem): Judged | null {
  if (problem.picks.length === 0) return judgeSet([], problem);
  const result = highs.solve(problemToLp(problem), {
    output_flag: false,
    mip_rel_gap: 0,
    mip_abs_gap: 0,
    mip_feasibility_tolerance: 1e-9,
    primal_feasibility_tolerance: 1e-9,
  });
  if (result.Status === 'Infeasible') return null;
  if (result.Status !== 'Optimal') throw new Error(`the oracle ended with ${result.Status}`);
  const columns = result.Columns as Readonly<Record<string, { readonly Primal: number }>>;
  const picks = problem.picks.filter(({ order }) => (columns[`x${order}`]?.Primal ?? 0) > half);
  const judged = judgeSet(picks, problem);
  if (!judged)
    throw new Error(
      `the oracle chose what the rules do not allow: ${JSON.stringify(picks.map(({ candidate, role }) => [candidate.key, role]))}`,
    );
  if (Math.abs(judged.points / 1000 - result.ObjectiveValue) > 0.01)
    throw new Error(`the oracle says ${result.ObjectiveValue}, the rules ${judged.points / 1000}`);
  return judged;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidate.ts';
import { judgeSet } from './draft.ts';
import { filterLibrary } from './filter.ts';
import { chooseGreedily } from './greedy.ts';
import { buildProblem, type Pick, type Problem } from './problem.ts';
import { openChoice, restrictProblem } from './restrict.ts';
import { optimalityOf, solve } from './solve.ts';
import {
  arbitraryAssessment,
  arbitraryHistory,
  arbitraryRequest,
  toyIndex,
  toyInput,
} from './testing/index.ts';

/** The most points that any set has, by trying all of them. */
function exhaust(problem: Problem, candidates: readonly Candidate[]): number {
  let best = problem.must.length === 0 ? 0 : -Infinity;
  const visit = (chosen: readonly Pick[], rest: readonly Candidate[]): void => {
    best = Math.max(best, judgeSet(chosen, problem)?.points ?? -Infinity);
    for (const [i, candidate] of rest.entries()) {
      const own = problem.picks.filter((pick) => pick.candidate === candidate);
      for (const pick of own) visit([...chosen, pick], rest.slice(i + 1));
    }
  };
  visit([], candidates);
  return best;
}

const arbitraryProblem = (least: number, most: number) =>
  fc
    .record({
      request: arbitraryRequest,
      assessment: arbitraryAssessment,
      history: arbitraryHistory(toyIndex.entries.map(({ key }) => key)),
      keep: fc.subarray([...toyIndex.entries], { minLength: least, maxLength: most }),
    })
    .map(({ keep, ...own }) => {
      const input = toyInput({ ...own, index: { ...toyIndex, entries: keep } });
      const { candidates } = filterLibrary(input);
      return { candidates, problem: buildProblem(candidates, input) };
    });

const fewOf = arbitraryProblem(3, 5);
const manyOf = arbitraryProblem(toyIndex.entries.length, toyIndex.entries.length);

/** A problem with something in it that must be, where there is anything. */
const withMust = fc.tuple(fewOf, fc.nat()).map(([{ problem, candidates }, at]) => {
  const must = candidates[at % Math.max(1, candidates.length)];
  return {
    candidates,
    problem: must ? restrictProblem(problem, { ...openChoice, must: [must.key] }) : problem,
  };
});

describe('the search', () => {
  it('finds the best session there is, as trying every set does', () => {
    fc.assert(
      fc.property(fewOf, ({ problem, candidates }) => {
        const solution = solve(problem);
        expect(solution?.points).toBe(exhaust(problem, candidates));
        expect(solution?.bound).toBe(solution?.points);
      }),
      { numRuns: 300 },
    );
  });

  it('finds the best session with something in it that must be, or none where there is none', () => {
    fc.assert(
      fc.property(withMust, ({ problem, candidates }) => {
        const best = exhaust(problem, candidates);
        expect(solve(problem)?.points ?? -Infinity).toBe(best);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every rule of a session, and counts its points right', () => {
    fc.assert(
      fc.property(manyOf, ({ problem }) => {
        const solution = solve(problem);
        expect(judgeSet(solution?.order.picks ?? [], problem)?.points).toBe(solution?.points);
      }),
      { numRuns: 300 },
    );
  });

  it('is never worse than the greedy choice, and never better than its bound', () => {
    fc.assert(
      fc.property(manyOf, fc.constantFrom(0, 1, 5, 50), ({ problem }, nodes) => {
        const cut = solve(problem, nodes);
        const whole = solve(problem);
        expect(cut?.points).toBeGreaterThanOrEqual(chooseGreedily(problem).points);
        expect(cut?.points).toBeLessThanOrEqual(whole?.points ?? 0);
        expect(cut?.bound).toBeGreaterThanOrEqual(whole?.points ?? Infinity);
      }),
      { numRuns: 300 },
    );
  });

  it('says honestly how near it came when it has to stop', () => {
    const input = toyInput();
    const { candidates } = filterLibrary(input);
    const problem = buildProblem(candidates, input);
    const proved = solve(problem);
    expect(proved && optimalityOf(proved)).toEqual({ isProved: true, gapPermille: 0 });
    const nothing = { order: proved?.order, points: 900, bound: 1000, nodes: 1 };
    expect(optimalityOf(nothing as Parameters<typeof optimalityOf>[0])).toEqual({
      isProved: false,
      gapPermille: 100,
    });
  });
});

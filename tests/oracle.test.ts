import { problemOf, solve } from '@ilium/planner/testing';
import { describe, expect, it } from 'vitest';
import { samplePeople } from '../tools/bench/planner/people.ts';
import { solveByOracle } from '../tools/oracle/oracle.ts';

const problems = samplePeople(60, 20).flatMap((input) => problemOf(input) ?? []);

describe('the planner’s search on the real library', () => {
  it('finds the same optimum as a general solver, and never a bound below it', () => {
    const found = problems.map((problem) => {
      const solution = solve(problem);
      const best = Math.max(0, solveByOracle(problem)?.points ?? 0);
      return { points: solution?.points, best, isBound: (solution?.bound ?? -1) >= best };
    });
    expect(found.length).toBeGreaterThan(40);
    expect(found.filter(({ best }) => best > 0).length).toBeGreaterThan(20);
    for (const { points, best, isBound } of found) {
      expect(points).toBe(best);
      expect(isBound).toBe(true);
    }
  });
});

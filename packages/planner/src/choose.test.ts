import { SESSION_END } from '@ilium/movement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from './candidate.ts';
import { choose } from './choose.ts';
import { filterLibrary } from './filter.ts';
import { buildProblem, type Pick, type Problem } from './problem.ts';
import { hasRoom, keepsMobilityShare, tallyOf, tallyPoints } from './tally.ts';
import {
  arbitraryAssessment,
  arbitraryHistory,
  arbitraryRequest,
  toyIndex,
  toyInput,
} from './testing/index.ts';
import { findWalk, walkCost } from './walk.ts';

/** Points of a set judged from scratch; `null` where it breaks a rule. */
function judge(picks: readonly Pick[], problem: Problem): number | null {
  const fits = picks.every((pick, i) => hasRoom(tallyOf(picks.slice(0, i)), pick, problem));
  const tally = tallyOf(picks);
  const walk = findWalk(picks);
  if (!fits || !keepsMobilityShare(tally, problem)) return null;
  if (tally.workMs + walk.totalMs + SESSION_END > problem.limits.budgetMs) return null;
  return tallyPoints(tally, problem) - walkCost(walk);
}

/** The most points that any set has, by trying all of them. */
function exhaust(problem: Problem, candidates: readonly Candidate[]): number {
  let best = tallyPoints(tallyOf([]), problem);
  const visit = (chosen: readonly Pick[], rest: readonly Candidate[]): void => {
    best = Math.max(best, judge(chosen, problem) ?? best);
    rest.forEach((candidate, i) => {
      const own = problem.picks.filter((pick) => pick.candidate === candidate);
      for (const pick of own) visit([...chosen, pick], rest.slice(i + 1));
    });
  };
  visit([], candidates);
  return best;
}

const arbitraryProblem = fc
  .record({
    request: arbitraryRequest,
    assessment: arbitraryAssessment,
    history: arbitraryHistory(toyIndex.entries.map(({ key }) => key)),
    keep: fc.subarray([...toyIndex.entries], { minLength: 3, maxLength: 4 }),
  })
  .map(({ keep, ...own }) => {
    const input = toyInput({ ...own, index: { ...toyIndex, entries: keep } });
    const { candidates } = filterLibrary(input);
    return { candidates, problem: buildProblem(candidates, input) };
  });

describe('the choice', () => {
  it('keeps every rule of a session, and counts its points right', () => {
    fc.assert(
      fc.property(arbitraryProblem, ({ problem }) => {
        const { walk, points } = choose(problem);
        expect(judge(walk.picks, problem)).toBe(walk.picks.length > 0 ? points : judge([], problem));
      }),
      { numRuns: 400 },
    );
  });

  it('is never more than a twentieth below the best there is, and nearly always the best', () => {
    let same = 0;
    fc.assert(
      fc.property(arbitraryProblem, ({ problem, candidates }) => {
        const nothing = tallyPoints(tallyOf([]), problem);
        const most = exhaust(problem, candidates) - nothing;
        const got = choose(problem).points - nothing;
        if (got === most) same++;
        expect(got).toBeLessThanOrEqual(most);
        expect(got).toBeGreaterThanOrEqual(0.95 * most);
      }),
      { numRuns: 200, seed: 20 },
    );
    expect(same).toBeGreaterThanOrEqual(195);
  });
});

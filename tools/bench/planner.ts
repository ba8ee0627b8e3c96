/**
 * How good and how quick the planner is, on the real library:
 *   npm run ilium -- bench planner [--n 1100] [--oracle 450] [--seed 1] [--json]
 * Exit code 1 where a bound of the design is not kept.
 */
import { parseArgs } from 'node:util';
import type { LibraryIndex } from '@ilium/movement';
import { type PlanInput, planSession } from '@ilium/planner';
import { chooseGreedily, problemOf, type Solution, solve } from '@ilium/planner/testing';
import { growLibrary } from './planner/grown-library.ts';
import { openHandedPeople, samplePeople } from './planner/people.ts';
import { type Quality, qualityOf } from './planner/quality.ts';
import { findViolations } from './planner/violations.ts';

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '1100' },
    oracle: { type: 'string', default: '450' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((a, b) => a + b, 0) / numbers.length;
const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;

/** Processor time of some work, in milliseconds. */
function measure<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, ms: (user + system) / 1000 };
}

interface Run {
  readonly planMs: number;
  readonly solveMs: number;
  readonly isSession: boolean;
  readonly solution: Solution;
  /** Points of the greedy choice against the search's. */
  readonly greedy: number;
  readonly quality: Quality;
  readonly violations: readonly string[];
}

const share = (part: number, of: number): number => (of <= 0 ? 1 : part / of);

function runOne(input: PlanInput): Run[] {
  const { result: plan, ms: planMs } = measure(() => planSession(input));
  const problem = problemOf(input);
  if (!problem) return [];
  const { result: solution, ms: solveMs } = measure(() => solve(problem));
  if (!solution) throw new Error('without anything that must be in there is always a solution');
  return [
    {
      planMs,
      solveMs,
      isSession: plan.kind === 'session',
      solution,
      greedy: share(chooseGreedily(problem).points, solution.points),
      quality: qualityOf(plan, input, problem),
      violations: findViolations(plan, input),
    },
  ];
}

/** Plans once without counting, so that what is measured is the planner and not its translation. */
function runAll(people: readonly PlanInput[]): readonly Run[] {
  for (const input of people.slice(0, 100)) planSession(input);
  return people.flatMap(runOne);
}

const gapOf = ({ points, bound }: Solution): number => (bound <= 0 ? 0 : 1 - points / bound);

function summarise(runs: readonly Run[]) {
  const sessions = runs.filter(({ isSession }) => isSession);
  const gaps = runs.map(({ solution }) => gapOf(solution));
  const of = (pick: (run: Run) => number, from = runs) => from.map(pick);
  return {
    n: runs.length,
    sessions: sessions.length,
    provedPercent: (100 * gaps.filter((gap) => gap === 0).length) / runs.length,
    gapMeanPercent: 100 * mean(gaps),
    gapWorstPercent: 100 * Math.max(0, ...gaps),
    greedyMeanPercent: 100 * mean(of(({ greedy }) => greedy, sessions)),
    greedyWorstPercent: 100 * Math.min(1, ...of(({ greedy }) => greedy, sessions)),
    planMs: [0.5, 0.9, 0.99].map((at) =>
      quantile(
        of(({ planMs }) => planMs),
        at,
      ),
    ),
    solveMs: [0.5, 0.9, 0.99].map((at) =>
      quantile(
        of(({ solveMs }) => solveMs),
        at,
      ),
    ),
    nodes: [0.5, 0.9, 0.99, 1].map((at) =>
      quantile(
        of(({ solution }) => solution.nodes),
        at,
      ),
    ),
    violations: runs.flatMap((run) => run.violations).length,
    coveragePercent: 100 * mean(of(({ quality }) => quality.coverage, sessions)),
    imbalancePercent: 100 * mean(of(({ quality }) => quality.imbalance, sessions)),
    neglected: of(({ quality }) => quality.neglected).reduce((a, b) => a + b, 0),
    positionChanges: mean(of(({ quality }) => quality.changes, sessions)),
  };
}

/** The search against a general solver on the same problems. */
async function againstOracle(people: readonly PlanInput[]) {
  const { solveByOracle } = await import('../oracle/oracle.ts');
  const shares: number[] = [];
  let otherOptimum = 0;
  let boundBelow = 0;
  for (const input of people) {
    const problem = problemOf(input);
    const solution = problem && solve(problem);
    if (!problem || !solution) continue;
    const best = Math.max(0, solveByOracle(problem)?.points ?? 0);
    if (solution.bound === solution.points && best !== solution.points) otherOptimum += 1;
    if (solution.bound < best) boundBelow += 1;
    shares.push(share(solution.points, best));
  }
  return {
    n: shares.length,
    otherOptimum,
    boundBelow,
    meanPercent: 100 * mean(shares),
    worstPercent: 100 * Math.min(1, ...shares),
  };
}

const grow = (index: LibraryIndex, count: number) => {
  const grown = [...openHandedPeople(index), ...samplePeople(count, seed, index)];
  const { n, provedPercent, gapWorstPercent, solveMs } = summarise(runAll(grown));
  return { n, provedPercent, gapWorstPercent, solveMs };
};

const people = [...openHandedPeople(), ...samplePeople(Number(values.n), seed)];
const main = summarise(runAll(people));
const oracle = await againstOracle(samplePeople(Number(values.oracle), seed + 1));
const growth = [100, 200].map((variations) => ({ variations, ...grow(growLibrary(variations), 120) }));

const isKept =
  main.violations === 0 &&
  main.neglected === 0 &&
  main.gapWorstPercent <= 2 &&
  (main.planMs[2] ?? 0) <= 50 &&
  oracle.otherOptimum === 0 &&
  oracle.boundBelow === 0 &&
  oracle.worstPercent >= 98;

const percent = (value: number): string => `${value.toFixed(1)} %`;
const times = (ms: readonly number[]): string => ms.map((one) => one.toFixed(1).padStart(7)).join('');
const line = (name: string, value: string): void => console.log(`${name.padEnd(38)}${value}`);

if (values.json) console.log(JSON.stringify({ main, oracle, growth, isKept }, null, 2));
else {
  line('people', `${main.n}, ${main.sessions} with a session`);
  line('proved to be the best', percent(main.provedPercent));
  line(
    'gap, mean and worst',
    `${percent(main.gapMeanPercent)}  ${percent(main.gapWorstPercent)}   (bound: 2 %)`,
  );
  line('drafts looked at, p50 p90 p99 most', main.nodes.map((one) => String(one).padStart(7)).join(''));
  line(
    'greedy choice, mean and worst',
    `${percent(main.greedyMeanPercent)}  ${percent(main.greedyWorstPercent)}`,
  );
  line(
    'against HiGHS',
    `${oracle.n} problems, mean ${percent(oracle.meanPercent)}, worst ${percent(oracle.worstPercent)}   (bound: 98 %)`,
  );
  line('  another proved optimum', String(oracle.otherOptimum));
  line('  a bound below the optimum', String(oracle.boundBelow));
  line('processor ms, p50 p90 p99: the plan', `${times(main.planMs)}   (bound: p99 50)`);
  line('  of which the search', times(main.solveMs));
  line('rules broken', String(main.violations));
  line('coverage of what is possible', percent(main.coveragePercent));
  line('more for the painful side', percent(main.imbalancePercent));
  line('more for the easy side, items', String(main.neglected));
  line('changes of position in a session', main.positionChanges.toFixed(1));
  for (const { variations, n, provedPercent, gapWorstPercent, solveMs } of growth)
    line(
      `with ${variations} variations`,
      `${n} people, proved ${percent(provedPercent)}, worst gap ${percent(gapWorstPercent)}, search ms ${times(solveMs)}`,
    );
  line('bounds', isKept ? 'kept' : 'NOT kept');
}
process.exit(isKept ? 0 : 1);

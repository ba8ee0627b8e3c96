import { freedoms } from '../skeleton/freedom.ts';
import type { JointVector } from '../skeleton/joint-vector.ts';
import { createRowSheet, type RowSheet, type Rows } from './rows.ts';

/** Something to be made as small as possible: writes its residuals for a pose. */
export type Residuals = (vector: JointVector, rows: Rows) => void;

/** Where the search ended. */
export interface Minimum {
  readonly vector: JointVector;
  readonly cost: number;
  readonly iterations: number;
  /** False when the cap on iterations ended the search. */
  readonly hasConverged: boolean;
}

const SIZE = freedoms.length;
/** Largest change in one step: degrees for angles, millimetres for the pelvis. */
const LONGEST_STEP = { degrees: 20, millimetres: 80 } as const;
const SMALL_GAIN = 1e-4;
const SMALL_GAINS_TO_STOP = 3;
const MOST_DAMPINGS = 10;

interface NormalEquations {
  /** Upper and lower triangle of JᵀJ, row by row. */
  readonly curvature: Float64Array;
  /** Jᵀr. */
  readonly slope: Float64Array;
}

/**
 * Damped least squares (Levenberg–Marquardt) over the 49 freedoms with hard ranges as an active set. The
 * derivative is analytic: terms write it. Always ends within `cap` iterations, never leaves a range.
 */
export function minimise(residuals: Residuals, start: JointVector, cap = 200): Minimum {
  const sheet = createRowSheet();
  const trial = createRowSheet();
  let vector = clampToRanges(start);
  let damping = 1e-2;
  let smallGains = 0;
  let iterations = 0;
  let cost = evaluate(residuals, vector, sheet, true);
  while (iterations < cap) {
    iterations += 1;
    const equations = gatherEquations(sheet);
    const step = findBetter(residuals, vector, cost, equations, damping, trial);
    if (step === undefined) return { vector, cost, iterations, hasConverged: true };
    smallGains = (cost - step.cost) / Math.max(cost, 1e-12) < SMALL_GAIN ? smallGains + 1 : 0;
    vector = step.vector;
    damping = Math.max(1e-7, step.damping * 0.35);
    cost = evaluate(residuals, vector, sheet, true);
    if (smallGains >= SMALL_GAINS_TO_STOP) return { vector, cost, iterations, hasConverged: true };
  }
  return { vector, cost, iterations, hasConverged: false };
}

function evaluate(
  residuals: Residuals,
  vector: JointVector,
  sheet: RowSheet,
  withGradients: boolean,
): number {
  sheet.begin({ withGradients });
  residuals(vector, sheet);
  return sheet.cost();
}

/** The first damped step that lowers the cost, with the damping it took; none when nothing does. */
function findBetter(
  residuals: Residuals,
  vector: JointVector,
  cost: number,
  equations: NormalEquations,
  firstDamping: number,
  trial: RowSheet,
): { readonly vector: JointVector; readonly cost: number; readonly damping: number } | undefined {
  let damping = firstDamping;
  for (let attempt = 0; attempt < MOST_DAMPINGS; attempt += 1) {
    const next = takeStep(vector, equations, damping);
    const nextCost = evaluate(residuals, next, trial, false);
    if (nextCost < cost) return { vector: next, cost: nextCost, damping };
    damping *= 4;
  }
  return undefined;
}

function gatherEquations(sheet: RowSheet): NormalEquations {
  const curvature = new Float64Array(SIZE * SIZE);
  const slope = new Float64Array(SIZE);
  const used = new Int32Array(SIZE);
  for (let row = 0; row < sheet.count(); row += 1) {
    const gradient = sheet.gradient(row);
    const residual = sheet.residual(row);
    let count = 0;
    for (let i = 0; i < SIZE; i += 1) if (gradient[i] !== 0) used[count++] = i;
    for (let a = 0; a < count; a += 1) {
      const i = used[a] ?? 0;
      const value = gradient[i] ?? 0;
      slope[i] = (slope[i] ?? 0) + value * residual;
      for (let b = 0; b <= a; b += 1) {
        const place = i * SIZE + (used[b] ?? 0);
        curvature[place] = (curvature[place] ?? 0) + value * (gradient[used[b] ?? 0] ?? 0);
      }
    }
  }
  return { curvature, slope };
}

/** One damped step among the freedoms that are not held at a limit by the slope. */
function takeStep(vector: JointVector, equations: NormalEquations, damping: number): JointVector {
  const free = freedoms
    .filter((f) => !isPressedAtLimit(vector, equations.slope, f.index))
    .map((f) => f.index);
  const step = solveDamped(equations, free, damping);
  const scale = stepScale(free, step);
  const next = [...vector];
  free.forEach((index, k) => {
    next[index] = (vector[index] ?? 0) + scale * (step[k] ?? 0);
  });
  return clampToRanges(next);
}

function isPressedAtLimit(vector: JointVector, slope: Float64Array, index: number): boolean {
  const freedom = freedoms[index];
  const value = vector[index] ?? 0;
  const push = slope[index] ?? 0;
  if (freedom === undefined) return true;
  return (value <= freedom.minimum && push > 0) || (value >= freedom.maximum && push < 0);
}

function stepScale(free: readonly number[], step: Float64Array): number {
  let scale = 1;
  free.forEach((index, k) => {
    const longest = LONGEST_STEP[freedoms[index]?.unit ?? 'degrees'];
    scale = Math.min(scale, longest / Math.max(longest, Math.abs(step[k] ?? 0)));
  });
  return scale;
}

/** Solves (JᵀJ + damping · diagonal) step = −Jᵀr over the free freedoms by Cholesky. */
function solveDamped(equations: NormalEquations, free: readonly number[], damping: number): Float64Array {
  const n = free.length;
  const lower = new Float64Array(n * n);
  const solution = new Float64Array(n);
  const at = (i: number, j: number): number => lower[i * n + j] ?? 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      let sum = equations.curvature[(free[i] ?? 0) * SIZE + (free[j] ?? 0)] ?? 0;
      if (i === j) sum += damping * sum + 1e-12;
      for (let k = 0; k < j; k += 1) sum -= at(i, k) * at(j, k);
      lower[i * n + j] = i === j ? Math.sqrt(Math.max(sum, 1e-14)) : sum / at(j, j);
    }
  }
  for (let i = 0; i < n; i += 1) {
    let sum = -(equations.slope[free[i] ?? 0] ?? 0);
    for (let k = 0; k < i; k += 1) sum -= at(i, k) * (solution[k] ?? 0);
    solution[i] = sum / at(i, i);
  }
  for (let i = n - 1; i >= 0; i -= 1) {
    let sum = solution[i] ?? 0;
    for (let k = i + 1; k < n; k += 1) sum -= at(k, i) * (solution[k] ?? 0);
    solution[i] = sum / at(i, i);
  }
  return solution;
}

/** Every number brought inside its hard range. */
export const clampToRanges = (vector: JointVector): JointVector =>
  freedoms.map((f) => Math.min(f.maximum, Math.max(f.minimum, vector[f.index] ?? 0)));

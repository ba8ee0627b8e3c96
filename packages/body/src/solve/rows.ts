import type { Gradient } from '../kinematics/gradient.ts';
import { freedoms } from '../skeleton/freedom.ts';

/** Where terms write what is still wrong with a pose. */
export interface Rows {
  /**
   * Notes one residual (already weighted). Gives back the row of its derivative to add into, all zeros, or
   * nothing when only the cost is asked for.
   */
  readonly add: (residual: number) => Gradient | undefined;
}

/** Rows that are filled again and again without new memory. */
export interface RowSheet extends Rows {
  readonly begin: (options: { readonly withGradients: boolean }) => void;
  readonly count: () => number;
  readonly residual: (row: number) => number;
  readonly gradient: (row: number) => Gradient;
  readonly cost: () => number;
}

export function createRowSheet(): RowSheet {
  const residuals: number[] = [];
  const pool: Gradient[] = [];
  let count = 0;
  let withGradients = true;
  const gradient = (row: number): Gradient => {
    let found = pool[row];
    if (found === undefined) {
      found = new Float64Array(freedoms.length);
      pool[row] = found;
    }
    return found;
  };
  return {
    begin: (options) => {
      count = 0;
      withGradients = options.withGradients;
    },
    add: (residual) => {
      residuals[count] = residual;
      count += 1;
      return withGradients ? gradient(count - 1).fill(0) : undefined;
    },
    count: () => count,
    residual: (row) => residuals[row] ?? 0,
    gradient,
    cost: () => {
      let sum = 0;
      for (let row = 0; row < count; row += 1) sum += (residuals[row] ?? 0) ** 2;
      return sum;
    },
  };
}

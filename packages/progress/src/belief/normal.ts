/** Coefficients of the approximation below. */
const P = 0.231_641_9;
const B = [0.319_381_53, -0.356_563_782, 1.781_477_937, -1.821_255_978, 1.330_274_429] as const;

/**
 * Chance that a standard normal value is below `z`, 0–1, to 7.5e-8.
 * Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.2.17.
 */
export function chanceBelow(z: number): number {
  const t = 1 / (1 + P * Math.abs(z));
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail = density * B.reduceRight((sum, coefficient) => t * (coefficient + sum), 0);
  return z > 0 ? 1 - tail : tail;
}

/** A belief about one number: its mean, and how far it may lie off. */
export interface Normal {
  readonly mean: number;
  readonly sd: number;
}

/** Chance that the number is above a value. */
export const chanceAbove = ({ mean, sd }: Normal, value: number): number => chanceBelow((mean - value) / sd);

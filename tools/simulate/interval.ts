/** A mean and half the width of its 95 % interval. */
export interface Interval {
  readonly mean: number;
  readonly half: number;
}

/** The mean of independent values, by the normal approximation. */
export function interval(values: readonly number[]): Interval {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, half: 1.96 * Math.sqrt(variance / values.length) };
}

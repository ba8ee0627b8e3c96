import type { Normal } from './normal.ts';

/** One part of what was observed: so much of one unknown. */
export interface Term {
  readonly unknown: number;
  readonly weight: number;
}

/**
 * A joint normal belief about several unknowns, made sharper by one observation at a time (a Kalman step; Kalman 1960).
 * The order of observations does not matter.
 */
export interface Gaussian {
  /** Takes note of a weighted sum of the unknowns, seen with a noise of this variance. */
  readonly observe: (terms: readonly Term[], value: number, noise: number) => void;
  /** Makes one unknown new again: it has nothing to do with what was seen so far. */
  readonly renew: (unknown: number, mean: number, variance: number) => void;
  readonly belief: (unknown: number) => Normal;
}

/** A belief before anything was seen. */
export function createGaussian(
  means: readonly number[],
  covariance: (a: number, b: number) => number,
): Gaussian {
  const count = means.length;
  const mean = Float64Array.from(means);
  const spread = Float64Array.from({ length: count * count }, (_, i) =>
    covariance(Math.floor(i / count), i % count),
  );
  const at = (array: Float64Array, i: number): number => array[i] ?? 0;
  return {
    observe: (terms, value, noise) => {
      const gain = new Float64Array(count);
      for (const { unknown, weight } of terms)
        for (let j = 0; j < count; j += 1) gain[j] = at(gain, j) + weight * at(spread, unknown * count + j);
      let expected = 0;
      let variance = noise;
      for (const { unknown, weight } of terms) {
        expected += weight * at(mean, unknown);
        variance += weight * at(gain, unknown);
      }
      const surprise = (value - expected) / variance;
      for (let i = 0; i < count; i += 1) {
        mean[i] = at(mean, i) + at(gain, i) * surprise;
        for (let j = 0; j < count; j += 1)
          spread[i * count + j] = at(spread, i * count + j) - (at(gain, i) * at(gain, j)) / variance;
      }
    },
    renew: (unknown, newMean, variance) => {
      for (let j = 0; j < count; j += 1) {
        spread[unknown * count + j] = 0;
        spread[j * count + unknown] = 0;
      }
      spread[unknown * count + unknown] = variance;
      mean[unknown] = newMean;
    },
    belief: (unknown) => ({
      mean: at(mean, unknown),
      sd: Math.sqrt(Math.max(1e-9, at(spread, unknown * count + unknown))),
    }),
  };
}

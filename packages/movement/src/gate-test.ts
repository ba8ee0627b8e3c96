import type { Seconds } from '@ilium/units';
import type { GateId, VariationKey } from './movement.ts';

/** What must have been done before a gate opens (E6): a dose of one of some variations, so many times, at so little pain. */
export interface GateTest {
  readonly gate: GateId;
  /** Doing any of these counts. */
  readonly anyOf: readonly VariationKey[];
  /** Least hold of each repetition, s; `null` where any will do. */
  readonly holdSeconds: Seconds | null;
  /** Least repetitions in one go; `null` where any will do. */
  readonly reps: number | null;
  /** Most pain while doing it, 0–10; `null` where no number is asked for. */
  readonly painAtMost: number | null;
  /** How often it must have gone well, the last times running. */
  readonly times: number;
}

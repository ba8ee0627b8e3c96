import type { BodySide, Dose, Variation } from '@ilium/movement';

/** What a dose's text depends on besides its numbers. */
export type Dosed = Pick<Variation, 'sidedness'>;

/** How much is done. */
export interface DoseWords {
  /**
   * "20 s × 3 each side, +1 left" · "10 each way" · "5 s × 8" · "2 sets of 10 each side" · "20 s × 3, left side only".
   * `sides` in working order, as a plan item has them; without them both sides are meant.
   */
  readonly doseToText: (
    variation: Dosed,
    dose: Dose,
    extraReps?: number,
    sides?: readonly BodySide[],
  ) => string;
  /** The same to be spoken: "20 seconds, 3 times, on each side. 1 more on the left." */
  readonly doseToSpeech: (
    variation: Dosed,
    dose: Dose,
    extraReps?: number,
    sides?: readonly BodySide[],
  ) => string;
}

/** The client's "stretch" may be this strong, 0–10; above it the hold is eased off at once (B.5). */
export const CEILING = 4;
/** Deeper only if the round before was no stronger than this (B.5). */
export const DEEPEN_UP_TO = 3;
/** Stronger than this is a red: this technique is over on this leg (E4). */
export const RED_ABOVE = 5;
/** So many reds end the techniques of the visit (E4). */
export const REDS_THAT_END = 2;
/** Any pinch in the groin ends the plain version (B.5: 0 groin pinch). */
export const PINCH_ENDS_PLAIN = 1;
/** A pinch that stays this strong with the towel ends the techniques of the visit (B.5). */
export const PINCH_ENDS_ALL = 2;

/** Whether what the client says in a hold calls for easing off at once (B.5). */
export const mustEaseOff = ({
  discomfort,
  pinch,
}: {
  readonly discomfort: number | null;
  readonly pinch: number;
}): boolean => (discomfort !== null && discomfort > CEILING) || pinch >= PINCH_ENDS_PLAIN;

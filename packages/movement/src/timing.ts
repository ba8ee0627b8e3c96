import { type Milliseconds, type Seconds, secondsToMilliseconds } from '@ilium/units';
import type { Dose } from './dose.ts';
import type { Variation } from './movement.ts';
import { type Position, positionToStation, type Station } from './place.ts';

/** Spoken countdown before the first repetition on each side. */
export const GET_READY: Milliseconds = 5_000;
/** What follows the last item: the end bell and its words. */
export const SESSION_END: Milliseconds = 3_000;

const stations: readonly Station[] = ['standing', 'chair', 'floor', 'lying'];
/** Seconds to change station [P]: rows from, columns to, in the order of `stations`. */
const changeSeconds: readonly (readonly Seconds[])[] = [
  [0, 6, 14, 18],
  [6, 0, 16, 20],
  [16, 18, 0, 8],
  [20, 22, 8, 0],
];

/** Time to get from one position to another, standing up or lying down included [P]. */
export function transitionTime(from: Position, to: Position): Milliseconds {
  const a = stations.indexOf(positionToStation(from));
  const b = stations.indexOf(positionToStation(to));
  if (a === b && from !== to) return 4_000;
  return secondsToMilliseconds(changeSeconds[a]?.[b] ?? 0);
}

/** The three parts of a repetition, each in whole milliseconds; a part may be 0. */
export const repetitionParts = (
  variation: Variation,
  dose: Dose,
): { readonly out: Milliseconds; readonly hold: Milliseconds; readonly back: Milliseconds } => ({
  out: secondsToMilliseconds(variation.dose.tempo.outSeconds),
  hold: secondsToMilliseconds(dose.holdSeconds),
  back: secondsToMilliseconds(variation.dose.tempo.backSeconds),
});

/** One repetition without the rest that may follow: the sum of its parts. */
export function repetitionTime(variation: Variation, dose: Dose): Milliseconds {
  const { out, hold, back } = repetitionParts(variation, dose);
  return out + hold + back;
}

/**
 * Work and rests of one side (or of both where they alternate or work together), get-ready included.
 * Alternating variations count `reps` for each side, so they run twice as many. Extra repetitions join the last set.
 */
export function sideTime(variation: Variation, dose: Dose, extraReps: number): Milliseconds {
  const bothSides = variation.sidedness === 'alternating' ? 2 : 1;
  const repetitions = bothSides * (dose.reps * dose.sets + extraReps);
  const rest = secondsToMilliseconds(variation.dose.restSeconds);
  const setRest = secondsToMilliseconds(variation.dose.setRestSeconds);
  return (
    GET_READY +
    repetitions * repetitionTime(variation, dose) +
    (repetitions - dose.sets) * rest +
    (dose.sets - 1) * setRest
  );
}

/**
 * Time of a whole item: set-up, each side with its get-ready, and the switch between sides.
 * `sideCount` is 2 for a variation done on each side, 1 where one side is blocked or both work together.
 * Extra repetitions fall on the first side only.
 */
export function itemTime(
  variation: Variation,
  dose: Dose,
  sideCount: 1 | 2,
  extraReps: number,
): Milliseconds {
  const setUp = secondsToMilliseconds(variation.setUpSeconds);
  const first = sideTime(variation, dose, extraReps);
  if (variation.sidedness !== 'each' || sideCount === 1) return setUp + first;
  return setUp + first + secondsToMilliseconds(variation.switchSeconds) + sideTime(variation, dose, 0);
}

/** A whole session: every item with the way to it, and the end. A plan's `totalMs` is this sum. */
export const sessionTime = (
  items: readonly { readonly transitionMs: Milliseconds; readonly durationMs: Milliseconds }[],
): Milliseconds =>
  items.reduce((sum, { transitionMs, durationMs }) => sum + transitionMs + durationMs, SESSION_END);

/** Seconds of stretch or hold that one side receives (E2: at most 240 s per side and movement). */
export const holdPerSide = (dose: Dose, extraReps: number): Seconds =>
  dose.holdSeconds * (dose.reps * dose.sets + extraReps);

/**
 * A number that knows its unit. Plain literals may be written where a unit is expected,
 * but one unit never passes for another (`Seconds` is refused where `Milliseconds` is asked).
 */
type Unit<Name extends string> = number & { readonly unit?: Name };

/** An angle as people write it. Radians exist only inside `body` and `figure`. */
export type Degrees = Unit<'degrees'>;
/** A length of time as people write it. */
export type Seconds = Unit<'seconds'>;
/** A length of time as timelines count it; always a whole number. */
export type Milliseconds = Unit<'milliseconds'>;
/** A length on the figure or in a measurement. */
export type Millimetres = Unit<'millimetres'>;
/** Whole minutes as chosen by a person. */
export type Minutes = Unit<'minutes'>;
/** Whole days. */
export type Days = Unit<'days'>;

/** Whole milliseconds of a time in seconds. */
export const secondsToMilliseconds = (seconds: Seconds): Milliseconds => Math.round(seconds * 1000);

/** Seconds (with fraction) of a time in milliseconds. */
export const millisecondsToSeconds = (milliseconds: Milliseconds): Seconds => milliseconds / 1000;

/** Whole milliseconds of a time in minutes. */
export const minutesToMilliseconds = (minutes: Minutes): Milliseconds => Math.round(minutes * 60_000);

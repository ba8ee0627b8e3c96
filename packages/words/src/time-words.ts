import type { CivilDate, Milliseconds, Minutes, Seconds } from '@ilium/units';

/** Lengths of time and days. */
export interface TimeWords {
  /** "9 min 20 s"; whole seconds, halves up. Nothing is left of a zero part, except "0 s". */
  readonly durationToText: (duration: Milliseconds) => string;
  /** The same to be spoken: "9 minutes 20 seconds". */
  readonly durationToSpeech: (duration: Milliseconds) => string;
  /** "3:35", for rows and rings. */
  readonly durationToClock: (duration: Milliseconds) => string;
  /** "10 minutes". */
  readonly minutesToText: (minutes: Minutes) => string;
  /** "20 seconds". */
  readonly secondsToText: (seconds: Seconds) => string;
  /** "today", "yesterday", "tomorrow", "Tuesday" within six days, else "21 November", with the year when it differs. */
  readonly dayToText: (day: CivilDate, today: CivilDate) => string;
  /** "21 November 2026". */
  readonly dateToText: (day: CivilDate) => string;
}

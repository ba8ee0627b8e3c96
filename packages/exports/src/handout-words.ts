import type { BodySide, Dose, Setup, SourceId, Variation } from '@ilium/movement';
import type { RedFlagId } from '@ilium/record';
import type { CivilDate, Milliseconds } from '@ilium/units';
import type { Catalogue, Dosed } from '@ilium/words';
import type { Handout, HandoutSubject } from './handout.ts';

type Reader = Handout['reader'];

/** A sign that calls for help at once, and the red flags it stands for. */
export interface HelpSign {
  readonly flags: readonly RedFlagId[];
  /** Completes "if you have". */
  readonly text: string;
}

/** What stands on a handout besides the movements' own words. */
export interface HandoutWords {
  readonly subjectToTitle: (subject: HandoutSubject) => string;
  /** "21 November to 4 December 2026". */
  readonly daysToText: (from: CivilDate, to: CivilDate) => string;
  /** Which side begins, large ("Left side first."). */
  readonly leadToText: (side: BodySide | 'mixed') => string;
  /** How the side is shown, and what follows; `hasOneSided` where some items are for one side only. */
  readonly howToLead: (reader: Reader, hasOneSided: boolean) => string;
  /** For sheets that are not one person's: what to do when the other side hurts more. */
  readonly otherSheet: (reader: Reader) => string;
  readonly painRule: (reader: Reader) => string;
  /** Warning on a sheet that nobody's answers were asked for. */
  readonly notFitted: (reader: Reader) => string;
  /** How long the sheet holds. */
  readonly holdsFor: string;
  /** Sides of one item in order; `null` where none leads, or where there is one only and the dose says which. */
  readonly sidesToText: (variation: Variation, sides: readonly BodySide[]) => string | null;
  /** For an item that stands on the sheet already. */
  readonly asBefore: (place: number) => string;
  /** The dose without a shortened word ("Hold 20 seconds, 3 times, on each side."). */
  readonly doseInFull: (
    variation: Dosed,
    dose: Dose,
    extraReps: number,
    sides: readonly BodySide[],
  ) => string;
  /** Where, and with what; things that only make it softer are said to be so. */
  readonly setupsToText: (setups: readonly Setup[]) => string;
  /** How long a part takes, everything included. */
  readonly partTime: (duration: Milliseconds) => string;
  readonly labels: {
    readonly pain: string;
    readonly boxes: string;
    readonly setUp: string;
    readonly steps: string;
    readonly feel: string;
    readonly care: string;
    readonly limits: string;
    readonly later: string;
    readonly help: (reader: Reader) => string;
    readonly leftOut: string;
    readonly background: string;
    readonly frequency: string;
    readonly claim: string;
    readonly evidence: string;
    readonly person: (reader: Reader) => string;
    readonly givenBy: string;
    readonly nextVisit: string;
  };
  /** For strength in several sets (E2: every other day at most). */
  readonly dayBetween: string;
  readonly tick: string;
  readonly dayNumber: (day: number) => string;
  /** "Sa". */
  readonly weekdayInBrief: (day: CivilDate) => string;
  readonly writePain: string;
  readonly writeFinding: string;
  readonly helpSigns: readonly HelpSign[];
  /** The number to call; `isKnown` when it is that of the person's country. */
  readonly emergencyNumberToText: (number: string, isKnown: boolean) => string;
  readonly stopToday: (reader: Reader) => string;
  /** Beside the code to scan: whether it opens this very thing or the app. */
  readonly scanToText: (subject: HandoutSubject) => string;
  readonly drawingToLabel: (title: string, side: BodySide | null) => string;
  readonly notReviewed: string;
  /** Where the moves come from, by the titles of the programmes that publish them. */
  readonly sourcesToText: (sources: readonly { readonly id: SourceId; readonly title: string }[]) => string;
  /** What is known about such moves; for sheets that are not a programme's, which has words of its own (C.2). */
  readonly evidenceInBrief: string;
  /** Which numbers are our own. */
  readonly ours: string;
  /** Around the two numbers of "Page 1 of 3". */
  readonly page: { readonly before: string; readonly between: string };
}

/** Everything that a handout says in one language. */
export interface HandoutCatalogue extends Catalogue {
  readonly handout: HandoutWords;
}

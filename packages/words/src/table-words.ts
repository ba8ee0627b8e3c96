import type { BodySide } from '@ilium/movement';
import type { ComparisonMoment, MeasureUnit, VisitEnding } from '@ilium/record';
import type { CivilDate } from '@ilium/units';

/** Why the techniques are not done today, by the codes of the gate (B.5). */
export type TableRefusal =
  | 'no-therapist'
  | 'no-consent'
  | 'no-stop-words'
  | 'not-asked'
  | 'flags-not-clear'
  | 'acute'
  | 'clinician-first'
  | 'nerve'
  | 'condition';

/** What is asked at every visit besides conditions (B.5, B.6). */
export type TableQuestion = 'dangerSign' | 'acute' | 'neurologicalChange' | 'clinicianFirst';

/** How far a round goes. */
export type TableDepth = 'first' | 'lighter' | 'same' | 'deeper';

/** Why a therapist looks at a client now. */
export type ClientAttention =
  | { readonly code: 'sign' | 'locked' | 'nothing-done' }
  | { readonly code: 'red' | 'move-worse'; readonly times: number }
  | { readonly code: 'worse'; readonly from: number; readonly to: number }
  | { readonly code: 'report-overdue' | 'review-due'; readonly since: CivilDate };

/** Everything that is said and shown at the table and is not a movement's own. */
export interface TableWords {
  /** The way to the part for therapists. */
  readonly door: { readonly heading: string; readonly title: string; readonly note: string };
  /** What a client has, noted beside a visit (B.4). */
  readonly conditions: {
    readonly title: string;
    readonly question: (client: string) => string;
    readonly unsure: string;
    readonly keep: string;
    readonly notAsked: string;
    /** Stands beside what was known before a visit asks again. */
    readonly notedBefore: string;
    /** What an answer would do to a condition noted on `day`: gone, or left on one leg only. */
    readonly takenBackToText: (day: string, left: BodySide | null) => string;
    readonly stillCounts: string;
    readonly noLongerCounts: string;
    /** Why a visit does not begin: one of these is not answered yet. */
    readonly sayWhatCounts: string;
    readonly knownToText: (list: string, day: string) => string;
    /** What it means for a visit: the techniques that are not done, by name; empty where none is. */
    readonly atTableToText: (blocked: readonly string[]) => string;
    /** What it means for a letter: `null` where nobody asked, or how many are known. */
    readonly effectToText: (known: number | null) => string;
  };
  /** `condition`: the label of the condition, where it is one. `open`: how many questions have no answer yet. */
  readonly refusalToText: (
    code: TableRefusal,
    about: { readonly condition: string; readonly open: number },
  ) => string;
  /** After a refusal: what can be done instead. */
  readonly instead: { readonly title: string; readonly letter: string; readonly compare: string };
  /** Leads to the first thing that is still missing before a visit. */
  readonly toFirst: string;
  readonly questionToText: (question: TableQuestion) => string;
  readonly depthToText: (depth: TableDepth, isLight: boolean) => string;
  readonly momentToText: (moment: ComparisonMoment) => string;
  readonly endingToText: (ending: VisitEnding) => string;
  /** Sets by how a client works: in a letter, and after a visit. */
  readonly readySets: { readonly title: string; readonly lead: string; readonly afterVisit: string };
  /** The therapist's own words on a visit. */
  readonly remarks: { readonly title: string; readonly label: string; readonly note: string };
  /** After Stop: what stands there and what can be chosen. */
  readonly halt: {
    readonly aloud: string;
    readonly title: string;
    readonly kept: string;
    readonly compare: string;
    readonly compareNote: string;
    readonly goOn: string;
    readonly goOnNote: string;
    readonly roundToText: (title: string, side: BodySide) => string;
    /** Why nothing goes on: what a rule says, or that nothing is left. */
    readonly over: (ending: VisitEnding) => string;
    readonly end: string;
    readonly endNote: string;
    /** In the place of Stop, so that a second press does nothing. */
    readonly stopped: string;
    /** In the note: Stop was pressed outside of a round. */
    readonly between: string;
  };
  readonly legToText: (side: BodySide) => string;
  /** "Round 2 of 3". */
  readonly roundToText: (round: number, of: number) => string;
  /** Said when a round comes up. */
  readonly announceRound: (round: {
    readonly title: string;
    readonly side: BodySide;
    readonly round: number;
    readonly of: number;
    readonly depth: TableDepth;
    readonly isLight: boolean;
  }) => string;
  readonly announceComparison: string;
  readonly askNumber: string;
  readonly easeOff: string;
  readonly pinchNow: string;
  /** "Ankle to opposite hip" or "Turned outward". */
  readonly measureToText: (unit: MeasureUnit, way: 'outward' | 'inward') => string;
  /** "21 cm", "35°"; a dash where nothing was taken. */
  readonly valueToText: (value: number | null, unit: MeasureUnit) => string;
  /** "3 cm nearer", "5° more"; a dash where there is nothing to compare. */
  readonly changeToText: (change: number | null, unit: MeasureUnit) => string;
  /** A few words for a row of the list. */
  readonly attentionToText: (attention: ClientAttention) => string;
}

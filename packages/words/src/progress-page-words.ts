import type { BodySide, EvidenceMark, GateId } from '@ilium/movement';
import type { CivilDate, Days, Milliseconds } from '@ilium/units';

/** How far back a chart looks. */
export type ChartSpan = 'month' | 'season' | 'year';

/** How much relief may be expected of a variation: the middle of what is believed, in steps of the rating, −2 to 2. */
export interface Spread {
  readonly mean: number;
  readonly sd: number;
}

/** The page that shows what the record means. Labels, and whole sentences with a full stop. */
export interface ProgressPageWords {
  readonly title: string;
  readonly asTable: string;
  readonly print: string;
  readonly keep: string;
  readonly showAll: (count: number) => string;
  readonly pain: {
    readonly title: string;
    readonly none: string;
    readonly spanToLabel: (span: ChartSpan) => string;
    readonly spanLegend: string;
    readonly begins: (days: Days) => string;
    readonly today: string;
    /** What line and circles are, and where the line stands. */
    readonly meanToText: (now: number | null, before: number | null) => string;
    /** What the dashed line is: the start, and from where on a change is noticeable. */
    readonly markToText: (start: number) => string;
    readonly notWhy: string;
    readonly sessionsToText: (lower: number, same: number, higher: number) => string;
    readonly columns: { readonly day: string; readonly pain: string; readonly mean: string };
    readonly sessionColumns: { readonly day: string; readonly before: string; readonly after: string };
    readonly sessionsAsTable: string;
    readonly sessionsKey: string;
  };
  readonly helps: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    /** Instead of "too early" where many ratings lean neither way. */
    readonly mixed: string;
    readonly spreadToText: (spread: Spread) => string;
    readonly restLifted: string;
    readonly columns: readonly [string, string, string, string, string];
  };
  readonly goals: {
    readonly title: string;
    readonly none: string;
    readonly choose: string;
    readonly change: string;
    readonly scoreToText: (first: number, last: number) => string;
    readonly notScored: string;
    readonly overallToText: (change: number, day: CivilDate) => string;
    readonly weekToText: (week: {
      readonly limitedDays: number;
      readonly exercisedDays: number | null;
      readonly day: CivilDate;
    }) => string;
    readonly columns: { readonly day: string; readonly mean: string };
    readonly dialogTitle: string;
    readonly dialogLead: string;
    readonly fieldToLabel: (place: number) => string;
  };
  readonly ledger: { readonly title: string; readonly none: string };
  readonly work: {
    readonly title: string;
    readonly none: string;
    readonly weekToText: (sessions: number, active: Milliseconds) => string;
    readonly sidesToText: (left: Milliseconds, right: Milliseconds) => string;
    readonly columns: readonly [string, string, string, string, string];
    readonly weekToLabel: (from: CivilDate, to: CivilDate) => string;
  };
  readonly gates: {
    readonly title: string;
    readonly lead: string;
    readonly gateToTitle: (gate: GateId) => string;
    readonly metOn: (day: string) => string;
    readonly stillNeeded: (met: number, of: number) => string;
    readonly steppedBack: (day: string) => string;
    readonly met: string;
    readonly notMet: string;
    readonly trySteady: string;
    readonly steadyTitle: string;
    readonly steadyLead: string;
    readonly steadyLeg: (side: BodySide) => string;
  };
  /** Over what rules have changed about the doses of a plan. */
  readonly changesTitle: string;
  readonly referrals: { readonly title: string };
  /** Who gives a threshold, and how it is known. */
  readonly sourceToText: (source: string, evidence: EvidenceMark) => string;
  /** A reminder to save a copy of the record. */
  readonly copy: { readonly title: string; readonly save: string };
  /** Questions on Today, one at a time. */
  readonly ask: {
    readonly notNow: string;
    readonly noted: string;
    readonly farthest: string;
    readonly goalToText: (text: string) => string;
    /** The second half of the look back at a week. */
    readonly exercisedDays: string;
    readonly daysEnds: { readonly low: string; readonly high: string };
    readonly changeToLabel: (change: number) => string;
    readonly addNumber: string;
    readonly skip: string;
    readonly painNow: string;
    readonly nudgeButton: (minutes: number) => string;
  };
  readonly reminder: {
    readonly title: string;
    readonly row: string;
    readonly lead: string;
    readonly days: string;
    readonly dayToLabel: (weekday: number) => string;
    readonly time: string;
    readonly save: string;
    readonly saved: string;
    readonly none: string;
    /** The event's own text in the calendar. */
    readonly summary: string;
    readonly description: string;
  };
}

import type {
  Certainty,
  ChangeMark,
  DoseChange,
  DoseHold,
  GateNeed,
  Leaning,
  OutcomeQuestion,
  ReferralCode,
  Standing,
} from '@ilium/movement';
import type { SkipReason } from '@ilium/record';
import type { CivilDate, Days, Minutes } from '@ilium/units';
import type { SessionEnding } from './answer-words.ts';
import type { TitleOf } from './plan-words.ts';

/** How something was rated each time. */
export interface RatedTimes {
  /** Sessions in which it was done. */
  readonly done: number;
  readonly ratings: readonly ('eased' | 'same' | 'worse')[];
}

/** How often something was tried, and what came of it. */
export interface TriedCounts {
  readonly tried: number;
  readonly eased: number;
  readonly same: number;
  readonly worse: number;
}

/** What came of a session or a day, as the ledger has it. */
export interface LedgerEntry {
  readonly code: 'done' | 'partly' | 'not-done' | 'under-way' | 'opened' | 'skipped';
  readonly done: number;
  readonly planned: number;
  readonly minutes: Minutes | null;
  readonly ended: SessionEnding | null;
  readonly because: SkipReason | 'skip' | 'stop' | 'hurts' | 'rule' | null;
}

/** What the record means: doses, what helps, gates, outcomes. Whole sentences, unless a label is meant. */
export interface ProgressWords {
  /** "Held 5 s shorter: sore yesterday morning." */
  readonly doseChangeToText: (change: DoseChange, today: CivilDate) => string;
  /** Why a dose stays as it is. */
  readonly doseHoldToText: (hold: DoseHold) => string;
  /** "Eased 3 of 4, worse 1": counts with what they are of; "Tried twice" where nothing was rated. */
  readonly triesToText: (times: RatedTimes) => string;
  /** What the ratings come to, and how sure that is. */
  readonly leaningToText: (leaning: Leaning, certainty: Certainty) => string;
  /** What follows from what is known of a variation. */
  readonly standingToText: (standing: Standing, today: CivilDate) => string;
  /** Counts and what follows: "Eased 3 of 4. One more repetition: it went well twice." */
  readonly whatHelpsToText: (counts: TriedCounts, standing: Standing, today: CivilDate) => string;
  /** The button that takes back a suggested rest. */
  readonly tryAgain: string;
  /** A line of a gate's list: what is needed and how much of it there is. */
  readonly gateNeedToText: (need: GateNeed, titleOf: TitleOf) => string;
  /** "Done", "Left out": a label. */
  readonly ledgerToLabel: (entry: LedgerEntry) => string;
  /** "4 of 5, 9 min"; empty where there is nothing to add. */
  readonly ledgerToDetail: (entry: LedgerEntry) => string;
  readonly skipReasonToLabel: (reason: SkipReason) => string;
  readonly questionToText: (question: OutcomeQuestion) => string;
  /** The two ends of a goal's scale, 0 and 10, and of the overall change, −5 and 5. */
  readonly goalEnds: { readonly low: string; readonly high: string };
  readonly changeEnds: { readonly low: string; readonly high: string };
  readonly changeMarkToText: (mark: ChangeMark) => string;
  readonly referralToText: (code: ReferralCode) => string;
  /** Why pain often eases by itself; said once (outcomes.md). */
  readonly regressionNote: string;
  readonly nudgeToText: (days: Days, minutes: Minutes) => string;
}

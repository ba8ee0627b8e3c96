import type { BodySide, VariationKey } from '@ilium/movement';
import type { CivilDate } from '@ilium/units';
import type { PlanNames } from './plan-words.ts';

/** Answers that cannot all be right, as far as the question about them needs to know. */
export type Slip =
  | { readonly code: 'pregnant-at-this-age'; readonly age: 'under-18' | '65-plus' }
  | { readonly code: 'pregnant-after-birth' }
  | { readonly code: 'cleared-ahead'; readonly by: string; readonly day: CivilDate }
  | { readonly code: 'operation-ahead'; readonly day: CivilDate }
  | { readonly code: 'cleared-before-operation'; readonly by: string }
  | { readonly code: 'sign-without-pregnancy' }
  | { readonly code: 'sign-without-joint' }
  | { readonly code: 'sign-of-a-child' }
  | { readonly code: 'worst-below-others'; readonly worst: number }
  | { readonly code: 'long-and-short' };

/** One question about a slip. */
export interface SlipQuestion {
  readonly question: string;
  /** Which of the answers is right, in the order of the fields in question; none where only a day is wrong. */
  readonly choices: readonly string[];
}

/** Why the check asks now. */
export type AskingReason =
  | 'first'
  | 'old'
  | 'new-rules'
  | 'gap'
  | 'sign'
  | 'unlocked'
  | 'leg'
  | 'pain-jump'
  | 'locked'
  | 'session';

/** An item of a plan from elsewhere that is not done, or one side of it. */
export interface LeftOutItem {
  readonly variation: VariationKey;
  readonly side: BodySide | null;
  readonly because:
    | 'shut'
    | 'unknown'
    | 'assisted'
    | 'blocked'
    | 'closed-place'
    | 'not-calm'
    | 'under-its-bounds'
    | 'too-long';
  /** "B.4:knee" where a condition stands against it. */
  readonly rules: readonly string[];
}

/** What the check says about itself. */
export interface CheckWords {
  /** Answers that cannot all be right, asked again in one sentence. */
  readonly slipToQuestion: (slip: Slip) => SlipQuestion;
  readonly askingReasonToText: (reason: AskingReason) => string;
  /** Answers within a day of a lock were refused because nobody said why (E3). */
  readonly reasonMissing: string;
  /** Why something of a plan from elsewhere is not done. */
  readonly leftOutToText: (leftOut: LeftOutItem, names: PlanNames) => string;
}

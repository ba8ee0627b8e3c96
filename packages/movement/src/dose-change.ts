import type { CivilDate, Days } from '@ilium/units';
import type { Dose } from './dose.ts';
import type { RuleId } from './plan.ts';

/** Why a dose changed. */
export type ChangeCause =
  /** It went well twice, and the mornings after were calm (D1). */
  | { readonly code: 'went-well' }
  /** The morning after was worse (D4). */
  | { readonly code: 'sore-morning'; readonly day: CivilDate }
  /** It made things worse, within limits, twice running (D4). */
  | { readonly code: 'worse-twice' }
  /** It was red (D5). */
  | { readonly code: 'red'; readonly day: CivilDate }
  /** No session for some days (D7). */
  | { readonly code: 'break'; readonly days: Days }
  /** This variation was not done for long (D7). */
  | { readonly code: 'not-done-for-long'; readonly days: Days }
  /** A clinician's prescription allows no more (D9). */
  | { readonly code: 'prescribed' };

/** A change of a dose by a rule: what the next plan says about it. */
export interface DoseChange {
  readonly rule: RuleId;
  readonly from: Dose;
  readonly to: Dose;
  readonly because: ChangeCause;
}

/** Why a dose does not rise now, each for itself enough. */
export const holdCodes = [
  'sore-morning',
  'flare',
  'resting',
  'made-worse',
  'family-made-worse',
  'pain-easily-stirred',
  'pain-rising',
  'feeling-worse',
  'farther-down',
  'farthest-not-told',
  'morning-not-told',
  'not-twice-well',
  'after-check',
  'raised-lately',
  'too-seldom',
  'prescribed',
  'at-the-top',
  'enough-this-week',
  'two-others-rise',
] as const;
export type HoldCode = (typeof holdCodes)[number];

/** A reason against raising a dose, with its rule. */
export interface DoseHold {
  readonly code: HoldCode;
  readonly rule: RuleId;
}

/** How sure the record is about a variation. `too-early`: fewer than two ratings, or too mixed to lean either way. */
export type Certainty = 'too-early' | 'leaning' | 'fairly-sure';

/** Which way a variation leans, compared with no change at all. */
export type Leaning = 'eases' | 'worsens' | 'unclear';

/** What follows from what is known of a variation, the most telling thing. */
export type Standing =
  | { readonly code: 'rests'; readonly untilDay: CivilDate; readonly rule: RuleId }
  /** A rest that is only suggested: one tap takes it back. */
  | {
      readonly code: 'suggested-rest';
      readonly untilDay: CivilDate;
      readonly because: 'relief' | 'mornings';
      readonly rule: RuleId;
    }
  | { readonly code: 'changes'; readonly change: DoseChange; readonly rule: RuleId }
  | { readonly code: 'kept-first'; readonly rule: RuleId }
  /** It stands at the top of its dose and would rise further: the next level may come. */
  | { readonly code: 'next-level'; readonly rule: RuleId }
  | { readonly code: 'stays'; readonly hold: DoseHold; readonly rule: RuleId };

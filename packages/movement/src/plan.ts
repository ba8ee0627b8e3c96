import type { Milliseconds, Minutes } from '@ilium/units';
import type { Dose } from './dose.ts';
import type { GateId, TargetGroup, VariationKey } from './movement.ts';
import type { Equipment, Place, Setup, Station } from './place.ts';
import type { BodySide, PainSide } from './side.ts';

/** A rule of the specification ("E2", "RF06a", "B.4:knee", "I25"). */
export type RuleId = string;

/** The part an item plays in a session (E5b order). */
export const itemRoles = ['preparation', 'mobility', 'preferred', 'strength', 'settle'] as const;
export type ItemRole = (typeof itemRoles)[number];

/**
 * Kinds of session that the planner builds. `personal` is the usual one · `work-break` at most three minutes, standing
 * or on a chair, in a shirt · `bed` without getting up · `strength` more strength than stretching · `gentle` only the
 * calmest · `one` just the one that helps.
 */
export const sessionShapes = ['personal', 'work-break', 'bed', 'strength', 'gentle', 'one'] as const;
export type SessionShape = (typeof sessionShapes)[number];

/** Why an item is in the plan, as data; the words come from the catalogue. */
export type Reason =
  | { readonly code: 'opens-session'; readonly rule: RuleId }
  | { readonly code: 'covers'; readonly target: TargetGroup; readonly rule: RuleId }
  | { readonly code: 'eased-before'; readonly eased: number; readonly tried: number; readonly rule: RuleId }
  | { readonly code: 'new-today'; readonly rule: RuleId }
  | { readonly code: 'same-station'; readonly station: Station; readonly rule: RuleId }
  | { readonly code: 'gentle-phase'; readonly rule: RuleId }
  | { readonly code: 'adds-strength'; readonly rule: RuleId }
  | { readonly code: 'settles'; readonly rule: RuleId }
  | { readonly code: 'only-one-that-fits'; readonly rule: RuleId }
  | { readonly code: 'published'; readonly programme: string; readonly rule: RuleId }
  | { readonly code: 'prescribed'; readonly rule: RuleId };

/** Why a dose is not the usual one. */
export type DoseNote =
  | { readonly code: 'irritability-cap'; readonly irritability: 'high' | 'moderate'; readonly rule: RuleId }
  | { readonly code: 'limit-cap'; readonly condition: string; readonly rule: RuleId }
  | { readonly code: 'fits-minutes'; readonly rule: RuleId }
  | { readonly code: 'extra-on-painful-side'; readonly reps: 1 | 2; readonly rule: RuleId }
  | { readonly code: 'gentle-day'; readonly rule: RuleId }
  | { readonly code: 'after-red'; readonly rule: RuleId }
  | { readonly code: 'every-other-day'; readonly rule: RuleId }
  | { readonly code: 'prescribed'; readonly rule: RuleId };

/** A limit that must be said and shown with an item (I04). The text's key is a condition id. */
export interface LimitNote {
  readonly condition: string;
  /** The side of the body that carries the limit; `null` when it is not a side's. */
  readonly side: BodySide | null;
  readonly rule: RuleId;
}

/** One item of a session. */
export interface PlanItem {
  readonly variation: VariationKey;
  readonly role: ItemRole;
  readonly setup: Setup;
  readonly dose: Dose;
  /**
   * Working sides in order: the painful side first, then the other. One side only where the other is
   * blocked (then `oneSided` names the rule). Empty for a symmetric item. For `alternating`, the side that begins.
   */
  readonly sides: readonly BodySide[];
  /** Repetitions added on the first (painful) side (E5b). */
  readonly extraReps: 0 | 1 | 2;
  readonly oneSided: { readonly blocked: BodySide; readonly rules: readonly RuleId[] } | null;
  readonly limits: readonly LimitNote[];
  readonly reasons: readonly Reason[];
  readonly doseNotes: readonly DoseNote[];
  readonly isNew: boolean;
  /** Getting from the item before (or from standing) to this one. */
  readonly transitionMs: Milliseconds;
  /** Set-up, work, rests and side switch; without the transition. */
  readonly durationMs: Milliseconds;
}

/** Why a variation is not in the plan. */
export type Rejection =
  | {
      readonly code: 'blocked';
      readonly condition: string;
      readonly side: BodySide | null;
      readonly rule: RuleId;
    }
  | { readonly code: 'place'; readonly needs: readonly Setup[]; readonly rule: RuleId }
  | { readonly code: 'phase'; readonly needs: number; readonly has: number; readonly rule: RuleId }
  | { readonly code: 'irritability'; readonly irritability: 'high' | 'moderate'; readonly rule: RuleId }
  | { readonly code: 'gate'; readonly gate: GateId; readonly rule: RuleId }
  | { readonly code: 'assisted'; readonly rule: RuleId }
  | { readonly code: 'resting'; readonly untilDay: string | null; readonly rule: RuleId }
  | { readonly code: 'shape'; readonly shape: SessionShape; readonly rule: RuleId }
  | { readonly code: 'family-full'; readonly with: VariationKey; readonly rule: RuleId }
  | { readonly code: 'minutes'; readonly needsMs: Milliseconds; readonly rule: RuleId }
  | { readonly code: 'outranked'; readonly by: readonly VariationKey[]; readonly rule: RuleId }
  /** The letter that is followed does not ask for it: a letter is a ceiling of kind too. */
  | { readonly code: 'not-prescribed'; readonly rule: RuleId }
  /** The letter asks for less of it than its bounds allow. */
  | { readonly code: 'asked-too-little'; readonly rule: RuleId };

/** What one change would open, where nothing or little fits. */
export type WayOut =
  | {
      readonly code: 'place';
      readonly place: Place;
      readonly equipment: readonly Equipment[];
      readonly opens: readonly VariationKey[];
    }
  | { readonly code: 'minutes'; readonly minutes: Minutes; readonly opens: readonly VariationKey[] }
  | { readonly code: 'clinician' }
  | { readonly code: 'answer-again' };

/** What was asked for. */
export interface PlanRequest {
  readonly minutes: Minutes;
  readonly places: readonly Place[];
  readonly equipment: readonly Equipment[];
  readonly painSide: PainSide;
  /** The side that leads: the painful one, or the stiffer, or left (A.1). */
  readonly leadSide: BodySide;
  /** Target groups around where it hurts; they weigh more in the choice. Empty when no area was named. */
  readonly emphasis: readonly TargetGroup[];
}

/** How near a session is to the best there is within the rules. Nothing about its worth for a person. */
export interface Optimality {
  /** No session within the rules has more points. */
  readonly isProved: boolean;
  /** At most this much of the best is missing, in thousandths, rounded up; 0 where it is proved. */
  readonly gapPermille: number;
}

/** Today's session. */
export interface SessionPlan {
  readonly kind: 'session';
  readonly rulesVersion: number;
  readonly libraryVersion: number;
  readonly request: PlanRequest;
  readonly items: readonly PlanItem[];
  /** Everything included: transitions, set-ups, rests. Never above the minutes asked for. */
  readonly totalMs: Milliseconds;
  readonly rejections: Readonly<Record<VariationKey, readonly Rejection[]>>;
  readonly waysOut: readonly WayOut[];
  /** Absent where nothing was chosen: a published programme, or a session as the person put it together. */
  readonly optimality?: Optimality;
}

/** No session today, and what would change that. */
export interface NoSession {
  readonly kind: 'none';
  readonly rulesVersion: number;
  readonly libraryVersion: number;
  readonly request: PlanRequest;
  /** `safety`: a lock or an incomplete check; `nothing-fits`: allowed, but nothing fits place or minutes. */
  readonly because: 'safety' | 'nothing-fits';
  readonly rules: readonly RuleId[];
  readonly rejections: Readonly<Record<VariationKey, readonly Rejection[]>>;
  readonly waysOut: readonly WayOut[];
}

export type Plan = SessionPlan | NoSession;

import type { BodySide, LimitNote, Phase, Range, RuleId } from '@ilium/movement';
import type { Answer, ConditionId, RedFlagId } from '@ilium/record';
import type { Instant, Minutes, Seconds } from '@ilium/units';
import type { AdviceId } from './advice.ts';

/** When, and under which rules, an intake is judged. */
export interface AssessmentContext {
  readonly now: Instant;
  /** Minutes east of UTC where the person is: decides which day it is. */
  readonly offsetMinutes: number;
  /** Rules that the intake was answered under; the present ones if not given. */
  readonly rulesVersion?: number;
  /** Something that happened since calls for the whole check (E8); `false` if not given. */
  readonly isStale?: boolean;
  /** Symptoms moved down a leg, and no session was finished since (I26); `false` if not given. */
  readonly isCalmAfterLeg?: boolean;
}

/** Severity, highest first (B.2, E3). `none` when nothing was found. */
export const tiers = ['emergency', 'urgent', 'soon', 'routine', 'none'] as const;
export type Tier = (typeof tiers)[number];

/** Irritability class (E2): decides the starting dose; never shown as a diagnosis. */
export type Irritability = 'high' | 'moderate' | 'low';

/**
 * A red flag that was answered with yes, or with unsure where that counts as yes (B.3, I06).
 * Unsure at a flag that stays below `urgent` is only noted: tier `routine`, no lock.
 */
export interface FlagFinding {
  readonly flag: RedFlagId;
  readonly answer: Exclude<Answer, 'no'>;
  readonly tier: Tier;
  /** The gentle phase may run all the same (B.3 column "gentle?"). */
  readonly gentleAllowed: boolean;
  /** A valid clearance is recorded for it. */
  readonly cleared: boolean;
}

/** A condition that holds for this person (B.4), stated or derived from other answers. */
export interface ConditionFinding {
  readonly condition: ConditionId;
  /** Legs it holds for; `null` where it concerns the whole person. */
  readonly sides: readonly BodySide[] | null;
  readonly certainty: 'yes' | 'unsure';
  /** A milder form of the condition: the first trimester has the limits of the later ones, lying on the back apart (B.4). */
  readonly variant?: 'first-trimester';
  /** Rule or answer that it was derived from ("E1.9", "E1.4 farthest ≥ 4"). */
  readonly rule: RuleId;
}

/** Something that keeps the programme shut (E3). */
export interface Lock {
  readonly rule: RuleId;
  readonly tier: Tier;
  /** What lifts it. `age` and `incomplete` are not lifted by a clearance. */
  readonly liftedBy: 'clearance' | 'answers' | 'nothing';
}

/** Numbers of the irritability class (E2); our own proposal, mark `P`. */
export interface ClassCaps {
  /** Highest phase open before any gate is counted. */
  readonly phase: Phase;
  readonly holdSeconds: Range;
  readonly mobilityReps: Range;
  readonly strengthReps: Range;
  /** Starting repetitions of rhythmic items. */
  readonly rhythmicReps: number;
  readonly sets: Range;
  readonly items: Range;
  readonly minutes: Minutes;
}

/** What the answers mean: whether to exercise at all, and within which limits. */
export interface Assessment {
  readonly rulesVersion: number;
  /**
   * `incomplete`: something needed was not answered · `locked`: no session until the lock is lifted ·
   * `gentle-only`: only the calm phase · `open`: a session within the limits below.
   */
  readonly status: 'incomplete' | 'locked' | 'gentle-only' | 'open';
  readonly tier: Tier;
  /** Questions left open, by field path or flag id, or `expired` where the whole check is due (E8); empty unless `incomplete`. */
  readonly missing: readonly string[];
  /** Highest tier first. */
  readonly flags: readonly FlagFinding[];
  readonly locks: readonly Lock[];
  readonly irritability: Irritability;
  readonly caps: ClassCaps;
  readonly conditions: readonly ConditionFinding[];
  /** Screens to show, most severe first; texts come from `adviceTexts`. */
  readonly advice: readonly AdviceId[];
}

/** What a condition changes about an item's dose. Missing fields leave the dose as it is. */
export interface DoseCaps {
  readonly holdSeconds?: Seconds;
  readonly reps?: number;
  readonly sets?: number;
}

/** Whether a variation is allowed while one side of the body works. */
export interface SideAllowance {
  readonly status: 'free' | 'limited' | 'blocked';
  readonly blocks: readonly {
    readonly condition: ConditionId;
    readonly side: BodySide | null;
    readonly rule: RuleId;
  }[];
  readonly limits: readonly LimitNote[];
  readonly caps: DoseCaps;
}

/** Whether a variation is allowed, for each working side. Symmetric ones have the same answer on both. */
export type Allowance = Readonly<Record<BodySide, SideAllowance>>;

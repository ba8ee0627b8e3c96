import type { Absence, Binding, HandRefusal, Presence } from '@ilium/movement';
import type { PlanNames } from './plan-words.ts';

/** Why this, why not that, what keeps a session from being better, and why a change is not made. Whole sentences. */
export interface WhyWords {
  /** Why an item is in, what would be lost without it, and what would come in its place. */
  readonly presenceToText: (presence: Presence, names: PlanNames) => readonly string[];
  /** Why something is not in: the rule, or what it would push out, or that it is as good. */
  readonly absenceToText: (absence: Absence, names: PlanNames) => readonly string[];
  /** What one change would open: "On a chair without wheels: “Seated figure four”." */
  readonly bindingToText: (binding: Binding, names: PlanNames) => string;
  /** Where an item stands after it was moved; `place` is counted from 0. */
  readonly movedToText: (place: number, count: number) => string;
  /** Why a change by hand is not made. */
  readonly handRefusalToText: (refusal: HandRefusal, names: PlanNames) => string;
}

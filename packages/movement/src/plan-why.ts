import type { Milliseconds, Minutes } from '@ilium/units';
import type { TargetGroup, VariationKey } from './movement.ts';
import type { Equipment, Place, Station } from './place.ts';
import type { ItemRole, Reason, Rejection } from './plan.ts';

/** What a session has less of: a target group, or a part of a session. */
export type Lost =
  | { readonly code: 'target'; readonly target: TargetGroup; readonly verb: 'loosen' | 'strengthen' }
  | { readonly code: 'part'; readonly role: Exclude<ItemRole, 'preferred'> };

/** Why an item is in a session, and what would be lost without it. Data; the words come from the catalogue. */
export interface Presence {
  readonly variation: VariationKey;
  /** What brought it in, what says most first; at least one. */
  readonly reasons: readonly Reason[];
  /** What the session would have less of with nothing in its place, the greatest loss first. */
  readonly lost: readonly Lost[];
  /** What would come in its place while all else stays; `null` where nothing would. */
  readonly instead: VariationKey | null;
}

/** Why a variation, or any of a movement, is not in a session. Data; the words come from the catalogue. */
export type Absence =
  /** It is in. */
  | { readonly kind: 'present'; readonly variation: VariationKey }
  /** The library has nothing of that name. */
  | { readonly kind: 'unknown' }
  /** There is no session at all. */
  | { readonly kind: 'no-session' }
  /** Rules keep it out, the most telling first; at least one. */
  | {
      readonly kind: 'rule';
      readonly variation: VariationKey;
      readonly rejections: readonly Rejection[];
    }
  /** It is allowed, but no session with it keeps all the rules. */
  | {
      readonly kind: 'no-room';
      readonly variation: VariationKey;
      readonly rejections: readonly Rejection[];
    }
  /** It could come in, and this is what that would cost. */
  | {
      readonly kind: 'pushes-out';
      readonly variation: VariationKey;
      /** Items that would have to go; as few as possible. */
      readonly out: readonly VariationKey[];
      /** Items of which less would be done. */
      readonly less: readonly VariationKey[];
      /** A station that the session does not go to now. */
      readonly trip: Station | null;
    }
  /** The session with it is as good: in the place of one item, or beside all (`null`). */
  | {
      readonly kind: 'as-good';
      readonly variation: VariationKey;
      readonly instead: VariationKey | null;
    };

/** What keeps a session from being better, and what one change would open. */
export type Binding =
  | { readonly by: 'minutes'; readonly minutes: Minutes; readonly opens: readonly VariationKey[] }
  | {
      readonly by: 'place';
      readonly place: Place;
      /** What is needed there besides what is at hand. */
      readonly equipment: readonly Equipment[];
      readonly opens: readonly VariationKey[];
    }
  | {
      readonly by: 'condition';
      readonly condition: string;
      /** `unsure`: answering again may open it. */
      readonly certainty: 'yes' | 'unsure';
      /** Items that would be in the session without it. */
      readonly opens: readonly VariationKey[];
    }
  /** The irritability class allows no more minutes (E2). */
  | {
      readonly by: 'class';
      readonly irritability: 'high' | 'moderate' | 'low';
      readonly minutes: Minutes;
    };

/** Why a change by the person's own hand is not made. */
export type HandRefusal =
  /** Rules keep it out of any session today. */
  | {
      readonly code: 'kept-out';
      readonly variation: VariationKey;
      readonly rejections: readonly Rejection[];
    }
  | { readonly code: 'too-many'; readonly most: number }
  /** Even at their smallest doses these items take longer than there is time. */
  | { readonly code: 'too-long'; readonly needsMs: Milliseconds; readonly budgetMs: Milliseconds }
  /** No session may hold these together (families, heavy work, one new item; E2, E5b). */
  | { readonly code: 'not-together'; readonly variations: readonly VariationKey[] }
  /** One joint would go to the end of its range twice in a row (E5b). */
  | { readonly code: 'same-joint'; readonly first: VariationKey; readonly next: VariationKey }
  /** The parts of a session follow each other: warm-up, stretches, strength, quiet end (E5b). */
  | { readonly code: 'part-order'; readonly first: VariationKey; readonly next: VariationKey }
  /** There is no session to change. */
  | { readonly code: 'no-session' };

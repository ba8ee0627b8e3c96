import type { LimbLoad, Load, TrunkLoad } from '@ilium/movement';

/** Whether a load tag has an amount that matters; an absent tag counts as 0. */
export type AmountTest = (amount: number) => boolean;

/** At least this much of a tag. */
export const atLeast =
  (least: number): AmountTest =>
  (amount) =>
    amount >= least;
/** Any amount of a tag. */
export const some: AmountTest = atLeast(1);
/** A tag at its highest amount: end of the range, or much. */
export const much: AmountTest = atLeast(2);
/** A tag at its middle amount only, where a higher one has a stricter rule of its own. */
export const middling: AmountTest = (amount) => amount === 1;
/** The tag is absent. */
export const none: AmountTest = (amount) => amount === 0;

/** Mechanical loads that a rule speaks about. All the tests listed must hold. */
export interface LoadPattern {
  /** Tests on one limb: the affected one for conditions of a side, either one otherwise. */
  readonly limb?: Readonly<Partial<Record<keyof LimbLoad, AmountTest>>>;
  readonly trunk?: Readonly<Partial<Record<keyof TrunkLoad, AmountTest>>>;
  /** The two legs are taken to opposite ends of a range. */
  readonly legsApart?: true;
  /** Why such a load matters with the condition. */
  readonly why: string;
  /** Leaves the pattern out for this variant of the condition. */
  readonly notIn?: 'first-trimester';
}

const holds = <Tag extends string>(
  tests: Readonly<Partial<Record<Tag, AmountTest>>>,
  load: Readonly<Partial<Record<Tag, number>>>,
): boolean =>
  Object.entries<AmountTest | undefined>(tests).every(([tag, test]) => test?.(load[tag as Tag] ?? 0) ?? true);

const spread = (limb: LimbLoad): readonly number[] => [
  (limb.hipFlexion ?? 0) - (limb.hipExtension ?? 0),
  (limb.externalRotation ?? 0) - (limb.internalRotation ?? 0),
  (limb.abduction ?? 0) - (limb.adduction ?? 0),
];

/** Whether the legs differ by a full range (two steps of a tag) in bending, turning or spreading. */
function areLegsApart({ working, other }: Load): boolean {
  const otherSpread = spread(other);
  return spread(working).some((amount, axis) => Math.abs(amount - (otherSpread[axis] ?? 0)) >= 2);
}

/** Whether a pattern is met by a load, seen from one limb. */
export const isMet = (pattern: LoadPattern, load: Load, limb: LimbLoad): boolean =>
  holds(pattern.limb ?? {}, limb) &&
  holds(pattern.trunk ?? {}, load.trunk) &&
  (!pattern.legsApart || areLegsApart(load));

import type { BodySide, Position } from '@ilium/movement';
import type { Seconds } from '@ilium/units';

/** What happened on the day that changes how an item runs from then on. */
export interface ItemEdit {
  /** Left out: a rule of the day, or something like it hurt (E4). */
  readonly dropped: boolean;
  /** Half the range (E4 amber). */
  readonly smaller: boolean;
  /** No hold is longer than this (E4 amber); `null` where the dose stands. */
  readonly longestHold: Seconds | null;
  /** Repetitions added because they ease (D2), by working side; `both` where the sides work together or alternate. */
  readonly relief: Readonly<Record<BodySide | 'both', number>>;
  /** Where the person comes from, when it is not the item before in the plan. */
  readonly cameFrom: Position | null;
}

/** An item as planned. */
export const asPlanned: ItemEdit = {
  dropped: false,
  smaller: false,
  longestHold: null,
  relief: { left: 0, right: 0, both: 0 },
  cameFrom: null,
};

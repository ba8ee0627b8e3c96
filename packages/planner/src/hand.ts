import type { Plan, VariationKey } from '@ilium/movement';
import type { Wishes } from '@ilium/record';
import { planToKeys } from './planned-picks.ts';

/** What the person changed about today's session with their own hand. Data: every change gives a new one. */
export interface Hand {
  /** These stay, whatever else is chosen. */
  readonly pinned: readonly VariationKey[];
  /** Not today. */
  readonly without: readonly VariationKey[];
  /** Exactly these, where one was swapped, taken out or moved; `null` leaves the rest to the planner. */
  readonly exactly: readonly VariationKey[] | null;
  /** The order wished for; `null`, or an order of other items, leaves it to the planner. */
  readonly order: readonly VariationKey[] | null;
}

/** Nothing changed. */
export const noHand: Hand = { pinned: [], without: [], exactly: null, order: null };

const less = (keys: readonly VariationKey[], key: VariationKey): readonly VariationKey[] =>
  keys.filter((one) => one !== key);
const more = (keys: readonly VariationKey[], key: VariationKey): readonly VariationKey[] => [
  ...less(keys, key),
  key,
];

/** Keeps an item in. */
export const pinItem = (hand: Hand, key: VariationKey): Hand => ({
  ...hand,
  pinned: more(hand.pinned, key),
  without: less(hand.without, key),
});

/** No longer keeps an item in; whether it stays is for the planner. */
export const unpinItem = (hand: Hand, key: VariationKey): Hand => ({
  ...hand,
  pinned: less(hand.pinned, key),
});

/** Takes an item out, with nothing in its place. */
export const removeItem = (hand: Hand, plan: Plan, key: VariationKey): Hand => ({
  pinned: less(hand.pinned, key),
  without: more(hand.without, key),
  exactly: less(planToKeys(plan), key),
  order: hand.order && less(hand.order, key),
});

/** Puts another item in the place of one. */
export const swapItem = (hand: Hand, plan: Plan, key: VariationKey, other: VariationKey): Hand => ({
  pinned: less(hand.pinned, key),
  without: more(less(hand.without, other), key),
  exactly: planToKeys(plan).map((one) => (one === key ? other : one)),
  order: null,
});

/**
 * Brings something in: in the place of `out` where exactly these items were put together, else the planner chooses what
 * goes with it.
 */
export const bringIn = (hand: Hand, key: VariationKey, out: readonly VariationKey[]): Hand => ({
  ...pinItem(hand, key),
  exactly: hand.exactly && [...less(hand.exactly, key).filter((one) => !out.includes(one)), key],
  order: null,
});

/** Moves an item to a place among the others, counted from 0. */
export function moveItem(hand: Hand, plan: Plan, key: VariationKey, to: number): Hand {
  const keys = planToKeys(plan);
  return { ...hand, exactly: keys, order: less(keys, key).toSpliced(to, 0, key) };
}

/** Gives the choice back to the planner, as when the minutes change; pins and what was taken out stay. */
export const letChoose = (hand: Hand): Hand => ({ ...hand, exactly: null, order: null });

/**
 * What today's changes mean for the next sessions: what was brought in is wanted, what was taken out is not. `own` is the
 * planner's own session, without any change.
 */
export function handToWishes(hand: Hand, own: Plan): Wishes {
  const planned = planToKeys(own);
  const brought = [...hand.pinned, ...(hand.exactly ?? []).filter((key) => !planned.includes(key))];
  return { wanted: [...new Set(brought)], unwanted: hand.without };
}

import type { Plan, VariationKey } from '@ilium/movement';
import {
  bringIn,
  type Hand,
  moveItem as moved,
  noHand,
  pinItem,
  removeItem,
  swapItem as swapped,
  unpinItem,
} from '@ilium/planner';
import { batch } from '@preact/signals';
import { changeHand, hand } from './hand.ts';
import { refused } from './judgement.ts';

const change = (next: Hand): void =>
  batch(() => {
    refused.value = null;
    changeHand(next);
  });

/** Whether an item is kept, whatever else is chosen. */
export const isKept = (key: VariationKey): boolean => hand.value.pinned.includes(key);

/** Keeps an item in today's plan. */
export const keepItem = (key: VariationKey): void => change(pinItem(hand.peek(), key));

/** Brings something into today's plan, in the place of what it pushes out. */
export const bringItemIn = (key: VariationKey, out: readonly VariationKey[]): void =>
  change(bringIn(hand.peek(), key, out));

/** Leaves an item to the planner again. */
export const letItemGo = (key: VariationKey): void => change(unpinItem(hand.peek(), key));

/** Takes an item out of today's plan, with nothing in its place. */
export const leaveItemOut = (plan: Plan, key: VariationKey): void =>
  change(removeItem(hand.peek(), plan, key));

/** Puts another item in the place of one. */
export const swapItem = (plan: Plan, key: VariationKey, other: VariationKey): void =>
  change(swapped(hand.peek(), plan, key, other));

/** Moves an item to a place among the others, counted from 0. */
export const moveItem = (plan: Plan, key: VariationKey, to: number): void =>
  change(moved(hand.peek(), plan, key, to));

/** Back to what the planner chose. */
export const undoChanges = (): void => change(noHand);

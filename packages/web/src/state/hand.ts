import { type Hand, letChoose, noHand } from '@ilium/planner';
import { computed, signal } from '@preact/signals';
import { today } from './clock.ts';
import { record } from './record.ts';

const handOfPlan = signal<{ readonly plan: string; readonly hand: Hand } | null>(null);

/** What a plan belongs to: a new day or a session begun since starts afresh. */
export const planName = computed(() => `${today.value}/${record.value.sessions.length}`);

/** What the person changed about today's plan with their own hand. */
export const hand = computed<Hand>(() =>
  handOfPlan.value?.plan === planName.value ? handOfPlan.value.hand : noHand,
);

/** Whether the plan is as the planner made it. */
export const isUntouched = computed(() => hand.value === noHand);

/** Changes the plan by hand; {@link noHand} goes back to what the planner chose. */
export function changeHand(next: Hand): void {
  handOfPlan.value = { plan: planName.peek(), hand: next };
}

/** Lets the planner choose anew, as when the minutes change; what is kept and what was taken out stay so. */
export function loosenHand(): void {
  if (hand.peek() !== noHand) changeHand(letChoose(hand.peek()));
}

import type { LibraryIndex, Plan, VariationKey } from '@ilium/movement';
import { computed, signal } from '@preact/signals';
import { clock, today } from './clock.ts';
import { judge } from './judge.ts';
import { changeWish, judgement, wish } from './judgement.ts';
import { libraryIndex } from './library.ts';
import { record } from './record.ts';
import {
  type Edits,
  leaveOut,
  noEdits,
  type PlanWith,
  planEdited,
  type SwapChoice,
  swapChoices,
  swapFor,
} from './session-edits.ts';

const editsOfPlan = signal<{ readonly plan: string; readonly edits: Edits } | null>(null);

/** Edits belong to one plan: a new day or a session begun since starts afresh. */
const planName = computed(() => `${today.value}/${record.value.sessions.length}`);

/** What the person changed about today's plan. */
export const edits = computed<Edits>(() =>
  editsOfPlan.value?.plan === planName.value ? editsOfPlan.value.edits : noEdits,
);

/** Whether the plan is as the planner made it. */
export const noEditsMade = computed(() => edits.value.without.length === 0 && edits.value.chosen === null);

const changeEdits = (next: Edits): void => {
  editsOfPlan.value = { plan: planName.peek(), edits: next };
};

const planWith: PlanWith = (index: LibraryIndex): Plan => {
  const now = clock.now();
  const judged = judge({
    record: record.value,
    index,
    wish: wish.value,
    now,
    offsetMinutes: clock.offsetMinutes(now),
  });
  if (!judged) throw new Error('A plan was asked for before the first check.');
  return judged.plan;
};

/** Today's plan as the person left it; `null` before the first check or while the rules are being fetched. */
export const todaysPlan = computed<Plan | null>(() => {
  const judged = judgement.value;
  const index = libraryIndex.value;
  if (!judged || !index) return null;
  return noEditsMade.value ? judged.plan : planEdited(edits.value, index, planWith);
});

/** Asks for other minutes: the planner chooses anew, without what was left out. */
export function changeMinutes(minutes: number): void {
  changeEdits({ ...edits.peek(), chosen: null });
  changeWish({ minutes });
}

/** Takes an item out of today's plan. */
export function leaveItemOut(plan: Plan, key: VariationKey): void {
  changeEdits(leaveOut(edits.peek(), plan, key));
}

/** Puts another item in the place of one. */
export function swapItem(plan: Plan, key: VariationKey, other: VariationKey): void {
  changeEdits(swapFor(edits.peek(), plan, key, other));
}

/** Back to what the planner chose. */
export function undoEdits(): void {
  changeEdits(noEdits);
}

/** What could stand in for an item of the plan, the likest first. */
export function choicesFor(plan: Plan, key: VariationKey): readonly SwapChoice[] {
  const index = libraryIndex.peek();
  return index ? swapChoices(plan, key, { index, planWith }) : [];
}

import { computed, signal } from '@preact/signals';
import { clock, today } from './clock.ts';
import type { Choice, Judgement, judge, Wish } from './judge.ts';
import { libraryIndex, loadLibrary } from './library.ts';
import { record } from './record.ts';

const judgeWith = signal<typeof judge | null>(null);
const wishOfDay = signal<{ readonly day: string; readonly wish: Wish } | null>(null);

/** What is asked for today only: minutes, places and things. Forgotten tomorrow. */
export const wish = computed<Wish>(() => (wishOfDay.value?.day === today.value ? wishOfDay.value.wish : {}));

/** Changes what is asked for today; `null` goes back to the check's answers. */
export function changeWish(change: Wish | null): void {
  wishOfDay.value = { day: today.peek(), wish: change === null ? {} : { ...wish.peek(), ...change } };
}

/** What the record means today with a wish, and perhaps a choice of one's own; `null` before the first check or while the rules are being fetched. */
export function judgeWish(asked: Wish, choice: Choice | null = null): Judgement | null {
  const index = libraryIndex.value;
  if (!judgeWith.value || !index) return null;
  const now = clock.now();
  return judgeWith.value({
    record: record.value,
    index,
    wish: asked,
    choice,
    now,
    offsetMinutes: clock.offsetMinutes(now),
  });
}

/** What the record means today: answers, assessment, request and plan. Follows the record, the day and the wish. */
export const judgement = computed(() => {
  // The day decides what is resting and what has expired.
  today.value;
  return judgeWish(wish.value);
});

/** Fetches the library and the rules; afterwards `judgement` speaks. */
export async function loadJudgement(): Promise<void> {
  const [rules] = await Promise.all([import('./judge.ts'), loadLibrary()]);
  judgeWith.value = rules.judge;
}

import { computed, signal } from '@preact/signals';
import { storeProblem } from './record.ts';

/** What a screen has to say in passing ("No voice on this device: bells and captions instead."). */
export const notice = signal<string | null>(null);

/** The one quiet line at the foot of the page: what is missing, or what just happened. */
export const quietLine = computed(() => {
  if (notice.value !== null) return notice.value;
  if (storeProblem.value === 'no-storage')
    return 'This browser keeps nothing. Everything works, and is forgotten when you close the page.';
  if (storeProblem.value === 'write-failed')
    return 'The last answers are not kept yet: this device may be full. Free some space and leave this page open; Ilium tries again.';
  return null;
});

/** Says something for a while, then falls silent. */
export function say(text: string, forMs = 6000): void {
  notice.value = text;
  setTimeout(() => {
    if (notice.peek() === text) notice.value = null;
  }, forMs);
}

import type { HandRefusal } from '@ilium/movement';
import { type Hand, noHand } from '@ilium/planner';
import { batch, computed, effect, signal } from '@preact/signals';
import { moment, today } from './clock.ts';
import { changeHand, hand, isUntouched, loosenHand, planName } from './hand.ts';
import type { Asked, Choice, Judgement, Wish } from './judge.ts';
import { readToday } from './judge-ahead.ts';
import { loadLibrary } from './library.ts';
import { openRecord, record, recordReady } from './record.ts';
import type { About, Answers, QuestionAbout } from './think.ts';
import { ask } from './thinker.ts';

const wishOfDay = signal<{ readonly day: string; readonly wish: Wish } | null>(null);

/** What is asked for today only: minutes, places, things, the kind of session. Forgotten tomorrow. */
export const wish = computed<Wish>(() => (wishOfDay.value?.day === today.value ? wishOfDay.value.wish : {}));

/** Changes what is asked for today; `null` goes back to the check's answers. The planner chooses anew. */
export function changeWish(change: Wish | null): void {
  batch(() => {
    wishOfDay.value = { day: today.peek(), wish: change === null ? {} : { ...wish.peek(), ...change } };
    loosenHand();
    refused.value = null;
  });
}

/** Why the person's last change was not made; `null` where it was. */
export const refused = signal<HandRefusal | null>(null);

const askedNow = (choice: Choice | null): Asked => ({
  wish: wish.peek(),
  choice,
  hand: hand.peek(),
  ...moment(),
});

/** Asks something about today's plan, or about a choice of one's own. `undefined` where a newer question came. */
export async function askNow<Kind extends About>(
  question: QuestionAbout<Kind>,
  choice: Choice | null = null,
): Promise<Answers[Kind] | undefined> {
  const [index] = await Promise.all([loadLibrary(), openRecord()]);
  return ask({ record: record.peek(), index }, askedNow(choice), question);
}

interface Judged {
  readonly plan: string;
  readonly judgement: Judgement | null;
  /** It was worked out beforehand; a newer one follows. */
  readonly isKept?: boolean;
}

const judged = signal<Judged | null>(null, { watched: () => follow(), unwatched: () => unfollow() });
let unfollow = (): void => undefined;
let newest: Promise<void> = Promise.resolve();
let lastMade: Hand = noHand;

/** Milliseconds after a picture in which a first touch is answered: handing a long record over takes a while. */
const AFTER_PAINT = 100;

/** Resolves a moment after what is shown now is painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, AFTER_PAINT)));

/** Takes a new judgement. A change by hand that is refused is taken back, and why is told. */
function takeIn(judgement: Judgement | null, plan: string, asked: Hand): void {
  judged.value = { plan, judgement };
  if (!judgement?.refusal) {
    lastMade = asked;
    return;
  }
  refused.value = judgement.refusal;
  if (asked !== lastMade && hand.peek() === asked) changeHand(lastMade);
}

async function judgeAnew(): Promise<void> {
  const [index] = await Promise.all([loadLibrary(), openRecord()]);
  const plan = planName.peek();
  const asked = askedNow(null);
  const answer = await ask({ record: record.peek(), index }, asked, { about: 'plan' });
  if (answer !== undefined) batch(() => takeIn(answer, plan, asked.hand));
}

/** While anyone looks, what is judged follows the record, the day, the wish and the hand. */
function follow(): void {
  unfollow = effect(() => {
    if (!recordReady.value || !record.value) return;
    today.value;
    wish.value;
    hand.value;
    newest = judged.peek()?.isKept ? painted().then(judgeAnew) : judgeAnew();
  });
}

/** What the record means today: answers, assessment, request and plan; `null` before the first check or the first judgement. */
export const judgement = computed(() =>
  judged.value?.plan === planName.value ? judged.value.judgement : null,
);

/** Shows at once what was worked out beforehand for a day that nobody changed; judges now where there is nothing. */
export async function loadToday(): Promise<void> {
  const kept = await readToday();
  if (kept === null || judged.peek() || !isUntouched.peek() || Object.keys(wish.peek()).length > 0)
    return loadJudgement();
  judged.value = { plan: planName.peek(), judgement: kept, isKept: true };
}

/** Judges now; resolves once `judgement` follows everything that was asked. */
export async function loadJudgement(): Promise<void> {
  newest = judgeAnew();
  for (let seen = null as Promise<void> | null; seen !== newest; ) {
    seen = newest;
    await seen;
  }
}

import type { AssessmentContext } from '@ilium/safety';
import { instantToIso } from '@ilium/units';
import type { Card } from '../card.ts';
import { cardsOf } from '../check-cards.ts';
import type { CheckContext } from '../check-context.ts';
import { type CheckDraft, choose, clear, emptyDraft, score, settle, settleWithNone } from '../check-draft.ts';
import { type CheckEnd, endOf } from '../check-end.ts';
import { currentCard, stepOn, takeUp } from '../check-flow.ts';

/** Noon of 21 November 2026, one hour east of UTC. */
export const testNow = Date.UTC(2026, 10, 21, 11);
export const testJudged: AssessmentContext = { now: testNow, offsetMinutes: 60 };
export const firstContext: CheckContext = {
  today: '2026-11-21',
  previous: null,
  needsReason: false,
  country: null,
};

/** What a person says to some cards; the rest get the answer of someone with nothing to report. */
export interface Story {
  /** Ticks by card id; of these those that the card offers. */
  readonly ticks?: Readonly<Record<string, readonly string[]>>;
  readonly choices?: Readonly<Record<string, string>>;
  readonly scores?: Readonly<Record<string, number>>;
}

const quietTicks: Readonly<Record<string, readonly string[]>> = { map: ['buttock:left'] };
const quietChoices: Readonly<Record<string, string>> = { age: '20-54', stiffer: 'same', news: 'no' };

/** The answer to a choice: the story's, else the quiet one, else "no", else the first. */
function choiceFor(card: Extract<Card, { kind: 'choice' }>, { choices }: Story): string {
  const offered = card.options.map(({ value }) => value);
  const wanted = [choices?.[card.id], quietChoices[card.id], 'no', offered[0]];
  const found = wanted.find((value) => value !== undefined && offered.includes(value));
  if (found === undefined) throw new Error(`no answer to ${card.id}`);
  return found;
}

function answerCard(draft: CheckDraft, card: Card, story: Story): CheckDraft {
  switch (card.kind) {
    case 'choice':
      return choose(draft, card.id, choiceFor(card, story));
    case 'score':
      return score(draft, card.id, story.scores?.[card.id] ?? 3);
    case 'day':
      return choose(draft, card.id, story.choices?.[card.id] ?? '2026-11-01');
    case 'clearance':
      return clear(draft, card.id, { by: 'Dr Weber', on: '2026-11-20' });
    case 'place':
      return settle(draft, card.id);
    case 'map':
    case 'several': {
      const ticks = story.ticks?.[card.id] ?? quietTicks[card.id];
      return ticks
        ? settle({ ...draft, ticks: { ...draft.ticks, [card.id]: ticks } }, card.id)
        : settleWithNone(draft, card.id);
    }
  }
}

/** Taps that answering a card takes: one, and one for each tick besides. */
const tapsFor = (card: Card, draft: CheckDraft): number =>
  card.kind === 'several' || card.kind === 'map' ? 1 + (draft.ticks[card.id] ?? []).length : 1;

/** One person's way through the check. */
export interface Walk {
  readonly draft: CheckDraft;
  readonly shown: readonly Card[];
  readonly taps: number;
  readonly end: CheckEnd;
}

const MOST_CARDS = 120;

/** Walks a story through the check, card by card, exactly as the screen does. */
export function walkCheck(
  story: Story,
  context: CheckContext = firstContext,
  start: CheckDraft = emptyDraft,
): Walk {
  let draft = stepOn(start, context);
  let taps = 0;
  const shown: Card[] = [];
  for (let count = 0; count < MOST_CARDS; count += 1) {
    const card = currentCard(draft, context);
    shown.push(card);
    draft = takeUp({ ...answerCard(draft, card, story), at: card.id }, context);
    taps += tapsFor(card, draft);
    const end = endOf(draft, context, instantToIso(testNow, 60), testJudged);
    if (end) return { draft, shown, taps, end };
    draft = stepOn(draft, context);
  }
  throw new Error(`the check does not end: ${cardsOf(draft, context).map(({ id }) => id)}`);
}

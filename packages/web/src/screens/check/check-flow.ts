import type { Card } from './card.ts';
import { cardsOf } from './check-cards.ts';
import type { CheckContext } from './check-context.ts';
import { type CheckDraft, choose, settle, settleWithNone, tick } from './check-draft.ts';
import { clearanceProblem, dayProblem } from './clearance-problem.ts';
import { intakeToDraft } from './intake-to-draft.ts';

/** Whether a card has its answer. Ticks count once the card was left by its button. */
export function isAnswered(card: Card, draft: CheckDraft, { today }: CheckContext): boolean {
  switch (card.kind) {
    case 'choice':
      return card.options.some(({ value }) => value === draft.choices[card.id]);
    case 'score':
      return draft.scores[card.id] !== undefined;
    case 'day':
      return dayProblem(draft.choices[card.id] ?? '', today) === null;
    case 'clearance': {
      const clearance = draft.clearances[card.id];
      return clearance !== undefined && clearanceProblem(clearance, today, card.from) === null;
    }
    case 'map':
    case 'several':
    case 'place':
      return draft.settled.includes(card.id);
  }
}

/** The card that is shown: the one the draft stands at, or the first that is open. */
export function currentCard(draft: CheckDraft, context: CheckContext): Card {
  const cards = cardsOf(draft, context);
  const found =
    cards.find(({ id }) => id === draft.at) ?? cards.find((card) => !isAnswered(card, draft, context));
  const card = found ?? cards.at(-1);
  if (!card) throw new Error('a check has cards');
  return card;
}

/** Where the card stands among those known so far, from 1. */
export function stepOf(
  draft: CheckDraft,
  context: CheckContext,
): { readonly step: number; readonly steps: number } {
  const cards = cardsOf(draft, context);
  const { id } = currentCard(draft, context);
  return { step: cards.findIndex((card) => card.id === id) + 1, steps: cards.length };
}

/**
 * On to the next card that is open, from here on or else from the start; cards that are answered are not asked twice.
 * `null` when every card has its answer.
 */
export function nextCard(draft: CheckDraft, context: CheckContext): Card | null {
  const cards = cardsOf(draft, context);
  const here = cards.findIndex(({ id }) => id === draft.at);
  const isOpen = (card: Card) => !isAnswered(card, draft, context);
  return cards.slice(here + 1).find(isOpen) ?? cards.find(isOpen) ?? null;
}

/** The card before this one; `null` at the first. */
export function cardBefore(draft: CheckDraft, context: CheckContext): Card | null {
  const cards = cardsOf(draft, context);
  const { id } = currentCard(draft, context);
  return cards[cards.findIndex((card) => card.id === id) - 1] ?? null;
}

const without = <Value>(values: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));

/** One of two answers that cannot both be right is taken back, and asked again if it was the age. */
function mendSlip(draft: CheckDraft, right: string): CheckDraft {
  const mended = { ...draft, choices: without(draft.choices, 'slip') };
  if (right === 'pregnant') return { ...mended, choices: without(mended.choices, 'age') };
  return settle(tick(mended, 'health:pregnancy', 'pregnant', false), 'health:pregnancy');
}

/** Pain now that is this much above the average of the last whole check calls for the whole check (E8). */
const PAIN_JUMP = 3;

/** Whether an answer of the short check means that everything is to be asked again (E8). */
function callsForAll(draft: CheckDraft, { previous }: CheckContext): boolean {
  if (draft.kind !== 'short' || !previous) return false;
  return (
    draft.choices['news'] === 'yes' ||
    (draft.scores['now'] ?? 0) >= previous.pain.average + PAIN_JUMP ||
    Number(draft.choices['farthest'] ?? 0) > previous.pain.farthest
  );
}

/** The short check grown into the whole one, with what is remembered shown as it was. */
const growToFull = (draft: CheckDraft, context: CheckContext): CheckDraft =>
  callsForAll(draft, context) && context.previous ? intakeToDraft(context.previous, context) : draft;

/** The draft once its card is answered: a slip is mended, and a short check that found something grows whole. */
export function takeUp(draft: CheckDraft, context: CheckContext): CheckDraft {
  const right = draft.at === 'slip' ? draft.choices['slip'] : undefined;
  return growToFull(right === undefined ? draft : mendSlip(draft, right), context);
}

/** The draft standing at the next open card; unchanged where none is open. */
export const stepOn = (draft: CheckDraft, context: CheckContext): CheckDraft => ({
  ...draft,
  at: nextCard(draft, context)?.id ?? draft.at,
});

const goOn = (draft: CheckDraft, context: CheckContext): CheckDraft =>
  stepOn(takeUp(draft, context), context);

/** Answers a card of which one answer holds, and goes on. */
export const answer = (draft: CheckDraft, context: CheckContext, id: string, value: string): CheckDraft =>
  goOn({ ...choose(draft, id, value), at: id }, context);

/** Leaves a card of several answers with "Next", and goes on. */
export const leave = (draft: CheckDraft, context: CheckContext, id: string): CheckDraft =>
  goOn({ ...settle(draft, id), at: id }, context);

/** Leaves a card of several answers with "None of these", and goes on. */
export const leaveWithNone = (draft: CheckDraft, context: CheckContext, id: string): CheckDraft =>
  goOn({ ...settleWithNone(draft, id), at: id }, context);

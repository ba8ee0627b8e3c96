import { type Answer, type FlagDetailId, flagDetailIds, type Intake, redFlagIds } from '@ilium/record';
import { toAnswer } from './answer-options.ts';
import type { Card } from './card.ts';
import type { CheckDraft } from './check-draft.ts';
import { flagQuestionId, flagsOnSettledCards } from './flag-steps.ts';

/**
 * The warning signs as answered (E1.8). A flag whose question was shown has that answer, and none while it is open;
 * a flag of a card that was left without ticking its line was answered with no. The rest stay open: no session (I01).
 */
export function flagAnswers(draft: CheckDraft, cards: readonly Card[]): Intake['redFlags'] {
  const shown = new Set(cards.map(({ id }) => id));
  const settled = flagsOnSettledCards(draft);
  const answered = redFlagIds.flatMap((id): readonly [string, Answer][] => {
    const question = flagQuestionId(id);
    const answer = toAnswer(draft.choices[question]);
    if (shown.has(question)) return answer ? [[id, answer]] : [];
    return settled.has(id) ? [[id, 'no']] : [];
  });
  return Object.fromEntries(answered);
}

/** The follow-up questions as answered; those not shown are left out. */
export function detailAnswers(
  draft: CheckDraft,
  cards: readonly Card[],
): Partial<Record<FlagDetailId, Answer>> {
  const shown = new Set(cards.map(({ id }) => id));
  return Object.fromEntries(
    flagDetailIds.flatMap((id): readonly [string, Answer][] => {
      const answer = toAnswer(draft.choices[`detail:${id}`]);
      return answer && shown.has(`detail:${id}`) ? [[id, answer]] : [];
    }),
  );
}

import { type RedFlagId, redFlagIds } from '@ilium/record';
import { detailsOf, type FlagCard, flagCards, redFlagOf, UNSURE_HINT } from '@ilium/safety';
import { answerOptions, toAnswer } from './answer-options.ts';
import type { Card } from './card.ts';
import { type CheckDraft, ticksOf } from './check-draft.ts';

/** The cards that everyone sees. Those for some only have one line: its questions are put directly. */
const everyonesCards = flagCards.filter(({ askedOf }) => askedOf === 'everyone');

/** The id of a flag card in the draft. */
export const flagCardId = ({ id }: FlagCard): string => `flags:${id}`;

/** The id of a flag's precise question in the draft. */
export const flagQuestionId = (id: RedFlagId): string => `flag:${id}`;

const groupCard = (card: FlagCard, isFirst: boolean): Card => ({
  kind: 'several',
  id: flagCardId(card),
  title: card.title,
  ...(isFirst && { lead: UNSURE_HINT }),
  options: card.options.map(({ label }, index) => ({ value: String(index), text: label })),
  covers: card.options.map(({ label, flags }) => ({
    title: label,
    lines: flags.map((id) => ({ text: redFlagOf(id).question, points: redFlagOf(id).points })),
  })),
});

/** The precise question of a flag, and its follow-ups once it was not answered with no. */
export function flagQuestion(draft: CheckDraft, id: RedFlagId): readonly Card[] {
  const flag = redFlagOf(id);
  const answer = toAnswer(draft.choices[flagQuestionId(id)]);
  const asksMore = answer === 'yes' || answer === 'unsure';
  return [
    {
      kind: 'choice',
      id: flagQuestionId(id),
      title: flag.question,
      ...(flag.points.length > 0 && { points: flag.points }),
      options: answerOptions,
    },
    ...(asksMore ? detailsOf(id) : []).map(
      (detail): Card => ({
        kind: 'choice',
        id: `detail:${detail.id}`,
        title: detail.question,
        options: answerOptions,
      }),
    ),
  ];
}

/** Flags whose line on a card was ticked. */
const openedBy = (draft: CheckDraft, card: FlagCard): readonly RedFlagId[] => {
  const ticks = ticksOf(draft, flagCardId(card));
  return card.options.flatMap(({ flags }, index) => (ticks.includes(String(index)) ? flags : []));
};

/** The warning signs (E1.8): one card of short lines after another, each followed by what its ticks open. */
export const flagSteps = (draft: CheckDraft): readonly Card[] =>
  everyonesCards.flatMap((card, index) => [
    groupCard(card, index === 0),
    ...openedBy(draft, card).flatMap((id) => flagQuestion(draft, id)),
  ]);

/** Flags that everyone is asked by cards that have been left: what was not ticked there was answered with no. */
export function flagsOnSettledCards(draft: CheckDraft): ReadonlySet<RedFlagId> {
  const settled = everyonesCards.filter((card) => draft.settled.includes(flagCardId(card)));
  const covered = new Set(settled.flatMap(({ options }) => options.flatMap(({ flags }) => flags)));
  return new Set(redFlagIds.filter((id) => covered.has(id)));
}

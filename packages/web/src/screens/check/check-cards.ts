import type { Intake } from '@ilium/record';
import type { Card } from './card.ts';
import type { CheckContext } from './check-context.ts';
import type { CheckDraft } from './check-draft.ts';
import { flagQuestion, flagSteps } from './flag-steps.ts';
import { healthSteps } from './health-steps.ts';
import { painSteps } from './pain-steps.ts';
import { ageTexts, checkWords, farthestTexts } from './words.ts';

const ages = Object.keys(ageTexts) as readonly Intake['age'][];

const ageCard: Card = {
  kind: 'choice',
  id: 'age',
  title: checkWords.age,
  lead: checkWords.consent,
  options: ages.map((age) => ({ value: age, text: ageTexts[age] })),
};

const placeCard: Card = { kind: 'place', id: 'place', title: checkWords.place };

const reasonCard: Card = {
  kind: 'choice',
  id: 'reason',
  title: 'Your sessions are locked. Why answer again?',
  lead: 'A lock opens when a clinician has checked you, or when you ticked something that was not so.',
  options: [
    { value: 'mistake', text: 'I ticked something by mistake' },
    {
      value: 'changed',
      text: 'It has changed since',
      note: 'A serious sign still counts for a day, even if it has gone. Have it looked at.',
    },
  ],
};

const newsCard: Card = {
  kind: 'choice',
  id: 'news',
  title: 'Anything new since last time?',
  points: [
    'weakness, numbness, or walking that feels clumsy',
    'bladder, bowel or sexual changes',
    'fever, chest pain, a swollen or cold leg',
    'a fall, an operation, a new illness or medicine',
    'a pregnancy',
  ],
  options: [
    { value: 'no', text: 'Nothing new' },
    { value: 'yes', text: 'Yes, or not sure' },
  ],
};

/** What may have changed since last time (E4): signs, pain, how far it reaches, and the place. */
const shortCards = ({ previous }: CheckContext): readonly Card[] => [
  newsCard,
  { kind: 'score', id: 'now', title: checkWords.nowShort },
  {
    kind: 'choice',
    id: 'farthest',
    title: 'How far down does it go today?',
    options: farthestTexts.map((text, rank) => ({
      value: String(rank),
      text,
      ...(rank === previous?.pain.farthest && { note: 'As last time' }),
    })),
  },
  placeCard,
];

/** The first of cards with one id. */
const onlyFirsts = (cards: readonly Card[]): readonly Card[] =>
  cards.filter(({ id }, index) => cards.findIndex((card) => card.id === id) === index);

/**
 * The questions of this check, in order, as far as they can be told from the answers so far.
 * Someone under 18 is asked for warning signs only: the programme is not for them (E3 T4).
 */
export function cardsOf(draft: CheckDraft, context: CheckContext): readonly Card[] {
  if (draft.kind === 'short') return shortCards(context);
  const reason = context.needsReason ? [reasonCard] : [];
  if (draft.choices['age'] === 'under-18')
    return [...reason, ageCard, ...flagSteps(draft), ...flagQuestion(draft, 'RF26')];
  return onlyFirsts([
    ...reason,
    ageCard,
    ...flagSteps(draft),
    ...healthSteps(draft, context),
    ...painSteps(draft),
    placeCard,
  ]);
}

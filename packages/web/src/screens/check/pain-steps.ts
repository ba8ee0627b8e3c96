import { SEVERE_PAIN } from '@ilium/safety';
import { answerOptions } from './answer-options.ts';
import { areBothLegsMarked, marksToAreas, sideOf, sidesOfArea } from './body-areas.ts';
import type { Card } from './card.ts';
import { type CheckDraft, ticksOf } from './check-draft.ts';
import { flagQuestion } from './flag-steps.ts';
import { behaviourCovers, behaviourTexts, checkWords } from './words.ts';

/** Ways in which pain behaves; the values of the behaviour card. */
export type Behaviour = keyof typeof behaviourTexts;

const behaviours = Object.keys(behaviourTexts) as readonly Behaviour[];

/** Whether a way was ticked. */
export const behaves = (draft: CheckDraft, way: Behaviour): boolean =>
  ticksOf(draft, 'behaviour').includes(way);

/** What is marked on the body map. */
export const markedAreas = (draft: CheckDraft) => marksToAreas(ticksOf(draft, 'map'));

/**
 * Pain on most days from which "now" is always asked: above 5 now, the class is high (D10), and from 8 now there is
 * no session (E4). Below it, "now" is asked when the person says that it is worse than usual; otherwise it is at most
 * the average and counted as that much.
 */
const ASK_NOW_FROM = SEVERE_PAIN - 2;

const asksNow = (draft: CheckDraft): boolean =>
  (draft.scores['average'] ?? 0) >= ASK_NOW_FROM || behaves(draft, 'worse');

const ask = (id: string, title: string, lead?: string): Card => ({
  kind: 'choice',
  id,
  title,
  ...(lead !== undefined && { lead }),
  options: answerOptions,
});

/** Questions that a marked place opens: they decide limits of one leg (B.4). */
function placeSteps(draft: CheckDraft): readonly Card[] {
  const areas = markedAreas(draft);
  const side = sideOf(areas);
  const has = (area: Parameters<typeof sidesOfArea>[1]) => sidesOfArea(areas, area) !== null;
  return [
    ...(areas.length > 0 && (side === 'both' || side === 'centre')
      ? [
          {
            kind: 'choice' as const,
            id: 'stiffer',
            title: 'Which side is stiffer?',
            options: [
              { value: 'left', text: 'Left' },
              { value: 'right', text: 'Right' },
              { value: 'same', text: 'About the same' },
            ],
          },
        ]
      : []),
    ...(has('groin') ? [ask('groin', 'Does bending the hip pinch in the groin?')] : []),
    ...(has('outer-hip') ? [ask('outer-hip', 'Is the outer hip worse when you lie on it?')] : []),
    ...(has('knee') ? [ask('knee', 'Is the knee itself sore when you bend, twist or kneel on it?')] : []),
    ...(areBothLegsMarked(areas) ? flagQuestion(draft, 'RF05') : []),
  ];
}

const behaviourCard: Card = {
  kind: 'several',
  id: 'behaviour',
  title: checkWords.behaviour,
  options: behaviours.map((way) => ({ value: way, text: behaviourTexts[way] })),
  covers: behaviours.map((way) => ({
    title: behaviourTexts[way],
    lines: behaviourCovers[way].map((text) => ({ text })),
  })),
};

const nowCard: Card = { kind: 'score', id: 'now', title: checkWords.now };

const worseSteps: readonly Card[] = [
  {
    kind: 'choice',
    id: 'trend',
    title: 'Worse since when?',
    options: [
      { value: 'worse', text: 'It has grown over days or weeks' },
      { value: 'same', text: 'Only now' },
      { value: 'unsure', text: checkWords.notSure },
    ],
  },
];

const slowSteps = (draft: CheckDraft): readonly Card[] => [
  {
    kind: 'choice',
    id: 'settles',
    title: 'How long until it settles?',
    options: [
      { value: 'within-2-hours', text: 'Up to two hours' },
      { value: 'later', text: 'Longer, or not until the next day' },
      { value: 'unsure', text: checkWords.notSure },
    ],
  },
  ...(draft.choices['settles'] === 'later' || draft.choices['settles'] === 'unsure'
    ? [ask('light', 'Does even light activity set it off?', 'Dressing, washing up, a short walk')]
    : []),
];

const nightCard: Card = {
  kind: 'choice',
  id: 'night',
  title: 'How often does it wake you?',
  options: [
    { value: 'sometimes', text: 'Some nights' },
    { value: 'daily', text: 'Every night' },
    { value: 'unsure', text: checkWords.notSure },
  ],
};

const wakesDaily = (draft: CheckDraft): boolean =>
  behaves(draft, 'night') && (draft.choices['night'] === 'daily' || draft.choices['night'] === 'unsure');

/**
 * How old the pain is, where a rule depends on it: a first pain at these ages is worth a mention (B.3).
 * Between 20 and 54 no rule tells the first twelve weeks apart, so nobody is asked.
 */
const asksFirst = (draft: CheckDraft): boolean =>
  !behaves(draft, 'long') &&
  draft.settled.includes('behaviour') &&
  draft.choices['age'] !== '20-54' &&
  draft.choices['age'] !== 'under-18';

const durationCard: Card = {
  kind: 'choice',
  id: 'duration',
  title: 'How long have you had it?',
  options: [
    { value: 'under-6-weeks', text: 'Under six weeks' },
    { value: '6-to-12-weeks', text: 'Six to twelve weeks' },
    { value: 'unsure', text: checkWords.notSure },
  ],
};

/**
 * Where it hurts and how it behaves (E1.4–E1.7). Some answers open a warning sign as well: pain in both legs (RF05),
 * waking every night (RF16), and pain older than three months (RF21).
 */
export function painSteps(draft: CheckDraft): readonly Card[] {
  const asksNowFirst = (draft.scores['average'] ?? 0) >= ASK_NOW_FROM;
  return [
    { kind: 'map', id: 'map', title: checkWords.map },
    ...placeSteps(draft),
    { kind: 'score', id: 'average', title: checkWords.average },
    ...(asksNowFirst ? [nowCard] : []),
    behaviourCard,
    ...(behaves(draft, 'worse') ? worseSteps : []),
    ...(asksNow(draft) && !asksNowFirst ? [nowCard] : []),
    ...(behaves(draft, 'slow') ? slowSteps(draft) : []),
    ...(behaves(draft, 'night') ? [nightCard] : []),
    ...(wakesDaily(draft) ? flagQuestion(draft, 'RF16') : []),
    ...(behaves(draft, 'long') ? flagQuestion(draft, 'RF21') : []),
    ...(asksFirst(draft) ? [durationCard] : []),
  ];
}

/** Whether "now" was asked; otherwise it is at most the average. */
export const isNowAsked = asksNow;

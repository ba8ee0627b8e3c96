import type { RedFlagId } from '@ilium/record';
import { conditionOf } from '@ilium/safety';
import { daysBetween } from '@ilium/units';
import { answerOptions, sideOptions } from './answer-options.ts';
import type { Card, CardOption } from './card.ts';
import type { CheckContext } from './check-context.ts';
import { type CheckDraft, ticksOf } from './check-draft.ts';
import { flagQuestion } from './flag-steps.ts';
import { type HealthGroupId, healthGroupIds } from './health-groups.ts';
import { type HealthItem, itemsOf, type SurgeryKind } from './health-items.ts';
import { checkWords, healthTexts, healthTitles, surgeryTexts } from './words.ts';

/** Days after an operation in which a clinician comes first (E3 T5). */
const HEALING_DAYS = 84;

const toOptions = (items: readonly HealthItem[]): readonly CardOption[] =>
  items.map(({ id, text }) => ({ value: id, text }));

const healthCard: Card = {
  kind: 'several',
  id: 'health',
  title: checkWords.health,
  options: healthGroupIds.map((group) => ({ value: group, text: healthTexts[group] })),
  covers: healthGroupIds.map((group) => ({
    title: healthTexts[group],
    lines:
      group === 'floor'
        ? [{ text: conditionOf('no-floor').label }]
        : itemsOf(group).map(({ text }) => ({ text })),
  })),
};

const groupCard = (group: HealthGroupId): Card =>
  group === 'floor'
    ? { kind: 'choice', id: 'health:floor', title: healthTitles.floor, options: answerOptions }
    : {
        kind: 'several',
        id: `health:${group}`,
        title: healthTitles[group],
        lead: checkWords.unsure,
        options: toOptions(itemsOf(group)),
      };

const tickedGroups = (draft: CheckDraft): readonly HealthGroupId[] =>
  healthGroupIds.filter((group) => ticksOf(draft, 'health').includes(group));

const tickedIn = (draft: CheckDraft, group: HealthGroupId): readonly HealthItem[] => {
  const ticks = ticksOf(draft, `health:${group}`);
  return itemsOf(group).filter(({ id }) => ticks.includes(id));
};

/** Every line that holds: ticked on the card of a group that is ticked itself. */
export const heldItems = (draft: CheckDraft): readonly HealthItem[] =>
  tickedGroups(draft).flatMap((group) => tickedIn(draft, group));

/** Operations that hold. */
export const heldSurgeries = (draft: CheckDraft): readonly SurgeryKind[] =>
  heldItems(draft).flatMap(({ fact }) => (fact.kind === 'surgery' ? [fact.surgery] : []));

/** Whether the person is pregnant. */
export const isPregnantIn = (draft: CheckDraft): boolean =>
  heldItems(draft).some(({ fact }) => fact.kind === 'pregnant');

/** Ids of the cards that ask more about an operation. */
export const surgeryCardIds = (kind: SurgeryKind) => ({
  when: `when:${kind}`,
  day: `day:${kind}`,
  approach: `approach:${kind}`,
  lifted: `lifted:${kind}`,
});

/** Whether an operation is, or may be, under twelve weeks old. Not sure counts as recent (I06). */
export function isRecentSurgery(draft: CheckDraft, kind: SurgeryKind, { today }: CheckContext): boolean {
  const { when, day } = surgeryCardIds(kind);
  if (draft.choices[when] === 'older') return false;
  const date = draft.choices[day];
  return date === undefined || date === '' || daysBetween(date, today) < HEALING_DAYS;
}

const clearanceSteps = (draft: CheckDraft, id: string, title: string, from?: string): readonly Card[] => [
  { kind: 'choice', id, title, options: answerOptions.slice(0, 2) },
  ...(draft.choices[id] === 'yes'
    ? [
        {
          kind: 'clearance' as const,
          id: `who:${id}`,
          title: 'Who said so, and when?',
          ...(from !== undefined && { from }),
        },
      ]
    : []),
];

const sideCard = (item: HealthItem): Card => ({
  kind: 'choice',
  id: `side:${item.id}`,
  title: 'Which side?',
  lead: item.text,
  options: sideOptions,
});

function surgerySteps(draft: CheckDraft, kind: SurgeryKind, context: CheckContext): readonly Card[] {
  const ids = surgeryCardIds(kind);
  const lead = surgeryTexts[kind];
  const isOldHip = kind === 'hip-replacement' && !isRecentSurgery(draft, kind, context);
  return [
    {
      kind: 'choice',
      id: ids.when,
      title: 'When was the operation?',
      lead,
      options: [
        { value: 'recent', text: 'In the last 12 weeks' },
        { value: 'older', text: 'Longer ago' },
        { value: 'unsure', text: checkWords.notSure },
      ],
    },
    ...(draft.choices[ids.when] === 'recent'
      ? [{ kind: 'day' as const, id: ids.day, title: 'On which day was it?', lead }]
      : []),
    ...(kind === 'hip-replacement'
      ? [
          {
            kind: 'choice' as const,
            id: ids.approach,
            title: 'Where did they go in?',
            lead,
            options: [
              { value: 'anterior', text: 'At the front of the hip' },
              { value: 'lateral', text: 'At the side' },
              { value: 'posterior', text: 'At the back' },
              { value: 'unknown', text: checkWords.notSure },
            ],
          },
        ]
      : []),
    ...(isOldHip ? clearanceSteps(draft, ids.lifted, 'Has your surgeon or physio lifted all limits?') : []),
  ];
}

const itemSteps = (draft: CheckDraft, item: HealthItem, context: CheckContext): readonly Card[] => [
  ...(item.sided ? [sideCard(item)] : []),
  ...(item.fact.kind === 'surgery' ? surgerySteps(draft, item.fact.surgery, context) : []),
];

/** Pregnant at 65 or over: one of the two was a slip, so it is asked again in one sentence. */
const isContradiction = (draft: CheckDraft): boolean =>
  draft.choices['age'] === '65-plus' && isPregnantIn(draft);

const contradictionCard: Card = {
  kind: 'choice',
  id: 'slip',
  title: 'You said 65 or over, and pregnant. What is right?',
  options: [
    { value: 'age', text: 'I am 65 or over' },
    { value: 'pregnant', text: 'I am pregnant' },
  ],
};

function pregnancySteps(draft: CheckDraft): readonly Card[] {
  if (!isPregnantIn(draft)) return [];
  if (isContradiction(draft)) return [contradictionCard];
  return [
    {
      kind: 'choice',
      id: 'trimester',
      title: 'How far along are you?',
      options: [
        { value: '1', text: 'Weeks 1 to 13' },
        { value: '2', text: 'Weeks 14 to 27' },
        { value: '3', text: 'Week 28 or later' },
        { value: 'unsure', text: checkWords.notSure },
      ],
    },
    ...flagQuestion(draft, 'RF24'),
    ...clearanceSteps(draft, 'pregnancy-cleared', 'Has your midwife or doctor agreed to exercise?'),
  ];
}

/** Whether something was named that waits for a clinician's yes (E3 T5, B.6). */
const needsClinician = (draft: CheckDraft, context: CheckContext): boolean =>
  heldItems(draft).some(
    ({ fact }) =>
      fact.kind === 'first' ||
      (fact.kind === 'condition' && fact.condition === 'abdo') ||
      (fact.kind === 'surgery' && isRecentSurgery(draft, fact.surgery, context)),
  );

const hasReplacedJoint = (draft: CheckDraft): boolean =>
  heldSurgeries(draft).some((kind) => kind === 'hip-replacement' || kind === 'knee-replacement');

/** The youngest operation that a clinician's yes has to be later than. */
const lastOperation = (draft: CheckDraft): string | undefined =>
  heldSurgeries(draft)
    .flatMap((kind) => draft.choices[surgeryCardIds(kind).day] ?? [])
    .filter(Boolean)
    .toSorted()
    .at(-1);

/**
 * Warning signs that a line points at, by the id of the line: they name this very history (B.3), so they are asked
 * even where the line of their own card was left alone.
 */
const flagsByItem: Readonly<Record<string, readonly RedFlagId[]>> = {
  'condition:bone': ['RF09'],
  'medicine:long-term-steroids': ['RF09', 'RF22'],
  'medicine:bisphosphonate': ['RF09', 'RF11'],
  'first:cancer-treatment': ['RF14', 'RF22'],
  'first:inflammatory-flare': ['RF29'],
  'surgery:hip-replacement': ['RF13'],
  'surgery:other-hip': ['RF13'],
  'surgery:spine': ['RF13'],
  'surgery:spine-fusion': ['RF13'],
};

const pointedAt = (draft: CheckDraft): readonly RedFlagId[] => [
  ...new Set(heldItems(draft).flatMap(({ id }) => flagsByItem[id] ?? [])),
];

/** What about the body changes what is safe (E1.2, E1.9–E1.12): one card of groups, then what the ticks open. */
export const healthSteps = (draft: CheckDraft, context: CheckContext): readonly Card[] => [
  healthCard,
  ...tickedGroups(draft).flatMap((group) => [
    groupCard(group),
    ...tickedIn(draft, group).flatMap((item) => itemSteps(draft, item, context)),
    ...(group === 'pregnancy' ? pregnancySteps(draft) : []),
  ]),
  ...(hasReplacedJoint(draft) ? flagQuestion(draft, 'RF25') : []),
  ...pointedAt(draft).flatMap((id) => flagQuestion(draft, id)),
  ...(needsClinician(draft, context)
    ? clearanceSteps(
        draft,
        'clinician-cleared',
        'Has a clinician who knows of this agreed to exercise?',
        lastOperation(draft),
      )
    : []),
];

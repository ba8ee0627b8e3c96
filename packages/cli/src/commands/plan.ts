import {
  type BodySide,
  type LimitNote,
  type NoSession,
  type Plan,
  type PlanItem,
  type SessionPlan,
  wordingToText,
} from '@ilium/movement';
import { planSession } from '@ilium/planner';
import { type Assessment, adviceTexts, type Contradiction, conditions } from '@ilium/safety';
import { english, indexToTitles } from '@ilium/words';
import type { Arguments } from '../arguments.ts';
import { index, type Person, readPerson } from '../person.ts';

const titleOf = indexToTitles(index, english);
const names = { titleOf };

function describeLimit({ condition, side }: LimitNote, workingSide: BodySide): string {
  const text = conditions.find(({ id }) => id === condition)?.limit ?? condition;
  return wordingToText(text, side ?? workingSide, english.sideWords);
}

function describeItem(item: PlanItem, position: number): string[] {
  const entry = index.entryOf(item.variation);
  if (!entry) throw new Error(`the plan names ${item.variation}, which the library does not have`);
  const { variation } = entry;
  const dose = english.doseToText(variation, item.dose, item.extraReps, item.sides);
  const time = english.durationToClock(item.durationMs);
  const limits = item.limits.map((limit) => `   Limit: ${describeLimit(limit, item.sides[0] ?? 'left')}`);
  const oneSided = english.oneSidedToText(item.oneSided);
  return [
    `${position + 1}. ${titleOf(item.variation)} — ${dose} — ${time}`,
    `   ${english.reasonsToText(item.reasons, names)}`,
    ...(oneSided === null ? [] : [`   ${oneSided}`]),
    ...limits,
  ];
}

const describeWaysOut = ({ waysOut }: Plan): string[] =>
  waysOut.map((wayOut) => {
    const { label, detail } = english.wayOutToText(wayOut);
    return `- ${label}: ${detail}`;
  });

const describeSession = (plan: SessionPlan): string[] => [
  `${english.count(plan.items.length, { one: '# move', other: '# moves' })}, ${english.durationToText(plan.totalMs)}`,
  ...plan.items.flatMap(describeItem),
];

function describeAdvice({ advice, missing }: Assessment): string[] {
  const screens = advice.flatMap((id) => {
    const text = adviceTexts[id];
    return text ? [text.title, ...text.paragraphs, ...text.actions.map((action) => `- ${action}`)] : [];
  });
  return missing.length === 0 ? screens : [...screens, `Not answered: ${missing.join(', ')}`];
}

const describeNone = (plan: NoSession): string[] =>
  plan.because === 'nothing-fits' ? ['Nothing fits.', ...describeWaysOut(plan)] : ['No session today.'];

/** Answers that cannot all be right, each as the question that asks again. */
const describeSlips = (slips: readonly Contradiction[]): string[] =>
  slips.map((slip) => {
    const { question, choices } = english.slipToQuestion(slip);
    return `${[question, ...choices.map((choice) => `${choice}?`)].join(' ')} (${slip.paths.join(', ')})`;
  });

function describePlan(plan: Plan, { assessment, slips }: Pick<Person, 'assessment' | 'slips'>): string {
  const found = assessment.conditions.map(
    ({ condition }) => conditions.find(({ id }) => id === condition)?.label ?? condition,
  );
  return [
    ...(plan.kind === 'session' ? describeSession(plan) : describeNone(plan)),
    ...(found.length === 0 ? [] : ['', `Taken into account: ${found.join('; ')}`]),
    ...(assessment.advice.length === 0 ? [] : ['', ...describeAdvice(assessment)]),
    ...(slips.length === 0 ? [] : ['', ...describeSlips(slips)]),
  ].join('\n');
}

/** `ilium plan <intake.json>`: whether to exercise, and today's session with its reasons. */
export function plan(args: Arguments): string {
  const { assessment, slips, planInput } = readPerson(args);
  const made = planSession(planInput);
  return args.json
    ? JSON.stringify({ assessment, slips, plan: made }, null, 2)
    : describePlan(made, { assessment, slips });
}

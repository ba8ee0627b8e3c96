import {
  everyPart,
  GET_READY,
  type LibraryEntry,
  type Programme,
  type ProgrammeItem,
  type ProgrammePart,
  publishedTime,
} from '@ilium/movement';
import { layOutVisit, planVisit, type VisitStep } from '@ilium/session';
import { english, indexToTitles } from '@ilium/words';
import type { Arguments } from '../arguments.ts';
import { index } from '../person.ts';
import { Refusal } from '../refusal.ts';

const titleOf = indexToTitles(index, english);

function entryOf({ variation }: ProgrammeItem): LibraryEntry {
  const entry = index.entryOf(variation);
  if (!entry) throw new Error(`programme names ${variation}, which the library does not have`);
  return entry;
}

/** Seconds of holding and repeating alone, both sides; the figure that sources mean when they give minutes. */
function workSeconds(item: ProgrammeItem): number {
  const { variation } = entryOf(item);
  const sides = variation.sidedness === 'symmetric' ? 1 : 2;
  const { tempo } = variation.dose;
  const repetition = item.dose.holdSeconds || tempo.outSeconds + tempo.backSeconds;
  return sides * item.dose.sets * item.dose.reps * repetition;
}

const describePart = (part: ProgrammePart): string[] => [
  '',
  `${part.title} (${english.durationToText(publishedTime(part.items, index))} with set-up, rests and both sides)`,
  ...part.items.map((item) => {
    const { variation } = entryOf(item);
    const gate = item.gate === null ? '' : `  after ${item.gate}`;
    return `  ${variation.specId.padEnd(6)} ${titleOf(item.variation).padEnd(46)} ${english.doseToText(variation, item.dose)}${gate}`;
  }),
];

/** What the client says at every hold in each branch of source 002 (B.5). */
const branches = {
  plain: () => ({ discomfort: 3, pinch: 0 }),
  groinPinch: () => ({ discomfort: 3, pinch: 2 }),
} as const;

/** Any hold goes: these are the source's own 20 s, for someone of whom the gate found nothing. */
const quietVisit = (programme: Programme) =>
  planVisit({
    programme,
    index,
    leave: { reducedForce: false, findings: [] },
    first: 'left',
    holdSeconds: Math.max(
      ...programme.parts.flatMap(({ items }) => items.map(({ dose }) => dose.holdSeconds)),
    ),
  });

/** One step of a visit with its dose and the rest after it. */
function describeStep(step: VisitStep, holdSeconds: number) {
  if (step.kind !== 'round') return step;
  const entry = index.entryOf(step.variation);
  if (!entry) throw new Error(`a visit names ${step.variation}, which the library does not have`);
  const { specId, dose } = entry.variation;
  return { ...step, specId, holdSeconds, restSeconds: dose.restSeconds };
}

/** Both branches of a programme for a therapist, step by step; `undefined` for any other. */
function describeVisit(programme: Programme) {
  if (!programme.assisted) return undefined;
  const plan = quietVisit(programme);
  const layOut = (tell: (typeof branches)[keyof typeof branches]) =>
    layOutVisit(plan, tell).map((step) => describeStep(step, plan.holdSeconds));
  return { plan, plain: layOut(branches.plain), groinPinch: layOut(branches.groinPinch) };
}

function stepToLine(step: ReturnType<typeof describeStep>): string {
  if (step.kind === 'compare') return `  compare both legs, ${step.moment}`;
  if (step.kind === 'over') return `  over: ${step.how}`;
  const { specId, side, round, of, depth, holdSeconds, restSeconds } = step;
  return `  ${specId}  ${side.padEnd(5)}  round ${round} of ${of}  ${holdSeconds} s, rest ${restSeconds} s  ${depth}`;
}

function visitLines(programme: Programme): string[] {
  const visit = describeVisit(programme);
  if (!visit) return [];
  return [
    '',
    'At the table, where nothing pinches:',
    ...visit.plain.map(stepToLine),
    '',
    'At the table, where the groin pinches and the towel does not help:',
    ...visit.groinPinch.map(stepToLine),
  ];
}

const programmeToJson = (programme: Programme) => ({
  ...programme,
  parts: programme.parts.map((part) => ({
    ...part,
    items: part.items.map((item) => ({
      ...item,
      specId: entryOf(item).variation.specId,
      workSeconds: workSeconds(item),
    })),
    workSeconds: part.items.reduce((sum, item) => sum + workSeconds(item), 0),
    totalMs: publishedTime(part.items, index),
  })),
  getReadyMs: GET_READY,
  ...(programme.assisted && { visit: describeVisit(programme) }),
});

/** `ilium programme <id>`: a published programme in its order, with its doses and times. */
export function programme({ rest: [id], json }: Arguments): string {
  const { programmes } = index.library;
  const known = programmes.map((entry) => entry.id).join(', ');
  const found = programmes.find((entry) => entry.id === id || entry.source === id);
  if (!found) throw new Refusal(`There is no programme "${id ?? ''}". The library has: ${known}`);
  if (json) return JSON.stringify(programmeToJson(found), null, 2);
  const { title, about, claim, evidence, frequency } = found;
  return [
    title,
    about,
    '',
    `How often: ${frequency}`,
    `The source says: ${claim}`,
    `What is known: ${evidence}`,
    ...everyPart(found).flatMap(describePart),
    ...visitLines(found),
  ].join('\n');
}

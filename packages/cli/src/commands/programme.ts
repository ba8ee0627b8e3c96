import {
  GET_READY,
  type LibraryEntry,
  type Programme,
  type ProgrammeItem,
  type ProgrammePart,
  publishedTime,
} from '@ilium/movement';
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
});

/** `ilium programme <id>`: a published programme in its order, with its doses and times. */
export function programme({ rest: [id], json }: Arguments): string {
  const { programmes } = index.library;
  const known = programmes.map((entry) => entry.id).join(', ');
  const found = programmes.find((entry) => entry.id === id || entry.source === id);
  if (!found) throw new Refusal(`There is no programme "${id ?? ''}". The library has: ${known}`);
  if (json) return JSON.stringify(programmeToJson(found), null, 2);
  const { title, about, claim, evidence, frequency, parts } = found;
  return [
    title,
    about,
    '',
    `How often: ${frequency}`,
    `The source says: ${claim}`,
    `What is known: ${evidence}`,
    ...parts.flatMap(describePart),
  ].join('\n');
}

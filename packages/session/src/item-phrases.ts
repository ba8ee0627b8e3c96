import {
  type BodySide,
  type CueMoment,
  type Equipment,
  type LimitNote,
  type PlanItem,
  type Position,
  wordingToText,
} from '@ilium/movement';
import { type ConditionId, conditionIds } from '@ilium/record';
import { limitText } from '@ilium/safety';
import type { ItemWork } from './item-segments.ts';
import type { Phrase } from './phrase.ts';
import type { TimelineOptions } from './session-timeline.ts';

const SIDES = { left: 'left', right: 'right' } as const;

/** Order in which phrases are given up when time is short; 0 is kept longest. */
const rank = { name: 0, limit: 1, need: 2, setUp: 3, side: 4, dose: 5, ready: 6, step: 7, feel: 8 } as const;

/** A wording as a phrase, its sides named. */
export const wordingToPhrase = (
  work: ItemWork,
  wording: string,
  side: BodySide | null,
  importance: number,
): Phrase => ({
  text: wordingToText(wording, side ?? 'left', work.words.sideWords),
  weight: 'full',
  breath: 'free',
  rank: importance,
});

const named = (text: string, importance: number): Phrase => ({
  text,
  weight: 'name',
  breath: 'free',
  rank: importance,
});

/** What the movement itself has to say at a moment. */
export const cuePhrases = (
  work: ItemWork,
  moment: CueMoment,
  side: BodySide | null,
  importance: number,
): readonly Phrase[] =>
  work.entry.variation.cues
    .filter((cue) => cue.moment === moment)
    .map((cue) => ({ ...wordingToPhrase(work, cue.text, side, importance), breath: cue.breath }));

/** On the way: what comes, what it needs, and how to get there from another position. */
export function wayPhrases(
  work: ItemWork,
  isFirst: boolean,
  fetch: readonly Equipment[],
  from: Position,
): readonly Phrase[] {
  const { words, title } = work;
  const { position } = work.entry.variation;
  return [
    named(isFirst ? words.firstMove(title) : words.nextMove(title), rank.name),
    ...(fetch.length > 0 ? [named(words.need(fetch), rank.need)] : []),
    ...(position === from
      ? []
      : [{ ...named(words.takePosition(position), rank.setUp), weight: 'full' as const }]),
  ];
}

const isConditionId = (id: string): id is ConditionId => conditionIds.some((known) => known === id);

/** Limits are said with the item, with the side of the body that they hold for (I04). */
export const limitPhrases = (work: ItemWork, limits: readonly LimitNote[]): readonly Phrase[] =>
  limits.flatMap(({ condition, side }) => {
    if (!isConditionId(condition)) return [];
    const whose = side ? `${work.words.sideToLabel(side)} side. ` : '';
    return [
      wordingToPhrase(work, `${whose}${limitText(condition)}`, side ?? work.sides[0] ?? null, rank.limit),
    ];
  });

/** How long, how often, on which sides. */
const dosePhrase = (
  { entry, dose, sides, words }: ItemWork,
  { extraReps }: Pick<PlanItem, 'extraReps'>,
): Phrase => ({
  ...named(words.doseToSpeech(entry.variation, dose, extraReps, sides), rank.dose),
  weight: 'full',
});

/** While setting up: limits, the side that begins, how to get into place and what to do. Less for a known move. */
export function setUpPhrases(
  work: ItemWork,
  planItem: Pick<PlanItem, 'limits' | 'extraReps'>,
  options: TimelineOptions,
): readonly Phrase[] {
  const { variation, key } = work.entry;
  const side = work.sides[0] ?? null;
  const isKnown = options.known?.includes(key) === true;
  const setUp = variation.setUp.map((text) => wordingToPhrase(work, text, side, rank.setUp));
  const steps = variation.steps.map((text) => wordingToPhrase(work, text, side, rank.step));
  return [
    ...limitPhrases(work, planItem.limits),
    ...(variation.balanceSupport ? [wordingToPhrase(work, variation.balanceSupport, side, rank.limit)] : []),
    ...(side ? [named(work.words.sideFirst(side), rank.side)] : []),
    dosePhrase(work, planItem),
    ...(isKnown ? setUp.slice(0, 1) : setUp),
    ...(isKnown ? [] : [...steps, wordingToPhrase(work, variation.feel, side, rank.feel)]),
    ...cuePhrases(work, 'get-ready', side, rank.ready),
  ];
}

/** Whether a wording says something else on the other side; only that is worth saying again. */
const namesSide = (wording: string): boolean =>
  wordingToText(wording, 'left', SIDES) !== wordingToText(wording, 'right', SIDES);

/** Changing sides: the new side, and what changes with it. */
export function switchPhrases(work: ItemWork, side: BodySide): readonly Phrase[] {
  return [
    named(work.words.switchSides(side), rank.name),
    ...cuePhrases(work, 'switch', side, rank.ready),
    ...work.entry.variation.setUp
      .filter(namesSide)
      .map((text) => wordingToPhrase(work, text, side, rank.step)),
    ...cuePhrases(work, 'get-ready', side, rank.ready),
  ];
}

export { named as namedPhrase };

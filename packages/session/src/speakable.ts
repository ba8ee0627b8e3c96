import {
  type BodySide,
  type Dose,
  equipments,
  type LibraryEntry,
  type LibraryIndex,
  positions,
  type Variation,
} from '@ilium/movement';
import { conditionIds } from '@ilium/record';
import { limitText } from '@ilium/safety';
import { type Catalogue, entryToTitle, type PlayerNotice } from '@ilium/words';
import { cuePhrases, limitPhrases, setUpPhrases, switchPhrases, wayPhrases } from './item-phrases.ts';
import type { ItemWork } from './item-segments.ts';

/** Something that a session can say, and the movement that it belongs to; `null` for any movement. */
export interface Speakable {
  readonly movement: string | null;
  readonly text: string;
}

const MOST_SECONDS = 60;
const MOST_REPS = 15;
const MOST_SETS = 4;
const sides = ['left', 'right'] as const satisfies readonly BodySide[];
const sidesOrNone = [...sides, null] as const;
const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, n) => n + 1);

const workOf = (entry: LibraryEntry, words: Catalogue, working: readonly BodySide[]): ItemWork => ({
  item: 0,
  entry,
  title: entryToTitle(entry, words),
  dose: entry.variation.dose.start,
  sides: working,
  extraOn: () => 0,
  transitionMs: 0,
  words,
});

const moments = ['get-ready', 'start', 'hold', 'half-way', 'release', 'rest', 'switch'] as const;

/** What is said about one movement, whichever side begins and works. */
function entryTexts(entry: LibraryEntry, words: Catalogue): readonly string[] {
  const runs: readonly (readonly BodySide[])[] =
    entry.variation.sidedness === 'symmetric' ? [[]] : [['left'], ['right']];
  return runs.flatMap((working) => {
    const work = workOf(entry, words, working);
    const side = working[0] ?? null;
    const limits = conditionIds.map((condition) => ({ condition, side: null, rule: '' }));
    const phrases = [
      ...[true, false].flatMap((isFirst) => wayPhrases(work, isFirst, [], work.entry.variation.position)),
      ...setUpPhrases(work, { limits: [], extraReps: 0 }, { words }),
      ...limitPhrases(work, limits),
      ...(side ? switchPhrases(work, side) : []),
      ...moments.flatMap((moment) => cuePhrases(work, moment, side, 0)),
    ];
    return [...phrases.map(({ text }) => text), words.welcomeBack(work.title, side)];
  });
}

const everyDose = (): readonly Dose[] => [
  ...upTo(MOST_SECONDS).map((holdSeconds) => ({ holdSeconds, reps: 1, sets: 1 })),
  ...upTo(MOST_REPS).map((reps) => ({ holdSeconds: 0, reps, sets: 1 })),
  ...upTo(MOST_SETS).map((sets) => ({ holdSeconds: 0, reps: 1, sets })),
];

const doseTexts = (words: Catalogue): readonly string[] =>
  (['each', 'alternating', 'symmetric'] as const).flatMap((sidedness) =>
    everyDose().flatMap((dose) =>
      [[...sides], ['left' as const], ['right' as const]].flatMap((working) =>
        [0, 1, 2].map((extra) => words.doseToSpeech({ sidedness } as Variation, dose, extra, working)),
      ),
    ),
  );

const notices: readonly PlayerNotice[] = [
  { code: 'paused' },
  ...[0, ...upTo(MOST_SECONDS)].map((holdSeconds) => ({ code: 'smaller' as const, holdSeconds })),
  ...[0, ...upTo(8)].map((others) => ({ code: 'item-stopped' as const, others })),
  { code: 'calm-only' },
  { code: 'sit-down' },
  { code: 'cramp' },
  ...sidesOrNone.map((side) => ({ code: 'one-more' as const, side })),
  { code: 'glad-it-helps' },
  { code: 'ended-safety' },
  { code: 'ended-alarm' },
];

/** What is said in any session, whatever its movements. */
const commonTexts = (words: Catalogue): readonly string[] => [
  ...equipments.flatMap((one) => [
    words.need([one]),
    ...equipments.filter((two) => two !== one).map((two) => words.need([one, two])),
  ]),
  ...positions.map(words.takePosition),
  ...sides.flatMap((side) => [words.sideFirst(side), words.sideNow(side), words.sideToLabel(side)]),
  ...sides.map(words.switchSides),
  ...sidesOrNone.flatMap((side) => [words.getReady(side), words.carryOn(side)]),
  ...([1, 2, 3] as const).map(words.countdown),
  ...upTo(MOST_REPS).map(words.repNumber),
  ...upTo(MOST_REPS).flatMap((of) => upTo(of).map((number) => words.nextRep(null, number, of))),
  ...sides.map((side) => words.nextRep(side, 1, 1)),
  ...upTo(MOST_SETS).flatMap((of) => upTo(of).map((number) => words.nextSet(number, of))),
  words.halfWay,
  words.breathToText('in'),
  words.breathToText('out'),
  words.rest,
  words.sessionOver,
  words.hurtQuestion,
  words.legQuestion,
  words.endingToText('finished'),
  words.endingToText('stopped'),
  words.endingToText('safety'),
  ...notices.map(words.noticeToText),
  ...conditionIds.map(limitText).filter((text) => !text.includes('{')),
  ...doseTexts(words),
];

const split = (text: string, after: RegExp): readonly string[] =>
  text
    .split(after)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Ways to take a phrase apart, the coarsest first: whole, by its sentences, by its clauses. */
const cuts: readonly ((text: string) => readonly string[])[] = [
  (text) => [text],
  (text) => split(text, /(?<=[.!?])\s/),
  (text) => split(text, /(?<=[.!?,])\s/),
];

/** Without its last stop or comma a clause is the same wherever it stands. */
export const partToKey = (part: string): string => part.replace(/[.,!?:]+$/, '');

/** The parts that together say a phrase, as few as known ones allow; `null` where something in it is not known. */
export function phraseToParts(text: string, isKnown: (key: string) => boolean): readonly string[] | null {
  for (const cut of cuts) {
    const keys = cut(text).map(partToKey);
    if (keys.every(isKnown)) return keys;
  }
  return null;
}

/**
 * Everything that sessions of a library can say, in parts that are each said once: what belongs to one movement
 * by sentences, what is put together from numbers by clauses.
 */
export function speakableParts(index: LibraryIndex, words: Catalogue): readonly Speakable[] {
  const common = commonTexts(words).flatMap((text) => {
    const clauses = split(text, /(?<=[.!?,])\s/);
    return /\d/.test(text) ? clauses : split(text, /(?<=[.!?])\s/);
  });
  const own = index.entries.flatMap((entry) =>
    entryTexts(entry, words)
      .flatMap((text) => split(text, /(?<=[.!?])\s/))
      .map((text) => ({ movement: entry.movement.id, text })),
  );
  const parts = new Map<string, Speakable>();
  for (const part of [...common.map((text) => ({ movement: null, text })), ...own]) {
    const key = `${part.movement ?? ''}/${partToKey(part.text)}`;
    if (!parts.has(key) && !parts.has(`/${partToKey(part.text)}`)) parts.set(key, part);
  }
  return [...parts.values()];
}

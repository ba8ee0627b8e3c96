import type { Bell, Segment, TimelineCue } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import { cuePhrases, namedPhrase, switchPhrases } from './item-phrases.ts';
import type { ItemWork } from './item-segments.ts';
import { COUNTED_OUT } from './person-pace.ts';
import { type Gap, type Phrase, phrasesToCues, shortenToFit } from './phrase.ts';
import type { Repetition } from './session-timeline.ts';
import type { VoiceTime } from './voice-time.ts';

/** How long a bell is left to itself before anything is said. */
export const BELL_TIME: Milliseconds = 400;
/** Holds from here on have a half-way bell. */
const HALF_WAY_FROM: Milliseconds = 20_000;
const LAST_SECONDS = [3, 2, 1] as const;

/** Of two bells that would fall together only the first in this list sounds. */
const bellRank: readonly Bell[] = ['finish', 'switch', 'start', 'end', 'half-way', 'rest', 'ready', 'tick'];

const bellCue = (atMs: Milliseconds, bell: Bell, breath: TimelineCue['breath'] = 'free'): TimelineCue => ({
  atMs,
  bell,
  text: '',
  weight: 'name',
  breath,
});

const endOf = ({ startMs, durationMs }: Segment): Milliseconds => startMs + durationMs;

const ticksBefore = (endMs: Milliseconds): readonly TimelineCue[] =>
  LAST_SECONDS.map((second) => bellCue(endMs - second * 1000, 'tick'));

function readyCountdown(work: ItemWork, endMs: Milliseconds, takes: VoiceTime): readonly TimelineCue[] {
  const { countdown } = work.words;
  if (LAST_SECONDS.some((second) => takes(countdown(second)) > 950)) return ticksBefore(endMs);
  return LAST_SECONDS.map((second) => ({
    ...bellCue(endMs - second * 1000, 'tick'),
    bell: null,
    text: countdown(second),
  }));
}

const isCountedOut = (work: ItemWork): boolean => work.dose.holdSeconds * 1000 >= COUNTED_OUT;

/** The bells of one hold that is counted out. */
function holdBells(hold: Segment): readonly TimelineCue[] {
  const end = endOf(hold);
  return [
    ...(hold.durationMs >= HALF_WAY_FROM
      ? [bellCue(hold.startMs + Math.floor(hold.durationMs / 2), 'half-way', hold.breath)]
      : []),
    ...ticksBefore(end),
    bellCue(end, 'end'),
  ];
}

function segmentBells(work: ItemWork, segment: Segment, takes: VoiceTime): readonly TimelineCue[] {
  const { kind, startMs, durationMs } = segment;
  switch (kind) {
    case 'get-ready':
      return [bellCue(startMs, 'ready'), ...readyCountdown(work, endOf(segment), takes)];
    case 'hold':
      return isCountedOut(work) ? holdBells(segment) : [];
    case 'rest':
    case 'set-rest':
      return [bellCue(startMs, 'rest'), ...(durationMs >= COUNTED_OUT ? ticksBefore(endOf(segment)) : [])];
    case 'switch':
      return [bellCue(startMs, 'switch')];
    default:
      return [];
  }
}

/** Start and end bells of the repetitions. Short ones ring only where a set begins and ends. */
function repetitionBells(work: ItemWork, repetitions: readonly Repetition[]): readonly TimelineCue[] {
  return repetitions.flatMap((repetition, n) => {
    const before = repetitions[n - 1];
    const after = repetitions[n + 1];
    const alternates = work.entry.variation.sidedness === 'alternating';
    const joins = (other: Repetition | undefined) =>
      other?.set === repetition.set && (alternates || other.side === repetition.side);
    const starts = isCountedOut(work) || !joins(before);
    const ends = !isCountedOut(work) && !joins(after);
    return [
      ...(starts ? [bellCue(repetition.startMs, 'start')] : []),
      ...(ends ? [bellCue(repetition.endMs, 'end')] : []),
    ];
  });
}

/** Cues in order of time; of bells closer together than a bell takes, only the most important stays. */
export function withoutClashes(cues: readonly TimelineCue[]): readonly TimelineCue[] {
  const weightOf = ({ bell }: TimelineCue) => (bell ? bellRank.indexOf(bell) : -1);
  const kept: TimelineCue[] = [];
  for (const cue of cues.toSorted((a, b) => weightOf(a) - weightOf(b) || a.atMs - b.atMs))
    if (!cue.bell || kept.every((other) => !other.bell || Math.abs(other.atMs - cue.atMs) >= BELL_TIME))
      kept.push(cue);
  return kept.sort((a, b) => a.atMs - b.atMs);
}

/** The first quiet stretch after a moment: past a bell that rings there, up to the next cue or the limit. */
export function gapFrom(
  cues: readonly TimelineCue[],
  fromMs: Milliseconds,
  limitMs: Milliseconds,
  takes: VoiceTime,
): Gap {
  let from = fromMs;
  for (const cue of cues) {
    const until = cue.atMs + (cue.bell ? BELL_TIME : takes(cue.text) + 100);
    if (cue.atMs <= from && until > from) from = until;
  }
  const next = cues.find(({ atMs }) => atMs >= from);
  return { fromMs: from, toMs: Math.min(limitMs, next?.atMs ?? limitMs) };
}

interface Wish {
  readonly phrases: readonly Phrase[];
  readonly fromMs: Milliseconds;
  readonly toMs: Milliseconds;
}

const once = (phrases: readonly Phrase[]) => phrases.slice(0, 1);

/** What is said in one repetition: its cues where there is time or it is the first, else its number. */
function repetitionWishes(
  work: ItemWork,
  repetition: Repetition,
  segments: readonly Segment[],
): readonly Wish[] {
  const { side, rep, startMs, endMs } = repetition;
  const part = (kind: Segment['kind']) =>
    segments.find(
      (segment) => segment.kind === kind && segment.startMs >= startMs && endOf(segment) <= endMs,
    );
  const hold = part('hold');
  const back = part('back');
  const halfWay = cuePhrases(work, 'half-way', side, 1);
  const guided = isCountedOut(work) || rep === 0;
  const starts = guided ? cuePhrases(work, 'start', side, 0) : [];
  const isCounted =
    !isCountedOut(work) &&
    (side === null || side === work.sides[0] || work.entry.variation.sidedness !== 'alternating');
  const number = isCounted
    ? [{ ...namedPhrase(work.words.repNumber(rep + 1), 0), weight: 'full' as const }]
    : [];
  const wishes: Wish[] = [
    { phrases: starts.length > 0 ? once(starts) : number, fromMs: startMs, toMs: endMs },
  ];
  if (hold && guided)
    wishes.push({ phrases: cuePhrases(work, 'hold', side, 0), fromMs: hold.startMs, toMs: endOf(hold) });
  if (hold && hold.durationMs >= HALF_WAY_FROM)
    wishes.push({
      phrases: halfWay.length > 0 ? halfWay : [namedPhrase(work.words.halfWay, 0)],
      fromMs: hold.startMs + Math.floor(hold.durationMs / 2),
      toMs: endOf(hold),
    });
  if (guided && back)
    wishes.push({ phrases: once(cuePhrases(work, 'release', side, 0)), fromMs: back.startMs, toMs: endMs });
  return wishes;
}

const restPhrases = (work: ItemWork, segment: Segment, reps: number): readonly Phrase[] => {
  const { words, dose } = work;
  const { side, rep, set } = segment.at;
  return [
    namedPhrase(words.rest, 1),
    ...cuePhrases(work, 'rest', side, 2),
    segment.kind === 'set-rest'
      ? namedPhrase(words.nextSet(set + 1, dose.sets), 0)
      : namedPhrase(words.nextRep(side, rep + 1, reps), 0),
  ];
};

function segmentWishes(
  work: ItemWork,
  segment: Segment,
  next: Segment | undefined,
  takes: VoiceTime,
): readonly Wish[] {
  const { kind, startMs, at } = segment;
  const { words } = work;
  const end = endOf(segment);
  const wish = (phrases: readonly Phrase[]): readonly Wish[] => [{ phrases, fromMs: startMs, toMs: end }];
  if (kind === 'switch' && at.side) return wish(switchPhrases(work, at.side));
  if (kind === 'rest' || kind === 'set-rest') return wish(restPhrases(work, segment, next?.reps ?? 0));
  if (kind !== 'get-ready') return [];
  const gap = { fromMs: startMs + BELL_TIME, toMs: end - LAST_SECONDS[0] * 1000 };
  const wordings = at.side
    ? [words.getReady(at.side), words.sideNow(at.side), words.sideToLabel(at.side)]
    : [words.getReady(null)];
  const text = shortenToFit(wordings, gap, takes);
  return text ? wish([namedPhrase(text, 0)]) : [];
}

/** Everything heard in an item's work: bells first, then what can be said between them without running into any. */
export function workToCues(
  work: ItemWork,
  segments: readonly Segment[],
  repetitions: readonly Repetition[],
  takes: VoiceTime,
): readonly TimelineCue[] {
  const bells = [
    ...segments.flatMap((segment) => segmentBells(work, segment, takes)),
    ...repetitionBells(work, repetitions),
  ];
  const wishes = [
    ...segments.flatMap((segment, n) => segmentWishes(work, segment, segments[n + 1], takes)),
    ...repetitions.flatMap((repetition) => repetitionWishes(work, repetition, segments)),
  ];
  let cues = withoutClashes(bells);
  for (const { phrases, fromMs, toMs } of wishes) {
    const said = phrasesToCues(phrases, gapFrom(cues, fromMs, toMs, takes), takes);
    if (said.length > 0) cues = [...cues, ...said].sort((a, b) => a.atMs - b.atMs);
  }
  return cues;
}

/** The end of a session: its bell and a word. */
export function endToCues(text: string, segment: Segment, takes: VoiceTime): readonly TimelineCue[] {
  const gap = { fromMs: segment.startMs + BELL_TIME, toMs: endOf(segment) };
  return [bellCue(segment.startMs, 'finish'), ...phrasesToCues([namedPhrase(text, 0)], gap, takes)];
}

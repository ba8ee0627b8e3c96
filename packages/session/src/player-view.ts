import type {
  BodySide,
  BreathPhase,
  Position,
  Segment,
  SegmentKind,
  TimelineCue,
  VariationKey,
} from '@ilium/movement';
import { type Milliseconds, secondsToMilliseconds } from '@ilium/units';
import type { NextStep } from '@ilium/words';
import { LONGEST_GAP } from './advance.ts';
import { type Breath, guideIn } from './breath-guide.ts';
import { canHelp } from './helps.ts';
import { leadInTicks } from './lead-in.ts';
import { openUntil, repetitionToEnd } from './person-pace.ts';
import { itemAfter, segmentAt } from './place-in-timeline.ts';
import type { Moment, PlayerPhase, PlayerState } from './player-state.ts';
import { isWork } from './resume-at.ts';
import type { TimelineItem } from './session-timeline.ts';

/** What a screen shows of the player at a moment. */
export interface PlayerView {
  readonly phase: PlayerPhase;
  readonly question: PlayerState['question'];
  readonly kind: SegmentKind;
  /** Index of the item; the number of items at the end. */
  readonly item: number;
  readonly itemCount: number;
  readonly variation: VariationKey | null;
  readonly title: string;
  /** The one line of what to do now. */
  readonly headline: string;
  readonly side: BodySide | null;
  /** "Left"; empty without a side. */
  readonly sideLabel: string;
  /** "Hold 2 of 4". */
  readonly label: string;
  /** Large number: seconds left, or the repetition where nothing is held. */
  readonly count: { readonly unit: 'seconds' | 'reps'; readonly value: number };
  /** What is left of this segment (or of this set, when repetitions are counted), 1 down to 0. */
  readonly ringFraction: number;
  /** What comes after this. */
  readonly next: string;
  /** The last words said. */
  readonly caption: string;
  /** Everything to know while setting up. */
  readonly captions: readonly string[];
  readonly notice: string;
  /** "Helps" would be about a move that has begun; not while the first is set up. */
  readonly canHelp: boolean;
  /** What the breath does; in a long hold only `slow`, and `guide` paces it. */
  readonly breath: BreathPhase;
  /** A slow breath to follow; `null` outside long holds. */
  readonly guide: Breath | null;
  /** A repetition waits for the person to say that it is over. */
  readonly waitsForDone: boolean;
  readonly position: Position | null;
  /** Half the range, because it hurt. */
  readonly smaller: boolean;
  /** For each plan item: its length, how much of it is over (0–1), and whether it is left out. */
  readonly itemProgress: readonly {
    readonly durationMs: Milliseconds;
    readonly fraction: number;
    readonly dropped: boolean;
  }[];
  readonly offsetMs: Milliseconds;
  readonly leftMs: Milliseconds;
  /** How far the present segment has come, 0–1: drives the figure. */
  readonly segmentFraction: number;
}

/** Where the player is at `now`, a little ahead of the last tick so that pictures move smoothly. */
function offsetAt(state: PlayerState, now: Moment): Milliseconds {
  if (state.phase !== 'playing' || state.countedTo === null) return state.offsetMs;
  const ahead = Math.min(LONGEST_GAP, Math.max(0, now - state.countedTo));
  return Math.min(state.timeline.totalMs, openUntil(state), state.offsetMs + ahead);
}

const leadInLeft = ({ leadInMs, countedTo, phase }: PlayerState, now: Moment): Milliseconds =>
  phase !== 'lead-in' || countedTo === null ? leadInMs : Math.max(0, leadInMs - Math.max(0, now - countedTo));

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

const isCounted = (item: TimelineItem | undefined, { kind }: Segment): boolean =>
  item !== undefined && item.dose.holdSeconds === 0 && (kind === 'out' || kind === 'back');

function labelOf({ timeline, phase }: PlayerState, segment: Segment, item: TimelineItem | undefined): string {
  const { words } = timeline.source.options;
  const { kind, at, reps } = segment;
  if (kind === 'transition' || kind === 'set-up') return words.setUpLabel;
  if (phase === 'lead-in' || kind === 'get-ready') return words.getReadyLabel;
  if (!item || (kind !== 'out' && kind !== 'hold' && kind !== 'back')) return '';
  return words.workLabel({
    what: item.dose.holdSeconds > 0 ? 'hold' : 'rep',
    number: at.rep + 1,
    of: reps,
    set: at.set + 1,
    sets: item.dose.sets,
  });
}

function nextStep(state: PlayerState, segment: Segment): NextStep {
  const { timeline } = state;
  const after = timeline.segments.slice(timeline.segments.indexOf(segment) + 1);
  const isPart = ({ kind, at }: Segment) =>
    (kind === 'hold' || kind === 'back' || kind === 'out') &&
    at.item === segment.at.item &&
    at.side === segment.at.side &&
    at.set === segment.at.set &&
    at.rep === segment.at.rep;
  const isWorking = segment.kind === 'out' || segment.kind === 'hold' || segment.kind === 'back';
  const next = isWorking ? after.find((candidate) => !isPart(candidate)) : after[0];
  if (!next || next.kind === 'end') return { kind: 'end' };
  if (next.at.item !== segment.at.item) return { kind: 'item', title: titleOf(state, next.at.item) };
  if (next.kind === 'rest' || next.kind === 'set-rest')
    return {
      kind: 'rest',
      seconds: Math.round(next.durationMs / 1000),
      side: next.at.side,
    };
  if (next.kind === 'switch' && next.at.side) return { kind: 'side', side: next.at.side };
  if (isWorking || segment.kind === 'rest' || segment.kind === 'set-rest')
    return next.at.side !== null && next.at.side !== segment.at.side
      ? { kind: 'side', side: next.at.side }
      : { kind: 'again', side: next.at.side };
  return { kind: 'begin', side: next.at.side };
}

const titleOf = ({ timeline }: PlayerState, item: number): string => timeline.items[item]?.title ?? '';

/** Time left in what the ring shows: the segment, or the whole set where repetitions are counted. */
function ringOf(state: PlayerState, segment: Segment, item: TimelineItem | undefined, offset: Milliseconds) {
  if (!isCounted(item, segment)) return 1 - (offset - segment.startMs) / segment.durationMs;
  const inSet = state.timeline.repetitions.filter(
    ({ item: index, side, set }) =>
      index === segment.at.item &&
      set === segment.at.set &&
      (item?.definition?.sidedness === 'alternating' || side === segment.at.side),
  );
  const first = inSet[0]?.startMs ?? segment.startMs;
  const last = inSet.at(-1)?.endMs ?? first + 1;
  return 1 - (offset - first) / Math.max(1, last - first);
}

/** What to show at a moment. Between ticks it runs on smoothly; it never runs ahead of a pause. */
export function playerView(state: PlayerState, now: Moment): PlayerView {
  const { timeline, phase } = state;
  const { words } = timeline.source.options;
  const offsetMs = offsetAt(state, now);
  const segment = segmentAt(timeline, offsetMs);
  const item = timeline.items[segment.at.item];
  const leadMs = leadInLeft(state, now);
  const inLead = phase === 'lead-in';
  const leftMs = segment.startMs + segment.durationMs - offsetMs;
  const counted = isCounted(item, segment) && !inLead;
  const seconds = Math.ceil((inLead ? leadMs : leftMs) / 1000);
  const prepares = segment.kind === 'transition' || segment.kind === 'set-up';
  return {
    phase,
    question: state.question,
    kind: segment.kind,
    item: segment.at.item,
    itemCount: timeline.items.length,
    variation: segment.variation,
    title: item?.title ?? words.headlineEnd,
    headline: segment.headline,
    side: segment.at.side,
    sideLabel: segment.at.side ? words.sideToLabel(segment.at.side) : '',
    label: labelOf(state, segment, item),
    count: counted ? { unit: 'reps', value: segment.at.rep + 1 } : { unit: 'seconds', value: seconds },
    ringFraction: clamp(
      inLead ? leadMs / Math.max(1, state.leadInTotalMs) : ringOf(state, segment, item, offsetMs),
    ),
    next: words.nextLine(
      inLead && isWork(segment) ? { kind: 'begin', side: segment.at.side } : nextStep(state, segment),
    ),
    caption: state.caption,
    captions: prepares ? (item?.captions ?? []) : [],
    canHelp: canHelp(state),
    notice: state.notice ? words.noticeToText(state.notice) : '',
    breath: segment.breath,
    guide: guideIn(segment, offsetMs),
    waitsForDone: phase === 'playing' && repetitionToEnd(state) !== undefined,
    position: item?.position ?? null,
    smaller: item?.smaller ?? false,
    itemProgress: timeline.items.map(({ startMs, endMs, dropped }) => ({
      durationMs: endMs - startMs,
      fraction: dropped ? 0 : clamp((offsetMs - startMs) / Math.max(1, endMs - startMs)),
      dropped,
    })),
    offsetMs,
    leftMs: timeline.totalMs - offsetMs,
    segmentFraction: clamp((offsetMs - segment.startMs) / segment.durationMs),
  };
}

/** The longest time ahead for which bells may be scheduled on an audio clock. */
export const BELLS_AHEAD: Milliseconds = secondsToMilliseconds(4);

/** A cue that is still to come, and in how long. */
export interface DueCue {
  readonly cue: TimelineCue;
  readonly inMs: Milliseconds;
}

/** Ticks of the countdown before going on that are still to come. */
const dueTicks = (state: PlayerState, leftMs: Milliseconds): readonly DueCue[] =>
  leadInTicks(state)
    .filter(({ leftAtMs }) => leftAtMs < leftMs)
    .map(({ leftAtMs, cue }) => ({ cue, inMs: leftMs - leftAtMs }));

/** Cues that come within a time, and in how long: for setting bells ahead. Empty while time stands still. */
export function upcomingCues(
  state: PlayerState,
  now: Moment,
  withinMs: Milliseconds = BELLS_AHEAD,
): readonly DueCue[] {
  if (state.phase !== 'playing' && state.phase !== 'lead-in') return [];
  const offsetMs = offsetAt(state, now);
  const leadMs = state.phase === 'lead-in' ? leadInLeft(state, now) : 0;
  const ahead: DueCue[] = state.phase === 'lead-in' ? [...dueTicks(state, leadMs)] : [];
  for (let n = state.told.cues; ; n += 1) {
    const cue = state.timeline.cues[n];
    if (!cue || cue.atMs - offsetMs + leadMs > withinMs || cue.atMs > openUntil(state)) break;
    ahead.push({ cue, inMs: Math.max(0, cue.atMs - offsetMs + leadMs) });
  }
  return ahead.filter(({ inMs }) => inMs <= withinMs);
}

/** The item after the present one; `null` at the last. */
export function nextTitle(state: PlayerState): string | null {
  const { at } = segmentAt(state.timeline, state.offsetMs);
  return itemAfter(state.timeline, at.item)?.title ?? null;
}

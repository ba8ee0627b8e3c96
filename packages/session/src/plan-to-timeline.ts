import {
  type BodySide,
  type Dose,
  type Equipment,
  type LibraryEntry,
  type LibraryIndex,
  type PlanItem,
  type Position,
  SESSION_END,
  type Segment,
  type SessionPlan,
  type TimelineCue,
  transitionTime,
} from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import { entryToTitle } from '@ilium/words';
import { withBreath } from './breath-cues.ts';
import { BELL_TIME, endToCues, withoutClashes, workToCues } from './item-cues.ts';
import { asPlanned, type ItemEdit } from './item-edit.ts';
import { setUpPhrases, wayPhrases } from './item-phrases.ts';
import { type ItemWork, itemToSegments } from './item-segments.ts';
import { type Phrase, phrasesToCues } from './phrase.ts';
import type { SessionTimeline, Stretch, TimelineItem, TimelineOptions } from './session-timeline.ts';
import { type VoiceTime, voiceTime } from './voice-time.ts';

/** Where a session begins. */
const START_POSITION: Position = 'standing';

interface Walk {
  readonly cursor: Milliseconds;
  readonly position: Position;
  readonly atHand: readonly Equipment[];
  readonly stretches: readonly Stretch[];
  readonly items: readonly TimelineItem[];
}

const doseToday = (dose: Dose, { longestHold }: ItemEdit): Dose =>
  longestHold === null ? dose : { ...dose, holdSeconds: Math.min(dose.holdSeconds, longestHold) };

const extraOn =
  (planItem: PlanItem, alternates: boolean, { relief }: ItemEdit) =>
  (side: BodySide | null): number => {
    const isFirst = alternates || side === null || side === planItem.sides[0];
    return (isFirst ? planItem.extraReps : 0) + relief[side ?? 'both'];
  };

/**
 * Cues of the way there and the set-up, as one stretch: nothing rings between them. They begin after the
 * bell that closed the item before, and end before the countdown.
 */
function prologueToCues(
  phrases: readonly Phrase[],
  segments: readonly Segment[],
  bellTime: Milliseconds,
  takes: VoiceTime,
): readonly TimelineCue[] {
  const prologue = segments.filter(({ kind }) => kind === 'transition' || kind === 'set-up');
  const [first] = prologue;
  if (!first) return [];
  const toMs = prologue.reduce((sum, { durationMs }) => sum + durationMs, first.startMs);
  return phrasesToCues(phrases, { fromMs: first.startMs + bellTime, toMs }, takes);
}

function droppedItem(
  { options }: SessionTimeline['source'],
  planItem: PlanItem,
  item: number,
  entry: LibraryEntry | undefined,
  walk: Walk,
) {
  return {
    item,
    variation: planItem.variation,
    title: entry ? entryToTitle(entry, options.words) : '',
    family: entry?.movement.family ?? '',
    movementId: entry?.movement.id ?? '',
    definition: entry?.variation ?? null,
    position: walk.position,
    sides: planItem.sides,
    dose: planItem.dose,
    smaller: false,
    dropped: true,
    startMs: walk.cursor,
    setUpMs: walk.cursor,
    endMs: walk.cursor,
    captions: [],
  } satisfies TimelineItem;
}

const workToday = (
  { options, edits }: SessionTimeline['source'],
  item: number,
  planItem: PlanItem,
  entry: LibraryEntry,
  from: Position,
): ItemWork => {
  const edit = edits[item] ?? asPlanned;
  return {
    item,
    entry,
    title: entryToTitle(entry, options.words),
    dose: doseToday(planItem.dose, edit),
    sides: planItem.sides,
    extraOn: extraOn(planItem, entry.variation.sidedness === 'alternating', edit),
    transitionMs: transitionTime(from, entry.variation.position),
    words: options.words,
  };
};

/** Adds an item to the walk: its stretch of the timeline, and what is to be known about it. */
function compileItem(
  source: SessionTimeline['source'],
  item: number,
  planItem: PlanItem,
  entry: LibraryEntry,
  walk: Walk,
): Walk {
  const { movement, variation } = entry;
  const takes = voiceTime(source.options);
  const edit = source.edits[item] ?? asPlanned;
  const from = edit.cameFrom ?? walk.position;
  const work = workToday(source, item, planItem, entry, from);
  const { segments, repetitions } = itemToSegments(work, walk.cursor);
  const need = planItem.setup.equipment.filter((thing) => !walk.atHand.includes(thing));
  const isFirst = walk.stretches.length === 0;
  const way = wayPhrases(work, isFirst, need, from);
  const setUp = setUpPhrases(work, planItem, source.options);
  const prologue = prologueToCues([...way, ...setUp], segments, isFirst ? 0 : BELL_TIME, takes);
  const cues = [...prologue, ...workToCues(work, segments, repetitions, takes)];
  const last = segments.at(-1);
  const endMs = last ? last.startMs + last.durationMs : walk.cursor;
  const compiled: TimelineItem = {
    item,
    variation: planItem.variation,
    title: work.title,
    family: movement.family,
    movementId: movement.id,
    definition: variation,
    position: variation.position,
    sides: planItem.sides,
    dose: work.dose,
    smaller: edit.smaller,
    dropped: false,
    startMs: walk.cursor,
    setUpMs: walk.cursor + work.transitionMs,
    endMs,
    captions: [...way.slice(1), ...setUp].map(({ text }) => text),
  };
  return {
    cursor: endMs,
    position: variation.position,
    atHand: [...walk.atHand, ...need],
    stretches: [...walk.stretches, { segments, cues, repetitions }],
    items: [...walk.items, compiled],
  };
}

/** Walks through the items in order. */
function compileItems(source: SessionTimeline['source']): Walk {
  let walk: Walk = { cursor: 0, position: START_POSITION, atHand: [], stretches: [], items: [] };
  for (const [item, planItem] of source.plan.items.entries()) {
    const entry = source.index.entryOf(planItem.variation);
    walk =
      entry && !source.edits[item]?.dropped
        ? compileItem(source, item, planItem, entry, walk)
        : { ...walk, items: [...walk.items, droppedItem(source, planItem, item, entry, walk)] };
  }
  return walk;
}

/** Compiles a plan with what changed on the day. */
export function compileTimeline(source: SessionTimeline['source']): SessionTimeline {
  const { words, breathGuide = false } = source.options;
  const { cursor, stretches, items } = compileItems(source);
  const end: Segment = {
    kind: 'end',
    at: { item: items.length, side: null, set: 0, rep: 0 },
    variation: null,
    reps: 0,
    startMs: cursor,
    durationMs: SESSION_END,
    breath: 'free',
    headline: words.headlineEnd,
  };
  const takes = voiceTime(source.options);
  const segments = [...stretches.flatMap((stretch) => stretch.segments), end];
  const cues = withoutClashes([
    ...stretches.flatMap((stretch) => stretch.cues),
    ...endToCues(words.sessionOver, end, takes),
  ]);
  return {
    totalMs: cursor + SESSION_END,
    segments,
    cues: breathGuide ? withBreath(cues, segments, { words, takes }) : cues,
    repetitions: stretches.flatMap(({ repetitions }) => repetitions),
    items,
    source,
  };
}

/**
 * A plan as a timeline: segments without a gap, cues at whole milliseconds, no phrase that runs into the
 * next cue. Its length is the plan's `totalMs`. An item that this library does not know (a plan from
 * another version) is left out.
 */
export const planToTimeline = (
  plan: SessionPlan,
  index: LibraryIndex,
  options: TimelineOptions,
): SessionTimeline => compileTimeline({ plan, index, options, edits: plan.items.map(() => asPlanned) });

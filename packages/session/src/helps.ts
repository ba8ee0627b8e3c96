import { type BodySide, holdPerSide } from '@ilium/movement';
import { MINUTE } from '@ilium/units';
import { countRepetitions } from './end-item.ts';
import { asPlanned } from './item-edit.ts';
import { editItems } from './jump.ts';
import { segmentAt, toldUpTo } from './place-in-timeline.ts';
import { type PlayerState, type Step, withEffects, withNotice, withState } from './player-state.ts';
import type { SessionTimeline, TimelineItem } from './session-timeline.ts';

/** Highest pain at which easing adds a repetition (D2, I11). */
const RELIEF_PAIN = 2;
/** Repetitions that easing may add to a variation in a session (D2, I11). */
const RELIEF_MOST = 2;
/** Stretch that one side may get from one movement in a session, s (E2). */
const STRETCH_PER_SIDE = 240;
/** A session may run over the minutes asked for by a tenth, and never over 30 minutes (I16). */
const OVERRUN = 1.1;
const LONGEST_SESSION = 30 * MINUTE;

/** The item that "Helps" is about: the one under way, or the one before while nothing of it was done yet. */
function itemThatHelps(state: PlayerState): TimelineItem | undefined {
  const { timeline, offsetMs } = state;
  const { item } = segmentAt(timeline, offsetMs).at;
  const hasBegun = timeline.repetitions.some(
    (repetition) => repetition.item === item && repetition.startMs <= offsetMs,
  );
  if (hasBegun) return timeline.items[item];
  return timeline.items.findLast(
    (candidate) => candidate.item < item && countRepetitions(state, candidate.item).done > 0,
  );
}

/** Whether "Helps" would be about something: nothing helped yet while the first move is only set up. */
export const canHelp = (state: PlayerState): boolean => itemThatHelps(state) !== undefined;

/** Pain now, as far as it is known: easing means no more than before. `null` when nothing is known (I08). */
const painNow = ({ painBefore }: PlayerState, given: number | null): number | null => given ?? painBefore;

const sideNow = (state: PlayerState, item: TimelineItem): BodySide | null =>
  item.definition?.sidedness === 'each' ? segmentAt(state.timeline, state.offsetMs).at.side : null;

const extraOf = (timeline: SessionTimeline, item: number, side: BodySide | null): number => {
  const planItem = timeline.source.plan.items[item];
  const planned = side === null || side === planItem?.sides[0] ? (planItem?.extraReps ?? 0) : 0;
  return planned + (timeline.source.edits[item] ?? asPlanned).relief[side ?? 'both'];
};

const stretchOn = (timeline: SessionTimeline, movementId: string, side: BodySide | null): number =>
  timeline.items
    .filter((item) => item.movementId === movementId && !item.dropped)
    .reduce((sum, item) => sum + holdPerSide(item.dose, extraOf(timeline, item.item, side)), 0);

/** Whether the dose's bounds leave room for one more (A.5, E2, D2). */
function boundsAllow(state: PlayerState, item: TimelineItem, side: BodySide | null): boolean {
  const { definition, dose } = item;
  if (!definition) return false;
  const { timeline } = state;
  const edit = timeline.source.edits[item.item] ?? asPlanned;
  const reliefGiven = edit.relief.left + edit.relief.right + edit.relief.both;
  const { bounds } = definition.dose;
  return (
    reliefGiven < RELIEF_MOST &&
    extraOf(timeline, item.item, side) < RELIEF_MOST &&
    dose.reps + extraOf(timeline, item.item, side) + 1 <= bounds.reps.max + bounds.reliefReps &&
    stretchOn(timeline, item.movementId, side) + dose.holdSeconds <= STRETCH_PER_SIDE
  );
}

function fitsTime(state: PlayerState, longer: SessionTimeline): boolean {
  const { minutes } = longer.source.plan.request;
  const leftMs = longer.totalMs - state.offsetMs;
  return state.activeMs + leftMs <= Math.min(minutes * MINUTE * OVERRUN, LONGEST_SESSION);
}

const withOneMore = (timeline: SessionTimeline, target: number, side: BodySide | null): SessionTimeline =>
  editItems(timeline, (edit, item) =>
    item === target
      ? { ...edit, relief: { ...edit.relief, [side ?? 'both']: edit.relief[side ?? 'both'] + 1 } }
      : edit,
  );

/** The timeline with one more repetition where D2 allows it, else `null`. */
function reliefTimeline(state: PlayerState, item: TimelineItem, pain: number | null): SessionTimeline | null {
  const { rules, painBefore, timeline, offsetMs } = state;
  const isUnderWay = segmentAt(timeline, offsetMs).at.item === item.item;
  const isEased = pain !== null && pain <= RELIEF_PAIN && (painBefore === null || pain <= painBefore);
  const kind = timeline.source.index.entryOf(item.variation)?.movement.kind;
  const side = sideNow(state, item);
  if (!rules.relief || !isUnderWay || !isEased || item.smaller || kind !== 'mobility') return null;
  if (!boundsAllow(state, item, side)) return null;
  const longer = withOneMore(timeline, item.item, side);
  return fitsTime(state, longer) ? longer : null;
}

/** Notes that an item eases and adds a repetition on the side that works now, where the rules allow it (D2). */
export function answerHelps(step: Step, givenPain: number | null): Step {
  const { state } = step;
  const item = itemThatHelps(state);
  if (!item) return step;
  const rated = withEffects(step, {
    kind: 'record',
    draft: {
      type: 'item-rated',
      payload: { item: item.item, variation: item.variation, rating: 'eased', pain: null },
    },
  });
  const timeline = reliefTimeline(state, item, painNow(state, givenPain));
  if (!timeline) return withNotice(rated, { code: 'glad-it-helps' });
  return withNotice(withState(rated, { timeline, told: toldUpTo(timeline, state.offsetMs, false) }), {
    code: 'one-more',
    side: sideNow(state, item),
  });
}

import type { Position } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import { asPlanned, type ItemEdit } from './item-edit.ts';
import { segmentAt, toldUpTo } from './place-in-timeline.ts';
import { compileTimeline } from './plan-to-timeline.ts';
import { type PlayerState, type Step, withEffects, withState } from './player-state.ts';
import { reachSegment } from './reach-segment.ts';
import type { SessionTimeline, TimelineItem } from './session-timeline.ts';

/** The timeline compiled again with some items changed. */
export function editItems(
  { source }: SessionTimeline,
  change: (edit: ItemEdit, item: number) => ItemEdit,
): SessionTimeline {
  const edits = source.plan.items.map((_, item) => change(source.edits[item] ?? asPlanned, item));
  return compileTimeline({ ...source, edits });
}

/** Goes to an offset. Cues there are still to come; what was being said falls silent. The place is recorded. */
export const jumpTo = (step: Step, offsetMs: Milliseconds): Step =>
  reachSegment(
    withEffects(
      withState(step, {
        offsetMs,
        told: toldUpTo(step.state.timeline, offsetMs, true),
        recordedPlace: '',
        caption: '',
      }),
      { kind: 'hush' },
    ),
    segmentAt(step.state.timeline, offsetMs),
  );

/** Where the person is: still in the position before while on the way. */
export function positionNow({ timeline, offsetMs }: PlayerState): Position {
  const segment = segmentAt(timeline, offsetMs);
  const before = timeline.items.findLast(({ item, dropped }) => item < segment.at.item && !dropped);
  const from = timeline.source.edits[segment.at.item]?.cameFrom ?? before?.position ?? 'standing';
  return segment.kind === 'transition' || segment.kind === 'end'
    ? from
    : (timeline.items[segment.at.item]?.position ?? from);
}

/** Goes to an item, with the time it takes from where the person is now. */
export function jumpToItem(step: Step, target: TimelineItem): Step {
  const cameFrom = positionNow(step.state);
  const timeline = editItems(step.state.timeline, (edit, item) =>
    item === target.item ? { ...edit, cameFrom } : edit,
  );
  const start = timeline.items[target.item]?.startMs ?? 0;
  return jumpTo(withState(step, { timeline }), start);
}

/** Goes to the closing segment. */
export function jumpToEnd(step: Step): Step {
  const end = step.state.timeline.segments.at(-1);
  return end ? jumpTo(step, end.startMs) : step;
}

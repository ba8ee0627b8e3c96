import type { Segment } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import type { PlayerState } from './player-state.ts';
import type { SessionTimeline, TimelineItem } from './session-timeline.ts';

/** Index of the first element for which the test holds, in a list where it holds from some point on. */
function firstIndex<Element>(list: readonly Element[], holds: (element: Element) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const element = list[middle];
    if (element !== undefined && holds(element)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The segment at an offset; the last one at and beyond the end. */
export function segmentAt(timeline: SessionTimeline, offsetMs: Milliseconds): Segment {
  const after = firstIndex(timeline.segments, ({ startMs }) => startMs > offsetMs);
  const segment = timeline.segments[Math.max(0, after - 1)];
  if (!segment) throw new Error('a timeline has at least its end');
  return segment;
}

/** Index of the first cue at an offset or after it. */
export const firstCueFrom = ({ cues }: SessionTimeline, offsetMs: Milliseconds): number =>
  firstIndex(cues, ({ atMs }) => atMs >= offsetMs);

/**
 * What is still to be told from an offset on; the segment there counts as entered. `inclusive`: cues at the
 * offset itself, and a repetition that begins there, are still to come; the bell of what ended there is not.
 */
export function toldUpTo(
  timeline: SessionTimeline,
  offsetMs: Milliseconds,
  inclusive: boolean,
): PlayerState['told'] {
  const isAhead = (ms: Milliseconds) => (inclusive ? ms >= offsetMs : ms > offsetMs);
  return {
    cues: firstIndex(
      timeline.cues,
      (cue) => isAhead(cue.atMs) && !(cue.atMs === offsetMs && cue.bell === 'end'),
    ),
    segments: firstIndex(timeline.segments, ({ startMs }) => startMs > offsetMs),
    repetitions: firstIndex(timeline.repetitions, ({ startMs, endMs }) =>
      inclusive ? startMs >= offsetMs : endMs > offsetMs,
    ),
  };
}

/** The item under way; `undefined` in the closing segment. */
export const currentItem = ({ timeline, offsetMs }: PlayerState): TimelineItem | undefined =>
  timeline.items[segmentAt(timeline, offsetMs).at.item];

/** The next item that is still to come after an index. */
export const itemAfter = ({ items }: SessionTimeline, item: number): TimelineItem | undefined =>
  items.find((candidate) => candidate.item > item && !candidate.dropped);

/** The nearest item before an index that may come again. */
export const itemBefore = ({ timeline, barred }: PlayerState, item: number): TimelineItem | undefined =>
  timeline.items.findLast(
    (candidate) => candidate.item < item && !candidate.dropped && !barred.has(candidate.item),
  );

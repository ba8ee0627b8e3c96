import type { Seconds } from '@ilium/units';
import { editItems } from './jump.ts';
import type { SessionTimeline } from './session-timeline.ts';

/** The timeline with an item at half the range and short holds, on both sides alike (E4 amber). */
export const editSmaller = (
  timeline: SessionTimeline,
  target: number,
  longestHold: Seconds,
): SessionTimeline =>
  editItems(timeline, (edit, item) => (item === target ? { ...edit, smaller: true, longestHold } : edit));

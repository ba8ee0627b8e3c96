import { endItem } from './end-item.ts';
import { editItems } from './jump.ts';
import { toldUpTo } from './place-in-timeline.ts';
import { type Step, withState } from './player-state.ts';
import type { TimelineItem } from './session-timeline.ts';

/** Keeps items from coming again today. */
export const barItems = (step: Step, items: ReadonlySet<number>): Step =>
  withState(step, { barred: new Set([...step.state.barred, ...items]) });

/**
 * Leaves out what a rule of the day forbids (E4): items still to come go from the timeline, each recorded
 * with its reason; earlier ones cannot be gone back to.
 */
export function leaveOut(step: Step, from: number, isOut: (item: TimelineItem) => boolean): Step {
  const { timeline } = step.state;
  const out = new Set(timeline.items.filter((item) => !item.dropped && isOut(item)).map(({ item }) => item));
  const ahead = new Set([...out].filter((item) => item > from));
  const recorded = [...ahead].reduce((sum, item) => endItem(sum, item, 'rule'), barItems(step, out));
  if (ahead.size === 0) return recorded;
  const shorter = editItems(timeline, (edit, item) => (ahead.has(item) ? { ...edit, dropped: true } : edit));
  return withState(recorded, {
    timeline: shorter,
    told: toldUpTo(shorter, recorded.state.offsetMs, false),
  });
}

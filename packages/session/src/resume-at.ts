import type { Segment, SegmentKind } from '@ilium/movement';
import type { PayloadOf, SessionRecord } from '@ilium/record';
import { HOUR, type Instant, type Milliseconds } from '@ilium/units';
import type { SessionTimeline } from './session-timeline.ts';

/** A place that the player reached, as the record keeps it. */
export type ReachedPlace = Omit<PayloadOf<'player-moved'>, 'session'>;

/** Where to go on, and how long to count down before. */
export interface ResumePoint {
  readonly offsetMs: Milliseconds;
  /** 0 where the timeline itself still leads in. */
  readonly leadInMs: Milliseconds;
}

/** Countdown before going on in the middle of an item that one has left. */
export const LEAD_IN_AFTER_BREAK: Milliseconds = 5_000;
/** Countdown before going on after a pause. */
export const LEAD_IN_AFTER_PAUSE: Milliseconds = 3_000;
/** A session that was left longer ago than this is over. */
export const RESUMABLE_FOR: Milliseconds = 12 * HOUR;

const working: readonly SegmentKind[] = ['out', 'hold', 'back'];
const preparing: readonly SegmentKind[] = ['transition', 'set-up', 'switch', 'end'];

/** Whether a repetition is under way in a segment. */
export const isWork = ({ kind }: Segment): boolean => working.includes(kind);

const isAt = ({ at }: Segment, place: ReachedPlace): boolean =>
  at.item === place.item && at.side === place.side && at.set === place.set && at.rep === place.rep;

/**
 * Where to go on after a break: the same item, side, set and repetition. Whoever was still on the way or
 * setting up begins there; otherwise the repetition starts again, after its own get-ready or a countdown.
 * `null` when the timeline has no such place (the library changed).
 */
export function resumeAt(timeline: SessionTimeline, place: ReachedPlace): ResumePoint | null {
  const here = timeline.segments.filter((segment) => isAt(segment, place));
  const reached = here.find(({ startMs }) => startMs === place.offsetMs);
  if (reached && preparing.includes(reached.kind)) return { offsetMs: reached.startMs, leadInMs: 0 };
  const ready = here.find(({ kind }) => kind === 'get-ready');
  if (ready) return { offsetMs: ready.startMs, leadInMs: 0 };
  const start = here.find(isWork) ?? here[0];
  if (!start) return null;
  return { offsetMs: start.startMs, leadInMs: isWork(start) ? LEAD_IN_AFTER_BREAK : 0 };
}

/** Whether a session of the record can be taken up again: begun, not ended, and left at most twelve hours ago. */
export function isResumable(session: SessionRecord, now: Instant): boolean {
  if (!session.started || session.ended) return false;
  const left = session.position?.moved.at ?? session.started.at;
  return now - left <= RESUMABLE_FOR;
}

import type { Milliseconds } from '@ilium/units';
import type { BreathPhase } from './cue.ts';
import type { VariationKey } from './movement.ts';
import type { BodySide } from './side.ts';

/** A stretch of a session with one thing to do. */
export const segmentKinds = [
  'transition',
  'set-up',
  'get-ready',
  'out',
  'hold',
  'back',
  'rest',
  'set-rest',
  'switch',
  'end',
] as const;
export type SegmentKind = (typeof segmentKinds)[number];

/** Bells, each with its own sound. */
export const bells = ['ready', 'start', 'half-way', 'tick', 'end', 'switch', 'rest', 'finish'] as const;
export type Bell = (typeof bells)[number];

/** Where in the plan a segment lies; what resuming needs. */
export interface TimelinePlace {
  /** Index of the plan item; the number of items for the closing segment. */
  readonly item: number;
  /** The working side; `null` when both work together or the segment has none. */
  readonly side: BodySide | null;
  /** Counted from 0. */
  readonly set: number;
  readonly rep: number;
}

/** A stretch of the timeline. Segments follow each other without a gap. */
export interface Segment {
  readonly kind: SegmentKind;
  readonly at: TimelinePlace;
  readonly variation: VariationKey | null;
  /** Repetitions in this set on this side; 0 outside the work. */
  readonly reps: number;
  readonly startMs: Milliseconds;
  readonly durationMs: Milliseconds;
  readonly breath: BreathPhase;
  /** The one line on screen. */
  readonly headline: string;
}

/** Something heard, felt and captioned at a moment. */
export interface TimelineCue {
  readonly atMs: Milliseconds;
  readonly bell: Bell | null;
  /** Spoken words, empty for a bell alone; also the caption. */
  readonly text: string;
  /** `name` cues are still spoken when only names are wanted. */
  readonly weight: 'name' | 'full';
  readonly breath: BreathPhase;
}

/** A whole session, to the millisecond. */
export interface Timeline {
  readonly totalMs: Milliseconds;
  readonly segments: readonly Segment[];
  /** In order of time. */
  readonly cues: readonly TimelineCue[];
}

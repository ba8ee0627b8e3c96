import type {
  BodySide,
  Dose,
  LibraryIndex,
  Position,
  Segment,
  SessionPlan,
  Timeline,
  TimelineCue,
  Variation,
  VariationKey,
} from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import type { Catalogue } from '@ilium/words';
import type { HeardPace } from './heard-pace.ts';
import type { ItemEdit } from './item-edit.ts';

/** How a plan is put into words and paced. */
export interface TimelineOptions {
  readonly words: Catalogue;
  /** Variations that the person has done before: less is said while setting up. */
  readonly known?: readonly VariationKey[];
  /** The voice's rate, 1 for normal: decides what can be said in a gap. */
  readonly rate?: number;
  /** The voice as it was heard on this device; by its rate alone where it never was. */
  readonly heard?: HeardPace | null;
  /** Whether a slow breath is said in long holds. */
  readonly breathGuide?: boolean;
  /** Who says when a counted repetition is over: the voice by its tempo (without it), or the person. */
  readonly pace?: 'voice' | 'person';
}

/** One repetition on the timeline. */
export interface Repetition {
  readonly item: number;
  readonly side: BodySide | null;
  readonly set: number;
  readonly rep: number;
  readonly startMs: Milliseconds;
  readonly endMs: Milliseconds;
}

/** A plan item on the timeline. */
export interface TimelineItem {
  readonly item: number;
  readonly variation: VariationKey;
  readonly title: string;
  /** Movements of one family rest together (E4). */
  readonly family: string;
  readonly movementId: string;
  /** `null` where this library does not know it. */
  readonly definition: Variation | null;
  readonly position: Position;
  readonly sides: readonly BodySide[];
  /** The dose as it runs now. */
  readonly dose: Dose;
  /** Half the range, because it hurt (E4). */
  readonly smaller: boolean;
  /** Not on the timeline: left out on the day, or unknown to this library. */
  readonly dropped: boolean;
  /** Start of the way there. For dropped items start, set-up and end are the same moment. */
  readonly startMs: Milliseconds;
  readonly setUpMs: Milliseconds;
  readonly endMs: Milliseconds;
  /** Everything to know while setting up, whether or not there is time to say it. */
  readonly captions: readonly string[];
}

/** A timeline with what is needed to follow it, and to compile it again after a change. */
export interface SessionTimeline extends Timeline {
  /** One for each plan item, by its index. */
  readonly items: readonly TimelineItem[];
  /** In order of time. */
  readonly repetitions: readonly Repetition[];
  readonly source: {
    readonly plan: SessionPlan;
    readonly index: LibraryIndex;
    readonly options: TimelineOptions;
    readonly edits: readonly ItemEdit[];
  };
}

/** A compiled stretch: its segments, what is heard in it, and its repetitions. */
export interface Stretch {
  readonly segments: readonly Segment[];
  readonly cues: readonly TimelineCue[];
  readonly repetitions: readonly Repetition[];
}

/** Tells one repetition from another within a session, whatever else changes on its timeline. */
export const repetitionKey = ({ item, side, set, rep }: Omit<Repetition, 'startMs' | 'endMs'>): string =>
  `${item}/${side ?? 'both'}/${set}/${rep}`;

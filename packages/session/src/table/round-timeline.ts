import type { BodySide, LibraryEntry, Timeline } from '@ilium/movement';
import type { Seconds } from '@ilium/units';
import { type Catalogue, entryToTitle } from '@ilium/words';
import { workToCues } from '../item-cues.ts';
import { type ItemWork, itemToSegments } from '../item-segments.ts';
import { voiceTime } from '../voice-time.ts';

/** How a round is put into words and paced. */
export interface RoundOptions {
  readonly words: Catalogue;
  /** The voice's rate, 1 for normal. */
  readonly rate?: number;
}

/** One round at the table as a timeline: get ready, into it, the hold, out of it, with its bells and words. */
export function roundToTimeline(
  entry: LibraryEntry,
  { side, holdSeconds }: { readonly side: BodySide; readonly holdSeconds: Seconds },
  { words, rate = 1 }: RoundOptions,
): Timeline {
  const work: ItemWork = {
    item: 0,
    // The therapist sets up before pressing Start.
    entry: { ...entry, variation: { ...entry.variation, setUpSeconds: 0 } },
    title: entryToTitle(entry, words),
    dose: { holdSeconds, reps: 1, sets: 1 },
    sides: [side],
    extraOn: () => 0,
    transitionMs: 0,
    words,
  };
  const { segments, repetitions } = itemToSegments(work, 0);
  return {
    totalMs: segments.reduce((sum, { durationMs }) => sum + durationMs, 0),
    segments,
    cues: workToCues(work, segments, repetitions, voiceTime({ rate })),
  };
}

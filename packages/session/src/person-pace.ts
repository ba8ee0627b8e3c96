import type { Milliseconds } from '@ilium/units';
import type { PlayerState } from './player-state.ts';
import type { Repetition } from './session-timeline.ts';

/** Holds from here on are counted out, with an end bell of their own; shorter ones are counted as repetitions. */
export const COUNTED_OUT: Milliseconds = 6_000;

/**
 * The next repetition that only the person ends: one that is counted, not held out, where the person sets the
 * pace. `undefined` where the voice sets it.
 */
function openRepetition({ timeline, told }: PlayerState): Repetition | undefined {
  if (timeline.source.options.pace !== 'person') return undefined;
  return timeline.repetitions
    .slice(told.repetitions)
    .find(({ item }) => (timeline.items[item]?.dose.holdSeconds ?? 0) * 1000 < COUNTED_OUT);
}

/** How far time may run before the person says "done": the last moment of the repetition. */
export function openUntil(state: PlayerState): Milliseconds {
  const open = openRepetition(state);
  return open ? open.endMs - 1 : Number.POSITIVE_INFINITY;
}

/** The repetition under way that waits for "done"; `undefined` where none does. */
export function repetitionToEnd(state: PlayerState): Repetition | undefined {
  const open = openRepetition(state);
  return open && open.startMs <= state.offsetMs ? open : undefined;
}

import type { Milliseconds } from '@ilium/units';

/** Time before a voice starts, and its tail: our estimate, mark `P`. */
const START: Milliseconds = 300;
/** Speed of a calm voice at rate 1: our estimate, mark `P`. */
const WORDS_PER_MINUTE = 160;
/** Added for each sentence end inside or at the end of a phrase, mark `P`. */
const SENTENCE_PAUSE: Milliseconds = 250;
/** Added for each comma or colon, mark `P`. */
const CLAUSE_PAUSE: Milliseconds = 120;

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * How long a voice takes for a text: an estimate (mark `P`) on the long side, so that phrases end before
 * the moment they announce. `rate` is the voice's, 1 for normal, 0.5 for half as fast. 0 for an empty text.
 */
export function speechTime(text: string, rate = 1): Milliseconds {
  const words = countMatches(text, /[\p{L}\p{N}’']+/gu);
  if (words === 0) return 0;
  const pauses = countMatches(text, /[.!?]/g) * SENTENCE_PAUSE + countMatches(text, /[,;:–]/g) * CLAUSE_PAUSE;
  return Math.ceil(START + ((words * 60_000) / WORDS_PER_MINUTE + pauses) / rate);
}

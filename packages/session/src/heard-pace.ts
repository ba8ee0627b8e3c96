import type { Milliseconds } from '@ilium/units';

/** How long a voice was heard to take for something. */
export interface HeardPhrase {
  /** By {@link phraseLength}. */
  readonly length: number;
  /** From being asked to speak to the voice's word that it has ended. */
  readonly tookMs: Milliseconds;
}

/** A voice as it was heard on this device, at the rate that the person chose. */
export interface HeardPace {
  /** What it takes to begin. */
  readonly startMs: Milliseconds;
  /** For each letter of {@link phraseLength}. */
  readonly letterMs: Milliseconds;
}

/** A digit is said as a word; a comma, colon or stop inside a phrase is a pause. In letters, mark `P`. */
const DIGIT = 4;
const PAUSE = 6;

/** A voice tells its end a moment after its last sound: espeak-ng 340 ms, others less; mark `P`. */
const TAIL: Milliseconds = 200;
/** Fewer phrases tell nothing. */
const LEAST_HEARD = 5;
/** Below so many phrases a voice is taken to be no quicker than our estimate. */
const SURELY_HEARD = 12;
/** Of the phrases heard this share stays below the line. */
const SHARE = 0.95;
/** An estimate for any voice at any rate, and how far from it a voice may be heard to be, mark `P`. */
const ESTIMATE: HeardPace = { startMs: 400, letterMs: 75 };
const PLAUSIBLE = { least: 0.25, most: 4 };
const SLOWEST: HeardPace = { startMs: 2_000, letterMs: 300 };

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How much there is to say in a text, in letters; 0 where nothing is said. */
export function phraseLength(text: string): number {
  const inside = text.replace(/[^\p{L}\p{N}]+$/u, '');
  return (
    countMatches(inside, /\p{L}/gu) +
    DIGIT * countMatches(inside, /\p{N}/gu) +
    PAUSE * countMatches(inside, /[.!?,;:–]/g)
  );
}

const timeAt = ({ startMs, letterMs }: HeardPace, length: number): Milliseconds =>
  startMs + letterMs * length;

/** How long a voice takes for a text, by how it was heard; 0 where nothing is said. */
export function heardTime(text: string, pace: HeardPace): Milliseconds {
  const length = phraseLength(text);
  return length === 0 ? 0 : Math.ceil(timeAt(pace, length));
}

/** A voice that tells its end at once, or long after, tells nothing about its pace. */
const isPlausible = ({ length, tookMs }: HeardPhrase): boolean => {
  const expected = timeAt(ESTIMATE, length);
  return length > 0 && tookMs >= expected * PLAUSIBLE.least && tookMs <= expected * PLAUSIBLE.most;
};

/** The loss of a line: what lies above it weighs more, so that the best line has `SHARE` of all below. */
const lossOf = (pace: HeardPace, heard: readonly HeardPhrase[]): number =>
  heard.reduce((sum, { length, tookMs }) => {
    const over = tookMs - timeAt(pace, length);
    return sum + (over > 0 ? SHARE * over : (SHARE - 1) * over);
  }, 0);

const isPossible = ({ startMs, letterMs }: HeardPace): boolean =>
  startMs >= 0 && startMs <= SLOWEST.startMs && letterMs > 0 && letterMs <= SLOWEST.letterMs;

/** Every possible line through two of the points: the best of all lines is one of them. */
const linesThrough = (heard: readonly HeardPhrase[]): readonly HeardPace[] =>
  heard.flatMap((one, n) =>
    heard.slice(n + 1).flatMap((other) => {
      const letterMs = (one.tookMs - other.tookMs) / (one.length - other.length);
      const line = { startMs: one.tookMs - letterMs * one.length, letterMs };
      return isPossible(line) ? [line] : [];
    }),
  );

/** Our estimate, stretched until it lies above all that was heard but one slip. */
function stretchedEstimate(heard: readonly HeardPhrase[]): HeardPace {
  const ratios = heard.map(({ length, tookMs }) => tookMs / timeAt(ESTIMATE, length));
  const by = Math.max(1, ratios.toSorted((a, b) => b - a)[1] ?? 1);
  return { startMs: ESTIMATE.startMs * by, letterMs: ESTIMATE.letterMs * by };
}

/**
 * The pace of a voice from what it was heard to say: a line that lies above nearly all of it (the 95 % quantile
 * regression on length), so that a phrase laid out by it ends in time and a slip now and then changes little.
 * `null` where too little was heard, or only what no voice can do (some tell their end at once).
 */
export function learnPace(phrases: readonly HeardPhrase[]): HeardPace | null {
  const heard = phrases.filter(isPlausible).map((one) => ({ ...one, tookMs: one.tookMs - TAIL }));
  if (heard.length < LEAST_HEARD) return null;
  if (heard.length < SURELY_HEARD) return stretchedEstimate(heard);
  const lines = linesThrough(heard).map((line) => ({ line, loss: lossOf(line, heard) }));
  const best = lines.reduce((a, b) => (b.loss < a.loss ? b : a), {
    line: stretchedEstimate(heard),
    loss: Number.POSITIVE_INFINITY,
  });
  return best.line;
}

/** Whether a voice is so much slower or quicker than was thought that a session is better laid out anew. */
export function isOtherPace(before: HeardPace | null, now: HeardPace): boolean {
  if (before === null) return true;
  return [5, 40].some((length) => Math.abs(timeAt(now, length) / timeAt(before, length) - 1) > 0.08);
}

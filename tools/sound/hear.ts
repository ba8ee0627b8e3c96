import type { Milliseconds } from '@ilium/units';

/** A recording: one channel, samples from -1 to 1. */
export interface Recording {
  readonly samples: Float32Array;
  /** Samples a second. */
  readonly rate: number;
}

/** Where a tone begins, and how much louder it is than just before. */
export interface Onset {
  readonly atMs: Milliseconds;
  readonly loudness: number;
}

/** A tone is looked at through so much of the recording at a time. */
const LOOK: Milliseconds = 16;
const STEP: Milliseconds = 2;
/** Bells have nothing above this, speech has. */
const ABOVE_BELLS = 2_600;
/** High-passes one after another: 12 dB an octave each. */
const PASSES = 4;
const FRAME: Milliseconds = 10;

const toIndex = ({ rate }: Recording, ms: Milliseconds): number => Math.round((ms * rate) / 1000);

/** How loud one frequency is in a stretch of a recording (Goertzel's way), 0 to 1. */
function loudnessOf({ samples, rate }: Recording, hertz: number, from: number, count: number): number {
  if (from < 0 || from + count > samples.length) return 0;
  const factor = 2 * Math.cos((2 * Math.PI * hertz) / rate);
  let [last, before] = [0, 0];
  for (let n = from; n < from + count; n += 1)
    [last, before] = [(samples[n] ?? 0) + factor * last - before, last];
  return (2 * Math.sqrt(Math.max(0, last * last + before * before - factor * last * before))) / count;
}

/** Where a frequency rises most within a stretch of a recording. */
export function findOnset(
  recording: Recording,
  hertz: number,
  fromMs: Milliseconds,
  toMs: Milliseconds,
): Onset {
  const count = toIndex(recording, LOOK);
  const at = (ms: Milliseconds) => loudnessOf(recording, hertz, toIndex(recording, ms), count);
  let best: Onset = { atMs: fromMs, loudness: 0 };
  for (let ms = fromMs; ms <= toMs; ms += STEP) {
    const loudness = at(ms) - at(ms - LOOK);
    if (loudness > best.loudness) best = { atMs: ms, loudness };
  }
  return best;
}

/** The recording without what is below a frequency. */
function highPass({ samples, rate }: Recording, hertz: number): Float32Array {
  const angle = (2 * Math.PI * hertz) / rate;
  const alpha = Math.sin(angle) / Math.SQRT2;
  const cos = Math.cos(angle);
  const [outer, inner] = [(1 + cos) / 2 / (1 + alpha), -(1 + cos) / (1 + alpha)];
  const [first, second] = [(-2 * cos) / (1 + alpha), (1 - alpha) / (1 + alpha)];
  const passed = new Float32Array(samples.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (const [n, x] of samples.entries()) {
    const y = outer * x + inner * x1 + outer * x2 - first * y1 - second * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    passed[n] = y;
  }
  return passed;
}

/** Where speech is heard. */
export interface SpeechHeard {
  /** Loudest moment of a stretch, 0 to 1. */
  readonly loudest: (fromMs: Milliseconds, toMs: Milliseconds) => number;
  /** The last moment of a stretch that is louder than a level; its beginning where none is. */
  readonly lastAbove: (level: number, fromMs: Milliseconds, toMs: Milliseconds) => Milliseconds;
}

/** Hears speech apart from bells: above all their tones. */
export function hearSpeech(recording: Recording): SpeechHeard {
  let passed = recording.samples;
  for (let n = 0; n < PASSES; n += 1) passed = highPass({ ...recording, samples: passed }, ABOVE_BELLS);
  const count = toIndex(recording, FRAME);
  const frames = Array.from({ length: Math.floor(passed.length / count) }, (_, n) => {
    let sum = 0;
    for (const sample of passed.subarray(n * count, (n + 1) * count)) sum += sample * sample;
    return Math.sqrt(sum / count);
  });
  const between = (fromMs: Milliseconds, toMs: Milliseconds) =>
    frames.slice(Math.max(0, Math.floor(fromMs / FRAME)), Math.ceil(toMs / FRAME));
  return {
    loudest: (fromMs, toMs) => between(fromMs, toMs).reduce((a, b) => Math.max(a, b), 0),
    lastAbove: (level, fromMs, toMs) =>
      fromMs + FRAME * (between(fromMs, toMs).findLastIndex((frame) => frame > level) + 1),
  };
}

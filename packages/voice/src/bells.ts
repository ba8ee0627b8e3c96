import type { Bell } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';

/** One struck tone: a sine with its octave, fading out. */
interface Tone {
  readonly hertz: number;
  readonly afterMs: Milliseconds;
  readonly lastsMs: Milliseconds;
  readonly loudness: number;
}

const tone = (hertz: number, afterMs = 0, lastsMs = 700, loudness = 0.5): Tone => ({
  hertz,
  afterMs,
  lastsMs,
  loudness,
});

/** What each bell sounds like: told apart by height, number and direction, so that they need no screen. */
const tonesByBell: Readonly<Record<Bell, readonly Tone[]>> = {
  ready: [tone(392)],
  start: [tone(523), tone(784, 130, 900)],
  'half-way': [tone(659, 0, 500, 0.35)],
  tick: [tone(880, 0, 120, 0.3)],
  end: [tone(784), tone(523, 130, 900)],
  switch: [tone(523, 0, 350), tone(659, 160, 350), tone(523, 320, 700)],
  rest: [tone(330, 0, 900, 0.4)],
  finish: [tone(523, 0, 500), tone(659, 200, 500), tone(784, 400, 600), tone(1047, 600, 1400)],
};

const patternByBell: Readonly<Record<Bell, readonly number[]>> = {
  ready: [80],
  start: [200],
  'half-way': [60, 60, 60],
  tick: [30],
  end: [120, 80, 120],
  switch: [200, 100, 200],
  rest: [60],
  finish: [300, 120, 300, 120, 500],
};

/** Rings bells through the device's speaker. */
export interface Bells {
  /** Makes sound possible; call it inside a tap, since browsers refuse otherwise. */
  readonly prime: () => void;
  readonly ring: (bell: Bell) => void;
  /** 0 to 1. */
  readonly setVolume: (volume: number) => void;
  readonly close: () => void;
}

function strike(context: AudioContext, output: AudioNode, { hertz, afterMs, lastsMs, loudness }: Tone): void {
  const from = context.currentTime + afterMs / 1000;
  const until = from + lastsMs / 1000;
  for (const [overtone, part] of [
    [1, 1],
    [2, 0.25],
  ] as const) {
    const oscillator = new OscillatorNode(context, { frequency: hertz * overtone });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(loudness * part, from + 0.008);
    gain.gain.exponentialRampToValueAtTime(0.0005, until);
    oscillator.connect(gain).connect(output);
    oscillator.start(from);
    oscillator.stop(until + 0.05);
  }
}

/** Makes bells; silent where the browser has no Web Audio. */
export function createBells(volume: number): Bells {
  let context: AudioContext | null = null;
  let output: GainNode | null = null;
  let loudness = volume;

  const open = () => {
    if (context || !('AudioContext' in globalThis)) return;
    context = new AudioContext();
    output = new GainNode(context, { gain: loudness });
    output.connect(context.destination);
  };

  return {
    prime: () => {
      open();
      context?.resume().catch(() => undefined);
    },
    ring: (bell) => {
      if (!context || !output || loudness === 0) return;
      for (const struck of tonesByBell[bell]) strike(context, output, struck);
    },
    setVolume: (next) => {
      loudness = next;
      if (output) output.gain.value = next;
    },
    close: () => {
      context?.close().catch(() => undefined);
      context = null;
      output = null;
    },
  };
}

/** Vibration pattern of a bell, ms on and off in turn; for `navigator.vibrate`. */
export const bellToVibration = (bell: Bell): number[] => [...patternByBell[bell]];

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

/** A bell that is due, and in how long. */
export interface DueBell {
  readonly bell: Bell;
  readonly inMs: Milliseconds;
}

/** Rings bells through the device's speaker. */
export interface Bells {
  /** Makes sound possible; call it inside a tap, since browsers refuse otherwise. */
  readonly prime: () => void;
  /** Rings a bell that was due `lateMs` ago, unless it has rung by itself because it was expected. */
  readonly ring: (bell: Bell, lateMs?: Milliseconds) => void;
  /**
   * Sets bells ahead on the audio clock, so that they ring on time however busy the page is. Say again what is
   * due with each beat: what has moved is moved, what is no longer due is taken back.
   */
  readonly expect: (due: readonly DueBell[]) => void;
  /** Takes back every bell that has not begun. */
  readonly hush: () => void;
  /** 0 to 1. */
  readonly setVolume: (volume: number) => void;
  readonly close: () => void;
}

/** A bell that was given to the audio clock. */
interface SetBell {
  readonly bell: Bell;
  /** On the audio clock, s. */
  readonly at: number;
  readonly takeBack: () => void;
}

/** Bells of one kind are farther apart than this, s: what is nearer is the same bell. */
const SAME_BELL = 0.25;
/** An error below this is not heard, s: the bell stays where it is set. */
const WELL_SET = 0.01;
/** Bells are remembered for so long after they rang, s, so that none rings twice. */
const REMEMBERED = 2;
/** No way to the ear that we make up for is longer, s: beyond it a device reports nonsense. */
const LONGEST_LATENCY = 0.5;

const strike = (
  context: AudioContext,
  output: AudioNode,
  { hertz, afterMs, lastsMs, loudness }: Tone,
  at: number,
): readonly OscillatorNode[] => {
  const from = at + afterMs / 1000;
  const until = from + lastsMs / 1000;
  return [
    [1, 1],
    [2, 0.25],
  ].map(([overtone = 1, part = 1]) => {
    const oscillator = new OscillatorNode(context, { frequency: hertz * overtone });
    const gain = new GainNode(context, { gain: 0 });
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(loudness * part, from + 0.008);
    gain.gain.exponentialRampToValueAtTime(0.0005, until);
    oscillator.connect(gain).connect(output);
    oscillator.start(from);
    oscillator.stop(until + 0.05);
    return oscillator;
  });
};

/**
 * What of the audio clock is heard now, s: by the stamp of the last sound that left the device, which is steadier
 * than its present time less its latency; by that where a browser has no stamp, or one that cannot be.
 */
function heardNow(clock: AudioContext): number {
  const { currentTime } = clock;
  const { contextTime = 0, performanceTime = 0 } = clock.getOutputTimestamp?.() ?? {};
  const heard = contextTime + (performance.now() - performanceTime) / 1000;
  const isSane = performanceTime > 0 && heard <= currentTime && heard >= currentTime - LONGEST_LATENCY;
  return isSane ? heard : currentTime - Math.min(LONGEST_LATENCY, clock.outputLatency || 0);
}

const openContext = (): AudioContext | null => ('AudioContext' in globalThis ? new AudioContext() : null);

/** Makes bells; silent where the browser has no Web Audio. */
export function createBells(volume: number, open: () => AudioContext | null = openContext): Bells {
  let context: AudioContext | null = null;
  let output: GainNode | null = null;
  let loudness = volume;
  let set: readonly SetBell[] = [];

  const prepare = () => {
    context ??= open();
    if (!context || output) return;
    output = new GainNode(context, { gain: loudness });
    output.connect(context.destination);
  };

  const setBell = (bell: Bell, at: number): readonly SetBell[] => {
    if (!context || !output) return [];
    const struck: OscillatorNode[] = [];
    for (const one of tonesByBell[bell]) struck.push(...strike(context, output, one, at));
    const takeBack = () => {
      for (const oscillator of struck) oscillator.disconnect();
    };
    return [{ bell, at, takeBack }];
  };

  /** When a bell has to begin on the audio clock to be heard in so many milliseconds. */
  const startIn = (clock: AudioContext, inMs: Milliseconds): number =>
    Math.max(clock.currentTime, heardNow(clock) + inMs / 1000);

  const isSame = (bell: Bell, at: number) => (other: SetBell) =>
    other.bell === bell && Math.abs(other.at - at) < SAME_BELL;

  return {
    prime: () => {
      prepare();
      context?.resume().catch(() => undefined);
    },
    ring: (bell, lateMs = 0) => {
      if (!context || loudness === 0) return;
      const now = context.currentTime;
      const known = set.find(isSame(bell, startIn(context, 0) - lateMs / 1000));
      if (known && known.at <= now + WELL_SET) return;
      known?.takeBack();
      set = [...set.filter((other) => other !== known), ...setBell(bell, now)];
    },
    expect: (due) => {
      // An audio clock that stands still would let every bell ring at once when it goes on.
      if (context?.state !== 'running') return;
      const now = context.currentTime;
      const kept: SetBell[] = set.filter(({ at }) => at <= now && at > now - REMEMBERED);
      let open = set.filter(({ at }) => at > now);
      for (const { bell, inMs } of loudness === 0 ? [] : due) {
        const at = startIn(context, inMs);
        if (kept.some(isSame(bell, at))) continue;
        const known = open.find(isSame(bell, at));
        if (known && Math.abs(known.at - at) < WELL_SET) {
          open = open.filter((other) => other !== known);
          kept.push(known);
        } else kept.push(...setBell(bell, at));
      }
      for (const { takeBack } of open) takeBack();
      set = kept;
    },
    hush: () => {
      const now = context?.currentTime ?? 0;
      for (const { at, takeBack } of set) if (at > now) takeBack();
      set = set.filter(({ at }) => at <= now);
    },
    setVolume: (next) => {
      loudness = next;
      if (output) output.gain.value = next;
    },
    close: () => {
      context?.close().catch(() => undefined);
      context = null;
      output = null;
      set = [];
    },
  };
}

/** Vibration pattern of a bell, ms on and off in turn; for `navigator.vibrate`. */
export const bellToVibration = (bell: Bell): number[] => [...patternByBell[bell]];

/** How high the first stroke of a bell is, hertz. */
export const bellToHertz = (bell: Bell): number => tonesByBell[bell][0]?.hertz ?? 0;

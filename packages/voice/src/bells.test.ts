import { bells as bellKinds } from '@ilium/movement';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bellToVibration, createBells } from './bells.ts';

/** Strokes of bells that would be heard: when on the audio clock, and how high. */
let strokes: { at: number; hertz: number; heard: boolean }[] = [];

const gain = { value: 0, setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn() };

beforeEach(() => {
  strokes = [];
  vi.stubGlobal(
    'OscillatorNode',
    class {
      readonly stroke: (typeof strokes)[number];
      constructor(_: unknown, { frequency }: { frequency: number }) {
        this.stroke = { at: 0, hertz: frequency, heard: true };
        strokes.push(this.stroke);
      }
      connect = (to: unknown) => to;
      start = (at: number) => {
        this.stroke.at = at;
      };
      stop = () => undefined;
      disconnect = () => {
        this.stroke.heard = false;
      };
    },
  );
  vi.stubGlobal(
    'GainNode',
    class {
      gain = { ...gain, exponentialRampToValueAtTime: vi.fn() };
      connect = (to: unknown) => to;
    },
  );
});

/** Bells on an audio clock that stands where it is put. */
function bellsAt(clock: {
  currentTime: number;
  outputLatency?: number;
  state?: string;
  getOutputTimestamp?: () => AudioTimestamp;
}) {
  const context = Object.assign(clock, {
    state: clock.state ?? 'running',
    destination: {},
    resume: () => Promise.resolve(),
  });
  const bells = createBells(1, () => context as unknown as AudioContext);
  bells.prime();
  return bells;
}

/** When bells will be heard: the lowest tone of each. */
const heard = () => strokes.filter((stroke) => stroke.heard && stroke.hertz === 880).map(({ at }) => at);

describe('bells set ahead', () => {
  it('ring when they are due, and only once though they are expected with every beat', () => {
    const clock = { currentTime: 10 };
    const bells = bellsAt(clock);
    bells.expect([{ bell: 'tick', inMs: 3000 }]);
    clock.currentTime = 10.25;
    bells.expect([{ bell: 'tick', inMs: 2750 }]);
    expect(heard()).toEqual([13]);
    clock.currentTime = 13.01;
    bells.ring('tick', 10);
    expect(heard()).toEqual([13]);
  });

  it('move along when the audio clock falls behind', () => {
    const clock = { currentTime: 10 };
    const bells = bellsAt(clock);
    bells.expect([{ bell: 'tick', inMs: 3000 }]);
    clock.currentTime = 10.1;
    bells.expect([{ bell: 'tick', inMs: 2000 }]);
    expect(heard()).toEqual([12.1]);
  });

  it('ring at once when their moment has come and the audio clock is not there yet', () => {
    const clock = { currentTime: 10 };
    const bells = bellsAt(clock);
    bells.expect([{ bell: 'tick', inMs: 150 }]);
    clock.currentTime = 10.05;
    bells.ring('tick', 0);
    expect(heard()).toEqual([10.05]);
  });

  it('are taken back by a pause, and by a change of what comes', () => {
    const clock = { currentTime: 10 };
    const bells = bellsAt(clock);
    bells.expect([{ bell: 'tick', inMs: 1000 }]);
    bells.hush();
    expect(heard()).toEqual([]);
    bells.expect([{ bell: 'tick', inMs: 1000 }]);
    bells.expect([]);
    expect(heard()).toEqual([]);
  });

  it('begin earlier where the way to the ear is long', () => {
    const bells = bellsAt({ currentTime: 10, outputLatency: 0.2 });
    bells.expect([{ bell: 'tick', inMs: 1000 }]);
    expect(heard()).toEqual([10.8]);
  });

  it('follow the stamp of what left the device, and not one that cannot be', () => {
    const stampAt = (contextTime: number) => ({ contextTime, performanceTime: performance.now() });
    const clock = { currentTime: 10, outputLatency: 0.2, getOutputTimestamp: () => stampAt(9.9) };
    bellsAt(clock).expect([{ bell: 'tick', inMs: 1000 }]);
    expect(heard()[0]).toBeCloseTo(10.9, 2);
    for (const wrong of [0, 8, 11]) {
      strokes = [];
      bellsAt({ ...clock, getOutputTimestamp: () => stampAt(wrong) }).expect([{ bell: 'tick', inMs: 1000 }]);
      expect(heard()).toEqual([10.8]);
    }
  });

  it('are not set while the audio clock stands still', () => {
    const bells = bellsAt({ currentTime: 10, state: 'suspended' });
    bells.expect([{ bell: 'tick', inMs: 1000 }]);
    expect(heard()).toEqual([]);
  });
});

it('every bell sounds and feels unlike every other', () => {
  const bells = bellsAt({ currentTime: 0 });
  const sounds = bellKinds.map((bell) => {
    strokes = [];
    bells.ring(bell);
    return JSON.stringify(strokes);
  });
  expect(new Set(sounds).size).toBe(bellKinds.length);
  const touches = bellKinds.map((bell) => JSON.stringify(bellToVibration(bell)));
  expect(touches.filter((touch, n) => touches.indexOf(touch) !== n)).toEqual([]);
});

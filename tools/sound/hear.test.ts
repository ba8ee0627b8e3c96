import { describe, expect, it } from 'vitest';
import { findOnset, hearSpeech, type Recording } from './hear.ts';

const RATE = 16_000;

/** Three seconds of silence with a sound in them. */
function recordingOf(fromMs: number, toMs: number, sound: (seconds: number) => number): Recording {
  const samples = Float32Array.from({ length: 3 * RATE }, (_, n) => {
    const ms = (n * 1000) / RATE;
    return ms >= fromMs && ms < toMs ? sound((ms - fromMs) / 1000) : 0;
  });
  return { samples, rate: RATE };
}

const tone = (hertz: number) => (seconds: number) =>
  0.4 * Math.min(1, seconds / 0.008) * Math.exp(-5 * seconds) * Math.sin(2 * Math.PI * hertz * seconds);
const hiss = (seconds: number) => 0.2 * Math.sin(2 * Math.PI * 5_000 * seconds);

describe('hearing a session', () => {
  it('finds where a bell begins, to a few milliseconds', () => {
    const { atMs, loudness } = findOnset(recordingOf(1_234, 2_000, tone(523)), 523, 900, 1_600);
    expect(Math.abs(atMs - 1_234)).toBeLessThanOrEqual(10);
    expect(loudness).toBeGreaterThan(0.2);
  });

  it('does not take one bell for another', () => {
    expect(findOnset(recordingOf(1_234, 2_000, tone(523)), 880, 900, 1_600).loudness).toBeLessThan(0.05);
  });

  it('tells speech from bells', () => {
    expect(hearSpeech(recordingOf(1_000, 1_500, hiss)).loudest(900, 1_600)).toBeGreaterThan(0.1);
    expect(hearSpeech(recordingOf(1_000, 1_500, hiss)).loudest(1_600, 2_000)).toBeLessThan(0.002);
    expect(hearSpeech(recordingOf(1_000, 1_500, tone(1_047))).loudest(900, 1_600)).toBeLessThan(0.005);
  });
});

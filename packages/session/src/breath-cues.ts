import type { Segment, TimelineCue } from '@ilium/movement';
import type { Catalogue } from '@ilium/words';
import { breathTurns } from './breath-guide.ts';
import { gapFrom } from './item-cues.ts';
import type { VoiceTime } from './voice-time.ts';

/**
 * Cues with the slow breath said in long holds: each breath at its own moment, where nothing else is heard then.
 * What is left out is still shown.
 */
export function withBreath(
  cues: readonly TimelineCue[],
  segments: readonly Segment[],
  { words, takes }: { readonly words: Catalogue; readonly takes: VoiceTime },
): readonly TimelineCue[] {
  const turns = segments.flatMap(breathTurns).flatMap(({ atMs, untilMs, phase }): TimelineCue[] => {
    const text = words.breathToText(phase);
    const gap = gapFrom(cues, atMs, untilMs, takes);
    const fits = gap.fromMs === atMs && atMs + takes(text) <= gap.toMs;
    return fits ? [{ atMs, bell: null, text, weight: 'full', breath: phase }] : [];
  });
  return [...cues, ...turns].sort((a, b) => a.atMs - b.atMs);
}

import type { BreathPhase, TimelineCue } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';
import type { VoiceTime } from './voice-time.ts';

/** Something to say in a stretch of time, if there is room for it. */
export interface Phrase {
  readonly text: string;
  readonly weight: TimelineCue['weight'];
  readonly breath: BreathPhase;
  /** 0 is dropped last. */
  readonly rank: number;
}

/** A stretch in which nothing else is heard. */
export interface Gap {
  readonly fromMs: Milliseconds;
  readonly toMs: Milliseconds;
}

/** Silence after each phrase, at least. */
const BREATHER: Milliseconds = 150;
/** Longest silence that is put between two phrases to spread them; mark `P`. */
const LONGEST_SPREAD: Milliseconds = 1_500;

const timeOf = ({ text }: Phrase, takes: VoiceTime): Milliseconds => takes(text) + BREATHER;

/** The phrases that fit into a time together: the least important go first, among equals the last one. */
function phrasesThatFit(phrases: readonly Phrase[], room: Milliseconds, takes: VoiceTime): readonly Phrase[] {
  const kept = phrases.filter(({ text }) => text !== '');
  let needed = kept.reduce((sum, phrase) => sum + timeOf(phrase, takes), 0);
  while (needed > room) {
    const worst = Math.max(...kept.map(({ rank }) => rank));
    const [dropped] = kept.splice(
      kept.findLastIndex(({ rank }) => rank === worst),
      1,
    );
    if (!dropped) break;
    needed -= timeOf(dropped, takes);
  }
  return kept;
}

/** Lays phrases into a gap in their order; all of them end before it closes. What does not fit is left out. */
export function phrasesToCues(
  phrases: readonly Phrase[],
  { fromMs, toMs }: Gap,
  takes: VoiceTime,
): readonly TimelineCue[] {
  const kept = phrasesThatFit(phrases, toMs - fromMs, takes);
  const spoken = kept.reduce((sum, phrase) => sum + timeOf(phrase, takes), 0);
  const spread = Math.min(LONGEST_SPREAD, Math.floor((toMs - fromMs - spoken) / (kept.length + 1)));
  let atMs = fromMs;
  return kept.map((phrase) => {
    const cue: TimelineCue = {
      atMs,
      bell: null,
      text: phrase.text,
      weight: phrase.weight,
      breath: phrase.breath,
    };
    atMs += timeOf(phrase, takes) + spread;
    return cue;
  });
}

/** The first of several wordings of one phrase that fits into a gap, the longest first; none if none does. */
export function shortenToFit(
  wordings: readonly string[],
  { fromMs, toMs }: Gap,
  takes: VoiceTime,
): string | undefined {
  return wordings.find((text) => takes(text) + BREATHER <= toMs - fromMs);
}

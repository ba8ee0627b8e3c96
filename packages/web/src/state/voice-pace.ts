import { type HeardPace, type HeardPhrase, learnPace, phraseLength, voiceTime } from '@ilium/session';
import type { Said } from '@ilium/voice';
import { signal } from '@preact/signals';
import { settings } from './record.ts';
import { speech } from './speech.ts';

const KEY = 'ilium-voice-pace';
/** So many phrases are remembered of each voice. */
const MOST_HEARD = 60;

type Voice = Pick<Said, 'voice' | 'rate'>;
type HeardByVoice = Readonly<Record<string, readonly HeardPhrase[]>>;

function readStored(): HeardByVoice {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as HeardByVoice) : {};
  } catch {
    return {};
  }
}

/** What the voices of this device were heard to take. It is about the device, so it is no part of the record. */
let heardByVoice = readStored();

const keyOf = ({ voice, rate }: Voice): string => `${voice} ${rate}`;
const heardOf = (voice: Voice): readonly HeardPhrase[] => heardByVoice[keyOf(voice)] ?? [];

/** How fast the voice speaks that speaks now; `null` while too little was heard of it. */
export const voicePace = signal<HeardPace | null>(null);

/** Takes up what is remembered of the voice that is chosen now. */
export function recallPace(): void {
  const voice = speech.voice();
  const { rate } = settings.peek();
  voicePace.value = voice === null ? null : learnPace(heardOf({ voice, rate }));
}

/** Remembers how long a phrase took. One that was cut off tells something only if it was late already. */
function hear({ voice, rate, text, tookMs, wasCut }: Said): void {
  if (wasCut && tookMs <= voiceTime({ rate, heard: voicePace.peek() })(text)) return;
  const phrases = [...heardOf({ voice, rate }), { length: phraseLength(text), tookMs: Math.round(tookMs) }];
  const kept = phrases.slice(-MOST_HEARD);
  heardByVoice = { ...heardByVoice, [keyOf({ voice, rate })]: kept };
  voicePace.value = learnPace(kept);
  try {
    localStorage.setItem(KEY, JSON.stringify(heardByVoice));
  } catch {
    // A browser that keeps nothing: learned anew in each session.
  }
}

speech.onSaid(hear);

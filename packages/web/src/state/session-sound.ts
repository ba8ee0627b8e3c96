import type { Bell, TimelineCue } from '@ilium/movement';
import type { DueCue } from '@ilium/session';
import type { Milliseconds } from '@ilium/units';
import { bellToVibration, createBells } from '@ilium/voice';
import { effect } from '@preact/signals';
import { cueToSound, isSpoken, patienceOf } from './cue-sound.ts';
import { settings } from './record.ts';
import { primeMedia } from './session-media.ts';
import { localVoices, speech } from './speech.ts';
import { clipsSpeak, hushClips, primeClips, sayWithClips } from './voice-clips.ts';

/** Before a bell it is quiet for so long. */
const QUIET_BEFORE_BELL: Milliseconds = 120;

const bells = createBells(settings.peek().volume);

effect(() => bells.setVolume(settings.value.volume));

/** Says something with the device's own voice, or with the one that came with the app. */
function say(text: string, patienceMs: Milliseconds = 0): void {
  if (localVoices.peek().length > 0) speech.say(text, patienceMs);
  else if (clipsSpeak.peek()) sayWithClips(text);
}

/** Whether words are heard: wanted, and with a voice to say them. */
export const speaks = (): boolean =>
  isSpoken(settings.peek().voice) && (localVoices.peek().length > 0 || clipsSpeak.peek());

/** Makes speech and bells possible; call it inside a tap or a key press, since browsers refuse otherwise. */
export function primeSound(): void {
  bells.prime();
  speech.prime();
  primeClips();
  primeMedia();
}

/** Lets a cue be heard and felt, as the person wants it. */
export function soundCue(cue: TimelineCue, lateMs: Milliseconds): void {
  const { bell, vibrate, text } = cueToSound(cue, lateMs, settings.peek());
  if (bell) bells.ring(bell, lateMs);
  if (vibrate && 'vibrate' in navigator) navigator.vibrate(bellToVibration(vibrate));
  if (text !== '') say(text, patienceOf(text, lateMs));
}

/** Lets a bell be heard and felt as in a session; call it inside a tap. */
export function tryBell(bell: Bell): void {
  bells.prime();
  bells.ring(bell);
  if (settings.peek().vibrate && 'vibrate' in navigator) navigator.vibrate(bellToVibration(bell));
}

/**
 * Cuts off what is being said where it would run into the bell that comes next. Gives when to look again: at the
 * cue itself, or a little before it while something is being said.
 */
export function quietBefore({ cue, inMs }: DueCue): Milliseconds {
  const { bell } = cueToSound(cue, 0, settings.peek());
  if (!bell || !speech.isSpeaking()) return inMs;
  if (inMs > QUIET_BEFORE_BELL) return inMs - QUIET_BEFORE_BELL;
  speech.hush();
  return inMs;
}

/** Sets the bells that come next ahead on the audio clock; say it again with each beat. */
export function expectCues(due: readonly DueCue[]): void {
  bells.expect(
    due.flatMap(({ cue, inMs }) => {
      const { bell } = cueToSound(cue, 0, settings.peek());
      return bell ? [{ bell, inMs }] : [];
    }),
  );
}

/** Says something besides the timeline, unless the person wants no words. */
export function sayAloud(text: string): void {
  if (isSpoken(settings.peek().voice)) say(text);
}

/** Ends whatever is being said or felt, and takes back the bells set ahead. */
export function hushSound(): void {
  bells.hush();
  hushClips();
  speech.hush();
  if ('vibrate' in navigator) navigator.vibrate(0);
}

import { createSpeech, type LocalVoice } from '@ilium/voice';
import { english } from '@ilium/words';
import { effect, signal } from '@preact/signals';
import { settings } from './record.ts';

const { voiceName, rate, volume } = settings.peek();

/** The device's own voice, set as the person likes it. */
export const speech = createSpeech(english.language, { voiceName, rate, volume });

/** Voices on this device; empty where it has none. */
export const localVoices = signal<readonly LocalVoice[]>(speech.voices());

effect(() => speech.configure(settings.value));
speech.onVoices(() => {
  localVoices.value = speech.voices();
});

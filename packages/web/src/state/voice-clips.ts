import { phraseToParts } from '@ilium/session';
import { createClips } from '@ilium/voice';
import { english } from '@ilium/words';
import { effect, signal } from '@preact/signals';
import { settings } from './record.ts';
import { localVoices } from './speech.ts';

/** What the build made of the voice: its size, and the file of each pack. */
interface VoiceIndex {
  readonly bytes: number;
  /** The pack that every session needs. */
  readonly common: string;
  readonly files: Readonly<Record<string, string>>;
}

/** Holds the voice that the person keeps on the device; the service worker answers from it. */
const CACHE = 'ilium-voice';
const FOLDER = `./voice/${english.language}/`;

const clips = createClips({ rate: settings.peek().rate, volume: settings.peek().volume });
effect(() => clips.configure(settings.value));

/** Whether clips speak in this session. */
export const clipsSpeak = signal(false);

/** Makes clips possible; call it inside a tap. */
export const primeClips = (): void => clips.prime();
export const hushClips = (): void => clips.hush();

/** Says a phrase from clips; nothing where a part of it was never made (the caption says it). */
export function sayWithClips(text: string): void {
  const parts = phraseToParts(text, clips.has);
  if (parts) clips.say(parts);
}

let asked: Promise<VoiceIndex | null> | null = null;

async function fetchIndex(): Promise<VoiceIndex | null> {
  const response = await fetch(`${FOLDER}index.json`).catch(() => null);
  if (!response?.ok) return null;
  return response.json().catch(() => null) as Promise<VoiceIndex | null>;
}

/** The voice that came with this build; `null` where none was made or it cannot be reached now. */
export async function voiceIndex(): Promise<VoiceIndex | null> {
  asked ??= fetchIndex();
  const index = await asked;
  if (!index) asked = null;
  return index;
}

async function loadPack(file: string): Promise<boolean> {
  try {
    const response = await fetch(FOLDER + file);
    if (!response.ok) return false;
    clips.add(await response.arrayBuffer());
    return true;
  } catch {
    return false;
  }
}

/** Fetches what a session needs to be spoken, where the device has no voice of its own. */
export async function prepareClips(movements: readonly string[]): Promise<void> {
  clipsSpeak.value = false;
  if (localVoices.peek().length > 0) return;
  const index = await voiceIndex();
  if (!index) return;
  const files = [index.common, ...movements].flatMap((name) => index.files[name] ?? []);
  const [common] = await Promise.all([...new Set(files)].map(loadPack));
  clipsSpeak.value = common === true;
}

/** Whether the whole voice is kept on this device. */
export async function isVoiceKept(): Promise<boolean> {
  if (!('caches' in globalThis)) return false;
  const index = await voiceIndex();
  const cache = await caches.open(CACHE);
  const kept = new Set((await cache.keys()).map(({ url }) => url.split('/').at(-1)));
  return index !== null && Object.values(index.files).every((file) => kept.has(file));
}

/** Keeps the voice on this device for use without a network, or lets it go. Rejects where it cannot be fetched. */
export async function keepVoice(keep: boolean): Promise<void> {
  await caches.delete(CACHE);
  if (!keep) return;
  const index = await voiceIndex();
  if (!index) throw new Error('the voice cannot be reached');
  const cache = await caches.open(CACHE);
  await cache.addAll([`${FOLDER}index.json`, ...Object.values(index.files).map((file) => FOLDER + file)]);
}

/** A voice that speaks without the network. */
export interface LocalVoice {
  readonly name: string;
  readonly language: string;
}

/** How it speaks. */
export interface SpeechSettings {
  /** The person's choice, by name; `null` for the best one of the language. */
  readonly voiceName: string | null;
  /** 1 is the voice's own pace. */
  readonly rate: number;
  /** 0 to 1. */
  readonly volume: number;
}

/** What a voice said, and how long it took. */
export interface Said {
  readonly voice: string;
  readonly rate: number;
  readonly text: string;
  /** From the wish to the voice's word that it has ended; until it was cut off where `wasCut`. */
  readonly tookMs: number;
  readonly wasCut: boolean;
}

/** Says things through the device's own voices. */
export interface Speech {
  /** Local voices of the language, best first; empty where there is none (then captions and bells carry the session). */
  readonly voices: () => readonly LocalVoice[];
  /** Name of the voice that speaks; `null` where there is none. */
  readonly voice: () => string | null;
  /** Whether something is being said, as far as the voice tells. */
  readonly isSpeaking: () => boolean;
  /** Unlocks speaking; call it inside a tap, since some browsers refuse otherwise. */
  readonly prime: () => void;
  /**
   * Says a sentence: once what is being said has ended, or after `patienceMs`, cutting it off; without patience at
   * once. Does nothing without a local voice.
   */
  readonly say: (text: string, patienceMs?: number) => void;
  readonly hush: () => void;
  readonly configure: (settings: SpeechSettings) => void;
  /** Calls back with what was said, where the voice tells when it ends; returns the way out. */
  readonly onSaid: (hear: (said: Said) => void) => () => void;
  /** Calls back when voices arrive or go; returns the way out. */
  readonly onVoices: (listener: () => void) => () => void;
}

/** The parts of the Web Speech API that are used; the browser's own, or a stand-in for tests. */
export interface SpeechPlatform {
  readonly synthesis: SpeechSynthesis;
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
  /** A steady clock, ms. */
  readonly now: () => number;
}

const browserPlatform = (): SpeechPlatform | null =>
  'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis
    ? {
        synthesis: speechSynthesis,
        makeUtterance: (text) => new SpeechSynthesisUtterance(text),
        now: () => performance.now(),
      }
    : null;

const sameLanguage = (voice: SpeechSynthesisVoice, language: string): boolean =>
  voice.lang.toLowerCase().replace('_', '-').split('-')[0] === language.toLowerCase().split('-')[0];

/** Makes a speaker for a language ("en"). Only voices on the device are used: no sentence leaves it. */
export function createSpeech(
  language: string,
  settings: SpeechSettings,
  platform: SpeechPlatform | null = browserPlatform(),
): Speech {
  let current = settings;
  const hearers = new Set<(said: Said) => void>();
  let speaking: {
    readonly utterance: SpeechSynthesisUtterance;
    readonly rate: number;
    readonly since: number;
  } | null = null;
  let tellsItsEnd = false;

  // Some machines have ten thousand voices: looking through them for every phrase would make it late.
  let known: readonly SpeechSynthesisVoice[] = [];
  const readVoices = () => {
    known = (platform?.synthesis.getVoices() ?? [])
      .filter((voice) => voice.localService && sameLanguage(voice, language))
      .toSorted((a, b) => Number(b.default) - Number(a.default));
  };
  platform?.synthesis.addEventListener('voiceschanged', readVoices);
  const localVoices = (): readonly SpeechSynthesisVoice[] => {
    if (known.length === 0) readVoices();
    return known;
  };

  const currentVoice = () => {
    const voices = localVoices();
    return voices.find(({ name }) => name === current.voiceName) ?? voices[0];
  };

  /** After this nothing is being said; some voices still tell an end then, which is no longer listened to. */
  const endOfSpeech = (wasCut: boolean) => {
    if (!platform || !speaking) return;
    const { utterance, rate, since } = speaking;
    speaking = null;
    const voice = utterance.voice?.name;
    if (!tellsItsEnd || voice === undefined) return;
    const said = { voice, rate, text: utterance.text, tookMs: platform.now() - since, wasCut };
    for (const hear of hearers) hear(said);
  };

  let waiting: { readonly text: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;
  const dropWaiting = () => {
    clearTimeout(waiting?.timer);
    waiting = null;
  };

  const cutOff = () => {
    dropWaiting();
    platform?.synthesis.cancel();
    endOfSpeech(true);
  };

  const utter = (text: string, volume: number): SpeechSynthesisUtterance | undefined => {
    const voice = currentVoice();
    if (!platform || !voice) return undefined;
    const utterance = platform.makeUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = current.rate;
    utterance.volume = volume;
    platform.synthesis.speak(utterance);
    return utterance;
  };

  // Some voices forget to tell an end now and then: the browser knows better.
  const isSpeaking = () => tellsItsEnd && speaking !== null && platform?.synthesis.speaking !== false;

  const sayNow = (text: string) => {
    cutOff();
    const utterance = utter(text, current.volume);
    if (!platform || !utterance) return;
    speaking = { utterance, rate: current.rate, since: platform.now() };
    utterance.onend = () => {
      if (speaking?.utterance !== utterance) return;
      tellsItsEnd = true;
      endOfSpeech(false);
      if (waiting) sayNow(waiting.text);
    };
    utterance.onerror = () => {
      if (speaking?.utterance === utterance) speaking = null;
    };
  };

  return {
    voices: () => localVoices().map(({ name, lang }) => ({ name, language: lang })),
    voice: () => currentVoice()?.name ?? null,
    isSpeaking,
    prime: () => void utter(' ', 0),
    say: (text, patienceMs = 0) => {
      if (patienceMs <= 0 || !isSpeaking()) return sayNow(text);
      dropWaiting();
      waiting = { text, timer: setTimeout(() => sayNow(text), patienceMs) };
    },
    hush: cutOff,
    configure: (next) => {
      current = next;
    },
    onSaid: (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    onVoices: (listener) => {
      platform?.synthesis.addEventListener('voiceschanged', listener);
      return () => platform?.synthesis.removeEventListener('voiceschanged', listener);
    },
  };
}

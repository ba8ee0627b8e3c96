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

/** Says things through the device's own voices. */
export interface Speech {
  /** Local voices of the language, best first; empty where there is none (then captions and bells carry the session). */
  readonly voices: () => readonly LocalVoice[];
  /** Unlocks speaking; call it inside a tap, since some browsers refuse otherwise. */
  readonly prime: () => void;
  /** Says a sentence at once, cutting off what was being said. Does nothing without a local voice. */
  readonly say: (text: string) => void;
  readonly hush: () => void;
  readonly configure: (settings: SpeechSettings) => void;
  /** Calls back when voices arrive or go; returns the way out. */
  readonly onVoices: (listener: () => void) => () => void;
}

/** The parts of the Web Speech API that are used; the browser's own, or a stand-in for tests. */
export interface SpeechPlatform {
  readonly synthesis: SpeechSynthesis;
  readonly makeUtterance: (text: string) => SpeechSynthesisUtterance;
}

const browserPlatform = (): SpeechPlatform | null =>
  'speechSynthesis' in globalThis && 'SpeechSynthesisUtterance' in globalThis
    ? { synthesis: speechSynthesis, makeUtterance: (text) => new SpeechSynthesisUtterance(text) }
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

  const utter = (text: string, volume: number) => {
    const voices = localVoices();
    const voice = voices.find(({ name }) => name === current.voiceName) ?? voices[0];
    if (!platform || !voice) return;
    const utterance = platform.makeUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = current.rate;
    utterance.volume = volume;
    platform.synthesis.speak(utterance);
  };

  return {
    voices: () => localVoices().map(({ name, lang }) => ({ name, language: lang })),
    prime: () => utter(' ', 0),
    say: (text) => {
      platform?.synthesis.cancel();
      utter(text, current.volume);
    },
    hush: () => platform?.synthesis.cancel(),
    configure: (next) => {
      current = next;
    },
    onVoices: (listener) => {
      platform?.synthesis.addEventListener('voiceschanged', listener);
      return () => platform?.synthesis.removeEventListener('voiceschanged', listener);
    },
  };
}

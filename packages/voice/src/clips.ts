/** Where a clip lies in its pack: first byte and length. */
type Place = readonly [at: number, length: number];

/** Sets how clips sound. */
export interface ClipSettings {
  /** 1 is the pace that they were made with. */
  readonly rate: number;
  /** 0 to 1. */
  readonly volume: number;
}

/** Plays one clip after another. */
export interface ClipPlayer {
  /** Plays files in order, cutting off what was being played. */
  readonly play: (files: readonly Blob[], settings: ClipSettings) => void;
  readonly stop: () => void;
  /** Makes playing possible; call it inside a tap. */
  readonly prime: () => void;
}

/** Says things with clips that were made beforehand. */
export interface Clips {
  /** Takes in a pack as it was built; throws where it is none. */
  readonly add: (pack: ArrayBuffer) => void;
  readonly has: (key: string) => boolean;
  /** Says parts in order, cutting off what was being said. */
  readonly say: (keys: readonly string[]) => void;
  readonly hush: () => void;
  readonly prime: () => void;
  readonly configure: (settings: ClipSettings) => void;
}

const NEWLINE = 10;

/** Clips of a pack by their keys: a line of JSON says where each lies after it. */
function readPack(pack: ArrayBuffer): readonly (readonly [string, Blob])[] {
  const bytes = new Uint8Array(pack);
  const end = bytes.indexOf(NEWLINE);
  const places = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Record<string, Place>;
  return Object.entries(places).map(([key, [at, length]]) => {
    const from = end + 1 + at;
    return [key, new Blob([bytes.subarray(from, from + length)], { type: 'audio/ogg; codecs=opus' })];
  });
}

/** Plays clips through an audio element, which keeps their pitch at any pace. */
export function createClipPlayer(): ClipPlayer {
  let audio: HTMLAudioElement | null = null;
  let waiting: readonly Blob[] = [];
  let address: string | null = null;

  const stop = () => {
    waiting = [];
    audio?.pause();
    if (address !== null) URL.revokeObjectURL(address);
    address = null;
  };

  const next = () => {
    const [file, ...rest] = waiting;
    if (!audio || !file) return;
    waiting = rest;
    if (address !== null) URL.revokeObjectURL(address);
    address = URL.createObjectURL(file);
    const { playbackRate, volume } = audio;
    audio.src = address;
    Object.assign(audio, { playbackRate, volume });
    audio.play().catch(() => undefined);
  };

  const prime = () => {
    if (audio || !('Audio' in globalThis)) return;
    audio = new Audio();
    audio.onended = next;
    // What cannot be played is left to the captions.
    audio.onerror = next;
  };

  return {
    prime,
    stop,
    play: (files, { rate, volume }) => {
      prime();
      stop();
      waiting = files;
      if (audio) Object.assign(audio, { defaultPlaybackRate: rate, playbackRate: rate, volume });
      next();
    },
  };
}

/** Makes a speaker from clips; it knows none until packs are added. */
export function createClips(settings: ClipSettings, player: ClipPlayer = createClipPlayer()): Clips {
  let current = settings;
  const clipByKey = new Map<string, Blob>();
  return {
    add: (pack) => {
      for (const [key, clip] of readPack(pack)) clipByKey.set(key, clip);
    },
    has: (key) => clipByKey.has(key),
    say: (keys) =>
      player.play(
        keys.flatMap((key) => clipByKey.get(key) ?? []),
        current,
      ),
    hush: player.stop,
    prime: player.prime,
    configure: (next) => {
      current = next;
    },
  };
}

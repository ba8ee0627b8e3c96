import { settings } from './record.ts';
import { makeSilence } from './silence.ts';

/** What headset buttons and the lock screen do. */
export interface MediaActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly previoustrack: () => void;
  readonly nexttrack: () => void;
  readonly stop: () => void;
}

/** What the lock screen shows. */
export interface LockScreen {
  readonly title: string;
  readonly plays: boolean;
  /** How far the session has come and how long it is, s. */
  readonly positionSeconds: number;
  readonly totalSeconds: number;
}

const actionNames = ['play', 'pause', 'previoustrack', 'nexttrack', 'stop'] as const;

const artwork: readonly MediaImage[] = [
  { src: './icon-192.png', sizes: '192x192', type: 'image/png' },
  { src: './icon-512.png', sizes: '512x512', type: 'image/png' },
];

/** Browsers give the lock screen and headset buttons only to what plays a file: this one holds nothing. */
let silence: HTMLAudioElement | null = null;

/** Makes the lock screen possible; call it inside a tap. */
export function primeMedia(): void {
  if (!settings.peek().lockScreen) return;
  // Other sound gets quieter instead of ending, where the device lets a page ask for that.
  const { audioSession } = navigator as { readonly audioSession?: { type: string } };
  if (audioSession) audioSession.type = 'transient';
  silence ??= makeSilence();
  silence.play().catch(() => undefined);
}

function setHandler(name: (typeof actionNames)[number], handler: (() => void) | null): void {
  try {
    navigator.mediaSession.setActionHandler(name, handler);
  } catch {
    // A browser without this one button; the others work.
  }
}

/** Gives the buttons of headsets and lock screens to a session; `null` gives them back. */
export function takeMediaButtons(actions: MediaActions | null): void {
  if (!actions) silence?.pause();
  if (!('mediaSession' in navigator)) return;
  for (const name of actionNames) setHandler(name, actions ? actions[name] : null);
  if (!actions) {
    navigator.mediaSession.metadata = null;
    navigator.mediaSession.playbackState = 'none';
  }
}

/** Shows on the lock screen what is done now, and how far the session is. */
export function showOnLockScreen({ title, plays, positionSeconds, totalSeconds }: LockScreen): void {
  if (!('mediaSession' in navigator)) return;
  const { mediaSession } = navigator;
  const isNew = mediaSession.metadata?.title !== title;
  const state = plays ? 'playing' : 'paused';
  if (!isNew && mediaSession.playbackState === state) return;
  if (isNew) mediaSession.metadata = new MediaMetadata({ title, artist: 'Ilium', artwork: [...artwork] });
  mediaSession.playbackState = state;
  if ('setPositionState' in mediaSession)
    mediaSession.setPositionState({
      duration: totalSeconds,
      position: Math.min(positionSeconds, totalSeconds),
    });
}

/** What headset buttons and the lock screen do. */
export interface MediaActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly previoustrack: () => void;
  readonly nexttrack: () => void;
  readonly stop: () => void;
}

const actionNames = ['play', 'pause', 'previoustrack', 'nexttrack', 'stop'] as const;

function setHandler(name: (typeof actionNames)[number], handler: (() => void) | null): void {
  try {
    navigator.mediaSession.setActionHandler(name, handler);
  } catch {
    // A browser without this one button; the others work.
  }
}

/** Gives the buttons of headsets and lock screens to a session; `null` gives them back. */
export function takeMediaButtons(actions: MediaActions | null): void {
  if (!('mediaSession' in navigator)) return;
  for (const name of actionNames) setHandler(name, actions ? actions[name] : null);
  if (!actions) {
    navigator.mediaSession.metadata = null;
    navigator.mediaSession.playbackState = 'none';
  }
}

/** Shows on the lock screen what is done now. */
export function showOnLockScreen(title: string, plays: boolean): void {
  if (!('mediaSession' in navigator)) return;
  if (navigator.mediaSession.metadata?.title !== title)
    navigator.mediaSession.metadata = new MediaMetadata({ title, artist: 'Ilium' });
  navigator.mediaSession.playbackState = plays ? 'playing' : 'paused';
}

const LOCK = 'ilium-player';

/** Holds the right to play; `release` gives it back. */
export interface PlayerLock {
  readonly release: () => void;
}

/** A page that is just being left gives the lock back within this time. */
const WAIT_MS = 400;

const freeLock: PlayerLock = { release: () => undefined };

/**
 * Takes the right to play, which one tab has at a time; `null` while another has it. With `steal` it is taken from
 * the other tab, which is told by `onLost`. Where the browser has no locks, every tab may play.
 */
export function takePlayerLock({
  steal,
  onLost,
}: {
  readonly steal: boolean;
  readonly onLost: () => void;
}): Promise<PlayerLock | null> {
  if (!('locks' in navigator)) return Promise.resolve(freeLock);
  return new Promise((resolve) => {
    let granted = false;
    const hold = (): Promise<void> => {
      granted = true;
      return new Promise((release) => resolve({ release: () => release() }));
    };
    const options = steal ? { steal } : { signal: AbortSignal.timeout(WAIT_MS) };
    navigator.locks.request(LOCK, options, hold).catch((reason: unknown) => {
      const isTaken = reason instanceof DOMException && reason.name === 'TimeoutError';
      // Refused altogether (a sandboxed page): play without. After it was granted: another tab took it.
      if (granted) onLost();
      else resolve(isTaken ? null : freeLock);
    });
  });
}

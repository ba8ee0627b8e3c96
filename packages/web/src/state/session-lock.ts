/** Holds the right to go on with something in this tab; `release` gives it back. */
export interface TabLock {
  readonly release: () => void;
}

/** A page that is just being left gives the lock back within this time. */
const WAIT_MS = 400;

const freeLock: TabLock = { release: () => undefined };

/**
 * Takes the right to play or to go on with a visit (`name`), which one tab has at a time; `null` while another has it. With `steal`
 * it is taken from the other tab, which is told by `onLost`. Where the browser has no locks, every tab may.
 */
export function takeTabLock(
  name: string,
  { steal, onLost }: { readonly steal: boolean; readonly onLost: () => void },
): Promise<TabLock | null> {
  if (!('locks' in navigator)) return Promise.resolve(freeLock);
  return new Promise((resolve) => {
    let granted = false;
    const hold = (): Promise<void> => {
      granted = true;
      return new Promise((release) => resolve({ release: () => release() }));
    };
    const options = steal ? { steal } : { signal: AbortSignal.timeout(WAIT_MS) };
    navigator.locks.request(`ilium-${name}`, options, hold).catch((reason: unknown) => {
      const isTaken = reason instanceof DOMException && reason.name === 'TimeoutError';
      // Refused altogether (a sandboxed page): play without. After it was granted: another tab took it.
      if (granted) onLost();
      else resolve(isTaken ? null : freeLock);
    });
  });
}

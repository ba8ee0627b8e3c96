import { wait } from './clock.ts';

/** Holds the right to go on with something in this tab; `release` gives it back. */
export interface TabLock {
  readonly release: () => void;
}

/** A page that is just being left gives the lock back within this time. */
const WAIT_MS = 400;

const freeLock: TabLock = { release: () => undefined };

function ask(name: string, options: LockOptions, onLost: () => void): Promise<TabLock | null> {
  return new Promise((resolve) => {
    let granted = false;
    const hold = (lock: Lock | null): Promise<void> | undefined => {
      if (lock === null) {
        resolve(null);
        return undefined;
      }
      granted = true;
      return new Promise((release) => resolve({ release: () => release() }));
    };
    // Refused altogether (a sandboxed page): play without. After it was granted: another tab took it.
    navigator.locks
      .request(`ilium-${name}`, options, hold)
      .catch(() => (granted ? onLost() : resolve(freeLock)));
  });
}

/**
 * Takes the right to play or to go on with a visit (`name`), which one tab has at a time; `null` while another has it. With `steal`
 * it is taken from the other tab, which is told by `onLost`. Where the browser has no locks, every tab may. However slow
 * the device is, only another tab's hold is taken for one.
 */
export async function takeTabLock(
  name: string,
  { steal, onLost }: { readonly steal: boolean; readonly onLost: () => void },
): Promise<TabLock | null> {
  if (!('locks' in navigator)) return freeLock;
  if (steal) return ask(name, { steal }, onLost);
  const lock = await ask(name, { ifAvailable: true }, onLost);
  if (lock) return lock;
  await wait(WAIT_MS);
  return ask(name, { ifAvailable: true }, onLost);
}

import { signal } from '@preact/signals';

/** Whether the screen stays on: `refused` where the device does not let the page decide. */
export const screenAwake = signal<'off' | 'held' | 'refused'>('off');

/** Rises whenever the device took the lock away: the screen was switched off, or the machine slept. */
export const awakeLosses = signal(0);

let wanted = false;
let sentinel: WakeLockSentinel | null = null;

async function take(): Promise<void> {
  if (!wanted || sentinel || document.hidden) return;
  try {
    const taken = await navigator.wakeLock.request('screen');
    if (!wanted) return void taken.release();
    sentinel = taken;
    screenAwake.value = 'held';
    taken.addEventListener('release', () => {
      if (sentinel !== taken) return;
      sentinel = null;
      awakeLosses.value += 1;
      take();
    });
  } catch {
    screenAwake.value = 'refused';
  }
}

document.addEventListener('visibilitychange', take);

/** Keeps the screen on while `on`; taken again whenever the page comes back. */
export function keepAwake(on: boolean): void {
  wanted = on;
  if (on) {
    take();
    return;
  }
  const held = sentinel;
  sentinel = null;
  held?.release().catch(() => undefined);
  screenAwake.value = 'off';
}

import { effect } from '@preact/signals';
import { intake, recordReady } from './record.ts';

const KEY = 'ilium-answered';

function wasAnswered(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/**
 * Whether a first visit may be shown before the record is read: as far as is known, no check was answered here.
 * A hint for the first paint only; the record decides as soon as it is there.
 */
export const looksNew = !wasAnswered();

/** Leaves the hint for the next visit. Called once. */
export function startVisitHint(): void {
  effect(() => {
    if (!recordReady.value) return;
    try {
      if (intake.value === null) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, 'yes');
    } catch {
      // Without storage the next visit waits a moment longer for its first screen.
    }
  });
}

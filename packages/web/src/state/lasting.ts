import { computed, effect, signal } from '@preact/signals';
import { record } from './record.ts';

/** Whether the browser promised to keep the record until the person deletes it. */
export const isLasting = signal(false);

const hasSomethingToLose = computed(() => record.value.sessions.some(({ ended }) => ended !== null));

async function look(): Promise<void> {
  isLasting.value = (await navigator.storage?.persisted?.()) ?? false;
}

/**
 * Asks the browser to keep the record once there is something to lose: after the first session that ended. Some
 * browsers put the question to the person, so it is never asked before. Called once.
 */
export function startLasting(): void {
  effect(() => {
    const asked = hasSomethingToLose.value ? navigator.storage?.persist?.() : undefined;
    Promise.resolve(asked)
      .then(look)
      .catch(() => undefined);
  });
}

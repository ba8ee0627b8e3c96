import { vi } from 'vitest';

/** Waits until something holds that another tab brings about; a busy machine is given half a minute. */
export const soon = (check: () => void | Promise<void>): Promise<void> =>
  vi.waitFor(check, { timeout: 30_000 });

import type { Milliseconds } from '@ilium/units';

const BEAT_MS: Milliseconds = 250;

/** Beats until it is stopped, also while the page is hidden. */
export interface Heartbeat {
  /** One more beat after a time, besides the regular ones; replaces the one asked for before. */
  readonly beatIn: (delayMs: Milliseconds) => void;
  readonly stop: () => void;
}

function startWorker(beat: () => void): Worker | null {
  try {
    const worker = new Worker(new URL('./heartbeat.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = beat;
    return worker;
  } catch {
    return null;
  }
}

/**
 * A worker beats, because browsers hold back the timers of hidden pages but not those of workers; the page's own
 * timers beat along, for where a worker is refused. Beats that come twice do no harm.
 */
export function startHeartbeat(beat: () => void): Heartbeat {
  const worker = startWorker(beat);
  const interval = setInterval(beat, BEAT_MS);
  let asked: ReturnType<typeof setTimeout> | undefined;
  return {
    beatIn: (delayMs) => {
      clearTimeout(asked);
      asked = setTimeout(beat, delayMs);
      worker?.postMessage(delayMs);
    },
    stop: () => {
      clearTimeout(asked);
      clearInterval(interval);
      worker?.terminate();
    },
  };
}

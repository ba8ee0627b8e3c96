/** Beats while the page's own timers may be held back: four times a second, and once more when asked for. */
const BEAT_MS = 250;

let asked: ReturnType<typeof setTimeout> | undefined;

setInterval(() => postMessage(null), BEAT_MS);

addEventListener('message', ({ data }: MessageEvent<number>) => {
  clearTimeout(asked);
  asked = setTimeout(() => postMessage(null), data);
});

export {};

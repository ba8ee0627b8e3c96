import { expect, type Page } from '@playwright/test';
import { openChecked, passTime, startFromPlan, takeClock } from './steps.ts';
import { test } from './watched.ts';

/** A phrase as a voice was asked for it, and whether it came to its end. */
interface Asked {
  readonly text: string;
  readonly at: number;
  isOver: boolean;
}

/** A slow voice: so long to begin, for each letter, and until it tells that it has ended, ms. */
const START = 600;
const LETTER = 85;
const TAIL = 300;

const giveSlowVoice = (page: Page) =>
  page.addInitScript(
    ([startMs, letterMs, tailMs]) => {
      const asked: Asked[] = [];
      Object.assign(globalThis, { asked });
      let timer: ReturnType<typeof setTimeout> | undefined;
      const voice = { name: 'Slow', lang: 'en-GB', localService: true, default: true };
      const synthesis = Object.assign(new EventTarget(), {
        getVoices: () => [voice],
        cancel: () => clearTimeout(timer),
        speak: (utterance: { text: string; onend?: () => void }) => {
          const one = { text: utterance.text, at: performance.now(), isOver: false };
          if (one.text.trim() !== '') asked.push(one);
          const tell = () => utterance.onend?.();
          const end = () => {
            one.isOver = true;
            timer = setTimeout(tell, tailMs);
          };
          timer = setTimeout(end, startMs + letterMs * one.text.length);
        },
      });
      Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
      Object.assign(globalThis, {
        SpeechSynthesisUtterance: class {
          readonly text: string;
          constructor(text: string) {
            this.text = text;
          }
        },
      });
    },
    [START, LETTER, TAIL] as const,
  );

const askedSoFar = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { asked: readonly Asked[] }).asked);

test('a slow voice is learned while it prepares: afterwards no phrase is cut off, and it is known next time', async ({
  page,
}) => {
  await takeClock(page);
  await giveSlowVoice(page);
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  for (let n = 0; n < 60; n += 1) await passTime(page, 3_000);
  const asked = await askedSoFar(page);
  const learned = asked.slice(12, -1);
  expect(learned.length).toBeGreaterThan(20);
  expect(learned.filter(({ isOver }) => !isOver)).toEqual([]);
  const kept = await page.evaluate(() => localStorage.getItem('ilium-voice-pace'));
  expect(JSON.parse(kept ?? '{}')).toMatchObject({ 'Slow 1': expect.any(Array) });
});

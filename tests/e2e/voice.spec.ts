import { expect, type Page } from '@playwright/test';
import { openChecked, startFromPlan, takeClock } from './steps.ts';
import { test } from './watched.ts';

/** A clip as it was played, and what stood on the screen at its end. */
interface Heard {
  readonly bytes: string;
  readonly onScreen: string;
}

/** Notes every clip that is played to its end, and leaves the page without a voice of its own. */
const listen = (page: Page) =>
  page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    const heard: Heard[] = [];
    Object.assign(globalThis, { heard });
    const blobByAddress = new Map<string, Blob>();
    const createObjectURL = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL.call(URL, blob);
      blobByAddress.set(address, blob);
      return address;
    };
    const play = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function () {
      const blob = blobByAddress.get(this.src);
      const note = async () => {
        const onScreen = document.querySelector('.player')?.textContent ?? '';
        const bytes = [...new Uint8Array((await blob?.arrayBuffer()) ?? [])].join();
        heard.push({ bytes, onScreen });
      };
      if (blob?.type.startsWith('audio/ogg')) this.addEventListener('ended', note, { once: true });
      return play.call(this);
    };
  });

const heardSoFar = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { heard: readonly Heard[] }).heard);

/** The words of every clip that the build made, by its bytes. */
async function wordsByClip(page: Page): Promise<ReadonlyMap<string, string>> {
  const folder = '/voice/en/';
  const { files } = await (await page.request.get(`${folder}index.json`)).json();
  const packs = await Promise.all(
    Object.values<string>(files).map(async (file) => (await page.request.get(folder + file)).body()),
  );
  return new Map(
    packs.flatMap((pack) => {
      const end = pack.indexOf('\n') + 1;
      const places = JSON.parse(pack.subarray(0, end).toString()) as Record<string, [number, number]>;
      return Object.entries(places).map(
        ([words, [at, length]]) => [[...pack.subarray(end + at, end + at + length)].join(), words] as const,
      );
    }),
  );
}

test.beforeEach(async ({ page, request }) => {
  const { status, headers } = await request.get('/voice/en/index.json').then((answer) => ({
    status: answer.status(),
    headers: answer.headers(),
  }));
  const isMade = status === 200 && headers['content-type']?.includes('json');
  test.skip(!isMade, 'this build has no clips: espeak-ng and opusenc were not there');
  await takeClock(page);
  await listen(page);
});

test('a device without a voice hears the clips that came with the app, word for word as on the screen', async ({
  page,
}) => {
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  await expect.poll(async () => (await heardSoFar(page)).length, { timeout: 60_000 }).toBeGreaterThan(3);
  const words = await wordsByClip(page);
  for (const { bytes, onScreen } of await heardSoFar(page)) {
    const said = words.get(bytes) ?? 'words of no clip';
    // What comes is a headline on the screen, which needs no "First:".
    expect(onScreen).toContain(said.replace(/^First: /, ''));
  }
});

test('a voice that is kept on the device speaks offline; its size is said before, and it can be let go', async ({
  page,
  context,
}) => {
  await openChecked(page, '#/settings');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const keep = page.getByRole('switch', { name: /Keep the voice on this device/ });
  await expect(page.getByText(/^\d\.\d MB, to speak without a network too$/)).toBeVisible();
  await keep.check();
  const packs = Object.keys((await (await page.request.get('/voice/en/index.json')).json()).files).length;
  const kept = () => page.evaluate(async () => (await (await caches.open('ilium-voice')).keys()).length);
  await expect.poll(kept).toBe(packs + 1);
  await page.reload();
  await expect(keep).toBeChecked();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);

  await context.setOffline(true);
  await page.goto('/#/plan');
  await startFromPlan(page);
  await expect.poll(async () => (await heardSoFar(page)).length, { timeout: 60_000 }).toBeGreaterThan(1);
  await context.setOffline(false);

  await page.goto('/#/settings');
  await keep.uncheck();
  await expect.poll(kept).toBe(0);
});

import type { StoredEvent } from '@ilium/record';
import { expect, type Page } from '@playwright/test';
import { filmOf, launchWithCamera, writeFilm } from './cameras.ts';
import {
  leftHipIntake,
  openChecked,
  passTime,
  readEvents,
  START_OF_TEST,
  startFromPlan,
  takeClock,
} from './steps.ts';
import { test } from './watched.ts';

test.use({ actionTimeout: 15_000, deviceScaleFactor: 2 });

/** Milliseconds that a code stands on the screen. */
const CODE_TIME = 200;
/** Side of the square that the camera sees, in pixels of the page. */
const SEEN = 360;
/** Codes that are filmed: a few more than such a record has. */
const CODES = 14;

/** Films what a camera sees that is held over the codes of a device: pictures one after another. */
async function filmCodes(page: Page, name: string): Promise<void> {
  await page.goto('/#/data');
  await page.getByRole('link', { name: 'Show codes' }).click();
  await page.getByRole('button', { name: 'Show the codes' }).click();
  const picture = page.getByRole('img', { name: /^Code for the camera/ });
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (!box) throw new Error('no code is shown');
  // Whole pixels, and an even number of them: cameras have no others.
  const clip = { x: Math.floor(box.x) - 2, y: Math.floor(box.y) - 2, width: SEEN, height: SEEN };
  expect(box.width).toBeLessThan(SEEN - 4);
  const film: Buffer[] = [];
  for (let n = 0; n < CODES; n += 1) {
    const shown = await page.screenshot({ type: 'jpeg', quality: 90, clip });
    film.push(shown);
    await passTime(page, CODE_TIME);
  }
  await page.screenshot({ path: `test-results/screens/codes-${name}.phone.png`, fullPage: true });
  writeFilm(name, film);
}

async function readCodes(page: Page): Promise<void> {
  await page.goto('/#/data/read');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await expect(page.getByText(/ on this device yet\./)).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByRole('link', { name: 'Now show codes to the other device' })).toBeVisible();
}

const idsOf = (events: readonly StoredEvent[]): readonly string[] => events.map(({ id }) => id).sort();

test('two devices hand their records over by codes alone, both ways, and end with the same', async ({
  baseURL,
  watch,
}) => {
  const [seenByFirst, seenBySecond] = [filmOf('second'), filmOf('first')];
  const phones = await Promise.all([launchWithCamera(seenByFirst), launchWithCamera(seenBySecond)]);
  phones.forEach(watch);
  const look = { ...(baseURL && { baseURL }), viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };
  const [first, second] = await Promise.all(phones.map((phone) => phone.newPage(look)));
  if (!first || !second) throw new Error('no phones');

  await takeClock(first);
  await openChecked(first, '#/plan');
  await startFromPlan(first);
  await openChecked(second, '#/today', { ...leftHipIntake, minutes: 8 }, START_OF_TEST - 86_400_000);
  const all = idsOf([...(await readEvents(first)), ...(await readEvents(second))]);

  await filmCodes(first, 'first');
  await readCodes(second);
  expect(idsOf(await readEvents(second))).toEqual(all);

  await second.goto('about:blank');
  await takeClock(second);
  await filmCodes(second, 'second');
  await first.clock.resume();
  await readCodes(first);
  expect(idsOf(await readEvents(first))).toEqual(all);
  for (const phone of phones) await phone.close();
});

test('a camera that is not allowed is told in one sentence, and nothing changes', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await openChecked(page, '#/data/read');
  await page.getByRole('button', { name: 'Turn on the camera' }).click();
  await expect(page.getByRole('alert').getByText(/^The camera is not allowed here\./)).toBeVisible();
  await page.screenshot({ path: 'test-results/screens/codes-no-camera.phone.png' });
  expect(await readEvents(page)).toHaveLength(1);
});

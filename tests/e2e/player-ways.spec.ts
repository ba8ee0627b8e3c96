import { expect, type Page } from '@playwright/test';
import {
  eventsOf,
  leftHipIntake,
  openChecked,
  passTime,
  plannedTime,
  playUntil,
  startFromPlan,
  takeClock,
} from './steps.ts';
import { test } from './watched.ts';

const isWorking = ({ label }: { label: string }) => /^(Hold|Rep) /.test(label);

/** Counts every touch, click and key press of the page from now on. */
const countTouches = (page: Page) =>
  page.evaluate(() => {
    const counted = globalThis as unknown as { touches: number };
    counted.touches = 0;
    for (const type of ['pointerdown', 'click', 'keydown'])
      addEventListener(type, () => (counted.touches += 1), { capture: true });
  });
const touches = (page: Page) => page.evaluate(() => (globalThis as unknown as { touches: number }).touches);

/** Takes down what appears in a place of the page, in order, each once. */
const takeDown = (page: Page, name: string, selector: string) =>
  page.evaluate(
    ([key, where]) => {
      const said: string[] = [];
      Object.assign(globalThis, { [key]: said });
      const look = () => {
        const text = document.querySelector(where)?.textContent ?? '';
        if (text !== '' && said.at(-1) !== text) said.push(text);
      };
      new MutationObserver(look).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      look();
    },
    [name, selector] as const,
  );
const takenDown = (page: Page, name: string) =>
  page.evaluate((key) => (globalThis as unknown as Record<string, string[]>)[key] ?? [], name);

/** Lets the session run to its end without touching anything. */
async function onlyWatch(page: Page): Promise<void> {
  for (let minutes = 0; minutes < 40 && (await page.locator('.player').count()) > 0; minutes += 0.5)
    await passTime(page, 30_000);
  await expect(page.getByRole('heading', { level: 1, name: /^Done\. / })).toBeVisible();
}

const setSettings = async (page: Page, ...labels: readonly string[]) => {
  await page.goto('/#/settings');
  for (const label of labels) await page.getByLabel(label, { exact: true }).check();
  await page.goto('/#/plan');
};

test.beforeEach(async ({ page }) => {
  await takeClock(page);
});

test('a session of five moves and more needs no touch from Start to its last second', async ({ page }) => {
  await openChecked(page, '#/plan', { ...leftHipIntake, minutes: 20 });
  await startFromPlan(page);
  await countTouches(page);
  await onlyWatch(page);
  expect(await touches(page)).toBe(0);
  const ended = await eventsOf(page, 'item-ended');
  expect(ended.length).toBeGreaterThanOrEqual(5);
  for (const { payload } of ended) expect(payload).toMatchObject({ outcome: 'done' });
});

test('everything to fetch stands on one card before Start', async ({ page }) => {
  await openChecked(page, '#/plan', { ...leftHipIntake, minutes: 20 });
  const card = page.getByRole('region', { name: 'What to fetch' });
  await expect(card.getByRole('listitem')).toHaveText(['Chair without wheels']);
});

test('with captions alone a whole session says the side, the switch, the counts and the half-way', async ({
  page,
}) => {
  await openChecked(page, '#/plan');
  await setSettings(page, 'Silent');
  await startFromPlan(page);
  await takeDown(page, 'captions', '.player-words');
  await takeDown(page, 'sides', '.player-side');
  await takeDown(page, 'lines', '.player-headline');
  await onlyWatch(page);
  const captions = (await takenDown(page, 'captions')).join('\n');
  expect(captions).toMatch(/side first/);
  expect(captions).toMatch(/Switch sides/);
  expect(captions).toMatch(/Half-way/);
  expect(captions).toMatch(/Three.*Two.*One/s);
  expect(await takenDown(page, 'sides')).toEqual(expect.arrayContaining(['Left', 'Right']));
  expect((await takenDown(page, 'lines')).length).toBeGreaterThan(5);
});

test('a screen reader hears names where the app is silent, and no chatter', async ({ page }) => {
  await openChecked(page, '#/plan');
  await setSettings(page, 'Silent');
  await startFromPlan(page);
  await takeDown(page, 'heard', '.player [role="status"]');
  const controls = ['Hurts', 'Helps', 'Back', 'Pause', 'Skip', 'Stop', 'Dim the screen'];
  for (const name of controls) await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1);
  await expect(page.locator('.player [aria-live="assertive"], .player [role="alert"]')).toHaveCount(0);
  const totalMs = await plannedTime(page);
  await onlyWatch(page);
  const heard = await takenDown(page, 'heard');
  expect(heard.some((text) => /^(First|Next): /.test(text))).toBe(true);
  expect(heard.filter((text) => /^(One|Two|Three)$/.test(text))).toEqual([]);
  // One announcement in five seconds at the most, on average over the session.
  expect(heard.length).toBeLessThan(totalMs / 5_000);
});

test('what was announced before going on is gone afterwards', async ({ page }) => {
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  await playUntil(page, isWorking);
  await page.keyboard.press('Space');
  await expect(page.locator('.player [role="status"]')).toHaveText(/Paused/);
  await page.keyboard.press('Space');
  await expect(page.getByText(/Paused/)).toHaveCount(0);
});

test('with the sound off and little motion a session runs to its end', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openChecked(page, '#/plan');
  await setSettings(page, 'Silent', 'Less motion');
  await startFromPlan(page);
  expect(await page.locator('.live-canvas').count()).toBe(0);
  await onlyWatch(page);
});

test('repetitions wait for Done where the person sets the pace; the space bar says it too', async ({
  page,
}) => {
  await openChecked(page, '#/plan', { ...leftHipIntake, minutes: 20 });
  await setSettings(page, 'Me, with Done');
  await startFromPlan(page);
  const done = page.getByRole('button', { name: 'Done', exact: true });
  for (let passed = 0; passed < 1_200_000 && (await done.count()) === 0; passed += 1_000)
    await passTime(page, 1_000);
  const label = page.locator('.player-label');
  await passTime(page, 60_000);
  await expect(done).toBeVisible();
  const before = await label.textContent();
  await done.click();
  await passTime(page, 10_000);
  await expect(label).not.toHaveText(before ?? '');
  const second = await label.textContent();
  for (let passed = 0; passed < 60_000 && (await done.count()) === 0; passed += 1_000)
    await passTime(page, 1_000);
  await page.keyboard.press('Space');
  await passTime(page, 10_000);
  await expect(label).not.toHaveText(second ?? '');
});

test('dim keeps Stop where it is, and one press brings the light back', async ({ page }) => {
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  await playUntil(page, isWorking);
  const stop = page.getByRole('button', { name: 'Stop', exact: true });
  const place = await stop.boundingBox();
  const dim = page.getByRole('button', { name: 'Dim the screen' });
  await dim.click();
  await expect(page.locator('.player')).toHaveCSS('filter', 'brightness(0.5)');
  expect(await stop.boundingBox()).toEqual(place);
  await dim.click();
  await expect(page.locator('.player')).toHaveCSS('filter', 'none');
  await dim.click();
  await stop.click();
  await expect(page.getByRole('heading', { level: 1, name: /^Stopped\. / })).toBeVisible();
});

test('headset buttons pause, go on, skip and stop; the lock screen shows the move with a picture', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const handlers: Record<string, (() => void) | null> = {};
    Object.assign(globalThis, { handlers });
    const set = MediaSession.prototype.setActionHandler;
    MediaSession.prototype.setActionHandler = function (name, handler) {
      handlers[name] = handler as (() => void) | null;
      set.call(this, name, handler);
    };
  });
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  const { title } = await playUntil(page, isWorking);
  const press = (name: string) =>
    page.evaluate(
      (key) => (globalThis as unknown as { handlers: Record<string, () => void> }).handlers[key]?.(),
      name,
    );
  const shown = () =>
    page.evaluate(() => ({
      title: navigator.mediaSession.metadata?.title,
      artwork: navigator.mediaSession.metadata?.artwork.length,
      state: navigator.mediaSession.playbackState,
    }));
  expect(await shown()).toEqual({ title, artwork: 2, state: 'playing' });
  await press('pause');
  expect(await shown()).toMatchObject({ state: 'paused' });
  await press('play');
  expect(await shown()).toMatchObject({ state: 'playing' });
  await press('nexttrack');
  await expect(page.locator('.player h1')).not.toHaveText(title);
  await press('stop');
  await expect(page.getByRole('heading', { level: 1, name: /^Stopped\. / })).toBeVisible();
});

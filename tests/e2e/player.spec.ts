import { expect, type Page } from '@playwright/test';
import {
  eventsOf,
  openChecked,
  passTime,
  playToEnd,
  playUntil,
  readEvents,
  readPlayer,
  startFromPlan,
  takeClock,
} from './steps.ts';
import { test } from './watched.ts';

const isWorking = ({ label }: { label: string }) => /^(Hold|Rep) /.test(label);

test.beforeEach(async ({ page }) => {
  await takeClock(page);
  await openChecked(page, '#/plan');
});

test('a session plays from Start to its last second without a touch, and is rated in three taps', async ({
  page,
}) => {
  await startFromPlan(page);
  await playToEnd(page);
  const ended = await eventsOf(page, 'item-ended');
  expect(ended.length).toBeGreaterThanOrEqual(2);
  for (const { payload } of ended) expect(payload).toMatchObject({ outcome: 'done', because: null });

  await page.getByRole('radio', { name: '2', exact: true }).check();
  await page.getByRole('radio', { name: 'Eased' }).first().check();
  await page.getByRole('button', { name: 'Finish' }).click();

  await expect(page).toHaveURL(/#\/progress/);
  const events = await readEvents(page);
  const payloadOf = (type: string) => events.find((event) => event.type === type)?.payload;
  expect(payloadOf('session-ended')).toMatchObject({ how: 'finished' });
  expect(payloadOf('pain-after-rated')).toMatchObject({ pain: 2 });
  expect(payloadOf('item-rated')).toMatchObject({ rating: 'eased', item: 0 });
});

test('the whole session obeys the keyboard: pause, on, skip, back, stop', async ({ page }) => {
  await page.getByRole('button', { name: /^Start, / }).focus();
  await page.keyboard.press('Enter');
  const first = await playUntil(page, isWorking);

  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  const count = await page.locator('.player-ring').textContent();
  await passTime(page, 20_000);
  expect(await page.locator('.player-ring').textContent()).toBe(count);

  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await readPlayer(page)).title).not.toBe(first.title);
  // Once to the start of this move, twice to the one before.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await readPlayer(page)).title).toBe(first.title);

  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: /^Stopped\. / })).toBeVisible();
  await expect.poll(async () => (await eventsOf(page, 'session-ended')).length).toBe(1);
  expect((await eventsOf(page, 'session-ended'))[0]?.payload).toMatchObject({ how: 'stopped' });
});

test('a session that waited for an hour is offered on the first page, and goes on where it was', async ({
  page,
}) => {
  await startFromPlan(page);
  const before = await playUntil(page, isWorking);
  await page.goto('about:blank');
  await page.clock.fastForward('01:00:00');
  await page.goto('/#/today');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  const after = await playUntil(page, isWorking);
  expect(after).toEqual(before);
});

test('a reload in the middle goes on with the same move, side and repetition', async ({ page }) => {
  await startFromPlan(page);
  await playUntil(page, isWorking);
  await page.getByRole('button', { name: 'Skip', exact: true }).click();
  const before = await playUntil(page, (shown) => isWorking(shown) && shown.side !== null);

  await page.reload();
  const after = await playUntil(page, isWorking);
  expect(after).toEqual(before);
  await playToEnd(page);
  const outcomes = (await eventsOf(page, 'item-ended')).map(({ payload }) => payload);
  expect(outcomes[0]).toMatchObject({ item: 0, because: 'skip' });
  expect(outcomes.at(-1)).toMatchObject({ outcome: 'done' });
});

test('without voice, bells, wake lock, worker and locks the session runs all the same, and says so', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['speechSynthesis', 'AudioContext', 'Worker'])
      Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
    Reflect.deleteProperty(globalThis, 'speechSynthesis');
    Reflect.deleteProperty(globalThis, 'AudioContext');
    for (const name of ['wakeLock', 'locks', 'mediaSession', 'vibrate', 'serviceWorker'])
      Reflect.deleteProperty(Navigator.prototype, name);
  });
  // What the service worker fetches, no route of the page would stop.
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  });
  await page.route('**/voice/**', (route) => route.abort());
  await page.reload();
  await startFromPlan(page);
  await expect(page.getByText(/No voice here.*screen may go dark/)).toBeVisible();
  await playToEnd(page);
});

async function sayItHurts(page: Page, answer: string): Promise<void> {
  await page.getByRole('button', { name: 'Hurts', exact: true }).click();
  await page.getByRole('button', { name: answer, exact: true }).click();
}

test('a little pain makes the move smaller, strong pain ends it, a second time ends the session', async ({
  page,
}) => {
  await startFromPlan(page);
  await playUntil(page, isWorking);
  await sayItHurts(page, '3');
  await expect(page.getByText(/half as far/).first()).toBeVisible();

  const first = await playUntil(page, isWorking);
  await sayItHurts(page, '7');
  await expect.poll(async () => (await readPlayer(page)).title).not.toBe(first.title);
  await playUntil(page, isWorking);
  await sayItHurts(page, '7');
  await expect(page.getByRole('heading', { level: 1, name: /^Enough for today\. / })).toBeVisible();
  await expect.poll(async () => (await eventsOf(page, 'session-ended')).length).toBe(1);
});

test('numbness between the legs ends the session and opens the emergency page', async ({ page }) => {
  await startFromPlan(page);
  await playUntil(page, isWorking);
  await page.keyboard.press('h');
  await page.getByRole('button', { name: /Numb between the legs/ }).click();
  await expect(page).toHaveURL(/#\/emergency/);
  await expect(page.getByRole('link', { name: /Call/ })).toBeVisible();
  await expect.poll(async () => (await eventsOf(page, 'sign-reported')).length).toBe(1);
  await page.goto('/#/plan');
  await expect(page.getByRole('button', { name: /^Start, / })).toHaveCount(0);
});

test('a session plays in one tab at a time, and can be taken over', async ({ page, context }) => {
  await startFromPlan(page);
  const before = await playUntil(page, isWorking);
  const other = await context.newPage();
  await other.goto('/#/player');
  await expect(other.getByRole('heading', { name: 'The session is in another tab' })).toBeVisible();
  await other.getByRole('button', { name: 'Go on here' }).click();
  await expect(other.locator('.player h1')).toHaveText(before.title);
  await expect(page.getByRole('heading', { name: 'The session is in another tab' })).toBeVisible();
});

test('an impatient second press on Start begins one session', async ({ page }) => {
  await page.getByRole('button', { name: /^Start, / }).dblclick();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  await playUntil(page, isWorking);
  expect(await eventsOf(page, 'session-planned')).toHaveLength(1);
});

test('everything stays on one screen with Stop in reach, in every layout', async ({ page }) => {
  await startFromPlan(page);
  await playUntil(page, isWorking);
  const windows = [
    { width: 320, height: 568 },
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 667, height: 375 },
    { width: 768, height: 1024 },
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ];
  for (const size of windows)
    for (const text of ['100%', '200%']) {
      await page.setViewportSize(size);
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, text);
      const stop = await page.getByRole('button', { name: 'Stop', exact: true }).boundingBox();
      const where = `${size.width}×${size.height} at ${text}`;
      expect(stop?.height, where).toBeGreaterThanOrEqual(64);
      expect((stop?.y ?? 0) + (stop?.height ?? 0), where).toBeLessThanOrEqual(size.height);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBe(0);
    }
});

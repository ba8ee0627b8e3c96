import { expect } from '@playwright/test';
import {
  eventsOf,
  openChecked,
  passTime,
  plannedTime,
  playToEnd,
  playUntil,
  readPlayer,
  startFromPlan,
  takeClock,
} from './steps.ts';
import { test } from './watched.ts';

const isWorking = ({ label }: { label: string }) => /^(Hold|Rep) /.test(label);
const HOUR = 3_600_000;

test.beforeEach(async ({ page }) => {
  await takeClock(page);
  await openChecked(page, '#/plan');
});

test('a clock set an hour back and two ahead, and another time zone, change nothing', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page);
  await startFromPlan(page);
  const before = await playUntil(page, isWorking);
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now - HOUR);
  await passTime(page, 500);
  expect(await readPlayer(page)).toEqual(before);
  await devtools.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Auckland' });
  await page.clock.setSystemTime(now + HOUR);
  await passTime(page, 500);
  expect(await readPlayer(page)).toEqual(before);
  await playToEnd(page);
  const [ended] = await eventsOf(page, 'session-ended');
  const totalMs = await plannedTime(page);
  expect(ended?.payload).toMatchObject({ how: 'finished', activeMs: totalMs });
});

test('a machine that slept finds the session waiting where it was, and says for how long', async ({
  page,
}) => {
  await startFromPlan(page);
  const before = await playUntil(page, isWorking);
  const hide = (hidden: boolean) =>
    page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await hide(true);
  const now = await page.evaluate(() => Date.now());
  await page.clock.setSystemTime(now + 10 * 60_000);
  await hide(false);
  await expect(page.getByText(/The session waited while you were away for 10 minutes/).first()).toBeVisible();
  expect((await readPlayer(page)).title).toBe(before.title);
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(await playUntil(page, isWorking)).toEqual(before);
});

test('a paused session stays paused through a reload, at the same place', async ({ page }) => {
  await startFromPlan(page);
  const before = await playUntil(page, isWorking);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await passTime(page, 30_000);
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  expect((await readPlayer(page)).title).toBe(before.title);
  await page.getByRole('button', { name: 'Go on' }).click();
  expect(await playUntil(page, isWorking)).toEqual(before);
});

import type { Intake } from '@ilium/record';
import { expect, type Page } from '@playwright/test';
import {
  eventsOf,
  leftHipIntake,
  openChecked,
  passTime,
  playUntil,
  startFromPlan,
  takeClock,
} from './steps.ts';
import { test } from './watched.ts';

/** Someone for each screen of an emergency or urgent sign (B.2, B.3), and where it is read. */
const serious: readonly (readonly [string, Partial<Intake>, string])[] = [
  ['emergency', { redFlags: { others: 'no', RF01: 'yes' } }, '#/emergency'],
  ['maternity', { redFlags: { others: 'no', RF24: 'yes' }, pregnancy: { trimester: 3 } }, '#/emergency'],
  ['emergency, from Today', { redFlags: { others: 'no', RF18: 'unsure' } }, '#/today'],
  ['urgent', { redFlags: { others: 'no', RF16: 'yes' } }, '#/today'],
  ['severe pain', { redFlags: { others: 'no', RF28: 'yes' } }, '#/today'],
];

/** What can be read on the page, what is only heard included. */
const readPage = async (page: Page): Promise<string> => (await page.locator('main').textContent()) ?? '';

/** Waits until everything that was still being read is there. */
const settle = (page: Page): Promise<void> =>
  expect(async () => {
    const before = await readPage(page);
    await page.waitForTimeout(500);
    expect(await readPage(page)).toBe(before);
  }).toPass();

/** What on the page counts time: a timer, a clock's digits, or anything that reads otherwise a minute later. */
async function findTimers(page: Page): Promise<readonly string[]> {
  const before = await readPage(page);
  const roles = await page.locator('[role="timer"], progress, meter').count();
  await passTime(page, 65_000);
  const after = await readPage(page);
  return [
    ...(roles > 0 ? ['a timer, progress bar or meter'] : []),
    ...(/\b\d{1,2}:\d{2}\b/.test(before) ? ['digits of a clock'] : []),
    ...(before === after ? [] : ['the text changed by itself']),
  ];
}

/** Opens the app once with the network, so that it is on the device; from then on without. */
async function goOffline(page: Page, hash: string, intake: Intake): Promise<void> {
  await openChecked(page, hash, intake);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await page.context().setOffline(true);
  await page.goto('about:blank');
}

test.beforeEach(async ({ page }) => {
  await takeClock(page);
});

for (const [name, change, hash] of serious)
  test(`I15 the screen of ${name} is read offline, tells what to do, and holds no timer`, async ({
    page,
  }) => {
    await goOffline(page, hash, { ...leftHipIntake, ...change });
    await page.goto(`/${hash}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await passTime(page, 1_000);
    await expect(page.locator('main')).toContainText(/do not/i);
    await settle(page);
    const text = await readPage(page);
    expect(text).toMatch(/call|Call|doctor|ambulance/);
    expect(await findTimers(page)).toEqual([]);
  });

test('I15 from an emergency on Today one tap leads to what to do, offline', async ({ page }) => {
  await goOffline(page, '#/today', { ...leftHipIntake, redFlags: { others: 'no', RF01: 'yes' } });
  await page.goto('/#/today');
  await page.getByRole('link', { name: 'What to do now' }).click();
  await expect(page.getByRole('link', { name: /Call \d+/ })).toHaveAttribute('href', /^tel:\d+$/);
});

test('I15 would be seen to fail: a countdown, and a page that the network must bring', async ({ page }) => {
  await openChecked(page, '#/emergency', { ...leftHipIntake, redFlags: { others: 'no', RF01: 'yes' } });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    let left = 90;
    const clock = document.createElement('p');
    document.querySelector('main')?.append(clock);
    setInterval(() => {
      left -= 1;
      clock.textContent = `Close in 0:${left}`;
    }, 1_000);
  });
  await passTime(page, 2_000);
  expect(await findTimers(page)).toEqual(['digits of a clock', 'the text changed by itself']);
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  });
  await page.context().setOffline(true);
  await page.goto('about:blank');
  await expect(page.goto('/#/emergency')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

/** Frames of the screen from the press of Stop until the player is gone. */
const framesToStop = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const stop = [...document.querySelectorAll('button')].find(
          (one) => one.textContent?.trim() === 'Stop',
        );
        let frames = 0;
        const look = () => {
          if (document.querySelector('.player') === null || frames > 60) return resolve(frames);
          frames += 1;
          requestAnimationFrame(look);
        };
        stop?.click();
        queueMicrotask(look);
      }),
  );

async function toHold(page: Page): Promise<void> {
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  await playUntil(page, ({ label }) => /^(Hold|Rep) /.test(label));
}

test.describe('stop, by the clock on the wall', () => {
  test('I14 stop ends the session within one frame, whatever voice and network do', async ({
    page,
    context,
  }) => {
    await page.addInitScript(() => {
      // A voice that neither begins nor ends, and says nothing of it.
      speechSynthesis.speak = () => undefined;
      speechSynthesis.cancel = () => undefined;
    });
    await toHold(page);
    await context.setOffline(true);
    await page.clock.resume();
    const frames = await framesToStop(page);
    test.info().annotations.push({ type: 'frames to stop', description: String(frames) });
    console.log(`stopped after ${frames} frames`);
    expect(frames).toBeLessThanOrEqual(1);
    await expect
      .poll(async () => (await eventsOf(page, 'session-ended'))[0]?.payload)
      .toMatchObject({ how: 'stopped' });
  });

  test('I14 would be seen to fail: a question that has to be answered first', async ({ page }) => {
    await toHold(page);
    await page.clock.resume();
    await page.evaluate(() => {
      document.addEventListener('click', (event) => event.stopImmediatePropagation(), { capture: true });
    });
    expect(await framesToStop(page)).toBeGreaterThan(1);
  });
});

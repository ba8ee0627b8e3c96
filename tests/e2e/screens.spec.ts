import type { Intake } from '@ilium/record';
import { expect, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { leftHipIntake, openChecked, playToEnd, playUntil, startFromPlan, takeClock } from './steps.ts';
import { test } from './watched.ts';

interface Screen {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
}

const checked =
  (hash: string, change: Partial<Intake> = {}) =>
  (page: Page): Promise<void> =>
    openChecked(page, hash, { ...leftHipIntake, ...change });

const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click();

async function toFlags(page: Page): Promise<void> {
  await page.goto('/#/check');
  await page.getByRole('radio', { name: '20–54' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /New with this pain/ })).toBeVisible();
}

async function toMap(page: Page): Promise<void> {
  await toFlags(page);
  for (const next of [/Any lately/, /Or these/, /Health/, /Tap pain/]) {
    await press(page, 'None');
    await expect(page.getByRole('heading', { level: 1, name: next })).toBeVisible();
  }
}

async function toHold(page: Page): Promise<void> {
  await checked('#/plan')(page);
  await startFromPlan(page);
  await playUntil(page, ({ label }) => /^(Hold|Rep) /.test(label));
}

const screens: readonly Screen[] = [
  { name: 'today-first', open: (page) => page.goto('/').then(() => undefined) },
  { name: 'today', open: checked('#/today') },
  { name: 'check-age', open: (page) => page.goto('/#/check').then(() => undefined) },
  { name: 'check-flags', open: toFlags },
  {
    name: 'check-flag-questions',
    open: async (page) => {
      await toFlags(page);
      await page.getByRole('checkbox', { name: /Weakness, numb/ }).click();
      await press(page, 'Next');
    },
  },
  { name: 'check-map', open: toMap },
  { name: 'plan', open: checked('#/plan') },
  { name: 'data', open: checked('#/data') },
  { name: 'data-show', open: checked('#/data/show') },
  { name: 'player', open: toHold },
  {
    name: 'player-hurts',
    open: async (page) => {
      await toHold(page);
      await press(page, /Hurts/);
    },
  },
  {
    name: 'after',
    open: async (page) => {
      await toHold(page);
      await playToEnd(page);
    },
  },
  {
    name: 'progress',
    open: async (page) => {
      await toHold(page);
      await playToEnd(page);
      await press(page, 'Finish');
      await expect(page).toHaveURL(/#\/progress/);
    },
  },
  { name: 'progress-empty', open: (page) => page.goto('/#/progress').then(() => undefined) },
  { name: 'library', open: (page) => page.goto('/#/library').then(() => undefined) },
  { name: 'movement', open: (page) => page.goto('/#/library/seated-figure-four').then(() => undefined) },
  { name: 'help', open: (page) => page.goto('/#/help').then(() => undefined) },
  { name: 'settings', open: checked('#/settings') },
  { name: 'emergency', open: checked('#/emergency', { redFlags: { others: 'no', RF01: 'yes' } }) },
  { name: 'no-session', open: checked('#/today', { redFlags: { others: 'no', RF12b: 'yes' } }) },
  {
    name: 'nothing-fits',
    open: checked('#/today', {
      places: ['standing'],
      equipment: [],
      minutes: 3,
      conditions: [{ id: 'pgp' }, { id: 'balance' }],
    }),
  },
];

const looks = [
  { look: 'phone', width: 390, height: 844, colorScheme: 'light' },
  { look: 'phone-dark', width: 390, height: 844, colorScheme: 'dark' },
  { look: 'laptop', width: 1280, height: 800, colorScheme: 'light' },
  { look: 'laptop-dark', width: 1280, height: 800, colorScheme: 'dark' },
  { look: 'phone-on-its-side', width: 844, height: 390, colorScheme: 'light' },
] as const;

for (const { look, width, height, colorScheme } of looks)
  test.describe(look, () => {
    test.use({ viewport: { width, height }, colorScheme });
    for (const { name, open } of screens)
      test(`${name} is accessible, fits its width, and complains of nothing`, async ({ page }) => {
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        await takeClock(page);
        await open(page);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.clock.runFor(1_000);
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: `test-results/screens/${name}.${look}.png` });
        expect(await findViolations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      });
  });

test.describe('text at 200 %', () => {
  for (const { name, open } of screens)
    test(`${name} loses nothing to the side`, async ({ page }) => {
      await takeClock(page);
      await page.addInitScript(() => {
        // As a browser's own text size: there before the first line is laid out.
        const enlarge = () => {
          if (!document.documentElement) return;
          document.documentElement.style.fontSize = '200%';
          watch.disconnect();
        };
        const watch = new MutationObserver(enlarge);
        watch.observe(document, { childList: true });
        enlarge();
      });
      await open(page);
      await page.clock.runFor(1_000);
      await page.screenshot({ path: `test-results/screens/${name}.200.png` });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
});

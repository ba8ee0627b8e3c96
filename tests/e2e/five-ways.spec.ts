import { expect, type Page } from '@playwright/test';
import {
  eventsOf,
  leftHipIntake,
  openChecked,
  passTime,
  playToEnd,
  playUntil,
  startFromPlan,
  takeClock,
} from './steps.ts';
import { test } from './watched.ts';

const isWorking = ({ label }: { label: string }) => /^(Hold|Rep) /.test(label);

/** Counts pointers from now on. */
const countPointers = (page: Page) =>
  page.evaluate(() => {
    const counted = globalThis as unknown as { pointers: number };
    counted.pointers = 0;
    addEventListener('pointerdown', () => (counted.pointers += 1), { capture: true });
  });

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      return label ?? (element?.getAttribute('aria-label') || element?.textContent || '');
    });
  for (let presses = 0; presses < 60; presses += 1) {
    if (name.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

/** Takes down what a live region says, in order. */
const takeDownAnnouncements = (page: Page) =>
  page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const look = () => {
      const text = document.querySelector('.player [role="status"]')?.textContent ?? '';
      if (text !== '' && said.at(-1) !== text) said.push(text);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    look();
  });
const announcements = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { said: readonly string[] }).said);

test.beforeEach(async ({ page }) => {
  await takeClock(page);
});

test('keys alone start a session, hold it, say that it hurts, skip, play to the end and rate it', async ({
  page,
}) => {
  await openChecked(page, '#/plan', { ...leftHipIntake, minutes: 20 });
  await countPointers(page);
  await tabTo(page, /^Start, /);
  await page.keyboard.press('Enter');
  const first = await playUntil(page, isWorking);

  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.keyboard.press('Space');
  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('3');
  await expect(page.getByText(/half as far/).first()).toBeVisible();
  await playUntil(page, isWorking);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.player h1')).not.toHaveText(first.title);
  await playToEnd(page);

  await tabTo(page, /^0$/);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await eventsOf(page, 'pain-after-rated')).length).toBeGreaterThan(0);
  await tabTo(page, /^Finish$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/progress/);
  expect(await page.evaluate(() => (globalThis as unknown as { pointers: number }).pointers)).toBe(0);
});

test('the tree that a screen reader reads has the move, the side, the count and every control by name', async ({
  page,
}) => {
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  const { title, side } = await playUntil(page, (shown) => isWorking(shown) && shown.side !== null);
  const tree = await page.locator('.player').ariaSnapshot();
  expect(tree).toContain(`heading "${title}" [level=1]`);
  expect(tree).toContain(side ?? 'no side');
  expect(tree).toMatch(/timer|progressbar|img "[^"]*left|\d+ seconds? left|\d+/i);
  for (const name of ['Hurts', 'Helps', 'Back', 'Pause', 'Skip', 'Stop'])
    expect(tree).toContain(`button "${name}"`);
  await page.getByRole('button', { name: 'Hurts', exact: true }).click();
  const question = await page.locator('.player').ariaSnapshot();
  for (let score = 0; score <= 10; score += 1) expect(question).toContain(`button "${score}"`);
  expect(question).toContain('button "Stop"');
});

test('while the app speaks, its live region says no more than that it is over', async ({ page }) => {
  await page.addInitScript(() => {
    const voice = { name: 'Test', lang: 'en-GB', localService: true, default: true };
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: () => undefined,
      cancel: () => undefined,
    });
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
    Object.assign(globalThis, { SpeechSynthesisUtterance: class {} });
  });
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  await takeDownAnnouncements(page);
  await playToEnd(page);
  expect(await announcements(page)).toEqual(['Done to the end']);
});

test.describe('without any voice', () => {
  // What the service worker fetches, no route of the page would stop.
  test.use({ serviceWorkers: 'block' });

  test('a screen reader is told what comes', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'speechSynthesis'));
    await page.route('**/voice/**', (route) => route.abort());
    await openChecked(page, '#/plan');
    await startFromPlan(page);
    await takeDownAnnouncements(page);
    await passTime(page, 60_000);
    const said = await announcements(page);
    expect(said.some((text) => /^(First|Next): |side first/.test(text))).toBe(true);
  });
});

import { expect, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { openChecked, takeClock } from './steps.ts';
import { test } from './watched.ts';

interface View {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** Presses what leads to the sheet, as a person would. */
  readonly press: (page: Page) => Promise<void>;
  /** The place that the code opens. */
  readonly opens: string;
}

const pressPrint = (page: Page): Promise<void> =>
  page.getByRole('link', { name: 'Print', exact: true }).click();
const goTo = (hash: string) => (page: Page) => page.goto(`/${hash}`).then(() => undefined);

const views: readonly View[] = [
  {
    name: 'movement',
    open: goTo('#/library/seated-figure-four/press'),
    press: pressPrint,
    opens: '#/library/seated-figure-four/press',
  },
  {
    name: 'programme',
    open: goTo('#/library/programme/003'),
    press: pressPrint,
    opens: '#/library/programme/003',
  },
  {
    name: 'plan',
    open: (page) => openChecked(page, '#/plan'),
    press: pressPrint,
    opens: '#/plan',
  },
];

/** The sheet, once its drawings are there. */
async function waitForSheet(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled({ timeout: 30_000 });
}

async function openSheet(page: Page, { open, press }: View): Promise<void> {
  await takeClock(page);
  await open(page);
  await press(page);
  await waitForSheet(page);
}

/** What stands on the sheet. */
const countOn = async (page: Page) => ({
  items: await page.locator('.handout-item').count(),
  drawings: await page.locator('.handout-drawing svg').count(),
});

/** Pages of a PDF, by the page objects in it. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const looks = [
  { look: 'phone', width: 390, height: 844, colorScheme: 'light' },
  { look: 'laptop-dark', width: 1280, height: 800, colorScheme: 'dark' },
] as const;

for (const { look, width, height, colorScheme } of looks)
  test.describe(look, () => {
    test.use({ viewport: { width, height }, colorScheme });
    for (const view of views)
      test(`the sheet of a ${view.name} is accessible, complete and stays within its width`, async ({
        page,
        baseURL,
      }) => {
        const complaints: string[] = [];
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
        });
        await openSheet(page, view);
        await page.screenshot({
          path: `test-results/screens/print-${view.name}.${look}.png`,
          fullPage: true,
        });
        const { items, drawings } = await countOn(page);
        expect(items).toBeGreaterThan(0);
        expect(drawings).toBe(items);
        await expect(page.locator('.handout-scan')).toHaveAttribute('href', `${baseURL}/${view.opens}`);
        expect(await findViolations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      });
  });

for (const view of views)
  test(`the sheet of a ${view.name} prints alone, drawings and all, in both sizes of type`, async ({
    page,
  }) => {
    // The night theme must not blacken the margins.
    await page.emulateMedia({ colorScheme: 'dark' });
    await openSheet(page, view);
    const { items } = await countOn(page);
    const pages: number[] = [];
    for (const size of ['Normal', 'Large']) {
      await page.getByRole('radio', { name: size }).check();
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.print-choices')).toBeHidden();
      await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
      for (const drawing of await page.locator('.handout-drawing svg').all())
        await expect(drawing).toBeVisible();
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      // A4 in points.
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
      pages.push(pagesOf(pdf));
      await page.emulateMedia({ media: 'screen' });
    }
    const [normal = 0, large = 0] = pages;
    expect(normal).toBeGreaterThanOrEqual(Math.ceil(items / 2));
    expect(normal).toBeLessThanOrEqual(1 + Math.ceil(items / 2));
    expect(large).toBeGreaterThan(items);
  });

test('at 200 % a sheet loses nothing to the side', async ({ page }) => {
  await page.goto('/#/print/programme/000');
  await waitForSheet(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.getByRole('radio', { name: 'Large' }).check();
  await page.screenshot({ path: 'test-results/screens/print-programme.200.png' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('Print opens the browser’s own dialogue, and the arrow leads back', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await page.goto('/#/library/programme/003');
  await pressPrint(page);
  await waitForSheet(page);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page).toHaveURL(/#\/library\/programme\/003$/);
});

test('one way or all ways, one side or the other', async ({ page }) => {
  await page.goto('/#/print/movement/seated-figure-four/press');
  await waitForSheet(page);
  await expect(page.locator('.handout-item')).toHaveCount(1);
  await expect(page.getByText('Left side first.')).toBeVisible();
  await page.getByRole('radio', { name: 'Right first' }).check();
  await expect(page.getByText('Right side first.')).toBeVisible();
  await page.getByRole('radio', { name: /^All \d/ }).check();
  await waitForSheet(page);
  const { items, drawings } = await countOn(page);
  expect(items).toBeGreaterThan(1);
  expect(drawings).toBe(items);
});

test('a published programme without drawings still prints', async ({ page }) => {
  await page.route('**/generated/figures/**', (route) => route.abort());
  await page.goto('/#/print/programme/001');
  await waitForSheet(page);
  const { items, drawings } = await countOn(page);
  expect([items > 0, drawings]).toEqual([true, 0]);
});

test('a programme fitted to a person prints with what is left out, and without the warning', async ({
  page,
}) => {
  await takeClock(page);
  await openChecked(page, '#/plan/programme/003');
  await pressPrint(page);
  await waitForSheet(page);
  await expect(page.getByRole('heading', { name: 'Left out for you' })).toBeVisible();
  await expect(page.getByText('not fitted to you')).toHaveCount(0);
});

test('there is nothing to print before the first check', async ({ page }) => {
  await page.goto('/#/print/plan');
  await expect(page.getByRole('heading', { level: 1, name: 'Nothing to print' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'To the check' })).toBeVisible();
});

test('with the network off a sheet opens with its drawings', async ({ page, context }) => {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.goto('/#/print/programme/004');
  await page.reload();
  await waitForSheet(page);
  const { items, drawings } = await countOn(page);
  expect([items, drawings]).toEqual([6, 6]);
});

import { expect, type Page } from '@playwright/test';
import { leftHipIntake, openChecked } from './steps.ts';
import { test } from './watched.ts';

type Meta = 'note' | 'snapshot';

/** A text that the app keeps beside the events; with `drop` it is taken away. */
const readMeta = (page: Page, name: Meta, drop = false): Promise<string | null> =>
  page.evaluate(
    ([key, dropIt]) =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open('ilium', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const meta = opening.result.transaction('meta', 'readwrite').objectStore('meta');
          const asked = meta.get(key);
          if (dropIt) meta.delete(key);
          meta.transaction.oncomplete = () => {
            opening.result.close();
            resolve(asked.result ?? null);
          };
        };
      }),
    [name, drop] as const,
  );

test.describe('opening again', () => {
  test.use({ serviceWorkers: 'block' });

  test('Today is there before anything is judged, also on the next day, and only from what is kept', async ({
    page,
  }) => {
    const start = page.getByRole('button', { name: /^Start/ });
    await openChecked(page, '#/today', leftHipIntake, Date.now());
    await expect(start).toBeVisible();
    await expect.poll(() => readMeta(page, 'note'), { timeout: 60_000 }).not.toBeNull();
    await page.route(/think/, (route) => route.abort());
    await page.reload();
    await expect(start).toBeVisible();
    await page.clock.install({ time: Date.now() + 24 * 3_600_000 });
    await page.reload();
    await expect(start).toBeVisible();
    await readMeta(page, 'note', true);
    await page.reload();
    await page.waitForLoadState('networkidle');
    await expect(page.getByText('One moment')).toBeAttached();
    await expect(start).toBeHidden();
  });
});

test('no string becomes markup or a script unseen, on any screen', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await openChecked(page, '#/today', leftHipIntake, Date.now());
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  for (const hash of [
    '#/plan',
    '#/library',
    '#/progress',
    '#/help',
    '#/settings',
    '#/letter',
    '#/print/plan',
  ]) {
    await page.goto(`/${hash}`);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
  }
  await page.goto('/#/plan');
  await page.getByRole('button', { name: /^Start, / }).click();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('markup that loads something', () => {
  test.use({ provokes: true });

  test('is refused by the page itself', async ({ page }) => {
    await openChecked(page, '#/today', leftHipIntake, Date.now());
    await expect(
      page.evaluate(() => {
        document.body.innerHTML = '<iframe></iframe>';
      }),
    ).rejects.toThrow(/TrustedHTML/);
  });
});

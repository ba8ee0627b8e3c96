import { expect, type Page } from '@playwright/test';
import { openChecked, readEvents } from './steps.ts';
import { test } from './watched.ts';

declare global {
  interface Window {
    isFull?: boolean;
  }
}

/** Lets the browser refuse to keep anything while `isFull`, as it does on a disk that others have filled. */
function fillDisk(): void {
  const { add } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.add = function (...args) {
    if (window.isFull) throw new DOMException('full', 'QuotaExceededError');
    return add.apply(this, args);
  };
}

const setFull = (page: Page, isFull: boolean): Promise<void> =>
  page.evaluate((full) => {
    window.isFull = full;
  }, isFull);

test('a full disk is said at once, nothing is lost, and what was answered is kept by itself once there is room', async ({
  page,
}) => {
  await page.addInitScript(fillDisk);
  await openChecked(page, '#/settings');
  const before = await readEvents(page);
  await setFull(page, true);
  await page.getByText('Less motion').click();
  const said = page.getByRole('status').filter({ hasText: 'Free some space' });
  await expect(said).toBeVisible();
  await expect(page.getByLabel('Less motion')).toBeChecked();
  expect(await readEvents(page)).toEqual(before);
  await setFull(page, false);
  await expect(said).toBeHidden();
  expect(await readEvents(page)).toHaveLength(before.length + 1);
  await page.reload();
  await expect(page.getByLabel('Less motion')).toBeChecked();
});

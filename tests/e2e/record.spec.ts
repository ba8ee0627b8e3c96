import { readFileSync } from 'node:fs';
import type { StoredEvent } from '@ilium/record';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import { leftHipIntake, openChecked, readEvents, START_OF_TEST } from './steps.ts';
import { test } from './watched.ts';

const dialog = (page: Page): Locator => page.getByRole('dialog');

/** Saves a copy from Settings and gives the file's bytes. */
async function saveCopy(page: Page, passphrase?: string): Promise<Buffer> {
  await page.getByRole('button', { name: 'Save a copy' }).click();
  if (passphrase !== undefined) {
    await dialog(page).getByText('Lock it with a passphrase').click();
    await dialog(page).getByLabel('Passphrase', { exact: true }).fill(passphrase);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    dialog(page).getByRole('button', { name: 'Save it' }).click(),
  ]);
  await expect(dialog(page)).toBeHidden();
  return readFileSync(await download.path());
}

async function pickCopy(page: Page, file: Buffer, name = 'copy.json'): Promise<void> {
  if (!(await dialog(page).isVisible())) await page.getByRole('button', { name: 'Bring in a copy' }).click();
  await dialog(page)
    .getByLabel('Pick the file')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: file });
}

/** The app in a browser profile of its own: another device. */
async function otherDevice(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/#/settings');
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
  return page;
}

const idsOf = (events: readonly StoredEvent[]): readonly string[] => events.map(({ id }) => id).sort();

test('a copy brings everything to another device, and bringing it again changes nothing', async ({
  page,
  browser,
}) => {
  await openChecked(page, '#/settings');
  const copy = await saveCopy(page);
  await expect(page.getByText('Last copy: today.')).toBeVisible();
  const other = await otherDevice(browser);
  await pickCopy(other, copy);
  await expect(dialog(other).getByRole('status')).toContainText('not on this device yet');
  await dialog(other).getByRole('button', { name: 'Add it' }).click();
  await expect(dialog(other)).toBeHidden();
  const first = idsOf(JSON.parse(copy.toString()).events);
  expect(idsOf(await readEvents(other))).toEqual(first);
  await pickCopy(other, copy);
  await expect(dialog(other).getByRole('status')).toContainText('on this device already');
  await dialog(other).getByRole('button', { name: 'Done' }).click();
  await other.goto('/#/today');
  await expect(other.getByRole('button', { name: /^Start/ })).toBeVisible();
  await other.context().close();
});

test('a locked copy opens with its passphrase only', async ({ page, browser }) => {
  await openChecked(page, '#/settings');
  const copy = await saveCopy(page, 'blue boat');
  expect(copy.toString('latin1')).not.toContain('intake');
  const other = await otherDevice(browser);
  await pickCopy(other, copy, 'copy.json.age');
  const field = dialog(other).getByLabel('Passphrase of this copy');
  await field.fill('red boat');
  await dialog(other).getByRole('button', { name: 'Open it' }).click();
  await expect(dialog(other).getByRole('alert')).toContainText('does not open this copy', {
    timeout: 60_000,
  });
  expect(await readEvents(other)).toEqual([]);
  await field.fill('blue boat');
  await dialog(other).getByRole('button', { name: 'Open it' }).click();
  await dialog(other).getByRole('button', { name: 'Add it' }).click({ timeout: 60_000 });
  await expect(dialog(other)).toBeHidden();
  expect((await readEvents(other)).length).toBeGreaterThan(0);
  await other.context().close();
});

test('a bad file is refused in a sentence, and nothing changes', async ({ page }) => {
  await openChecked(page, '#/settings');
  const copy = (await saveCopy(page)).toString();
  const before = idsOf(await readEvents(page));
  const damaged = copy.replace('"minutes":6', '"minutes":"six"');
  for (const [file, sentence] of [
    [copy.slice(0, -30), 'stops in the middle'],
    ['<p>hello</p>', 'not a copy'],
    [copy.replace('"version": 1', '"version": 7'), 'newer Ilium'],
    [damaged, 'Entry 1 of this copy is damaged, at “intake.minutes”'],
  ] as const) {
    await pickCopy(page, Buffer.from(file));
    await expect(dialog(page).getByRole('alert')).toContainText(sentence);
  }
  expect(idsOf(await readEvents(page))).toEqual(before);
});

test('a copy of somebody else is told apart before it is added', async ({ page, browser }) => {
  await openChecked(page, '#/settings');
  const copy = (await saveCopy(page)).toString().replaceAll(/"device":"[^"]+"/g, '"device":"theirs"');
  const other = await otherDevice(browser);
  await openChecked(other, '#/settings', leftHipIntake, START_OF_TEST + 60_000);
  const newer = await saveCopy(other);
  await pickCopy(other, Buffer.from(copy));
  await expect(dialog(other).getByRole('status')).toContainText('shares nothing');
  await expect(dialog(other).getByRole('status')).not.toContainText('newer');
  await pickCopy(page, newer);
  await expect(dialog(page).getByRole('status')).toContainText('The check in this copy is newer');
  await other.context().close();
});

test('deleting everything leaves nothing behind on the device', async ({ page }) => {
  await openChecked(page, '#/settings');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await dialog(page).getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Everything is deleted.')).toBeVisible();
  expect(await readEvents(page)).toEqual([]);
  const left = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ local: 0, session: 0, caches: 0, workers: 0 });
});

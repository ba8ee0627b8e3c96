import { expect, type Page } from '@playwright/test';
import { eventsOf, openChecked, playToEnd, startFromPlan, takeClock } from './steps.ts';
import { test } from './watched.ts';

/** The folder that is chosen: a real one of the browser's own file system. */
const chooseOwnFolder = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Copies', { create: true }),
    });
  });

const filesIn = (page: Page) =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Copies');
    const files: { readonly name: string; readonly text: string }[] = [];
    for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>)
      files.push({ name, text: await (await handle.getFile()).text() });
    return files;
  });

const choose = (page: Page) => page.getByRole('button', { name: 'Keep a copy in a folder' });

test('a folder that was chosen takes a fresh copy after each session, and no more once it is left', async ({
  page,
}) => {
  await takeClock(page);
  await chooseOwnFolder(page);
  await openChecked(page, '#/settings');
  await choose(page).click();
  await expect(page.getByText('A fresh copy goes into “Copies” after each session.')).toBeVisible();
  expect(await filesIn(page)).toHaveLength(1);
  await page.goto('/#/plan/move/bridge/both-feet');
  await startFromPlan(page);
  await playToEnd(page);
  const [ended] = await eventsOf(page, 'session-ended');
  await expect.poll(async () => (await filesIn(page))[0]?.text).toContain(ended?.id ?? 'nothing');
  const [only, ...others] = await filesIn(page);
  expect(others).toEqual([]);
  expect(() => JSON.parse(only?.text ?? '')).not.toThrow();
  await page.goto('/#/settings');
  await page.getByRole('button', { name: 'Stop writing there' }).click();
  await expect(choose(page)).toBeVisible();
  expect(await filesIn(page)).toHaveLength(1);
});

test('a folder that cannot be written is said in a sentence, and the copy in it stays', async ({ page }) => {
  await takeClock(page);
  await chooseOwnFolder(page);
  await openChecked(page, '#/settings');
  await choose(page).click();
  await expect(page.getByText('A fresh copy goes into “Copies”')).toBeVisible();
  const before = await filesIn(page);
  await page.addInitScript(() => {
    FileSystemWritableFileStream.prototype.write = () =>
      Promise.reject(new DOMException('', 'QuotaExceededError'));
  });
  await page.goto('/#/plan/move/bridge/both-feet');
  await page.reload();
  await startFromPlan(page);
  await playToEnd(page);
  await page.goto('/#/settings');
  await expect(page.getByText(/could not be written into “Copies”.*untouched/)).toBeVisible();
  expect(await filesIn(page)).toEqual(before);
});

test('a browser that forgot its permission is asked again in one tap', async ({ page }) => {
  await takeClock(page);
  await chooseOwnFolder(page);
  await openChecked(page, '#/settings');
  await choose(page).click();
  await expect(page.getByText('A fresh copy goes into “Copies”')).toBeVisible();
  await page.addInitScript(() => {
    let permission = 'prompt';
    Object.assign(FileSystemHandle.prototype, {
      queryPermission: async () => permission,
      requestPermission: async () => {
        permission = 'granted';
        return permission;
      },
    });
  });
  await page.reload();
  await expect(page.getByText('Your browser asks for your permission again')).toBeVisible();
  await page.getByRole('button', { name: 'Let it write' }).click();
  await expect(page.getByText('A fresh copy goes into “Copies”')).toBeVisible();
});

test('a browser that cannot write into folders offers none', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: undefined });
  });
  await takeClock(page);
  await openChecked(page, '#/settings');
  await expect(page.getByRole('button', { name: 'Save a copy' })).toBeVisible();
  await expect(choose(page)).toHaveCount(0);
});

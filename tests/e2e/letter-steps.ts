import { createRequire } from 'node:module';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type readCode from 'jsqr';
import { takeClock } from './steps.ts';

const decode = createRequire(import.meta.url)('jsqr') as typeof readCode;

/** The sizes of a therapist's tablet and a person's phone. */
export const tablet = { width: 1024, height: 768 };
export const phone = { width: 390, height: 844 };

/** The heading of the page. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A person with a device of their own: nothing is shared but the static server. */
export async function newDevice(browser: Browser, viewport: typeof phone): Promise<Page> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await takeClock(page);
  return page;
}

/** Counts what a hand does: every tap, and every field that is written in. */
export function createHand() {
  let taps = 0;
  return {
    tap: async (target: Locator) => {
      taps += 1;
      await target.click();
    },
    write: async (target: Locator, text: string) => {
      taps += 1;
      await target.fill(text);
    },
    taps: () => taps,
  };
}

/** What a phone's camera would read from the picture of a code. */
export async function scan(code: Locator): Promise<string> {
  const png = await code.screenshot();
  const { pixels, width, height } = await code.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(bitmap, 0, 0);
    const data = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    let text = '';
    for (const byte of data) text += String.fromCharCode(byte);
    return { pixels: btoa(text), width: bitmap.width, height: bitmap.height };
  }, png.toString('base64'));
  const read = decode(Uint8ClampedArray.from(Buffer.from(pixels, 'base64')), width, height);
  if (!read) throw new Error('no code could be read from the picture');
  return read.data;
}

/** The part of an address that no server sees. */
export const hashOf = (address: string): string => address.slice(address.indexOf('#'));

/** A new client of this device. */
export async function addClient(page: Page, name = 'Client 7'): Promise<void> {
  await page.goto('/#/table');
  await page.getByLabel('Name or code of a new client').fill(name);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(heading(page)).toHaveText(name);
}

/** Writes a letter of so many moves for a new client; resolves to its address, read from the picture of its code. */
export async function prescribe(page: Page, moves: number, hand = createHand()): Promise<string> {
  await addClient(page);
  return writeLetter(page, moves, hand);
}

/** Writes a letter for the client whose page is open; resolves to its address, read from the picture of its code. */
export async function writeLetter(
  page: Page,
  moves: number,
  hand = createHand(),
  note = 'Mornings, before work.',
): Promise<string> {
  await hand.tap(page.getByRole('link', { name: 'Write a letter for home' }));
  await expect(heading(page)).toHaveText('For home: Client 7');
  for (let n = 0; n < moves; n += 1)
    await hand.tap(
      page
        .getByRole('group', { name: 'Moves' })
        .getByRole('checkbox')
        .nth(2 * n),
    );
  await expect(page.getByRole('heading', { name: `In the letter: ${moves}` })).toBeVisible();
  await hand.tap(page.getByRole('button', { name: /repetitions: less$/ }).first());
  await hand.write(page.getByLabel('A note for your client'), note);
  await hand.write(page.getByLabel('Your name, as your client knows it'), 'A. Osei');
  await hand.tap(page.getByRole('button', { name: 'Make the letter' }));
  await expect(heading(page)).toHaveText('Letter for Client 7');
  return scan(page.locator('.letter-code').first());
}

/** The moves that a letter asks for, as they are shown. */
export const wordsOfLetter = (page: Page) => page.locator('.letter-list .strong').allTextContents();

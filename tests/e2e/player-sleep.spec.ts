import { expect } from '@playwright/test';
import {
  pressScript,
  type Standing,
  seedEvents,
  standingScript,
  startScript,
} from '../../tools/bench/player-page.ts';
import { launchRawBrowser, makeProfile, type RawPage, waitFor } from '../../tools/raw-browser.ts';
import { test } from './watched.ts';

const lookAt = async (page: RawPage) => {
  const { title, side, reached } = await page.evaluate<Standing>(standingScript);
  return { title, side, place: reached.at(-1) };
};
const hasWaited = `/The session waited/.test(document.querySelector('.player').textContent)`;

test('a machine that sleeps keeps the session where it was; a moment without breath changes nothing', async ({
  baseURL,
}) => {
  const profile = makeProfile();
  const browser = await launchRawBrowser(profile.path);
  try {
    const page = await browser.open(`${baseURL}/`);
    await waitFor(page, `document.querySelector('h1')`);
    await page.evaluate(seedEvents(6));
    await page.send('Page.navigate', { url: `${baseURL}/?again#/plan` });
    await waitFor(
      page,
      `[...document.querySelectorAll('button')].some((b) => /^Start, /.test(b.textContent))`,
    );
    await page.evaluate(startScript);
    await waitFor(page, `document.querySelector('.player h1')`);
    const before = await lookAt(page);
    await browser.freeze(1_500);
    expect(await lookAt(page)).toEqual(before);
    expect(await page.evaluate<boolean>(hasWaited)).toBe(false);
    await browser.freeze(7_000);
    await waitFor(page, hasWaited);
    expect(await lookAt(page)).toEqual(before);
    await page.evaluate(pressScript('Go on'));
    await waitFor(page, `!${hasWaited}`);
    expect(await lookAt(page)).toEqual(before);
  } finally {
    await browser.kill();
    profile.remove();
  }
});

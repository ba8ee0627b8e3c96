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
  const { title, reached, ended, started } = await page.evaluate<Standing>(standingScript);
  return { title, place: reached.at(-1), ended, started };
};

test('a browser that is killed goes on with the same session, move, side and repetition, time after time', async ({
  baseURL,
}) => {
  const profile = makeProfile();
  let browser = await launchRawBrowser(profile.path);
  try {
    let page = await browser.open(`${baseURL}/`);
    await waitFor(page, `document.querySelector('h1')`);
    await page.evaluate(seedEvents(6));
    await page.send('Page.navigate', { url: `${baseURL}/?again#/plan` });
    await waitFor(
      page,
      `[...document.querySelectorAll('button')].some((b) => /^Start, /.test(b.textContent))`,
    );
    await page.evaluate(startScript);
    await waitFor(page, `document.querySelector('.player h1')`);
    for (const skips of [0, 1, 1]) {
      for (let n = 0; n < skips; n += 1) await page.evaluate(pressScript('Skip'));
      await expect.poll(async () => (await lookAt(page)).place).toBeTruthy();
      const before = await lookAt(page);
      await browser.kill();
      browser = await launchRawBrowser(profile.path);
      page = await browser.open(`${baseURL}/#/player`);
      await waitFor(page, `document.querySelector('.player h1')`);
      expect(await lookAt(page)).toEqual(before);
    }
  } finally {
    await browser.kill();
    profile.remove();
  }
});

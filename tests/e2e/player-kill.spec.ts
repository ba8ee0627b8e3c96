import { expect, test } from '@playwright/test';
import { seedEvents, startScript } from '../../tools/bench/player-page.ts';
import { launchRawBrowser, makeProfile, type RawPage, waitFor } from '../../tools/raw-browser.ts';

/** Where the record says that the session is, and what the player shows. */
const placeScript = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('ilium', 1);
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const all = opening.result.transaction('events').objectStore('events').getAll();
    all.onsuccess = () => {
      opening.result.close();
      const of = (wanted) => all.result.filter(({ type }) => type === wanted).map(({ payload }) => payload);
      const { session, item, side, set, rep } = of('player-moved').at(-1) ?? {};
      resolve({
        place: { session, item, side, set, rep },
        title: document.querySelector('.player h1')?.textContent ?? null,
        ended: of('item-ended').length,
        started: of('session-started').length,
      });
    };
  };
})`;

interface Found {
  readonly place: object;
  readonly title: string | null;
  readonly ended: number;
  readonly started: number;
}

const lookAt = (page: RawPage) => page.evaluate<Found>(placeScript);

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
      for (let n = 0; n < skips; n += 1)
        await page.evaluate(`document.querySelector('.player-controls').children[4].click()`);
      await expect
        .poll(async () => (await lookAt(page)).place)
        .toMatchObject({ session: expect.any(String) });
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

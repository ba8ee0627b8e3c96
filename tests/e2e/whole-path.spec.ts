import { expect, type Locator, type Page } from '@playwright/test';
import { eventsOf, playToEnd, playUntil, readEvents, takeClock } from './steps.ts';
import { test } from './watched.ts';

const TAPS_AT_MOST = 12;
const SECONDS_AT_MOST = 60;
const WORDS_A_MINUTE = 200;

/** How a person answers: by tapping, or with the keyboard alone. */
type Answer = (control: Locator) => Promise<void>;

const tap: Answer = (control) => control.click();

/** Reaches a control with Tab (and arrows inside a group of choices or the body map) and presses it. */
const byKeyboard =
  (page: Page): Answer =>
  async (control) => {
    await expect(control).toBeVisible();
    const isRadio = (await control.getAttribute('type')) === 'radio';
    const group = isRadio ? await control.getAttribute('name') : null;
    for (let presses = 0; presses < 60; presses += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) break;
      const inGroup = await page.evaluate(
        (name) => name !== null && document.activeElement?.getAttribute('name') === name,
        group,
      );
      const onMap = await control.evaluate(
        (element) =>
          element.matches('.body-spot') && (document.activeElement?.matches('.body-spot') ?? false),
      );
      await page.keyboard.press(inGroup || onMap ? 'ArrowDown' : 'Tab');
    }
    await expect(control).toBeFocused();
    await page.keyboard.press(isRadio ? 'Space' : 'Enter');
    if (isRadio) await page.keyboard.press('Enter');
  };

/** The text that eyes can read: what is only heard is left out. */
function visibleText(main: Element): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent?.checkVisibility() && !parent.closest('.heard-only')) texts.push(node.textContent ?? '');
  }
  return texts.join(' ');
}

/** Counts what a person reads and presses on the way. */
function createWalk(page: Page, answer: Answer) {
  const textByPage = new Map<string, string>();
  let presses = 0;
  return {
    /** Takes down the words of the page that is shown; a page counts as it stands when it is left. */
    async press(control: Locator) {
      await expect(control).toBeVisible();
      const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
      textByPage.set(title, await page.locator('main').evaluate(visibleText));
      await answer(control);
      presses += 1;
    },
    presses: () => presses,
    words: () =>
      [...textByPage.values()].flatMap((text) => text.split(/\s+/)).filter((word) => /\p{L}/u.test(word))
        .length,
  };
}

/** From the first page to the first movement, for someone with a sore left buttock and nothing to report. */
async function walkToFirstMovement(page: Page, answer: Answer) {
  const walk = createWalk(page, answer);
  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const heading = (name: string | RegExp) =>
    expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const none = button('None');

  await walk.press(page.getByRole('link', { name: 'Start' }));
  await heading(/Age/);
  await walk.press(page.getByRole('radio', { name: '20–54' }));
  for (const card of [/New with this pain/, /Any lately/, /Or these/, /Health/]) {
    await heading(card);
    await walk.press(none);
  }
  await heading(/Tap pain/);
  await walk.press(button('Left buttock'));
  await walk.press(button('Next'));
  await heading(/Pain most days/);
  await walk.press(page.getByRole('radio', { name: '3', exact: true }));
  await heading(/Is it/);
  await walk.press(none);
  await heading(/around/);
  await walk.press(button('See plan'));
  await heading(/plan/);
  await walk.press(button(/^Start, /));
  await playUntil(page, ({ label }) => /^(Hold|Rep) /.test(label));
  return walk;
}

test.beforeEach(async ({ page }) => {
  await takeClock(page);
  await page.goto('/');
});

test('the whole path: opened, checked, planned, played to the end, rated, and found again tomorrow', async ({
  page,
}) => {
  const walk = await walkToFirstMovement(page, tap);
  const seconds = (walk.words() * 60) / WORDS_A_MINUTE;
  test.info().annotations.push({
    type: 'first movement',
    description: `${walk.presses()} taps, ${walk.words()} words, ${seconds.toFixed(0)} s of reading`,
  });
  console.log(
    `first movement after ${walk.presses()} taps and ${walk.words()} words (${seconds.toFixed(0)} s)`,
  );
  expect(walk.presses()).toBeLessThanOrEqual(TAPS_AT_MOST);
  expect(seconds).toBeLessThanOrEqual(SECONDS_AT_MOST);

  await playToEnd(page);
  for (const rating of await page.getByRole('radio', { name: 'Eased' }).all()) await rating.check();
  await page.getByRole('button', { name: 'Finish' }).click();

  await expect(page).toHaveURL(/#\/progress/);
  await expect(page.getByText(/Done/).filter({ visible: true }).first()).toBeVisible();
  const [planned] = await eventsOf(page, 'session-planned');
  const plan = (planned?.payload as { plan: { items: unknown[] } } | undefined)?.plan ?? { items: [] };
  expect(plan.items.length).toBeGreaterThan(0);
  expect(await eventsOf(page, 'item-ended')).toHaveLength(plan.items.length);
  expect(await eventsOf(page, 'item-rated')).toHaveLength(plan.items.length);
  expect((await eventsOf(page, 'session-ended'))[0]?.payload).toMatchObject({ how: 'finished' });

  await page.clock.fastForward('24:00:00');
  await page.reload();
  await expect(page.getByText(/Done/).filter({ visible: true }).first()).toBeVisible();
  expect((await readEvents(page)).length).toBeGreaterThan(plan.items.length * 2);
});

test('the whole path with the keyboard alone', async ({ page }) => {
  await walkToFirstMovement(page, byKeyboard(page));
  await playToEnd(page);
  await page.getByRole('heading', { level: 1 }).focus();
  const eased = page.getByRole('radio', { name: 'Eased' }).first();
  await byKeyboard(page)(eased);
  await expect(eased).toBeChecked();
  await byKeyboard(page)(page.getByRole('button', { name: 'Finish' }));
  await expect(page).toHaveURL(/#\/progress/);
  expect((await eventsOf(page, 'item-rated')).length).toBeGreaterThanOrEqual(1);
});

test('the whole path with the network gone', async ({ page, context }) => {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await page.reload();
  await walkToFirstMovement(page, tap);
  await playToEnd(page);
  await page.getByRole('radio', { name: 'Same' }).first().check();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page).toHaveURL(/#\/progress/);
  await page.reload();
  await expect(page.getByText(/Done/).filter({ visible: true }).first()).toBeVisible();
});

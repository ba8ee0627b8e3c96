import type { VariationKey } from '@ilium/movement';
import { makeEvent, type PrescriptionLetter, type StoredEvent } from '@ilium/record';
import { exampleLetter } from '@ilium/record/testing';
import { addDays, createRandom, instantToCivilDate } from '@ilium/units';
import { expect, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { heading, scan } from './letter-steps.ts';
import { eventsOf, openChecked, putEvents, START_OF_TEST, startFromPlan, takeClock } from './steps.ts';
import { test } from './watched.ts';

test.use({ actionTimeout: 15_000 });

const today = instantToCivilDate(START_OF_TEST, 0);
const random = createRandom(5);
const moves: readonly VariationKey[] = [
  'seated-figure-four/press',
  'standing-hip-flexor/lunge',
  'lying-figure-four/pull',
  'standing-side-bend/free',
  'bridge/both-feet',
  'butterfly/lean',
];

const letterOf = (own: Partial<PrescriptionLetter> = {}): PrescriptionLetter => ({
  ...exampleLetter,
  from: 'A. Osei',
  items: moves.map((variation) => ({ variation, dose: { holdSeconds: 20, reps: 3, sets: 1 } })),
  reviewOn: addDays(today, 14),
  ...own,
});

const made = { at: START_OF_TEST - 3_600_000, offsetMinutes: 0, device: 'test', random };
const accepted = (letter: PrescriptionLetter): StoredEvent =>
  makeEvent('prescription-accepted', { letter, key: 'A'.repeat(87) }, made);

/** Opens the app for someone who answered the check and follows a letter. */
async function openFollowing(page: Page, hash: string, letter = letterOf()): Promise<void> {
  await takeClock(page);
  await openChecked(page, '#/settings');
  await putEvents(page, [accepted(letter)]);
  await page.goto('about:blank');
  await page.goto(`/${hash}`);
}

const plannedIn = async (page: Page) => {
  const planned = (await eventsOf(page, 'session-planned')).at(-1)?.payload as {
    plan: { items: { variation: VariationKey }[] };
  };
  return planned.plan.items.map(({ variation }) => variation);
};

test('six moves in six minutes: the plan says how many fit, gives the minutes for more, and slips nothing in', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFollowing(page, '#/plan');
  await expect(
    page.getByText('3 of the 6 moves of A. Osei’s letter fit in 6 minutes. The others come next.'),
  ).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/screens/follow-plan.phone.png', fullPage: true });
  await page.getByRole('button', { name: /^Take \d+ minutes for 5$/ }).click();
  await expect(page.getByText('5 of the 6 moves of A. Osei’s letter fit in one session.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Take \d+ minutes/ })).toHaveCount(0);
  await startFromPlan(page);
  const planned = await plannedIn(page);
  expect(planned).toHaveLength(5);
  for (const key of planned) expect(moves).toContain(key);
});

test('Today leads to the letter, which says of each move where it stands; without a letter nobody hears of one', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openFollowing(page, '#/today', letterOf({ reviewOn: addDays(today, 3) }));
  await expect(page.getByText('You look at it together on Tuesday.')).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/screens/follow-today.phone.png', fullPage: true });
  await page.getByRole('link', { name: 'You follow A. Osei’s letter' }).click();
  await expect(heading(page)).toHaveText('Letter from a therapist');
  await expect(page.getByText('In today’s session.')).toHaveCount(3);
  await expect(page.getByText('No room today: it comes next.')).toHaveCount(3);
  expect(await findViolations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/screens/follow-letter.phone.png', fullPage: true });

  await page.clock.setSystemTime(START_OF_TEST + 5 * 86_400_000);
  await page.goto('about:blank');
  await page.goto('/#/today');
  await expect(page.getByText(/^The day to look at it together has passed/)).toBeVisible();

  const other = await page.context().browser()?.newContext();
  const quiet = await other?.newPage();
  if (!quiet) throw new Error('no second device');
  await takeClock(quiet);
  for (const hash of ['#/today', '#/plan']) {
    await openChecked(quiet, hash);
    await expect(quiet.getByRole('button', { name: /^Start/ })).toBeVisible();
    await expect(quiet.locator('main')).not.toContainText(/letter/i);
  }
  await quiet.context().close();
});

/** What pictures of the codes say at a width, with the size of a module in pixels. */
async function readCodes(page: Page) {
  const codes = page.locator('.letter-code');
  await expect(codes.first()).toBeVisible();
  const read: { text: string; module: number; inside: boolean }[] = [];
  for (const code of await codes.all()) {
    await code.scrollIntoViewIfNeeded();
    const text = await scan(code);
    const { module, inside } = await code.evaluate((element) => {
      const { width, left, right } = element.getBoundingClientRect();
      const size = Number(element.getAttribute('viewBox')?.split(' ')[2]);
      return { module: width / size, inside: left >= 0 && right <= document.documentElement.clientWidth };
    });
    read.push({ text, module, inside });
  }
  return read;
}

test('codes are read from the screen of a small phone, upright, on its side and in the dark', async ({
  browser,
}) => {
  const client = '01890a5d-ac96-774b-bcce-b302099a8099';
  const letter = letterOf();
  const text = Array.from({ length: 590 }, (_, n) => 'ABCdefGHI0123-_xyz'[(n * 7) % 18]).join('');
  for (const look of [
    { viewport: { width: 360, height: 640 }, colorScheme: 'light', name: 'small' },
    { viewport: { width: 360, height: 640 }, colorScheme: 'dark', name: 'dark' },
    { viewport: { width: 740, height: 360 }, colorScheme: 'dark', name: 'side' },
  ] as const) {
    const context = await browser.newContext({ ...look, deviceScaleFactor: 1 });
    const page = await context.newPage();
    await takeClock(page);
    await openChecked(page, '#/settings');
    await putEvents(page, [
      makeEvent('client-named', { client, name: 'Client 7' }, { ...made, at: made.at - 60_000 }),
      makeEvent('prescription-written', { client, letter, text }, made),
    ]);
    await page.goto('about:blank');
    await page.goto(`/#/table/letter/${letter.id}`);
    const read = await readCodes(page);
    for (const { module, inside } of read) {
      expect(module).toBeGreaterThanOrEqual(4);
      expect(inside).toBe(true);
    }
    const pieces = read.map((one) => one.text.slice(one.text.indexOf('#/letter/') + 9));
    expect(pieces.map((piece) => piece.split('.').at(-1)).join('')).toBe(text);
    await page.screenshot({ path: `test-results/screens/codes.${look.name}.png`, fullPage: true });
    await context.close();
  }
});

test('that a link was copied is said beside the button, once', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 390, height: 844 });
  await openFollowing(page, '#/letter/report');
  await page.getByRole('button', { name: 'Make the report' }).click();
  const copy = page.getByRole('button', { name: 'Copy the link' });
  await copy.click();
  const said = page.getByText('Copied. Paste it into a message.');
  await expect(said).toHaveCount(1);
  await expect(said).toBeInViewport();
  const [button, line] = [await copy.boundingBox(), await said.boundingBox()];
  expect((line?.y ?? 0) - ((button?.y ?? 0) + (button?.height ?? 0))).toBeLessThan(40);
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
});

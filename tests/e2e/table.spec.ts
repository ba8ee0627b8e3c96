import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { eventsOf, openChecked, passTime, takeClock } from './steps.ts';
import { test } from './watched.ts';

const tablet = { width: 1024, height: 768 };

test.use({ actionTimeout: 10_000 });

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function addClient(page: Page, name = 'Client 7'): Promise<void> {
  await takeClock(page);
  await page.goto('/#/table');
  await page.getByLabel('Name or code of a new client').fill(name);
  await press(page, 'Add');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

async function openGate(page: Page): Promise<void> {
  await addClient(page);
  await page.getByRole('link', { name: 'New visit' }).click();
  await expect(heading(page)).toHaveText('Before you begin: Client 7');
}

const questions = [/^Any danger sign/, /^A fresh break/, /^Leg pain with new weakness/, /^Under 18/] as const;
const answer = (page: Page, question: RegExp, text: string): Promise<void> =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: text, exact: true }).check();

/** Everything asked, agreed and clear. */
async function fillGate(page: Page): Promise<void> {
  await page.getByLabel('Who treats').fill('A. Osei');
  await page.getByLabel('Word that stops everything').fill('halt');
  await page.getByRole('checkbox', { name: /^My client agrees/ }).check();
  for (const question of questions) await answer(page, question, 'No');
  await press(page, 'None of these');
}

async function beginVisit(page: Page): Promise<void> {
  await openGate(page);
  await fillGate(page);
  await press(page, 'Begin the visit');
  await expect(heading(page)).toHaveText('Compare both legs: before');
}

async function compare(page: Page, left: string, right: string): Promise<void> {
  await page.getByLabel('Left', { exact: true }).fill(left);
  await page.getByLabel('Right', { exact: true }).fill(right);
  await press(page, 'Keep');
}

/** Waits until a round stands there, and begins it. */
async function startRound(page: Page): Promise<void> {
  await press(page, 'Start');
  await expect(page.getByText('Ask: how strong, 0 to 10?')).toBeVisible();
}

/** One round with what the client says after it. */
async function doRound(page: Page, discomfort: number): Promise<void> {
  const before = (await eventsOf(page, 'round-done')).length;
  await startRound(page);
  for (let second = 0; second < 60; second += 5) await passTime(page, 5_000);
  await expect(page.locator('.table-kind')).toHaveText('Ask now');
  await press(page, String(discomfort));
  await expect.poll(async () => (await eventsOf(page, 'round-done')).length).toBe(before + 1);
}

const roundsOf = async (page: Page) =>
  (await eventsOf(page, 'round-done')).map(
    ({ payload }) =>
      (
        payload as {
          round: {
            variation: string;
            side: string;
            heldSeconds: number;
            discomfort: number | null;
            pinch: number;
          };
        }
      ).round,
  );

test.describe('at the table', () => {
  test.use({ viewport: tablet });

  test('the plain branch is played to its end with measures, and the note has it all', async ({ page }) => {
    await beginVisit(page);
    await compare(page, '21', '17');
    for (const moment of ['between', 'after']) {
      for (let round = 0; round < 6; round += 1) await doRound(page, 3);
      await expect(heading(page)).toHaveText(`Compare both legs: ${moment}`);
      await compare(page, moment === 'between' ? '19' : '18', '16,5');
    }
    await expect(heading(page)).toHaveText('All done.');
    const rounds = await roundsOf(page);
    expect(rounds.map(({ side }) => side)).toEqual([...Array(6).fill('left'), ...Array(6).fill('right')]);
    for (const round of rounds) expect(round).toMatchObject({ heldSeconds: 20, discomfort: 3, pinch: 0 });
    expect(new Set(rounds.map(({ variation }) => variation)).size).toBe(2);
    expect((await eventsOf(page, 'visit-ended'))[0]?.payload).toMatchObject({ how: 'finished' });
    const note = page.locator('.visit-note');
    await expect(note).toContainText('3 cm nearer');
    await expect(note).toContainText('0.5 cm nearer');
    await expect(note).toContainText('A. Osei');
    const [text] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as text')]);
    expect(readFileSync(await text.path(), 'utf8')).toContain('21 cm / 19 cm / 18 cm (3 cm nearer)');
    const [data] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as data')]);
    expect(JSON.parse(readFileSync(await data.path(), 'utf8'))).toMatchObject({
      format: 'ilium-visit',
      client: 'Client 7',
      visit: { ended: { how: 'finished' } },
    });
    await page
      .getByRole('button', { name: 'Print the note' })
      .or(page.getByRole('link', { name: 'Print the note' }))
      .click();
    await expect(page.locator('.print-paper .visit-note')).toContainText('3 cm nearer');
    await page.emulateMedia({ media: 'print' });
    await page.screenshot({ path: 'test-results/screens/table-note-paper.png' });
    await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  });

  test('a groin pinch brings the towel once, and a pinch that stays ends the techniques', async ({
    page,
  }) => {
    await beginVisit(page);
    await compare(page, '22', '18');
    await startRound(page);
    await passTime(page, 5_000);
    await passTime(page, 5_000);
    await passTime(page, 5_000);
    await press(page, 'The groin pinches');
    await press(page, '4');
    // The other technique has its first round before the towel’s turn comes.
    await expect(page.locator('.table-round')).toHaveText('Round 1 of 3');
    await doRound(page, 2);
    await expect(heading(page)).toContainText('groin towel');
    await expect(page.locator('.table-round')).toHaveText('Round 1 of 1');
    await startRound(page);
    await passTime(page, 5_000);
    await passTime(page, 5_000);
    await page.keyboard.press('p');
    await press(page, '2');
    await expect(heading(page)).toHaveText('Compare both legs: after');
    await compare(page, '22', '18');
    await expect(heading(page)).toContainText('the groin still pinched');
    expect((await eventsOf(page, 'visit-ended'))[0]?.payload).toMatchObject({ how: 'pinch' });
    const rounds = await roundsOf(page);
    expect(rounds.map(({ pinch }) => pinch)).toEqual([4, 0, 2]);
    expect(rounds[0]?.heldSeconds).toBeLessThan(20);
    await expect(page.locator('.visit-note')).toContainText('groin pinch 4 of 10');
    await expect(page.getByText('For the days between')).toBeVisible();
  });

  test('above the ceiling the hold ends at once, and the next round goes lighter', async ({ page }) => {
    await beginVisit(page);
    await press(page, 'Leave out');
    await startRound(page);
    await passTime(page, 5_000);
    await passTime(page, 5_000);
    await passTime(page, 5_000);
    await press(page, '5');
    await expect.poll(() => roundsOf(page)).toHaveLength(1);
    await doRound(page, 3);
    await expect(page.locator('.table-depth')).toHaveText('Go lighter than last time.');
    await doRound(page, 2);
    await expect(page.locator('.table-depth')).toHaveText('You may go a little deeper.');
  });

  test('the keyboard alone, or a pedal, does a round and stops; what was done is kept', async ({ page }) => {
    await beginVisit(page);
    await page.getByLabel('Left', { exact: true }).focus();
    await page.keyboard.type('20');
    await page.keyboard.press('Tab');
    await page.keyboard.type('20');
    await page.keyboard.press('Enter');
    await expect(page.locator('.table-round')).toHaveText('Round 1 of 3');
    await heading(page).focus();
    await page.keyboard.press('Space');
    for (let n = 0; n < 3; n += 1) await passTime(page, 5_000);
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
    await page.keyboard.press('Space');
    await page.keyboard.press('2');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => roundsOf(page)).toHaveLength(1);
    expect((await roundsOf(page))[0]).toMatchObject({ discomfort: 2 });
    await page.keyboard.press('Space');
    for (let n = 0; n < 3; n += 1) await passTime(page, 5_000);
    await page.keyboard.press('Escape');
    await expect(heading(page)).toHaveText('Stopped. What now?');
    await expect(heading(page)).toBeFocused();
    expect(await roundsOf(page)).toHaveLength(2);
    await page.getByRole('button', { name: /^End the visit/ }).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Stopped.');
    expect((await eventsOf(page, 'visit-ended'))[0]?.payload).toMatchObject({ how: 'stopped' });
  });

  test('after a reload the visit goes on where it was', async ({ page }) => {
    await beginVisit(page);
    await compare(page, '20', '20');
    await doRound(page, 3);
    await startRound(page);
    await page.reload();
    await expect(page.locator('.table-round')).toHaveText('Round 1 of 3');
    expect(await roundsOf(page)).toHaveLength(1);
    await page.goto('/#/table');
    await page.getByRole('link', { name: /Client 7/ }).click();
    await press(page, 'Go on with the visit');
    await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  });
});

test.describe('the gate (B.5)', () => {
  const isShut = async (page: Page, reason: RegExp): Promise<void> => {
    await press(page, 'Begin the visit');
    await expect(page.getByRole('alert').getByText(reason)).toBeVisible();
    expect(await eventsOf(page, 'visit-opened')).toHaveLength(0);
  };

  test('says everything that is still to do, and opens nothing before', async ({ page }) => {
    await openGate(page);
    await isShut(page, /Write who treats/);
    for (const reason of [/has to agree/, /word that stops/, /Ask every question/])
      await expect(page.getByRole('alert').getByText(reason)).toBeVisible();
  });

  const shutBy = [
    [questions[0], 'Yes', /danger sign/],
    [questions[1], 'Not sure', /not today/],
    [questions[2], 'Yes', /weakness or numbness/],
    [questions[3], 'Yes', /doctor has to agree/],
  ] as const;
  test('each answer against it shuts it, with its reason, until it is taken back', async ({ page }) => {
    await openGate(page);
    await fillGate(page);
    for (const [question, text, reason] of shutBy) {
      await answer(page, question, text);
      await isShut(page, reason);
      await answer(page, question, 'No');
      await expect(page.getByRole('alert').getByText(reason)).toHaveCount(0);
    }
    for (const condition of [
      /^Thin bones/,
      /^Very flexible joints/,
      /^Unstable hip/,
      /^Hip surgery under 12 weeks/,
      /^Hip replacement over 12 weeks ago, not/,
      /^Hip replacement over 12 weeks ago, from/,
      /^Pregnant/,
    ]) {
      await page.getByRole('checkbox', { name: condition }).click();
      await isShut(page, /^Not with this/);
      await page.getByRole('checkbox', { name: condition }).click();
    }
    await press(page, 'Begin the visit');
    await expect(heading(page)).toHaveText('Compare both legs: before');
  });

  test('a known groin pinch begins with the towel, and light hands never go deeper', async ({ page }) => {
    await openGate(page);
    await fillGate(page);
    await page.getByRole('checkbox', { name: /^Pinch in the groin/ }).click();
    await page.getByRole('checkbox', { name: /^Blood thinners/ }).click();
    await press(page, 'Begin the visit');
    await press(page, 'Leave out');
    await expect(heading(page)).toContainText('groin towel');
    await expect(page.locator('.table-depth')).toContainText('Light hands');
  });
});

test('a visit goes on in one tab at a time, and the other says so', async ({ page, context }) => {
  await beginVisit(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(heading(other)).toHaveText('The visit is in another tab');
  await press(other, 'Go on here');
  await expect(heading(other)).toHaveText('Compare both legs: before');
  await expect(heading(page)).toHaveText('The visit is in another tab');
  await compare(other, '21', '17');
  await expect.poll(async () => (await eventsOf(other, 'sides-compared')).length).toBe(1);
});

test('a client’s visit leaves the owner’s own plan as it was', async ({ page }) => {
  await takeClock(page);
  await openChecked(page, '#/plan');
  const start = page.getByRole('button', { name: /^Start, / });
  // The moves at their doses, and the time; what is thought over beside the page comes when it comes.
  const rows = async () => [
    (await page.locator('main').textContent())?.split('Pain: ')[0],
    await start.textContent(),
  ];
  await expect(start).toBeVisible();
  const before = await rows();
  await page.goto('/#/library/programme/002');
  await expect(page.getByRole('heading', { name: 'At work: bending and crouching' })).toBeVisible();
  await page.getByRole('link', { name: 'Start at the table' }).click();
  await page.getByLabel('Name or code of a new client').fill('K');
  await press(page, 'Add');
  await page.getByRole('link', { name: 'New visit' }).click();
  await fillGate(page);
  await press(page, 'Begin the visit');
  await press(page, 'Leave out');
  await press(page, 'Stop');
  await page.getByRole('button', { name: /^End the visit/ }).click();
  await expect(heading(page)).toHaveText('Stopped.');
  await page.goto('/#/plan');
  await expect(start).toBeVisible();
  expect(await rows()).toEqual(before);
});

const looks = [
  { look: 'tablet', ...tablet, colorScheme: 'light', percent: 100 },
  { look: 'tablet-upright', width: 768, height: 1024, colorScheme: 'light', percent: 100 },
  { look: 'tablet-dark', ...tablet, colorScheme: 'dark', percent: 100 },
  { look: 'phone', width: 390, height: 844, colorScheme: 'light', percent: 100 },
  { look: 'phone-on-its-side', width: 844, height: 390, colorScheme: 'light', percent: 100 },
  { look: 'phone-200', width: 390, height: 844, colorScheme: 'light', percent: 200 },
  { look: 'tablet-200', ...tablet, colorScheme: 'light', percent: 200 },
  { look: 'laptop', width: 1280, height: 800, colorScheme: 'light', percent: 100 },
] as const;

for (const { look, width, height, colorScheme, percent } of looks)
  test.describe(look, () => {
    test.use({ viewport: { width, height }, colorScheme });
    test('every page of the table is accessible and within its width, and Stop stays in sight', async ({
      page,
    }) => {
      const enlarge = () =>
        page.evaluate((size) => {
          document.documentElement.style.fontSize = `${size}%`;
        }, percent);
      const judge = async (name: string) => {
        await page.evaluate(() => window.scrollTo(0, 0));
        await page.screenshot({ path: `test-results/screens/table-${name}.${look}.png` });
        expect(await findViolations(page)).toEqual([]);
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0);
      };
      const judgeStop = async () => {
        const box = await page.getByRole('button', { name: 'Stop', exact: true }).boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(72);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
        if (width >= 768 && percent === 100)
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeGreaterThan(width - 40);
      };
      await addClient(page, 'Ruth A.');
      await enlarge();
      await page.getByRole('link', { name: 'New visit' }).click();
      await fillGate(page);
      await judge('gate');
      await press(page, 'Begin the visit');
      await expect(heading(page)).toHaveText('Compare both legs: before');
      await page.locator('.table-stage svg').first().waitFor();
      await judge('compare');
      await judgeStop();
      await compare(page, '21', '17');
      await expect(page.locator('.table-round')).toHaveText('Round 1 of 3');
      await page.locator('.table-stage svg').first().waitFor();
      await judge('ready');
      await startRound(page);
      for (let n = 0; n < 3; n += 1) await passTime(page, 5_000);
      await judge('hold');
      await judgeStop();
      for (const key of await page.locator('.table-key, .table-run .control').all()) {
        const box = await key.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(72);
      }
      await press(page, 'Stop');
      await expect(heading(page)).toHaveText('Stopped. What now?');
      await judge('stopped');
      for (const way of await page.locator('.table-halt .way-out').all())
        expect((await way.boundingBox())?.height).toBeGreaterThanOrEqual(88);
      await page.getByRole('button', { name: /^End the visit/ }).click();
      await expect(heading(page)).toHaveText('Stopped.');
      await judge('note');
      await page.goto('/#/table');
      await expect(heading(page)).toHaveText('At the table');
      await judge('clients');
    });
  });

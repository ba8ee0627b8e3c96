import { readFileSync } from 'node:fs';
import { parseBackup, type StoredEvent } from '@ilium/record';
import { expect, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { eventsOf } from './steps.ts';
import { test } from './watched.ts';

const people = ['fast', 'slow', 'flare', 'lapsed'] as const;

/** The morning after the twelve weeks of the made-up people. */
const AFTER = '2026-05-25T09:00:00+01:00';

function eventsOfPerson(name: (typeof people)[number], until = '2027'): readonly StoredEvent[] {
  const read = parseBackup(readFileSync(`examples/records/${name}.json`, 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.filter(({ at }) => at < until);
}

/** Opens the app with a record in it, on a day. */
async function openWith(
  page: Page,
  events: readonly StoredEvent[],
  hash: string,
  now = AFTER,
): Promise<void> {
  await page.clock.setFixedTime(new Date(now));
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ilium');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          for (const event of all) transaction.objectStore('events').put(event);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    events,
  );
  await page.goto('about:blank');
  await page.goto(`/${hash}`);
}

const card = (page: Page, title: string) => page.getByRole('region', { name: title });

const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const name of people)
  test(`the twelve weeks of ${name} are accessible and have a table under each chart`, async ({ page }) => {
    await openWith(page, eventsOfPerson(name), '#/progress');
    await expect(card(page, 'What comes next')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    expect(await overhang(page)).toBeLessThanOrEqual(0);
    for (const title of ['Pain, 0 to 10', 'What you want to do', 'What helps you', 'Minutes and sides']) {
      const table = card(page, title).getByRole('table').first();
      await expect(table).toBeHidden();
      await card(page, title).getByText('As a table', { exact: true }).first().click();
      await expect(table).toBeVisible();
      expect(await table.getByRole('row').count()).toBeGreaterThan(1);
    }
  });

test('an empty record says what will stand here, and offers goals', async ({ page }) => {
  await openWith(page, [], '#/progress');
  await expect(card(page, 'Pain, 0 to 10')).toContainText('No number yet');
  await expect(card(page, 'What helps you')).toContainText('Nothing rated yet');
  await page.getByRole('button', { name: 'Choose your goals' }).click();
  const keep = page.getByRole('button', { name: 'Keep', exact: true });
  await expect(keep).toBeDisabled();
  await page.getByLabel('Goal 1').fill('Climb the stairs');
  await page.getByLabel('Goal 2').fill('Put on socks');
  await keep.click();
  await expect(card(page, 'What you want to do')).toContainText('Climb the stairs');
  const [chosen] = await eventsOf(page, 'goals-chosen');
  expect(chosen?.payload).toMatchObject({ goals: [{ text: 'Climb the stairs' }, { text: 'Put on socks' }] });
});

test('one day is one circle, one line of what was done, and no claim', async ({ page }) => {
  await openWith(page, eventsOfPerson('fast', '2026-03-03'), '#/progress', '2026-03-03T06:00:00Z');
  await expect(card(page, 'Pain, 0 to 10').locator('.chart-day')).toHaveCount(1);
  await expect(card(page, 'What helps you')).toContainText('Too early to say.');
  await expect(page.getByText('most people notice.')).toHaveCount(0);
});

test('at 200 % nothing is lost to the side', async ({ page }) => {
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      document.documentElement.style.fontSize = '200%';
      watch.disconnect();
    });
    watch.observe(document, { childList: true });
  });
  await openWith(page, eventsOfPerson('flare'), '#/progress');
  await expect(card(page, 'What comes next')).toBeVisible();
  expect(await overhang(page)).toBeLessThanOrEqual(0);
});

test('what a line comes to is said in a sentence, with how sure it is', async ({ page }) => {
  await openWith(page, eventsOfPerson('fast'), '#/progress');
  const lines = card(page, 'What helps you').locator('.helped');
  await expect(lines.first()).toContainText(/Eased \d+ of \d+.*\. .+\./);
  await expect(lines.first()).toContainText('Next time most likely:');
});

test('a copy is called to mind when there is much to lose, and left alone for a week when put off', async ({
  page,
}) => {
  const events = eventsOfPerson('fast').filter(({ type }) => type !== 'copy-saved');
  await openWith(page, events, '#/progress');
  const reminder = card(page, 'All of this is on one device');
  await expect(reminder).toContainText('No copy saved yet.');
  await reminder.getByRole('button', { name: 'Not now' }).click();
  await expect(reminder).toHaveCount(0);
  await page.clock.setFixedTime(new Date('2026-06-02T09:00:00+01:00'));
  await page.reload();
  await reminder.getByRole('button', { name: 'Save a copy' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it' }).click();
  expect((await saving).suggestedFilename()).toBe('ilium-2026-06-02.json');
  await expect(reminder).toHaveCount(0);
  expect(await eventsOf(page, 'copy-saved')).toHaveLength(1);
});

test('a suggested rest is taken back in one tap', async ({ page }) => {
  const events = eventsOfPerson('slow', '2026-03-14').map((event) =>
    event.type === 'item-rated'
      ? { ...event, payload: { ...(event.payload as object), rating: 'worse', pain: null } }
      : event,
  );
  await openWith(page, events, '#/progress', '2026-03-14T09:00:00Z');
  const first = card(page, 'What helps you').locator('.helped').first();
  await expect(first).toContainText('We suggest a rest until');
  const title = await first.getByRole('heading').textContent();
  await first.getByRole('button', { name: `Try it again: ${title}` }).click();
  await expect(page.getByText('It may come back in your next plan.')).toBeVisible();
  await expect(page.getByRole('button', { name: `Try it again: ${title}` })).toHaveCount(0);
  expect(await eventsOf(page, 'rest-lifted')).toHaveLength(1);
});

test('Today asks one question at a time, and leaves it alone for a week when it is put off', async ({
  page,
}) => {
  const events = eventsOfPerson('fast', '2026-03-07').filter(({ type }) => !type.startsWith('goals-'));
  await openWith(page, events, '#/today', '2026-03-13T19:00:00Z');
  const question = page.getByRole('region', { name: /keep you from/ });
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Not now' }).click();
  const limited = page.getByRole('region', { name: /last seven days/ });
  await expect(question).toHaveCount(0);
  await limited.getByRole('radio', { name: '3' }).click({ force: true });
  const exercised = page.getByRole('region', { name: /did you do exercises/ });
  await exercised.getByRole('radio', { name: '5' }).click({ force: true });
  await expect(page.getByText('Noted.')).toBeVisible();
  await expect(exercised).toHaveCount(0);
  expect((await eventsOf(page, 'week-looked-back'))[0]?.payload).toEqual({
    limitedDays: 3,
    exercisedDays: 5,
  });
  await page.reload();
  await expect(page.getByRole('button', { name: /^Start/ })).toBeVisible();
  await expect(question).toHaveCount(0);
});

test('goals are scored one by one, and what is passed over is left out', async ({ page }) => {
  const events = eventsOfPerson('fast', '2026-03-07').filter(({ type }) => type !== 'goals-scored');
  await openWith(page, events, '#/today', '2026-03-10T19:00:00Z');
  await page
    .getByRole('region', { name: /Sit through a film/ })
    .getByRole('radio', { name: '4' })
    .click({ force: true });
  await page
    .getByRole('region', { name: /Put on socks/ })
    .getByRole('button', { name: 'Not now' })
    .click();
  await page
    .getByRole('region', { name: /Run for the bus/ })
    .getByRole('radio', { name: '6' })
    .click({ force: true });
  await expect(page.getByText('Noted.')).toBeVisible();
  const [scored] = await eventsOf(page, 'goals-scored');
  expect(scored?.payload).toMatchObject({ scores: [{ score: 4 }, { score: 6 }] });
});

test('the morning is one tap, and asks how far down only where it ever was in a leg', async ({ page }) => {
  const events = eventsOfPerson('flare', '2026-03-03');
  await openWith(page, events, '#/today', '2026-03-03T08:00:00Z');
  await page.getByRole('button', { name: 'About the same' }).click();
  await page
    .getByRole('region', { name: /How far down/ })
    .getByRole('button', { name: 'Thigh' })
    .click();
  await expect(page.getByText('Noted.')).toBeVisible();
  const mornings = await eventsOf(page, 'morning-answered');
  expect(mornings.at(-1)?.payload).toEqual({ change: 'same', pain: null, farthest: 2 });
});

test('a changed dose is said with its reason before the session', async ({ page }) => {
  const events = eventsOfPerson('lapsed', '2026-03-09');
  await openWith(page, events, '#/today', '2026-03-14T10:00:00Z');
  await expect(card(page, 'What is different today')).toContainText('a gentle start after 7 days off.');
  await page.goto('/#/plan');
  const row = page.locator('.plan-row', { hasText: 'a gentle start after 7 days off.' }).first();
  await row.getByRole('button', { name: /why\?/ }).click();
  await expect(page.locator('.plan-why').first()).toContainText('a gentle start after 7 days off.');
});

test('after a break a shorter session is one tap away, without a word of blame', async ({ page }) => {
  await openWith(page, eventsOfPerson('lapsed', '2026-03-09'), '#/today', '2026-03-14T10:00:00Z');
  await page.getByRole('button', { name: 'Make it 3 minutes' }).click();
  await expect(page.getByRole('button', { name: '3 min', exact: true })).toBeVisible();
  await expect(page.getByText(/missed|should have|streak/i)).toHaveCount(0);
});

test('a calendar file is made from the chosen days and time', async ({ page }) => {
  await openWith(page, eventsOfPerson('slow'), '#/settings');
  await page.getByRole('button', { name: 'Reminders in your calendar' }).click();
  await page.getByRole('switch', { name: 'Sunday' }).check();
  await page.getByLabel('Time').fill('19:15');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the calendar file' }).click();
  const download = await downloading;
  const file = readFileSync(await download.path(), 'utf8');
  expect(file).toContain('RRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR,SU\r\n');
  expect(file).toContain('DTSTART:20260525T191500\r\n');
});

import type { VariationKey } from '@ilium/movement';
import { type EventType, type HomeReport, makeEvent, type PayloadOf, type StoredEvent } from '@ilium/record';
import { exampleHomeReport, exampleLetter } from '@ilium/record/testing';
import { addDays, createRandom, DAY, instantToCivilDate } from '@ilium/units';
import { expect, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { heading, tablet } from './letter-steps.ts';
import { putEvents, readEvents, START_OF_TEST, takeClock } from './steps.ts';
import { test } from './watched.ts';

const random = createRandom(3);
const today = instantToCivilDate(START_OF_TEST, 0);
const idOf = (n: number): string => `01890a5d-ac96-774b-bcce-b3020990${String(n).padStart(4, '0')}`;
const move: VariationKey = 'standing-hip-flexor/lunge';

const eventOf = <Type extends EventType>(
  daysAgo: number,
  type: Type,
  payload: PayloadOf<Type>,
): StoredEvent =>
  makeEvent(type, payload, { at: START_OF_TEST - daysAgo * DAY, offsetMinutes: 0, device: 'test', random });

/** A client who got a letter and reported so many times since, a week apart. */
function client(
  n: number,
  name: string,
  { reviewIn = 7, reports = [] }: { reviewIn?: number; reports?: readonly Partial<HomeReport>[] } = {},
): StoredEvent[] {
  const id = idOf(n);
  const letter = {
    ...exampleLetter,
    id: idOf(100 + n),
    items: [{ variation: move, dose: { holdSeconds: 20, reps: 3, sets: 1 } }],
    reviewOn: addDays(today, reviewIn),
  };
  return [
    eventOf(30, 'client-named', { client: id, name }),
    eventOf(29, 'prescription-written', { client: id, letter, text: 'abc' }),
    ...reports.map((change, i) => {
      const ago = 7 * (reports.length - 1 - i) + 1;
      const made = addDays(today, -ago);
      const report: HomeReport = {
        ...exampleHomeReport,
        id: idOf(1000 + 10 * n + i),
        letter: letter.id,
        madeAt: `${made}T18:00:00.000Z`,
        from: addDays(made, -13),
        sessions: Array.from({ length: 9 }, (_, day) => ({
          day: addDays(made, -day),
          code: day % 4 === 2 ? 'partly' : 'done',
          done: day % 4 === 2 ? 3 : 5,
          planned: 5,
          minutes: 9,
          ...(day % 4 === 2 && { because: 'hurts' as const }),
        })),
        moves: [{ variation: move, done: 9, eased: 5, worse: 1, mostPain: 4 }],
        reds: [],
        words: 'The first hour after waking is the worst; stairs go better.',
        ...change,
      };
      return eventOf(ago - 0.5, 'report-kept', {
        client: id,
        report: report.id,
        text: JSON.stringify(report),
        key: 'A'.repeat(87),
      });
    }),
  ];
}

const rising = [3, 2, 3, 3, 2, 3, 3, 5, 5, 6, 5, 6, 5, 6];
const clients = [
  ...client(1, 'A. Calm', { reports: [{ moves: [{ variation: move, done: 9, eased: 5, worse: 0 }] }] }),
  ...client(2, 'B. Overdue', { reviewIn: -2 }),
  ...client(3, 'C. Rising', { reports: [{}, {}, { pain: rising }] }),
  ...client(4, 'D. Sign', {
    reports: [
      {
        signs: [{ day: addDays(today, -2), flag: 'RF12b', answer: 'yes' }],
        reds: [{ day: addDays(today, -3), variation: move, pain: 7, symptom: 'sharp' }],
        status: 'locked',
        locks: ['RF12b'],
      },
    ],
  }),
  ...client(5, 'E. New'),
];

async function openTable(page: Page, hash = '#/table'): Promise<void> {
  await takeClock(page);
  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  await putEvents(page, clients);
  await page.goto('about:blank');
  await page.goto(`/${hash}`);
  await expect(heading(page)).toBeVisible();
}

async function expectAccessible(page: Page, name: string): Promise<void> {
  expect(await findViolations(page), name).toEqual([]);
}

test('who needs attention first stands first, with the reason', async ({ page }) => {
  await page.setViewportSize(tablet);
  await openTable(page);
  await expect(page.getByRole('list', { name: 'Clients' }).locator('.strong')).toHaveText([
    'D. Sign',
    'C. Rising',
    'B. Overdue',
    'A. Calm',
    'E. New',
  ]);
  const rows = page.getByRole('list', { name: 'Clients' }).getByRole('listitem');
  await expect(rows.nth(0)).toContainText('A warning sign in the last report');
  await expect(rows.nth(1)).toContainText('Pain up from 2.7 to 5.4 in a week');
  await expect(rows.nth(1)).toContainText('A move rated worse 1 time in the last report');
  await expect(rows.nth(2)).toContainText('No report yet, review was due 19 November 2026');
  await expect(rows.nth(3)).not.toContainText(/report|review/i);
  await page.getByRole('link', { name: /C\. Rising/ }).click();
  await page.getByRole('list', { name: 'Reports' }).getByRole('link').first().click();
  await expect(heading(page)).toHaveText('Report of C. Rising');
  await expect(page.getByRole('region', { name: 'All reports' }).getByRole('row')).toHaveCount(4);
  await expect(page.getByText('From the same phone as the report before.')).toBeVisible();
  await page.getByRole('region', { name: 'All reports' }).getByRole('link').last().click();
  await expect(page.getByText('The first report: later ones are compared with this phone.')).toBeVisible();
});

test('a sign in a report stands before treating and before prescribing, not only in the list', async ({
  page,
}) => {
  await page.setViewportSize(tablet);
  await openTable(page);
  await page.getByRole('link', { name: /D\. Sign/ }).click();
  const client = page.url();
  for (const way of ['New visit', 'Write a letter for home']) {
    await page.goto(client);
    await page.getByRole('link', { name: way }).click();
    await expect(page.getByText('A warning sign in the last report.')).toBeVisible();
    await expect(page.getByRole('link', { name: /^Read the report first/ })).toBeVisible();
    await page.screenshot({
      path: `test-results/screens/client-sign-${way === 'New visit' ? 'gate' : 'letter'}.tablet.png`,
    });
  }
  await page.getByRole('link', { name: /^Read the report first/ }).click();
  await expect(heading(page)).toHaveText('Report of D. Sign');
});

test('a client is deleted with everything of them, and nobody else', async ({ page }) => {
  await openTable(page, `#/table/client/${idOf(4)}`);
  await page.getByRole('button', { name: 'Delete this client' }).click();
  await expect(page.getByRole('dialog')).toContainText('0 visits, 1 letter and 1 report');
  await page.screenshot({ path: 'test-results/screens/client-delete.phone.png' });
  await page.getByRole('dialog').getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(heading(page)).toHaveText('D. Sign');
  await page.getByRole('button', { name: 'Delete this client' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete D. Sign' }).click();
  await expect(heading(page)).toHaveText('At the table');
  await expect(page.getByText('D. Sign is deleted.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Clients' }).getByRole('listitem')).toHaveCount(4);
  const left = await readEvents(page);
  expect(JSON.stringify(left)).not.toContain('D. Sign');
  expect(left.filter(({ payload }) => JSON.stringify(payload).includes(idOf(4)))).toMatchObject([
    { type: 'client-forgotten' },
  ]);
  await page.reload();
  await expect(page.getByRole('list', { name: 'Clients' }).getByRole('listitem')).toHaveCount(4);
});

const pages = [
  ['list', '#/table'],
  ['client', `#/table/client/${idOf(3)}`],
  ['report', `#/table/reports/${idOf(4)}`],
  ['trend', `#/table/reports/${idOf(3)}`],
  ['prescribe', `#/table/prescribe/${idOf(3)}`],
  ['letter', `#/table/letter/${idOf(103)}`],
] as const;
const looks = [
  ['tablet', tablet, false, 1],
  ['tablet-up', { width: 768, height: 1024 }, true, 1],
  ['phone', { width: 390, height: 844 }, false, 1],
  ['phone-side', { width: 844, height: 390 }, true, 1],
  ['large-text', { width: 390, height: 844 }, false, 2],
] as const;

for (const [look, viewport, dark, zoom] of looks)
  test(`the therapist’s pages can be read and have no axe violation: ${look}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    if (dark) await page.emulateMedia({ colorScheme: 'dark' });
    await openTable(page);
    for (const [name, hash] of pages) {
      await page.goto(`/${hash}`);
      await expect(heading(page)).toBeVisible();
      await page.evaluate((percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
      }, 100 * zoom);
      await page.screenshot({ path: `test-results/screens/clients-${name}.${look}.png`, fullPage: true });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${name} ${look}`).toBeLessThanOrEqual(0);
      await expectAccessible(page, `${name} ${look}`);
    }
  });

import { readFileSync } from 'node:fs';
import { readCsv } from '@ilium/exports/testing';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { eventsOf, openChecked, playToEnd, startFromPlan, takeClock } from './steps.ts';
import { test } from './watched.ts';

test.use({ actionTimeout: 15_000 });

const dialog = (page: Page): Locator => page.getByRole('dialog');

async function save(page: Page, button: Locator): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
}

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

test('a record leaves as a report, as tables, as FHIR and as a copy, and each says what it holds', async ({
  page,
}) => {
  await takeClock(page);
  await openChecked(page, '#/settings');
  await page.getByRole('link', { name: /^Share your record/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Share your record');
  expect(await findViolations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/screens/data.phone.png', fullPage: true });

  await page.getByRole('button', { name: 'Pick a table' }).click();
  await page.screenshot({ path: 'test-results/screens/data-tables.phone.png' });
  const pain = await save(page, dialog(page).getByRole('button', { name: /^Pain/ }));
  expect(pain.suggestedFilename()).toBe('ilium-2026-11-21-pain.csv');
  const [names, ...rows] = readCsv(await textOf(pain));
  expect(names).toEqual(['at', 'asked', 'pain', 'session', 'item']);
  expect(rows.map(([, asked, number]) => [asked, number])).toEqual([
    ['check-now', '3'],
    ['check-average', '3'],
  ]);
  await dialog(page).getByRole('button', { name: 'Close' }).click();

  const fhir = await save(page, page.getByRole('button', { name: 'Save the FHIR file' }));
  expect(fhir.suggestedFilename()).toBe('ilium-2026-11-21-fhir.json');
  const bundle = JSON.parse(await textOf(fhir));
  expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
  expect(
    bundle.entry.map((entry: { resource: { resourceType: string } }) => entry.resource.resourceType),
  ).toContain('QuestionnaireResponse');

  await page.getByRole('button', { name: 'Save a copy' }).click();
  await expect(dialog(page)).toContainText('whoever has the file can read it');
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await page.getByRole('link', { name: 'See the report' }).click();
  await expect(page.locator('.print-paper').getByRole('heading', { level: 1 })).toHaveText(
    'Report for a clinician',
  );
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Share your record');
});

test('a day is left out of what others get, which the report says, and taken in again', async ({ page }) => {
  await takeClock(page);
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  await playToEnd(page);
  await page.goto('/#/data');
  await page.getByRole('link', { name: /^What others see/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What others see');
  const day = page.getByRole('switch', { name: /^21 November 2026/ });
  await expect(day).toBeChecked();
  await page.screenshot({ path: 'test-results/screens/data-hidden.phone.png' });
  expect(await findViolations(page)).toEqual([]);
  await day.click();
  await expect(day).not.toBeChecked();
  expect(await eventsOf(page, 'hidden-from-reports')).toMatchObject([
    { payload: { what: { kind: 'day', day: '2026-11-21' }, hidden: true } },
  ]);

  const paper = page.locator('.print-paper');
  await page.goto('/#/print/report');
  await expect(paper).toContainText('The person left out 1 day of this report');
  await expect(paper).toContainText('No session in the last twelve weeks.');
  await expect(paper).toContainText('Every warning sign was answered with no.');
  await page.goto('/#/progress');
  await expect(page.getByText(/^Today$/).first()).toBeVisible();

  await page.goto('/#/data/hidden');
  await page.getByRole('switch', { name: /^21 November 2026/ }).click();
  await page.goto('/#/print/report');
  await expect(paper).toContainText('1 session on 1 day in the last twelve weeks');
  await expect(paper).not.toContainText('left out');
});

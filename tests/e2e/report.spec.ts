import { expect } from '@playwright/test';
import { findViolations } from './axe.ts';
import { openChecked, takeClock } from './steps.ts';
import { test } from './watched.ts';

test('a report for a clinician is one press away from Progress, and prints', async ({ page }) => {
  await takeClock(page);
  await openChecked(page, '#/progress');
  await page.getByRole('link', { name: 'Report for a clinician' }).click();
  const paper = page.locator('.print-paper');
  await expect(paper.getByRole('heading', { level: 1 })).toHaveText('Report for a clinician');
  await expect(paper).toContainText('Every warning sign was answered with no. Sessions are open.');
  await expect(paper).toContainText('3 on average at the first check; no number in the last seven days.');
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeEnabled();

  expect(await findViolations(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(paper).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page).toHaveURL(/#\/progress$/);
});

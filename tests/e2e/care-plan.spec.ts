import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { eventsOf, leftHipIntake, openChecked, startFromPlan, takeClock } from './steps.ts';
import { test } from './watched.ts';

test.use({ actionTimeout: 15_000 });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

interface Plan {
  [name: string]: unknown;
  activity: { detail: { description: string; extension: { extension: { valueInteger: number }[] }[] } }[];
}

/** A plan as somebody else's program would send it: the one that another device exported. */
async function exportPlan(page: Page): Promise<Plan> {
  await takeClock(page);
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  await page.goto('/#/data');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the FHIR file' }).click(),
  ]);
  const bundle = JSON.parse(readFileSync(await download.path(), 'utf8')) as {
    entry: { resource: Plan }[];
  };
  const plan = bundle.entry.find(({ resource }) => resource['resourceType'] === 'CarePlan')?.resource;
  if (!plan) throw new Error('the bundle has no plan');
  return { ...plan, author: { display: 'Clinic North' }, description: 'Mornings, before work.' };
}

async function newPhone(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await takeClock(page);
  return page;
}

const pick = (page: Page, plan: unknown): Promise<void> =>
  page.getByLabel('Pick the file').setInputFiles({
    name: 'plan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typeof plan === 'string' ? plan : JSON.stringify(plan)),
  });

test('a plan from a clinic’s system is shown with what changes, accepted, followed and ended', async ({
  page,
  browser,
}) => {
  const plan = await exportPlan(page);
  const person = await newPhone(browser);
  await openChecked(person, '#/letter', {
    ...leftHipIntake,
    conditions: [{ id: 'no-floor' }, { id: 'knee', side: 'both' }],
  });
  await pick(person, { resourceType: 'Bundle', type: 'collection', entry: [{ resource: plan }] });
  await expect(heading(person)).toHaveText('A plan from Clinic North');
  await expect(person.getByText(/^Nobody signed this file/)).toBeVisible();
  await expect(person.getByText('“Mornings, before work.”')).toBeVisible();
  await expect(person.locator('.letter-list > li')).toHaveCount(plan.activity.length);
  await expect(person.getByRole('heading', { name: 'Left out for you now' })).toBeVisible();
  await person.screenshot({ path: 'test-results/screens/care-plan.phone.png', fullPage: true });
  await person.getByRole('button', { name: 'Accept' }).click();
  await expect(heading(person)).not.toHaveText(/Clinic North/);
  const accepted = await eventsOf(person, 'prescription-accepted');
  expect(accepted).toMatchObject([{ version: 2, payload: { key: null, letter: { kind: 'care-plan' } } }]);
  await person.goto('/#/letter');
  await expect(person.getByRole('heading', { name: 'You follow a letter from Clinic North' })).toBeVisible();
  await person.getByRole('button', { name: 'Stop following it' }).click();
  await person.getByRole('dialog').getByRole('button', { name: 'Stop following it' }).click();
  await expect(person.getByText('You follow no letter now.')).toBeVisible();
  await person.context().close();
});

test('a plan that cannot be used is refused in one sentence, and nothing changes', async ({
  page,
  browser,
}) => {
  const plan = await exportPlan(page);
  const [first] = plan.activity;
  if (!first) throw new Error('the plan is empty');
  const person = await newPhone(browser);
  await openChecked(person, '#/letter');
  for (const [wrong, sentence] of [
    ['{"resourceType": "CarePlan",', /broken or is not a FHIR file/],
    [{ resourceType: 'Patient' }, /holds no plan/],
    [{ ...plan, status: 'revoked' }, /“revoked”/],
    [{ ...plan, activity: [first, first] }, /a second time/],
    [{ ...plan, activity: [{ detail: { ...first.detail, extension: [] } }] }, /has no dose/],
  ] as const) {
    await pick(person, wrong);
    await expect(person.getByRole('alert').getByText(sentence)).toContainText('Nothing has changed.');
    await person.getByRole('button', { name: 'Back' }).click();
    await expect(heading(person)).toHaveText('Letter from a therapist');
  }
  expect(await eventsOf(person, 'prescription-accepted')).toEqual([]);
  await person.context().close();
});

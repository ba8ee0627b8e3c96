import { library } from '@ilium/library';
import { equipments } from '@ilium/movement';
import type { Intake, StoredEvent } from '@ilium/record';
import { expect, type Page } from '@playwright/test';
import { eventsOf, leftHipIntake, openChecked, playToEnd, startFromPlan, takeClock } from './steps.ts';
import { test } from './watched.ts';

/** Someone at home with a stair, who has everything that a programme may ask for. */
const atHome: Intake = {
  ...leftHipIntake,
  places: ['floor', 'bed', 'chair', 'standing', 'stairs'],
  equipment: equipments.filter((thing) => thing !== 'treatment-table'),
  minutes: 20,
  pain: { ...leftHipIntake.pain, aggravating: [] },
};

const plannedIn = async (page: Page): Promise<readonly string[]> => {
  const [event] = await eventsOf(page, 'session-planned');
  const { plan } = (event as StoredEvent).payload as { plan: { items: { variation: string }[] } };
  return plan.items.map(({ variation }) => variation);
};

for (const { id, title, parts } of library.programmes.filter((programme) => !programme.assisted))
  test.describe(`programme ${id}`, () => {
    for (const part of parts) {
      const open = part.items.filter(({ gate }) => gate === null).map(({ variation }) => variation);
      if (open.length === 0)
        test(`${part.title}: waits for its gate, and says so`, async ({ page }) => {
          await takeClock(page);
          await openChecked(page, `#/plan/programme/${id}/${part.id}`, atHome);
          await expect(page.getByText('Not today, by what you answered in the check.')).toBeVisible();
          await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
        });
      else
        test(`${part.title}: is played to the end in the published order`, async ({ page }) => {
          await takeClock(page);
          await openChecked(page, `#/library/programme/${id}`, atHome);
          await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
          await page.locator(`a[href="#/plan/programme/${id}/${part.id}"]`).click();
          await expect(page.getByRole('heading', { level: 1, name: part.title })).toBeVisible();
          await startFromPlan(page);
          const planned = await plannedIn(page);
          expect(planned.length).toBeGreaterThan(0);
          const published = part.items.map(({ variation }) => variation as string);
          expect(planned).toEqual(published.filter((variation) => planned.includes(variation)));
          await playToEnd(page);
          expect(await eventsOf(page, 'session-ended')).toHaveLength(1);
        });
    }
  });

test('one movement from the library is done by itself', async ({ page }) => {
  await takeClock(page);
  await openChecked(page, '#/library/bridge/both-feet', atHome);
  await page.getByRole('link', { name: 'Do only this now' }).click();
  await startFromPlan(page);
  expect(await plannedIn(page)).toEqual(['bridge/both-feet']);
  await playToEnd(page);
});

test('what the check rules out is not begun from the library either', async ({ page }) => {
  await takeClock(page);
  await openChecked(page, '#/plan/move/bridge/both-feet', {
    ...atHome,
    redFlags: { others: 'no', RF01: 'yes' },
  });
  await expect(page.getByRole('button', { name: /^Start, / })).toHaveCount(0);
});

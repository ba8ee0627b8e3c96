import { sealLetter } from '@ilium/exports';
import { makeKeys } from '@ilium/exports/testing';
import { library } from '@ilium/library';
import { indexLibrary, type LibraryEntry } from '@ilium/movement';
import type { LetterItem, PrescriptionLetter } from '@ilium/record';
import { exampleLetter } from '@ilium/record/testing';
import { allowanceOf } from '@ilium/safety';
import { DAY, instantToIso } from '@ilium/units';
import { expect, type Page } from '@playwright/test';
import { heading } from './letter-steps.ts';
import { eventsOf, leftHipIntake, openChecked, START_OF_TEST, takeClock } from './steps.ts';
import { test } from './watched.ts';

test.use({ actionTimeout: 15_000 });

const index = indexLibrary(library);
const wrist = { condition: 'wrist', sides: null, certainty: 'yes', rule: 'E1.9' } as const;
const isBlocked = ({ variation }: LibraryEntry): boolean =>
  allowanceOf({ conditions: [wrist] }, variation).left.status === 'blocked';
const alone = index.entries.filter(
  ({ movement, variation }) =>
    (movement.kind === 'mobility' || movement.kind === 'strength') && variation.load.trunk.assisted !== 1,
);
const [blocked, free] = [alone.find(isBlocked), alone.find((entry) => !isBlocked(entry))];
if (!blocked || !free) throw new Error('the library has nothing that a sore wrist blocks');

const itemOf = ({ key, variation }: LibraryEntry): LetterItem => {
  const { holdSeconds, reps, sets } = variation.dose.start;
  return { variation: key, dose: { holdSeconds, reps, sets } };
};
const letter: PrescriptionLetter = {
  ...exampleLetter,
  madeAt: instantToIso(START_OF_TEST - DAY, 0),
  items: [itemOf(free), itemOf(blocked)],
};
const keys = makeKeys();
const seal = async (change: Partial<PrescriptionLetter> = {}): Promise<string> =>
  sealLetter({ ...letter, ...change }, await keys);

const open = async (page: Page, text: string): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`/#/letter/${text}`);
};
const isRefused = async (page: Page, text: string, sentence: RegExp): Promise<void> => {
  await open(page, text);
  const alert = page.getByRole('alert');
  await expect(alert.getByText(sentence)).toBeVisible();
  await expect(alert).toContainText('Nothing has changed.');
  expect(await eventsOf(page, 'prescription-accepted')).toHaveLength(0);
};

test('a letter above the bounds, from the future, altered by one bit or 50 times too large changes nothing', async ({
  page,
}) => {
  await takeClock(page);
  await openChecked(page, '#/today');
  const whole = await seal();

  const { variation, dose } = itemOf(free);
  const above = await seal({ items: [{ variation, dose: { ...dose, sets: 20 } }] });
  await isRefused(page, above, /^Number 1 of the letter, .+, goes past its bounds and gives no reason\./);

  const future = await seal({ madeAt: instantToIso(START_OF_TEST + DAY, 0) });
  await isRefused(page, future, /made on 22 November 2026, which is still to come/);

  const bytes = Buffer.from(whole, 'base64url');
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
  await isRefused(page, bytes.toString('base64url'), /was changed on its way: its signature does not fit/);

  await isRefused(page, whole.repeat(50), /far larger than any letter/);
  await page.screenshot({ path: 'test-results/screens/letter-too-large.phone.png' });

  // The same letter as it was sent is taken.
  await open(page, whole);
  await expect(heading(page)).toHaveText(`A letter from ${letter.from}`);
});

test('what is blocked for this person is left out of an accepted letter, with the rule, and the rest stays', async ({
  page,
}) => {
  await takeClock(page);
  await openChecked(page, `#/letter/${await seal()}`, { ...leftHipIntake, conditions: [{ id: 'wrist' }] });
  const out = page.getByRole('region', { name: 'Left out for you now' });
  await expect(out.getByRole('listitem')).toHaveCount(1);
  await expect(out).toContainText(blocked.movement.title);
  await expect(out).toContainText('Left out because of your wrists.');
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByRole('button', { name: /^Start, / }).click();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
  const planned = (await eventsOf(page, 'session-planned')).at(-1)?.payload as {
    plan: { items: { variation: string }[] };
  };
  const done = planned.plan.items.map((item) => item.variation);
  expect(done).toContain(free.key);
  expect(done).not.toContain(blocked.key);
});

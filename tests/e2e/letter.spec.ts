import { expect } from '@playwright/test';
import {
  addClient,
  hashOf,
  heading,
  newDevice,
  phone,
  prescribe,
  scan,
  tablet,
  writeLetter,
} from './letter-steps.ts';
import { eventsOf, leftHipIntake, openChecked, takeClock } from './steps.ts';
import { test } from './watched.ts';

test.use({ actionTimeout: 15_000 });

test('a letter that is altered, too large, expired or none is refused, each with its sentence', async ({
  browser,
}) => {
  const therapist = await newDevice(browser, tablet);
  const address = await prescribe(therapist, 1);
  const hash = hashOf(address);
  const page = await newDevice(browser, phone);
  await page.goto('/');
  const middle = hash.length - 40;
  const altered = `${hash.slice(0, middle)}${hash[middle] === 'A' ? 'B' : 'A'}${hash.slice(middle + 1)}`;
  const letter = hash.slice('#/letter/'.length);
  const refusals = [
    [altered, /was changed on its way/],
    [`#/letter/${letter.repeat(50)}`, /far larger than any letter/],
    ['#/letter/hello', /not a letter of Ilium/],
    // Where it was cut off decides whether what is left can be read as bytes at all.
    [`#/letter/${letter.slice(0, -12)}`, /was changed on its way|a piece of it is missing/],
  ] as const;
  for (const [wrong, sentence] of refusals) {
    await page.goto(`/${wrong}`);
    await expect(page.getByRole('alert').getByText(sentence)).toBeVisible();
  }
  await page.screenshot({ path: 'test-results/screens/letter-refused.phone.png' });
  await page.clock.setSystemTime(Date.UTC(2026, 10, 19));
  await page.goto('about:blank');
  await page.goto(`/${hash}`);
  await expect(page.getByRole('alert').getByText(/still to come/)).toBeVisible();
  await page.clock.setSystemTime(Date.UTC(2027, 1, 1));
  await page.goto('about:blank');
  await page.goto(`/${hash}`);
  await expect(page.getByRole('alert').getByText(/^This letter was good until/)).toBeVisible();
  expect(await eventsOf(page, 'prescription-accepted')).toHaveLength(0);
  await therapist.context().close();
  await page.context().close();
});

test('what the person’s own check blocks is left out with its rule, and a lock stands', async ({
  browser,
}) => {
  const therapist = await newDevice(browser, tablet);
  const hash = hashOf(await prescribe(therapist, 6));
  const limited = await newDevice(browser, phone);
  await openChecked(limited, hash, {
    ...leftHipIntake,
    conditions: [{ id: 'no-floor' }, { id: 'wrist' }, { id: 'knee', side: 'both' }],
  });
  await expect(limited.getByRole('heading', { name: 'Left out for you now' })).toBeVisible();
  await limited.screenshot({ path: 'test-results/screens/letter-left-out.phone.png', fullPage: true });
  await limited.getByRole('button', { name: 'Not now' }).click();
  expect(await eventsOf(limited, 'prescription-accepted')).toHaveLength(0);

  const locked = await newDevice(browser, phone);
  await openChecked(locked, hash, { ...leftHipIntake, redFlags: { ...leftHipIntake.redFlags, RF01: 'yes' } });
  await expect(locked.getByText(/^Your check allows no session now/)).toBeVisible();
  await locked.getByRole('button', { name: 'Accept' }).click();
  await expect.poll(async () => (await eventsOf(locked, 'prescription-accepted')).length).toBe(1);
  await expect(locked.getByRole('button', { name: /^Start, / })).toHaveCount(0);
  for (const page of [therapist, limited, locked]) await page.context().close();
});

test('a dose outside its bounds asks for a reason, and a set is kept for the next client', async ({
  page,
}) => {
  await page.setViewportSize(tablet);
  await takeClock(page);
  await addClient(page);
  await page.getByRole('link', { name: 'Write a letter for home' }).click();
  await page.getByRole('button', { name: 'Make the letter' }).click();
  await expect(page.getByRole('alert').getByText('Add at least one move.')).toBeVisible();
  await page.getByRole('group', { name: 'Moves' }).getByRole('checkbox').first().click();
  for (let n = 0; n < 8; n += 1) await page.getByRole('button', { name: /sets: more$/ }).click();
  await page.getByLabel('Your name, as your client knows it').fill('A. Osei');
  await page.getByRole('button', { name: 'Make the letter' }).click();
  await expect(page.getByRole('alert').getByText(/^Give a reason/)).toBeVisible();
  await page.getByLabel('Outside the bounds of this move. Why?').fill('Did it here for weeks.');
  await page.getByText('Keep this as a set for other clients').click();
  await page.getByLabel('Name of the set').fill('Stiff mornings');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.screenshot({ path: 'test-results/screens/letter-write.tablet.png', fullPage: true });
  await page.getByRole('button', { name: 'Make the letter' }).click();
  await expect(heading(page)).toHaveText('Letter for Client 7');
  const written = (await eventsOf(page, 'prescription-written'))[0]?.payload;
  expect(written).toMatchObject({ letter: { items: [{ reason: 'Did it here for weeks.' }] } });
  await page.goto('/#/table');
  await page.getByRole('link', { name: /Client 7/ }).click();
  await page.getByRole('link', { name: 'Write a letter for home' }).click();
  await page.getByRole('radio', { name: 'Your sets' }).check();
  await page.getByRole('button', { name: /^Stiff mornings/ }).click();
  await expect(page.getByRole('heading', { name: 'In the letter: 1' })).toBeVisible();
});

test('a letter goes as a file too, and is opened from it', async ({ browser }) => {
  const therapist = await newDevice(browser, tablet);
  await prescribe(therapist, 2);
  const saving = therapist.waitForEvent('download');
  await therapist.getByRole('button', { name: 'Send as a file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^ilium-letter-.*\.txt$/);
  const page = await newDevice(browser, phone);
  await openChecked(page, '#/letter', leftHipIntake);
  await page.locator('input[type=file]').setInputFiles(await file.path());
  await expect(heading(page)).toHaveText('A letter from A. Osei');
  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('button', { name: /^Start, / })).toBeVisible();
  expect(await eventsOf(page, 'prescription-accepted')).toHaveLength(1);
  for (const one of [therapist, page]) await one.context().close();
});

test('a long letter comes as several codes, scanned in any order and one of them twice', async ({
  browser,
}) => {
  const therapist = await newDevice(browser, tablet);
  await addClient(therapist);
  // Numbers do not pack well.
  const note = Array.from({ length: 90 }, (_, n) => (n * 7919) % 9973).join(' ');
  await writeLetter(therapist, 6, undefined, note);
  const codes = therapist.locator('.letter-code');
  const many = await codes.count();
  expect(many).toBeGreaterThan(1);
  const addresses: string[] = [];
  for (let n = 0; n < many; n += 1) addresses.push(await scan(codes.nth(n)));
  const page = await newDevice(browser, phone);
  const [last = '', ...before] = addresses.toReversed();
  await openChecked(page, hashOf(last), leftHipIntake);
  await expect(heading(page)).toHaveText(`Part 1 of ${many} is here`);
  for (const address of [last, ...before]) {
    await page.goto('about:blank');
    await page.goto(`/${hashOf(address)}`);
  }
  await expect(heading(page)).toHaveText('A letter from A. Osei');
  for (const one of [therapist, page]) await one.context().close();
});

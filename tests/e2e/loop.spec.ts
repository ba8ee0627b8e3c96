import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  createHand,
  hashOf,
  heading,
  newDevice,
  phone,
  prescribe,
  scan,
  tablet,
  wordsOfLetter,
} from './letter-steps.ts';
import { eventsOf, openChecked, playToEnd, startFromPlan } from './steps.ts';
import { test } from './watched.ts';

const MOST_TAPS = 40;
const MOST_MINUTES = 2;

test.use({ actionTimeout: 15_000 });

/** Makes a report of what is on the page; resolves to its address, read from the pictures of its codes, part by part. */
async function reportBack(page: Page): Promise<string[]> {
  await page.goto('/#/letter');
  await page.getByRole('link', { name: 'Report to A. Osei' }).click();
  await expect(heading(page)).toHaveText('Report to A. Osei');
  await page.getByLabel('Something to add').fill('Stairs go better.');
  await expect(page.getByText('“Stairs go better.”')).toBeVisible();
  await page.screenshot({ path: 'test-results/screens/report-write.phone.png', fullPage: true });
  await page.getByRole('button', { name: 'Make the report' }).click();
  await expect(heading(page)).toHaveText('For A. Osei');
  const codes = await page.locator('.letter-code').all();
  const addresses: string[] = [];
  for (const code of codes) addresses.push(await scan(code));
  return addresses;
}

/** Scans one code after the other: each opens the app anew. */
async function openParts(page: Page, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) await page.goto(`/${hashOf(address)}`);
}

test('the loop: six moves prescribed, scanned, followed and done, and reported back to the therapist', async ({
  browser,
}) => {
  const therapist = await newDevice(browser, tablet);
  const hand = createHand();
  const began = Date.now();
  const address = await prescribe(therapist, 6, hand);
  const minutes = (Date.now() - began) / 60_000;
  test
    .info()
    .annotations.push(
      { type: 'taps', description: String(hand.taps()) },
      { type: 'minutes', description: minutes.toFixed(2) },
    );
  expect(hand.taps()).toBeLessThanOrEqual(MOST_TAPS);
  expect(minutes).toBeLessThanOrEqual(MOST_MINUTES);
  await therapist.screenshot({ path: 'test-results/screens/letter-made.tablet.png' });
  const asked = await wordsOfLetter(therapist);
  expect(asked).toHaveLength(6);

  const person = await newDevice(browser, phone);
  await openChecked(person, hashOf(address));
  await expect(heading(person)).toHaveText('A letter from A. Osei');
  await expect(person.getByText(/^The signature fits/)).toContainText('the name itself is not proved');
  expect(await wordsOfLetter(person)).toEqual(asked);
  await person.screenshot({ path: 'test-results/screens/letter-offer.phone.png', fullPage: true });
  await person.getByRole('button', { name: 'Accept' }).click();
  await expect(person.getByRole('button', { name: /^Start, / })).toBeVisible();
  const accepted = (await eventsOf(person, 'prescription-accepted'))[0]?.payload as {
    letter: { items: { variation: string; dose: { reps: number } }[] };
  };
  await startFromPlan(person);
  const planned = (await eventsOf(person, 'session-planned')).at(-1)?.payload as {
    plan: { items: { variation: string; dose: { reps: number }; reasons: { code: string }[] }[] };
  };
  const prescribed = planned.plan.items.filter(({ reasons }) =>
    reasons.some(({ code }) => code === 'prescribed'),
  );
  expect(prescribed.length).toBeGreaterThan(0);
  for (const { variation, dose } of prescribed) {
    const most = accepted.letter.items.find((item) => item.variation === variation);
    expect(dose.reps).toBeLessThanOrEqual(most?.dose.reps ?? 0);
  }
  await playToEnd(person);

  // What the therapist reads is what was seen before it was sent, and no more than that.
  const parts = await reportBack(person);
  await openParts(therapist, parts);
  await expect(heading(therapist)).toHaveText('Report of Client 7');
  await expect(therapist.getByText(/^The signature fits: nobody changed the report/)).toBeVisible();
  await expect(therapist.getByText('1 session in 1 day, 1 to the end.')).toBeVisible();
  await expect(therapist.getByText('“Stairs go better.”')).toBeVisible();
  await therapist.screenshot({ path: 'test-results/screens/report-read.tablet.png', fullPage: true });
  await therapist.getByRole('button', { name: 'Keep it with Client 7' }).click();
  await expect(
    therapist.getByText('The first report: later ones are compared with this phone.'),
  ).toBeVisible();
  expect(await eventsOf(therapist, 'report-kept')).toHaveLength(1);
  await openParts(therapist, parts);
  await expect(therapist.getByRole('alert').getByText(/is kept here already/)).toBeVisible();

  // A letter that is known changes nothing; then it can be ended.
  await person.goto(`/${hashOf(address)}`);
  await expect(person.getByText('You follow this letter from A. Osei already.')).toBeVisible();
  await person.goto('/#/letter');
  await person.getByRole('button', { name: 'Stop following it' }).click();
  await person.getByRole('dialog').getByRole('button', { name: 'Stop following it' }).click();
  await expect(person.getByText('You follow no letter now.')).toBeVisible();
  expect(await eventsOf(person, 'prescription-accepted')).toHaveLength(1);
  expect(await eventsOf(person, 'prescription-ended')).toHaveLength(1);

  // The therapist's own plan knows nothing of it.
  expect(await eventsOf(therapist, 'prescription-accepted')).toHaveLength(0);
  await therapist.context().close();
  await person.context().close();
});

test('reports go by file; the second is compared with the phone of the first, and older, altered and other ones are refused', async ({
  browser,
}) => {
  const therapist = await newDevice(browser, tablet);
  const address = await prescribe(therapist, 1);
  const person = await newDevice(browser, phone);
  await openChecked(person, hashOf(address));
  await person.getByRole('button', { name: 'Accept' }).click();
  await expect.poll(async () => (await eventsOf(person, 'prescription-accepted')).length).toBe(1);

  const saved: string[] = [];
  for (const hours of [0, 2]) {
    await person.clock.fastForward(hours * 3_600_000);
    await reportBack(person);
    const [file] = await Promise.all([
      person.waitForEvent('download'),
      person.getByRole('button', { name: 'Send as a file' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('ilium-report-2026-11-21.txt');
    saved.push(readFileSync(await file.path(), 'utf8'));
  }
  const [older = '', newer = ''] = saved;
  const pick = async (text: string) => {
    await therapist.goto('/#/table');
    await therapist
      .getByLabel('Pick its file')
      .setInputFiles({ name: 'report.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  await therapist.clock.fastForward(3 * 3_600_000);
  await pick(newer);
  await therapist.getByRole('button', { name: 'Keep it with Client 7' }).click();
  await expect.poll(async () => (await eventsOf(therapist, 'report-kept')).length).toBe(1);
  const middle = newer.length - 50;
  const refusals = [
    [older, /is older than the newest one here/],
    [newer, /is kept here already/],
    [
      `${newer.slice(0, middle)}${newer[middle] === 'A' ? 'B' : 'A'}${newer.slice(middle + 1)}`,
      /was changed on its way/,
    ],
    [newer.slice(newer.indexOf('#/table/report/') + 15).repeat(50), /far larger than any report/],
    [hashOf(address).replace('#/letter/', ''), /says something that is not allowed/],
    ['hello', /not a report of Ilium/],
  ] as const;
  for (const [text, sentence] of refusals) {
    await pick(text);
    await expect(therapist.getByRole('alert').getByText(sentence)).toBeVisible();
  }

  // A later one from the same phone; then the phone is new, and has no key of before.
  await person.clock.fastForward(3_600_000);
  await openParts(therapist, await reportBack(person));
  await expect(
    therapist.getByText(/it is from the same phone as the report of Client 7 before/),
  ).toBeVisible();
  const other = await newDevice(browser, phone);
  await openChecked(other, hashOf(address));
  await other.getByRole('button', { name: 'Accept' }).click();
  await expect.poll(async () => (await eventsOf(other, 'prescription-accepted')).length).toBe(1);
  await other.clock.fastForward(2.5 * 3_600_000);
  await openParts(therapist, await reportBack(other));
  await expect(therapist.getByText(/came from another phone\. Ask if they have a new one/)).toBeVisible();
  for (const page of [therapist, person, other]) await page.context().close();
});

import { createRequire } from 'node:module';
import { type Browser, expect, type Locator, type Page } from '@playwright/test';
import type readCode from 'jsqr';
import { eventsOf, leftHipIntake, openChecked, playToEnd, startFromPlan, takeClock } from './steps.ts';
import { test } from './watched.ts';

const decode = createRequire(import.meta.url)('jsqr') as typeof readCode;
const tablet = { width: 1024, height: 768 };
const phone = { width: 390, height: 844 };
const MOST_TAPS = 40;

test.use({ actionTimeout: 15_000 });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A person with a device of their own: nothing is shared but the static server. */
async function newDevice(browser: Browser, viewport: typeof phone): Promise<Page> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await takeClock(page);
  return page;
}

/** Counts what a hand does: every tap, and every field that is written in. */
function createHand() {
  let taps = 0;
  return {
    tap: async (target: Locator) => {
      taps += 1;
      await target.click();
    },
    write: async (target: Locator, text: string) => {
      taps += 1;
      await target.fill(text);
    },
    taps: () => taps,
  };
}

/** What a phone's camera would read from the picture of a code. */
async function scan(code: Locator): Promise<string> {
  const png = await code.screenshot();
  const { data, width, height } = await code.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d');
    pen?.drawImage(bitmap, 0, 0);
    const pixels = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    return { data: Array.from(pixels), width: bitmap.width, height: bitmap.height };
  }, png.toString('base64'));
  const read = decode(Uint8ClampedArray.from(data), width, height);
  if (!read) throw new Error('no code could be read from the picture');
  return read.data;
}

const hashOf = (address: string): string => address.slice(address.indexOf('#'));

async function addClient(page: Page): Promise<void> {
  await page.goto('/#/table');
  await page.getByLabel('Name or code of a new client').fill('Client 7');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(heading(page)).toHaveText('Client 7');
}

/** Writes a letter of so many moves for a new client; resolves to its address, read from the picture of its code. */
async function prescribe(page: Page, moves: number, hand = createHand()): Promise<string> {
  await addClient(page);
  await hand.tap(page.getByRole('link', { name: 'Write a letter for home' }));
  await expect(heading(page)).toHaveText('For home: Client 7');
  for (let n = 0; n < moves; n += 1)
    await hand.tap(
      page
        .getByRole('group', { name: 'Moves' })
        .getByRole('checkbox')
        .nth(2 * n),
    );
  await expect(page.getByRole('heading', { name: `In the letter: ${moves}` })).toBeVisible();
  await hand.tap(page.getByRole('button', { name: /repetitions: less$/ }).first());
  await hand.write(page.getByLabel('A note for your client'), 'Mornings, before work.');
  await hand.write(page.getByLabel('Your name, as your client knows it'), 'A. Osei');
  await hand.tap(page.getByRole('button', { name: 'Make the letter' }));
  await expect(heading(page)).toHaveText('Letter for Client 7');
  return scan(page.locator('.letter-code'));
}

const wordsOfLetter = (page: Page) => page.locator('.letter-list .strong').allTextContents();

test('six moves are prescribed in few taps, scanned on another device, accepted, followed and done', async ({
  browser,
}) => {
  const therapist = await newDevice(browser, tablet);
  const hand = createHand();
  const address = await prescribe(therapist, 6, hand);
  expect(hand.taps()).toBeLessThanOrEqual(MOST_TAPS);
  test.info().annotations.push({ type: 'taps', description: String(hand.taps()) });
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

  // A second time it is known, and changes nothing; then it can be ended.
  await person.goto(`/${hashOf(address)}`);
  await expect(person.getByText('You follow this letter from A. Osei already.')).toBeVisible();
  await person.goto('/#/letter');
  await person.getByRole('button', { name: 'Stop following it' }).click();
  await person.getByRole('dialog').getByRole('button', { name: 'Stop following it' }).click();
  await expect(person.getByText('You follow no letter now.')).toBeVisible();
  expect(await eventsOf(person, 'prescription-accepted')).toHaveLength(1);
  expect(await eventsOf(person, 'prescription-ended')).toHaveLength(1);

  // The therapist's own plan knows nothing of it; the letter stands with the client.
  expect(await eventsOf(therapist, 'prescription-accepted')).toHaveLength(0);
  await therapist.goto('/#/table');
  await therapist.getByRole('link', { name: /Client 7/ }).click();
  await expect(therapist.getByRole('link', { name: /6 moves/ })).toBeVisible();
  await therapist.context().close();
  await person.context().close();
});

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

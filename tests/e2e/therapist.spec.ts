import { readFileSync } from 'node:fs';
import { sealLetter, splitLetter, textToCode } from '@ilium/exports';
import { makeKeys } from '@ilium/exports/testing';
import { type EventType, type HomeReport, makeEvent, type PayloadOf, type StoredEvent } from '@ilium/record';
import { exampleHomeReport, exampleLetter } from '@ilium/record/testing';
import { createRandom, DAY, instantToIso } from '@ilium/units';
import { expect, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { filmOf, launchWithCamera, writeFilm } from './cameras.ts';
import { addClient, heading, tablet } from './letter-steps.ts';
import { eventsOf, passTime, putEvents, START_OF_TEST, takeClock } from './steps.ts';
import { test } from './watched.ts';

test.use({ actionTimeout: 15_000, viewport: tablet });

const random = createRandom(11);
let second = 0;
const eventOf = <Type extends EventType>(type: Type, payload: PayloadOf<Type>): StoredEvent => {
  second += 1;
  const at = START_OF_TEST - 9 * DAY + 1000 * second;
  return makeEvent(type, payload, { at, offsetMinutes: 0, device: 'test', random });
};
const id = '01890a5d-ac96-774b-bcce-b30209900001';
const letter = {
  ...exampleLetter,
  items: [{ ...exampleLetter.items[0], variation: 'standing-hip-flexor/lunge' as const }],
} as typeof exampleLetter;
/** Numbers do not pack well: its report takes several codes. */
const words = Array.from({ length: 110 }, (_, n) => (n * 7919) % 9973).join(' ');
const report: HomeReport = { ...exampleHomeReport, madeAt: instantToIso(START_OF_TEST - DAY, 0), words };
const keys = makeKeys();

/** A client with a letter, on a device that treats. */
async function openClient(page: Page, hash = `#/table/client/${id}`): Promise<void> {
  await page.goto('/');
  await expect(heading(page)).toBeVisible();
  await putEvents(page, [
    eventOf('client-named', { client: id, name: 'Client 7' }),
    eventOf('prescription-written', { client: id, letter, text: 'abc' }),
  ]);
  await page.goto('about:blank');
  await page.goto(`/${hash}`);
  await expect(heading(page)).toBeVisible();
}

/** Unfolds the ways in which a report opens. */
const unfold = (page: Page): Promise<void> => page.getByText('Open a report from home').click();
const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();
const questions = [/^Any danger sign/, /^A fresh break/, /^Leg pain with new weakness/, /^Under 18/] as const;

/** Everything that a visit asks for but the conditions. */
async function fillGate(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'New visit' }).click();
  await page.getByLabel('Who treats').fill('A. Osei');
  await page.getByLabel('Word that stops everything').fill('halt');
  await page.getByRole('checkbox', { name: /^My client agrees/ }).check();
  for (const question of questions)
    await page.getByRole('group', { name: question }).getByRole('radio', { name: 'No', exact: true }).check();
}

async function beginVisit(page: Page): Promise<void> {
  await fillGate(page);
  await press(page, 'None of these');
  await press(page, 'Begin the visit');
  await expect(heading(page)).toHaveText('Compare both legs: before');
}

/** In the middle of the first hold. */
async function hold(page: Page): Promise<void> {
  await press(page, 'Leave out');
  await press(page, 'Start');
  for (let n = 0; n < 3; n += 1) await passTime(page, 5_000);
}

test('conditions are noted without a visit, keep out what they block, and none is not the same as not asked', async ({
  page,
}) => {
  await takeClock(page);
  await addClient(page);
  await expect(page.getByRole('button', { name: /^Conditions Not asked yet/ })).toBeVisible();
  await page.getByRole('link', { name: 'Write a letter for home' }).click();
  const moves = page.getByRole('group', { name: 'Moves' });
  await page.getByLabel('Find a move').fill('bridge');
  await moves.getByRole('checkbox').first().check();
  await expect(page.getByRole('heading', { name: 'In the letter: 1' })).toBeVisible();
  await press(page, /^Conditions Not asked yet/);
  const asked = page.getByRole('dialog');
  await asked.getByRole('checkbox', { name: /^Pregnant/ }).check();
  expect(await findViolations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/screens/conditions.tablet.png' });
  await asked.getByRole('button', { name: 'Keep', exact: true }).click();
  // What is in the letter already is judged by it too.
  await expect(page.getByRole('heading', { name: 'In the letter: 0' })).toBeVisible();
  await expect(page.getByText(/^Left out for this client: /)).toBeVisible();
  await expect(page.getByText('Not with this: Pregnant.').first()).toBeVisible();
  expect((await eventsOf(page, 'conditions-noted')).map(({ payload }) => payload)).toMatchObject([
    { conditions: [{ id: 'pregnant-2-3' }] },
  ]);

  await page.getByRole('link', { name: /^Back/ }).click();
  await press(page, /^Conditions Pregnant, as of 21 November 2026/);
  await asked.getByRole('checkbox', { name: /^Pregnant/ }).uncheck();
  await asked.getByRole('button', { name: 'None of these' }).click();
  await expect(asked.getByText(/^Noted on 21 November 2026\. From today it would no longer/)).toBeVisible();
  await asked.getByRole('button', { name: 'It no longer counts' }).click();
  await expect(page.getByRole('button', { name: /^Conditions None, as of/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: /^Conditions None, as of/ })).toBeVisible();
});

test('what was noted before stands beside the questions of the gate, and does not answer them', async ({
  page,
}) => {
  await takeClock(page);
  await addClient(page);
  await press(page, /^Conditions/);
  await page
    .getByRole('dialog')
    .getByRole('checkbox', { name: /^Unstable hip/ })
    .check();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByRole('link', { name: 'New visit' }).click();
  const unstable = page.getByRole('checkbox', { name: /^Unstable hip/ });
  await expect(unstable).toHaveAccessibleName(/Noted before/);
  await expect(unstable).not.toBeChecked();
  await press(page, 'Begin the visit');
  const alert = page.getByRole('alert');
  await expect(alert.getByText('Ask every question: 5 have no answer yet.')).toBeVisible();
  await alert.getByRole('button', { name: 'Go to the first one' }).click();
  await expect(page.getByLabel('Who treats')).toBeFocused();
  await page.keyboard.type('A. Osei');
  await page.getByLabel('Word that stops everything').fill('halt');
  await page.getByRole('checkbox', { name: /^My client agrees/ }).check();
  await page
    .getByRole('group', { name: questions[0] })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await expect(alert.getByText('Ask every question: 4 have no answer yet.')).toBeVisible();
  await alert.getByRole('button', { name: 'Go to the first one' }).click();
  await expect(page.getByRole('group', { name: questions[1] }).getByRole('radio').first()).toBeFocused();
});

test('a gate takes nothing away that was known unless the therapist means it', async ({ page }) => {
  await takeClock(page);
  await addClient(page);
  await press(page, /^Conditions/);
  const asked = page.getByRole('dialog');
  await asked.getByRole('checkbox', { name: /^Thin bones/ }).check();
  await asked.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(page.getByText(/^Not at a visit, with these: .+; .+\.$/)).toBeVisible();
  await page.screenshot({ path: 'test-results/screens/at-table.tablet.png' });
  await fillGate(page);
  await press(page, 'None of these');
  const thinBones = page.getByRole('group', { name: /^Thin bones/ });
  await expect(thinBones).toContainText('Noted on 21 November 2026. From today it would no longer count.');
  await press(page, 'Begin the visit');
  const alert = page.getByRole('alert');
  await expect(alert.getByText('Say whether what was noted before still counts.')).toBeVisible();
  expect(await eventsOf(page, 'visit-opened')).toHaveLength(0);
  await alert.getByRole('button', { name: 'Go to the first one' }).click();
  await expect(thinBones.getByRole('button').first()).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/screens/taken-back.tablet.png' });
  // What is kept is ticked again, and blocks as it must.
  await thinBones.getByRole('button', { name: 'It still counts' }).click();
  await expect(page.getByRole('checkbox', { name: /^Thin bones/ })).toBeChecked();
  await expect(alert.getByText(/^Not with this: thin bones/)).toBeVisible();
  await expect(alert.getByRole('link', { name: 'Write a letter for home' })).toBeVisible();
  await page.screenshot({ path: 'test-results/screens/refused.tablet.png' });
  await page.getByRole('checkbox', { name: /^Thin bones/ }).uncheck();
  await thinBones.getByRole('button', { name: 'It no longer counts' }).click();
  await expect(thinBones).toHaveCount(0);
  await press(page, 'Begin the visit');
  await expect(heading(page)).toHaveText('Compare both legs: before');
});

test('Stop ends the round at once, and the visit waits: closing the tab loses nothing', async ({ page }) => {
  await takeClock(page);
  await addClient(page);
  await beginVisit(page);
  await hold(page);
  const title = (await heading(page).textContent()) ?? '';
  await press(page, 'Stop');
  await expect(heading(page)).toHaveText('Stopped. What now?');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toHaveCount(0);
  expect(await eventsOf(page, 'round-done')).toHaveLength(1);
  expect(await eventsOf(page, 'visit-ended')).toHaveLength(0);
  await page.reload();
  await expect(heading(page)).toHaveText('Stopped. What now?');
  // Another technique goes on; the one that was stopped does not come back on this leg.
  await press(page, /^Go on with something else/);
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeVisible();
  await expect(heading(page)).not.toHaveText(title);
  await press(page, 'Stop');
  await press(page, /^Measure both legs, then end/);
  await expect(heading(page)).toHaveText('Compare both legs: after');
  await page.getByLabel('Left', { exact: true }).fill('18');
  await page.getByLabel('Right', { exact: true }).fill('17');
  await press(page, 'Keep');
  await expect(heading(page)).toHaveText('Stopped.');
  expect((await eventsOf(page, 'visit-ended'))[0]?.payload).toMatchObject({ how: 'stopped' });
  const note = page.locator('.visit-note');
  await expect(note).toContainText('18 cm');
  await expect(note.locator('dl')).toContainText(`Left, ${title}`);
});

test('after a pinch that stays, Stop offers no other technique', async ({ page }) => {
  await takeClock(page);
  await addClient(page);
  await page.getByRole('link', { name: 'New visit' }).click();
  await page.goBack();
  await press(page, /^Conditions/);
  await page.getByRole('dialog').getByRole('button', { name: 'None of these' }).click();
  await beginVisit(page);
  await hold(page);
  await press(page, 'The groin pinches');
  await press(page, '4');
  await press(page, 'Leave out');
  await expect(heading(page)).toContainText('groin towel');
  await press(page, 'Start');
  for (let n = 0; n < 3; n += 1) await passTime(page, 5_000);
  await press(page, 'The groin pinches');
  // A pinch without a number counts as one that stays (B.5).
  await press(page, 'Stop');
  await expect(page.getByText(/the groin still pinched/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Go on/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Measure both legs/ })).toBeVisible();
  await press(page, /^End the visit/);
  await expect(heading(page)).toContainText('the groin still pinched');
});

test('remarks stand in the note, its file and its print, and stay after a reload', async ({ page }) => {
  await takeClock(page);
  await addClient(page);
  await beginVisit(page);
  await press(page, 'Stop');
  await press(page, /^End the visit/);
  const remarks = page.getByLabel('Your remarks');
  await remarks.fill('Turns out farther.\nStairs next time.');
  await expect(remarks).toHaveAccessibleDescription(/never sent home/);
  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Save as text')]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('Turns out farther.\nStairs next time.');
  await page.getByRole('link', { name: 'Print the note' }).click();
  await expect(page.locator('.print-paper')).toContainText('Stairs next time.');
  await page.goBack();
  await page.reload();
  await expect(remarks).toHaveValue('Turns out farther.\nStairs next time.');
  expect(await eventsOf(page, 'visit-remarked')).toHaveLength(1);
});

test('a ready set by the client’s work is one tap away, also from the note of a visit', async ({ page }) => {
  await takeClock(page);
  await addClient(page);
  await page.getByRole('link', { name: 'Write a letter for home' }).click();
  await page.getByRole('radio', { name: 'Ready sets' }).check();
  await expect(page.getByRole('heading', { name: 'Plumbers, carpenters' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.screenshot({ path: 'test-results/screens/ready-sets.tablet.png' });
  await press(page, /^At home: after bending/);
  await expect(page.getByRole('heading', { name: 'In the letter: 6' })).toBeVisible();
  await page.getByRole('link', { name: /^Back/ }).click();
  await beginVisit(page);
  await press(page, 'Stop');
  await press(page, /^End the visit/);
  await page.getByRole('link', { name: /^At work: long sitting/ }).click();
  await expect(heading(page)).toHaveText('For home: Client 7');
  await expect(page.getByRole('heading', { name: 'In the letter: 2' })).toBeVisible();
});

test('the way to the table is in Settings, and beside the techniques of the library', async ({ page }) => {
  await page.goto('/#/settings');
  await page.getByRole('link', { name: /^Start at the table/ }).click();
  await expect(heading(page)).toHaveText('At the table');
  await page.goto('/#/library/assisted-flexion-rotation');
  await page.getByRole('link', { name: 'Start at the table' }).click();
  await expect(heading(page)).toHaveText('At the table');
});

test('a report opens from the client’s page and from their reports, by its link in a message', async ({
  page,
}) => {
  await takeClock(page);
  await openClient(page);
  const link = `http://localhost/#/table/report/${await sealLetter(report, await keys)}`;
  for (const hash of [`#/table/client/${id}`, `#/table/reports/${id}`, '#/table']) {
    await page.goto(`/${hash}`);
    if (!hash.includes('reports')) await unfold(page);
    await page.getByLabel('Or paste its link').fill(`Here it is: ${link} Thanks!`);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Report of Client 7');
  }
  await press(page, 'Keep it with Client 7');
  await expect(page.getByText('The first report: later ones are compared with this phone.')).toBeVisible();
  await unfold(page);
  await page.getByLabel('Or paste its link').fill('hello');
  await press(page, 'Open it');
  await expect(page.getByRole('alert').getByText(/not a report of Ilium/)).toBeVisible();
});

test('a report opens by its codes, one after another in the camera', async ({ page, baseURL, watch }) => {
  const parts = splitLetter(await sealLetter(report, await keys), 3);
  expect(parts.length).toBeGreaterThan(1);
  const pictures: Buffer[] = [];
  await page.setViewportSize({ width: 480, height: 480 });
  for (const part of parts) {
    const { size, path } = textToCode(`${baseURL}/#/table/report/${part}`, 'L');
    await page.setContent(
      `<style>body{margin:0;display:grid;place-items:center;height:100vh;background:#fff}</style><svg width="400" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`,
    );
    pictures.push(await page.screenshot({ type: 'jpeg', quality: 90 }));
  }
  writeFilm('report', pictures);
  const device = await launchWithCamera(filmOf('report'));
  watch(device);
  const therapist = await device.newPage({ ...(baseURL && { baseURL }), viewport: tablet });
  await therapist.clock.setFixedTime(START_OF_TEST);
  await openClient(therapist);
  await unfold(therapist);
  await press(therapist, 'Scan its codes');
  await expect(therapist.getByLabel('What the camera sees')).toBeVisible();
  await therapist.screenshot({ path: 'test-results/screens/scan-report.tablet.png' });
  await expect(heading(therapist)).toHaveText('Report of Client 7', { timeout: 60_000 });
  await device.close();
});

test('a camera that is not allowed is told in one sentence', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await openClient(page);
  await unfold(page);
  await press(page, 'Scan its codes');
  await expect(page.getByRole('alert').getByText(/^The camera is not allowed here\./)).toBeVisible();
});

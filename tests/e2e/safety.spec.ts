import type { Intake } from '@ilium/record';
import { expect, type Page } from '@playwright/test';
import {
  eventsOf,
  leftHipIntake,
  openChecked,
  playUntil,
  START_OF_TEST,
  startFromPlan,
  takeClock,
} from './steps.ts';
import { test } from './watched.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
const startButton = (page: Page) => button(page, /^Start/);

/** What a person presses on a card whose heading has these words; several presses end with Next where there is one. */
type Answers = readonly (readonly [RegExp, string | RegExp, ...(string | RegExp)[]])[];

async function pressNamed(page: Page, name: string | RegExp): Promise<void> {
  const named = { name, exact: typeof name === 'string' };
  await page
    .getByRole('checkbox', named)
    .or(page.getByRole('radio', named))
    .or(page.getByRole('button', named))
    .first()
    .click();
}

/** The answer of someone to whom the card means nothing. */
async function answerQuietly(page: Page): Promise<void> {
  const kind = await page.locator('.check-card').getAttribute('class');
  if (kind?.includes('check-several')) return button(page, 'None').click();
  if (kind?.includes('check-place')) return button(page, 'See plan').click();
  if (kind?.includes('check-score')) return page.getByRole('radio', { name: '3', exact: true }).click();
  if (kind?.includes('check-map')) {
    if ((await button(page, 'Next').count()) === 0) await button(page, 'Left buttock').click();
    return button(page, 'Next').click();
  }
  const no = page.getByRole('radio', { name: /^No$|Nothing new/ });
  await ((await no.count()) > 0 ? no.first() : page.getByRole('radio').first()).click();
}

const MOST_CARDS = 40;

/** Whether pressing an answer goes on to the next card: one holds of several, and it is not chosen already. */
async function picksOne(page: Page, name: string | RegExp): Promise<boolean> {
  const kind = await page.locator('.check-card').getAttribute('class');
  if (/check-(several|map)/.test(kind ?? '')) return false;
  const radio = page.getByRole('radio', { name, exact: typeof name === 'string' }).first();
  return (await radio.count()) === 0 || !(await radio.isChecked());
}

/** Goes through the check by its headings until it leads somewhere else. */
async function answerCheck(page: Page, answers: Answers): Promise<void> {
  for (let cards = 0; cards < MOST_CARDS; cards += 1) {
    await expect(page.locator('.check-card')).toBeVisible();
    const asked = (await heading(page).textContent()) ?? '';
    const found = answers.find(([words]) => words.test(asked));
    if (found) {
      const goesOnByItself = await picksOne(page, found[1]);
      for (const name of found.slice(1)) await pressNamed(page, name);
      if (!goesOnByItself) await button(page, 'Next').click();
    } else await answerQuietly(page);
    await expect
      .poll(async () => !page.url().includes('#/check') || (await heading(page).textContent()) !== asked)
      .toBe(true);
    if (!page.url().includes('#/check')) return;
  }
  throw new Error(`The check does not end; it asks ${await heading(page).textContent()}`);
}

async function openNew(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: 'Start' }).click();
}

interface Story {
  /** Who, what hurts, what happened. */
  readonly who: string;
  readonly age: string;
  readonly answers: Answers;
  /** Where the specification wants the story to end, and what stands there. */
  readonly url: RegExp;
  readonly shows: readonly RegExp[];
  readonly mayStart: boolean;
}

const stories: readonly Story[] = [
  {
    who: 'Anna, 34, sits all day; her left hip aches and nothing else is wrong',
    age: '20–54',
    answers: [],
    url: /#\/plan/,
    shows: [/^Start, /],
    mayStart: true,
  },
  {
    who: 'Bo, 71, cannot feel his urine pass since yesterday (RF01)',
    age: '65+',
    answers: [
      [/New with this pain/, /Bladder/],
      [/urine/, 'Yes'],
    ],
    url: /#\/emergency/,
    shows: [/Call 112|Call 911/, /trouble with my bladder/],
    mayStart: false,
  },
  {
    who: 'Carla, 52, fell down the stairs last week and walks again (RF08)',
    age: '20–54',
    answers: [
      [/New with this pain/, /Fall/],
      [/hard fall/, 'Yes'],
    ],
    url: /#\/today/,
    shows: [/today/i, /hard fall, crash or blow/],
    mayStart: false,
  },
  {
    who: 'Dev, 68, gets calf cramps on walks that go when he stands still (RF20b)',
    age: '65+',
    answers: [
      [/New with this pain/, /cramping leg/],
      [/come on as you walk/, 'Yes'],
    ],
    url: /#\/plan/,
    shows: [/^Start, /],
    mayStart: true,
  },
  {
    who: 'Eva, 31, is 20 weeks pregnant and has not asked her midwife (E3 T5)',
    age: '20–54',
    answers: [
      [/^Health/, /Pregnancy/],
      [/Which of these/, /^Pregnant/],
      [/How far along/, 'Weeks 14 to 27'],
    ],
    url: /#\/today/,
    shows: [/midwife|maternity|clinician/i, /I have been checked/],
    mayStart: false,
  },
  {
    who: 'Farid, 45, had his back operated on three weeks ago (E3 T5)',
    age: '20–54',
    answers: [
      [/^Health/, /Surgery/],
      [/What was it/, 'Back operation'],
      [/When was the operation/, 'In the last 12 weeks'],
      [/On which day/, 'I do not know the day'],
    ],
    url: /#\/today/,
    shows: [/I have been checked/],
    mayStart: false,
  },
  {
    who: 'Grace, 62, has had a new left hip for years, put in from the back (B.4 thr-late)',
    age: '55–64',
    answers: [
      [/^Health/, /Surgery/],
      [/What was it/, 'Hip replacement'],
      [/When was the operation/, 'Longer ago'],
      [/Where did they go in/, 'At the back'],
      [/Which side|Which hip|side\?/, 'Left'],
    ],
    url: /#\/plan/,
    shows: [/right angle/],
    mayStart: true,
  },
  {
    who: 'Hugo, 17, limps with a sore knee (RF26, E3 T4)',
    age: 'Under 18',
    answers: [
      [/Do you limp, or does/, 'Yes'],
      [/Do you limp, or have you/, 'Yes'],
    ],
    url: /#\/today/,
    shows: [/under 18/i],
    mayStart: false,
  },
  {
    who: 'Ines, 40, has pain of 8 right now (E4)',
    age: '20–54',
    answers: [
      [/Pain most days/, '7'],
      [/right now/, '8'],
    ],
    url: /#\/today/,
    shows: [/pain/i],
    mayStart: false,
  },
  {
    who: 'Jonas, 47, has new pain and numbness running down both legs (RF05)',
    age: '20–54',
    answers: [
      [/New with this pain/, /Weakness/],
      [/run down both/, 'Yes'],
    ],
    url: /#\/emergency/,
    shows: [/both legs/],
    mayStart: false,
  },
];

test.beforeEach(async ({ page }) => {
  await takeClock(page);
});

for (const [n, { who, age, answers, url, shows, mayStart }] of stories.entries())
  test(`story ${n + 1}: ${who}`, async ({ page }) => {
    await openNew(page);
    await answerCheck(page, [[/^Age/, age], ...answers]);
    await expect(page).toHaveURL(url);
    await expect(heading(page)).toBeVisible();
    for (const words of shows) await expect(page.getByText(words).first()).toBeVisible();
    await expect(startButton(page)).toHaveCount(mayStart ? 1 : 0);
    await page.clock.runFor(1_000);
    await page.screenshot({ path: `test-results/stories/${n + 1}.png`, fullPage: true });
  });

test('E3, B.2: every sign is named in what to say, for the telephone and on paper', async ({ page }) => {
  const redFlags: Intake['redFlags'] = { others: 'no', RF01: 'yes', RF05: 'yes', RF16: 'yes', RF27: 'yes' };
  await openChecked(page, '#/emergency', { ...leftHipIntake, redFlags });
  const words = page.locator('.say-words');
  for (const sign of [/bladder/, /both legs/, /constant/, /blisters/])
    await expect(words).toContainText(sign);
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeVisible();
  await expect(page.getByText(/Told by the person to Ilium on 2026-11-21/)).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});

test('E4: nothing starts before it was asked whether anything is new, and then it starts', async ({
  page,
}) => {
  await openChecked(page, '#/today');
  await page.clock.fastForward('24:00:00');
  await page.reload();
  await expect(page.getByText('First: anything new since last time?')).toBeVisible();
  await startButton(page).click();
  await expect(heading(page)).toContainText('Anything new since last time?');
  await answerCheck(page, [[/How far down/, /Buttock/]]);
  await expect(page).toHaveURL(/#\/plan$/);
  await startFromPlan(page);
  expect(await eventsOf(page, 'session-started')).toHaveLength(1);
});

for (const [what, hash, start] of [
  ['today’s plan', '#/plan', /^Start, /],
  ['one movement alone', '#/plan/move/bridge/both-feet', /^Start, /],
] as const)
  test(`E4: ${what} asks first too, and comes back to itself`, async ({ page }) => {
    await openChecked(page, hash);
    await expect(button(page, start)).toBeVisible();
    const address = page.url();
    await page.clock.fastForward('05:00:00');
    await button(page, start).click();
    await expect(heading(page)).toContainText('Anything new since last time?');
    await answerCheck(page, [[/How far down/, /Buttock/]]);
    expect(page.url()).toBe(address);
    await startFromPlan(page);
  });

test('E4, E8: something new leads to the whole check, and a sign to its screen', async ({ page }) => {
  await openChecked(page, '#/today');
  await page.getByRole('link', { name: 'Something new or worse?' }).click();
  await answerCheck(page, [
    [/New with this pain/, /Numb between/],
    [/saddle/, 'Yes'],
  ]);
  await expect(page).toHaveURL(/#\/emergency/);
  await expect(page.getByText(/numbness between my legs/)).toBeVisible();
});

test('E4: a session that was left does not go on with a check that no longer holds', async ({ page }) => {
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  await playUntil(page, ({ label }) => /^(Hold|Rep) /.test(label));
  await page.goto('about:blank');
  await page.goto('/#/today');
  await expect(button(page, 'Go on')).toBeVisible();
  await page.clock.fastForward('05:00:00');
  await page.goto('about:blank');
  await page.goto('/#/player');
  await expect(page).toHaveURL(/#\/plan/);
  await startButton(page).click();
  await expect(heading(page)).toContainText('Anything new since last time?');
});

test('E3: an emergency in the middle of a session ends it and locks', async ({ page }) => {
  await openChecked(page, '#/plan');
  await startFromPlan(page);
  await playUntil(page, ({ label }) => /^(Hold|Rep) /.test(label));
  await button(page, /Hurts/).click();
  await button(page, /Numb between the legs/).click();
  await expect(page).toHaveURL(/#\/emergency/);
  await expect(page.getByText(/Sessions stay locked/)).toBeVisible();
  await page.goto('/#/plan');
  await expect(startButton(page)).toHaveCount(0);
});

test('E3: a lock opens with who and when, and the whole check; a new sign shuts it again', async ({
  page,
}) => {
  await openChecked(page, '#/today', { ...leftHipIntake, redFlags: { others: 'no', RF08: 'yes' } });
  await page.clock.fastForward('24:00:00');
  await page.reload();
  await button(page, /I have been checked/).click();
  const dialog = page.getByRole('dialog');
  const note = dialog.getByRole('button', { name: 'Note it' });
  const alert = dialog.getByRole('alert');
  await note.click();
  await expect(alert).toContainText('name');
  await dialog.getByLabel('Name of the clinician').fill('Dr Lindgren');
  await note.click();
  await expect(alert).toContainText('Choose the day');
  for (const [day, words] of [
    ['2026-11-20', /only a check since then/],
    ['2026-11-25', /not come yet/],
  ] as const) {
    await dialog.getByLabel('Day').fill(day);
    await note.click();
    await expect(alert).toContainText(words);
  }
  expect(await eventsOf(page, 'clearance-recorded')).toHaveLength(0);
  await dialog.getByLabel('Day').fill('2026-11-22');
  await note.click();
  await expect(dialog).toHaveCount(0);
  await expect(startButton(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'Go to the check' }).click();
  await answerCheck(page, []);
  await expect(page).toHaveURL(/#\/plan/);
  await expect(startButton(page)).toBeVisible();
  await page.goto('/#/check/new');
  await answerCheck(page, [
    [/Any lately/, /Fever/],
    [/stripe of blistering/, 'Yes'],
  ]);
  await expect(page).toHaveURL(/#\/today/);
  await expect(startButton(page)).toHaveCount(0);
});

test('E3: a serious sign that has gone by itself stays for a day, and a clock set back does not help', async ({
  page,
}) => {
  await openChecked(page, '#/check', { ...leftHipIntake, redFlags: { others: 'no', RF08: 'yes' } });
  await expect(heading(page)).toContainText('Why answer again?');
  await answerCheck(page, [[/Why answer again/, /It has changed since/]]);
  await page.goto('/#/today');
  await expect(startButton(page)).toHaveCount(0);
  await page.clock.setSystemTime(START_OF_TEST - 9 * 24 * 3_600_000);
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await expect(startButton(page)).toHaveCount(0);
});

test('I03: the library says of a movement that it is not for this person, and why', async ({ page }) => {
  await openChecked(page, '#/library/pigeon', {
    ...leftHipIntake,
    conditions: [{ id: 'thr-late', side: 'both' }],
  });
  await expect(page.getByRole('heading', { name: 'Not for you now' })).toBeVisible();
  await expect(page.getByText(/hip/).first()).toBeVisible();
});

test('E1.4: someone without pain today passes the map, and with the keyboard it is one stop', async ({
  page,
}) => {
  await openNew(page);
  await page.getByRole('radio', { name: '20–54' }).click();
  for (const next of [/Any lately/, /Or these/, /Health/, /Tap pain/]) {
    await button(page, 'None').click();
    await expect(heading(page)).toContainText(next);
  }
  await button(page, 'Right groin').focus();
  await page.keyboard.press('ArrowDown');
  const here = page.locator('.body-spot:focus');
  await expect(here).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(here).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(button(page, 'No pain today')).toBeFocused();
  await page.keyboard.press('Enter');
  await answerCheck(page, [[/Pain most days/, '0']]);
  await expect(startButton(page)).toBeVisible();
  await page.goto('/#/today');
  await expect(heading(page)).toContainText('hips and back');
});

test('E1.3: the number follows the country that is chosen', async ({ page }) => {
  await openChecked(page, '#/emergency', { ...leftHipIntake, redFlags: { others: 'no', RF01: 'yes' } });
  await button(page, 'Other country').click();
  await page.getByLabel('Country').selectOption('AU');
  await button(page, 'Done').click();
  await expect(page.getByRole('link', { name: 'Call 000' })).toBeVisible();
});

import { type EventType, type Intake, makeEvent, type PayloadOf, type StoredEvent } from '@ilium/record';
import { expect, type Page } from '@playwright/test';

/** Answers of someone with an aching left hip and nothing else; a short session, so that tests are short. */
export const leftHipIntake: Intake = {
  version: 1,
  age: '20-54',
  consent: true,
  pain: {
    side: 'left',
    farthest: 1,
    now: 3,
    average: 3,
    duration: 'over-12-weeks',
    trend: 'same',
    settles: 'within-30-minutes',
    provokedByLightActivity: false,
    wakesAtNight: 'no',
    aggravating: ['sitting-bending'],
  },
  redFlags: { others: 'no' },
  conditions: [],
  abilities: { fellInLastYear: 'no', canGetToFloor: 'yes', canLeanOnHands: 'yes' },
  places: ['floor', 'chair', 'standing'],
  equipment: ['sturdy-chair', 'mat'],
  minutes: 6,
};

/** Where tests live in time: a Saturday morning. */
export const START_OF_TEST = Date.UTC(2026, 10, 21, 9, 0);

const seedEvent = <Type extends EventType>(
  type: Type,
  payload: PayloadOf<Type>,
  minutesAgo: number,
  now: number,
): StoredEvent =>
  makeEvent(type, payload, {
    at: now - minutesAgo * 60_000,
    offsetMinutes: 0,
    device: 'test',
    random: Math.random,
  });

/** Puts events into the record of a page that has opened it, as if they had been kept before. */
export const putEvents = (page: Page, events: readonly StoredEvent[]): Promise<void> =>
  page.evaluate(
    (stored) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('ilium', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          for (const event of stored) transaction.objectStore('events').put(event);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    events,
  );

/** Puts the person's clock under the test's hand; holds then take no time. Call it before the first page. */
export async function takeClock(page: Page): Promise<void> {
  await page.clock.install({ time: START_OF_TEST });
}

/** Lets time pass in the page, timer by timer. */
export const passTime = (page: Page, milliseconds: number): Promise<void> => page.clock.runFor(milliseconds);

/**
 * Opens the app with answers already in its record, as if the check had been done ten minutes ago. A test that leaves the
 * clock alone says what time it is.
 */
export async function openChecked(
  page: Page,
  hash: string,
  intake: Intake = leftHipIntake,
  now: number = START_OF_TEST,
): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await putEvents(page, [seedEvent('intake-answered', { intake, rulesVersion: 1 }, 10, now)]);
  // Another document: a change of the hash alone would reach the app that does not know the answers.
  await page.goto('about:blank');
  await page.goto(`/${hash}`);
}

/** Presses Start on the plan and waits for the player. */
export async function startFromPlan(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start, / }).click();
  await expect(page.getByRole('button', { name: 'Stop', exact: true })).toBeVisible();
}

/** What the player shows, read from the page. */
export interface PlayerShown {
  readonly title: string;
  readonly side: string | null;
  /** "Hold 2 of 4". */
  readonly label: string;
}

/** Reads what the player shows now, all in one look: the next moment it may show something else. */
export const readPlayer = (page: Page): Promise<PlayerShown> =>
  page.evaluate(() => {
    const read = (selector: string) => document.querySelector(`.player ${selector}`)?.textContent ?? null;
    return { title: read('h1') ?? '', side: read('.player-side'), label: read('.player-label') ?? '' };
  });

/** Goes on where the session waited because this machine was too busy to keep up. */
async function goOnIfLeftBehind(page: Page): Promise<void> {
  const waits = await page.evaluate(() =>
    /The session waited/.test(document.querySelector('.player')?.textContent ?? ''),
  );
  if (waits)
    await page
      .getByRole('button', { name: 'Go on' })
      .click({ timeout: 2_000 })
      .catch(() => undefined);
}

/** Lets the session run until the player shows something, at most so long. */
export async function playUntil(
  page: Page,
  isThere: (shown: PlayerShown) => boolean,
  atMostMs = 300_000,
): Promise<PlayerShown> {
  for (let passed = 0; passed < atMostMs; passed += 1_000) {
    const shown = await readPlayer(page);
    if (isThere(shown)) return shown;
    await goOnIfLeftBehind(page);
    await passTime(page, 1_000);
  }
  throw new Error(`The player never got there; it shows ${JSON.stringify(await readPlayer(page))}`);
}

/** Lets the session run to its end. */
export async function playToEnd(page: Page): Promise<void> {
  for (let minutes = 0; minutes < 30; minutes += 1) {
    if ((await page.locator('.player').count()) === 0) break;
    await goOnIfLeftBehind(page);
    await passTime(page, 60_000);
  }
  await expect(page.getByRole('heading', { level: 1, name: /^Done\. / })).toBeVisible();
}

/** Every event of the record, oldest first. */
export const readEvents = (page: Page): Promise<StoredEvent[]> =>
  page.evaluate(
    () =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('ilium', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as never[]);
          };
        };
      }),
  ) as Promise<StoredEvent[]>;

/** The events of one kind. */
export const eventsOf = async (page: Page, type: EventType): Promise<StoredEvent[]> =>
  (await readEvents(page)).filter((event) => event.type === type);

/** How long the session that was planned last is, ms. */
export async function plannedTime(page: Page): Promise<number> {
  const planned = (await eventsOf(page, 'session-planned')).at(-1);
  if (!planned) throw new Error('no session was planned');
  return (planned.payload as { readonly plan: { readonly totalMs: number } }).plan.totalMs;
}

/**
 * Kills the browser, or crashes the tab, at random moments while the app writes, and counts what was lost:
 *   npm run ilium -- bench kills [--kills 100] [--seed 1] [--browsers 2]
 * By turns one tab writes, two tabs write, and one writes while the other saves copies or brings one in. An event counts
 * as acknowledged once the app has told its other tabs, those of a copy once the app says that it is in.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { eventsToBackup, makeEvent, type StoredEvent } from '@ilium/record';
import { createRandom, type Random } from '@ilium/units';
import { servePreview } from '../preview.ts';
import { launchRawBrowser, makeProfile, type RawBrowser, type RawPage, waitFor } from '../raw-browser.ts';
import { bringIn, hear, isOpen, readIds, saveOn, writeOn } from './killed-pages.ts';

/** Milliseconds within which the app must open again, on a busy machine too. */
const REOPENS_WITHIN = 60_000;
/** Milliseconds within which a tab that is told to crash has done so. */
const CRASHES_WITHIN = 2000;
/** Milliseconds that a life lasts after its first event was safe, at most. */
const LONGEST_LIFE = 400;
/** Milliseconds that a life waits for its first event, at most. */
const FIRST_WITHIN = 3000;
/** Of all lives, those that do not wait for it. */
const SHORT_LIVES = 0.2;
/** Milliseconds within which a page says what it shows. */
const ANSWERS_WITHIN = 5000;
/** Events of a copy that is brought in. */
const COPIED = 200;
/** Events after which a profile is laid aside, so that looking at all of them stays quick. */
const MOST_EVENTS = 5000;

const { values } = parseArgs({
  options: { kills: { type: 'string' }, seed: { type: 'string' }, browsers: { type: 'string' } },
});
const kills = Number(values.kills ?? 100);
const browsers = Number(values.browsers ?? 2);

const ways = ['one tab', 'two tabs', 'a copy being saved', 'a copy being brought in'] as const;
type Way = (typeof ways)[number];

/** What became of the kills so far. */
const tally = { killed: 0, crashed: 0, acknowledged: 0, lost: 0, halves: 0, stuck: 0, unopened: 0, begun: 0 };
const timesByWay = new Map<Way, number>();

/** The same, or a rejection where it takes longer: what died answers nothing. */
const within = <Value>(milliseconds: number, work: Promise<Value>): Promise<Value> =>
  Promise.race([
    work,
    wait(milliseconds, undefined, { ref: false }).then(() => Promise.reject(new Error('it took too long'))),
  ]);

const makeCopy = (random: Random): readonly StoredEvent[] =>
  Array.from({ length: COPIED }, (_, i) => {
    const made = { at: Date.now() + i, offsetMinutes: 0, device: 'copy', random };
    return makeEvent('change-rated', { change: 1 }, made);
  });

/** One profile through all of its lives. */
interface Profile {
  readonly path: string;
  readonly acknowledged: Set<string>;
  /** Copies whose bringing in was cut short: all of each must be there, or nothing. */
  readonly copies: (readonly StoredEvent[])[];
}

/** Compares what is there with what must be there; the number of events. */
async function lookBack(page: RawPage, { acknowledged, copies }: Profile): Promise<number> {
  const found = new Set(await readIds(page));
  tally.lost += [...acknowledged].filter((id) => !found.has(id)).length;
  for (const copy of copies) {
    const there = copy.filter(({ id }) => found.has(id)).length;
    if (there !== 0 && there !== copy.length) tally.halves += 1;
  }
  return found.size;
}

/** What a page that did not open shows, and whether it answers at all. */
const look = (page: RawPage): Promise<string> =>
  within(
    ANSWERS_WITHIN,
    page.evaluate<string>(
      `document.readyState + ' ' + location.href + ' ' + document.body.innerText.slice(0, 200)`,
    ),
  ).catch((error: Error) => `no answer: ${error.message}`);

/** Opens the app; `null` where it does not open, and what was seen of it is printed. */
async function openApp(browser: RawBrowser, address: string): Promise<RawPage | null> {
  let page: RawPage | null = null;
  const open = async () => {
    page = await browser.open(`${address}#/settings`);
    await waitFor(page, isOpen, REOPENS_WITHIN);
    return page;
  };
  try {
    return await within(REOPENS_WITHIN, open());
  } catch (error) {
    const seen = page === null ? 'no tab' : await look(page);
    console.log(`not open after kill ${tally.begun}: ${(error as Error).message}; ${seen}`);
    return null;
  }
}

/** Waits until one more event is acknowledged, or for a while. */
async function firstOf(acknowledged: ReadonlySet<string>): Promise<void> {
  const { size } = acknowledged;
  const until = performance.now() + FIRST_WITHIN;
  while (acknowledged.size === size && performance.now() < until) await wait(5);
}

/** Starts the writing of a life in one tab or two; the tabs. */
async function live(way: Way, first: RawPage, profile: Profile, open: () => Promise<RawPage | null>) {
  const random = createRandom(Date.now());
  const note = (id: string) => {
    if (!profile.acknowledged.has(id)) tally.acknowledged += 1;
    profile.acknowledged.add(id);
  };
  await hear(first, note);
  const second = way === 'one tab' ? null : await open();
  await writeOn(first);
  if (second === null) return [first];
  if (way === 'two tabs') await writeOn(second);
  if (way === 'a copy being saved') await saveOn(second);
  if (way === 'a copy being brought in') {
    await hear(second, note);
    const copy = makeCopy(random);
    profile.copies.push(copy);
    await bringIn(second, eventsToBackup(copy), copy);
  }
  return [first, second];
}

/** Crashes tabs and waits until they have. */
async function crash(browser: RawBrowser, pages: readonly RawPage[]): Promise<void> {
  const crashed = pages.map((page) => {
    const end = new Promise<void>((resolve) => page.on('Inspector.targetCrashed', () => resolve()));
    page.send('Inspector.enable').catch(() => undefined);
    page.send('Page.crash').catch(() => undefined);
    return end;
  });
  await within(CRASHES_WITHIN, Promise.all(crashed)).catch(() => undefined);
  for (const page of pages) await within(CRASHES_WITHIN, browser.close(page)).catch(() => undefined);
}

/** Lives and dies on profiles of its own until there were enough kills. Tabs crash and processes are killed by turns. */
async function liveAndDie(address: string, seed: number): Promise<void> {
  const random = createRandom(seed);
  while (tally.begun < kills) {
    const { path, remove } = makeProfile();
    const profile: Profile = { path, acknowledged: new Set(), copies: [] };
    let browser: RawBrowser | null = null;
    let events = 0;
    let wasStuck = false;
    while (tally.begun < kills && events < MOST_EVENTS) {
      const round = tally.begun;
      tally.begun += 1;
      const way = ways[Math.floor(round / 2) % ways.length] ?? 'one tab';
      browser ??= await launchRawBrowser(path);
      const alive: RawBrowser = browser;
      const open = () => openApp(alive, address);
      const page = await open();
      // A browser that hangs is started anew; a record that does not open then is a loss.
      if (page === null && wasStuck) tally.unopened += 1;
      else if (page === null) tally.stuck += 1;
      wasStuck = page === null;
      if (page) {
        events = await lookBack(page, profile);
        const pages = await within(REOPENS_WITHIN, live(way, page, profile, open));
        if (random() > SHORT_LIVES) await firstOf(profile.acknowledged);
        await wait(random() * LONGEST_LIFE);
        timesByWay.set(way, (timesByWay.get(way) ?? 0) + 1);
        if (round % 2 === 0) {
          await crash(alive, pages);
          tally.crashed += 1;
          continue;
        }
      }
      await alive.kill();
      tally.killed += 1;
      browser = null;
    }
    browser ??= await launchRawBrowser(path);
    const last = await openApp(browser, address);
    if (last) await lookBack(last, profile);
    else tally.unopened += 1;
    await browser.kill();
    remove();
  }
}

const { address, close } = await servePreview();
const start = performance.now();
try {
  const seed = Number(values.seed ?? 1);
  await Promise.all(Array.from({ length: browsers }, (_, i) => liveAndDie(address, seed + i)));
} finally {
  await close();
}
const seconds = (performance.now() - start) / 1000;
const { killed, crashed, acknowledged, lost, halves, stuck, unopened } = tally;
console.log(`kills                 ${killed} processes, ${crashed} tabs, in ${seconds.toFixed(0)} s`);
for (const [way, times] of timesByWay) console.log(`  ${way.padEnd(28)}${times}`);
console.log(`acknowledged events   ${acknowledged}`);
console.log(`lost                  ${lost}`);
console.log(`half a copy           ${halves}`);
console.log(`browser stuck once    ${stuck}`);
console.log(`did not open again    ${unopened}`);
process.exit(lost === 0 && halves === 0 && unopened === 0 ? 0 : 1);

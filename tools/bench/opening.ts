/**
 * How long the built app takes to open to Today with a ten-year record in a real browser:
 *   npm run ilium -- bench opening [--years 10] [--times 12]
 * From the start of the navigation until Today's session can be started and is painted, measured in the page, in a tab
 * that showed something else; beside it a drawing alone, a record of one check, new tabs, and the long record without its
 * snapshot. Then the time of a copy, and memory. Exit code 1 where a bound is missed.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StoredEvent } from '@ilium/record';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromiumPath, quietArguments } from '../browser.ts';
import { servePreview } from '../preview.ts';
import { makeLongRecord } from './long-record.ts';

/** Bounds of the issue of the record, on a quiet machine: milliseconds. */
const MOST_TO_OPEN = 300;
const MOST_TO_COPY = 2000;
/** Events handed to the page at once. */
const BATCH = 5000;
/** Milliseconds after which an opened page has done what it does behind the first look. */
const SETTLED = 8000;
/** Milliseconds in which a person reads what the dialog of a copy says. */
const READING = 4000;
/** Milliseconds between two openings in one tab. */
const BETWEEN = 300;

const { values } = parseArgs({ options: { years: { type: 'string' }, times: { type: 'string' } } });
const days = Math.round(Number(values.years ?? 10) * 365);
const times = Number(values.times ?? 12);

declare global {
  interface Window {
    openedAfter?: number;
  }
}

/** Notes in the page when today's session can be started, painted. */
function watchOpening(): void {
  new MutationObserver((_, watching) => {
    if (!document.querySelector('#main button.go:enabled')) return;
    watching.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.openedAfter = performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true, attributes: true });
}

/** Moves the page's clock by so many hours. */
function moveClock(hours: number): void {
  const now = Date.now;
  Date.now = () => now() + hours * 3_600_000;
}

/** A tab that notes when Today stands there, and shows something small until then. */
async function openTab(context: BrowserContext, address: string, hours = 0): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(watchOpening);
  if (hours > 0) await page.addInitScript(moveClock, hours);
  await page.goto(`${address}mark.svg`);
  return page;
}

/** Goes to Today; milliseconds until it stands there. */
async function goToToday(page: Page, address: string): Promise<number> {
  await page.goto(`${address}#/today`, { waitUntil: 'commit' });
  const opened = await page.waitForFunction(() => window.openedAfter, null, { timeout: 120_000 });
  return Number(await opened.jsonValue());
}

/** Opens the app in a new tab; milliseconds until Today stands there. */
async function openToday(context: BrowserContext, address: string): Promise<[Page, number]> {
  const page = await context.newPage();
  await page.addInitScript(watchOpening);
  return [page, await goToToday(page, address)];
}

/** Goes to a drawing and nothing else; milliseconds until it is painted: what the browser itself takes here. */
async function goToDrawing(page: Page, address: string): Promise<number> {
  await page.goto(`${address}mark.svg`);
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      ),
  );
}

/** Puts events where the app keeps them. */
async function keepEvents(page: Page, events: readonly StoredEvent[]): Promise<void> {
  for (let from = 0; from < events.length; from += BATCH)
    await page.evaluate(
      (batch) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('ilium', 1);
          opening.onsuccess = () => {
            const transaction = opening.result.transaction('events', 'readwrite');
            for (const event of batch) transaction.objectStore('events').put(event);
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
            transaction.onerror = () => reject(transaction.error);
          };
        }),
      events.slice(from, from + BATCH),
    );
}

type Kept = 'snapshot' | 'note';

/** Which of the texts beside the events are there; takes away those that are named. */
const lookBeside = (page: Page, drop: readonly Kept[] = []): Promise<readonly string[]> =>
  page.evaluate(
    (dropped) =>
      new Promise<readonly string[]>((resolve) => {
        const opening = indexedDB.open('ilium', 1);
        opening.onsuccess = () => {
          const meta = opening.result.transaction('meta', 'readwrite').objectStore('meta');
          const asked = meta.getAllKeys();
          for (const key of dropped) meta.delete(key);
          meta.transaction.oncomplete = () => {
            opening.result.close();
            resolve(asked.result.map(String));
          };
        };
      }),
    drop,
  );

/** Megabytes: live objects of the page's scripts, and the resident memory of its process with its workers. */
async function measureMemory(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const pids = (await page.context().browser()?.newBrowserCDPSession())?.send('SystemInfo.getProcessInfo');
  const renderers = ((await pids)?.processInfo ?? []).filter(({ type }) => type === 'renderer');
  const resident = renderers.map(({ id }) =>
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0),
  );
  const process = Math.max(0, ...resident) / 1024;
  return `live objects ${(usedSize / 1e6).toFixed(0)} MB, the page's process ${process.toFixed(0)} MB`;
}

/**
 * Milliseconds until the file of a whole copy is there: from the press of someone who reads the dialog for so long, or
 * from its opening where nobody reads.
 */
async function measureCopy(page: Page, address: string, reading: number): Promise<number> {
  await page.goto(`${address}#/settings`);
  const start = performance.now();
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const save = page.getByRole('dialog').getByRole('button', { name: 'Save it' });
  await save.waitFor();
  await page.waitForTimeout(reading);
  const file = page.waitForEvent('download', { timeout: 120_000 });
  const pressed = performance.now();
  await save.click();
  await (await file).path();
  return performance.now() - (reading > 0 ? pressed : start);
}

const print = (name: string, milliseconds: readonly number[]): number => {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  const shown = [at(0.5), at(0.95)].map((ms) => ms.toFixed(0).padStart(6)).join('  ');
  console.log(`${name.padEnd(36)}${shown} ms   (p50, p95 of ${sorted.length})`);
  return at(0.5);
};

async function repeat(count: number, work: () => Promise<number>): Promise<readonly number[]> {
  const measured: number[] = [];
  for (let i = 0; i < count; i += 1) measured.push(await work());
  return measured;
}

const profile = mkdtempSync(join(tmpdir(), 'ilium-opening-'));
const { address, close } = await servePreview();
const launch = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    args: [...quietArguments],
    viewport: { width: 390, height: 844 },
  });
let context = await launch();

/** How many times longer work takes here than the processor works on it: 1 on a quiet machine. */
function measureSlowness(): number {
  const [start, used] = [performance.now(), process.cpuUsage()];
  while (performance.now() - start < 1000) Math.sqrt(start);
  return 1e6 / process.cpuUsage(used).user;
}

/** Today in a tab that showed something else, again and again; milliseconds. */
async function goTo(
  where: (page: Page, address: string) => Promise<number>,
  count = times,
  hours = 0,
): Promise<readonly number[]> {
  const page = await openTab(context, address, hours);
  const measured = await repeat(count, async () => {
    await page.goto(`${address}icon-192.png`);
    await page.waitForTimeout(BETWEEN);
    return where(page, address);
  });
  await page.close();
  return measured;
}

/** The same in a new tab each time. */
const inNewTabs = (): Promise<readonly number[]> =>
  repeat(times, async () => {
    const [page, after] = await openToday(context, address);
    await page.close();
    return after;
  });

/** Opens Today and leaves it open until what it works out beside the record is kept. */
async function openAndWait(looker: Page): Promise<number> {
  const [page, after] = await openToday(context, address);
  while (!(await lookBeside(looker)).includes('note')) await looker.waitForTimeout(500);
  await page.close();
  return after;
}

let isWithin = true;
try {
  console.log(`the machine is slowed ${measureSlowness().toFixed(1)} times`);
  const events = makeLongRecord(days, Date.now());
  const looker = await context.newPage();
  await looker.goto(`${address}#/settings`);
  await looker.getByRole('heading', { name: 'Settings' }).waitFor();
  await looker.evaluate(() => navigator.serviceWorker.ready);
  await keepEvents(looker, events.slice(-1));
  await looker.evaluate(() => localStorage.setItem('ilium-answered', 'yes'));
  await looker.goto(`${address}mark.svg`);
  await openAndWait(looker);
  print('a drawing alone', await goTo(goToDrawing));
  print('one check', await goTo(goToToday));
  print('one check, new tab', await inNewTabs());
  const [short] = await openToday(context, address);
  console.log(`memory: ${await measureMemory(short)}`);
  await short.close();

  await keepEvents(looker, events);
  console.log(`${days} sessions, ${events.length} events`);
  await lookBeside(looker, ['snapshot', 'note']);
  print('folded from every event', [await openAndWait(looker)]);
  const again = print('opened again', await goTo(goToToday));
  const nextDay = print('opened on the next day', await goTo(goToToday, times, 24));
  print('opened again, new tab', await inNewTabs());
  const unjudged: number[] = [];
  for (let i = 0; i < 3; i += 1) {
    await lookBeside(looker, ['note']);
    unjudged.push(...(await goTo(goToToday, 1)));
  }
  print('judged anew before it is shown', unjudged);
  await openAndWait(looker);

  await context.close();
  context = await launch();
  const [page, cold] = await openToday(context, address);
  print('opened with the browser', [cold]);
  await page.waitForTimeout(SETTLED);
  console.log(`memory: ${await measureMemory(page)}`);
  print('a copy, nothing read', await repeat(3, () => measureCopy(page, address, 0)));
  const copy = print('a copy, the dialog read', await repeat(3, () => measureCopy(page, address, READING)));
  console.log(`the machine is slowed ${measureSlowness().toFixed(1)} times`);
  isWithin = Math.max(again, nextDay) <= MOST_TO_OPEN && copy <= MOST_TO_COPY;
} finally {
  await context.close();
  await close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
}
process.exit(isWithin ? 0 : 1);

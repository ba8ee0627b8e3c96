/**
 * Kills the browser at random moments while the app writes, and counts what was lost:
 *   npm run ilium -- bench kills [--kills 100] [--seed 1]
 * Every third time the tab crashes instead. An event counts as acknowledged once the app has told its other tabs.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createRandom } from '@ilium/units';
import { type Browser, chromium, type Page } from '@playwright/test';
import { chromiumPath, quietArguments } from '../browser.ts';
import { servePreview } from '../preview.ts';

interface Running {
  readonly process: ChildProcess;
  readonly browser: Browser;
  readonly page: Page;
}

const { values } = parseArgs({ options: { kills: { type: 'string' }, seed: { type: 'string' } } });
const kills = Number(values.kills ?? 100);
const random = createRandom(Number(values.seed ?? 1));
const profile = mkdtempSync(join(tmpdir(), 'ilium-kills-'));

/** Waits until the browser has written its port into the profile. */
async function readPort(): Promise<string> {
  const file = join(profile, 'DevToolsActivePort');
  for (let tries = 0; tries < 600; tries += 1) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port) return port;
    await wait(50);
  }
  throw new Error('the browser did not start');
}

async function start(): Promise<Running> {
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const process = spawn(
    chromiumPath(),
    [
      ...quietArguments,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { stdio: 'ignore', detached: true },
  );
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await readPort()}`);
  const [context] = browser.contexts();
  if (!context) throw new Error('the browser has no profile');
  return { process, browser, page: context.pages()[0] ?? (await context.newPage()) };
}

async function kill({ process, browser }: Running): Promise<void> {
  const gone = new Promise((resolve) => process.once('exit', resolve));
  if (process.pid !== undefined) globalThis.process.kill(-process.pid, 'SIGKILL');
  await gone;
  await browser.close().catch(() => undefined);
}

const readIds = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('ilium', 1);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAllKeys();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as string[]);
          };
        };
      }),
  );

/** Lets the app write without pause, and hears of each event once the app says that it is safe. */
async function writeOn(page: Page, hear: (id: string) => void): Promise<void> {
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('kept ')) hear(text.slice(5));
  });
  await page.evaluate(() => {
    const tabs = new BroadcastChannel('ilium-record');
    tabs.onmessage = ({ data }) => {
      for (const { id } of data.events ?? []) console.log(`kept ${id}`);
    };
    const words = [...document.querySelectorAll('label')];
    const lessMotion = words.find(({ textContent }) => textContent?.includes('Less motion'));
    if (!lessMotion) throw new Error('Settings has no switch for less motion');
    setInterval(() => lessMotion.click(), 7);
  });
}

const { address, close } = await servePreview();
const acknowledged = new Set<string>();
let lost = 0;
let unopened = 0;
let written = 0;
try {
  for (let round = 0; round <= kills; round += 1) {
    const running = await start();
    const { page } = running;
    try {
      await page.goto(`${address}#/settings`);
      await page.getByRole('heading', { name: 'Settings' }).waitFor({ timeout: 30_000 });
    } catch {
      unopened += 1;
    }
    const found = new Set(await readIds(page));
    lost += [...acknowledged].filter((id) => !found.has(id)).length;
    written = found.size;
    if (round < kills) {
      await writeOn(page, (id) => acknowledged.add(id));
      await wait(20 + random() * 400);
      if (round % 3 === 2) {
        const cdp = await page.context().newCDPSession(page);
        cdp.send('Page.crash').catch(() => undefined);
        await wait(50);
      }
    }
    await kill(running);
  }
} finally {
  await close();
  rmSync(profile, { recursive: true, force: true });
}
console.log(`kills                 ${kills}, every third a crashed tab`);
console.log(`acknowledged events   ${acknowledged.size}, ${written} found at the end`);
console.log(`lost                  ${lost}`);
console.log(`did not open again    ${unopened}`);
process.exit(lost === 0 && unopened === 0 ? 0 : 1);

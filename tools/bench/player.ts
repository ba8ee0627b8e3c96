/**
 * How late the player's cues come, and how far a session drifts, in a real Chromium over its debugging pipe:
 *   npx tsx tools/bench/player.ts [--minutes 10] [--only hidden-throttled]
 * Visible, visible on a processor four times slower, hidden, and hidden with intensive throttling. Beside each
 * runs what players usually do: a counter that every `setInterval` moves on. Cues are seen where they leave the
 * page (speech and vibration), so nothing in the app knows that it is watched. Build the app first.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { library } from '@ilium/library';
import { indexLibrary, type SessionPlan, type TimelineCue } from '@ilium/movement';
import { planToTimeline } from '@ilium/session';
import { english } from '@ilium/words';
import { servePreview } from '../preview.ts';
import { launchRawBrowser, makeProfile, waitFor } from '../raw-browser.ts';
import { seedEvents, startScript, watchScript } from './player-page.ts';

interface Case {
  readonly name: string;
  readonly hidden: boolean;
  readonly slowdown: number;
  readonly args: readonly string[];
}

const cases: readonly Case[] = [
  { name: 'visible', hidden: false, slowdown: 1, args: [] },
  { name: 'visible-slowed', hidden: false, slowdown: 4, args: [] },
  { name: 'hidden', hidden: true, slowdown: 1, args: [] },
  {
    name: 'hidden-throttled',
    hidden: true,
    slowdown: 1,
    args: ['--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10'],
  },
];

/** A cue as it left the page: how long after the page began, and what. */
interface Seen {
  readonly at: number;
  readonly what: string;
}

/** What was due less long ago than this may not have left the page yet, ms. */
const STILL_ON_ITS_WAY = 2_000;

/** What the counter told, and how far it has counted, ms. */
interface Naive {
  readonly told: readonly number[];
  readonly counted: number;
}

interface Measured {
  readonly lateness: readonly number[];
  readonly drift: number;
  readonly lost: number;
  readonly twice: number;
}

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, only: { type: 'string' } },
});
const minutes = Number(values.minutes);

/** What a cue does when it leaves the page. */
const cueToSeen = ({ bell, text }: TimelineCue): string => (bell ? 'bell' : text);

/** When the session began on the page's clock. */
const beginOf = (cues: readonly TimelineCue[], seen: readonly Seen[]): number =>
  (seen[0]?.at ?? 0) - (cues[0]?.atMs ?? 0);

/** Lateness of each cue against the first. Each is seen once: what is left over came twice, or is none of ours. */
function measure(cues: readonly TimelineCue[], seen: readonly Seen[], elapsedMs: number): Measured {
  const begin = beginOf(cues, seen);
  const left = [...seen];
  const lateness: number[] = [];
  let lost = 0;
  for (const cue of cues) {
    const found = left.findIndex(({ what }) => what === cueToSeen(cue));
    const [one] = found >= 0 ? left.splice(found, 1) : [];
    if (one) lateness.push(one.at - begin - cue.atMs);
    else if (cue.atMs < elapsedMs - STILL_ON_ITS_WAY) lost += 1;
  }
  return { lateness, drift: lateness.at(-1) ?? Number.NaN, lost, twice: left.length };
}

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function run({ hidden, slowdown, args }: Case, address: string) {
  const profile = makeProfile();
  const browser = await launchRawBrowser(profile.path, [
    '--autoplay-policy=no-user-gesture-required',
    ...args,
  ]);
  try {
    const page = await browser.open(address, watchScript);
    await waitFor(page, `document.querySelector('h1')`);
    await page.evaluate(seedEvents(Math.ceil(minutes) + 3));
    await page.send('Page.navigate', { url: `${address}?again#/plan` });
    await waitFor(
      page,
      `[...document.querySelectorAll('button')].some((b) => /^Start, /.test(b.textContent))`,
    );
    await page.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.evaluate(startScript);
    await waitFor(page, `iliumWatch.seen.length > 0`);
    const plan = await page.evaluate<SessionPlan>('iliumWatch.plan()');
    const { cues } = planToTimeline(plan, indexLibrary(library), { words: english });
    await page.evaluate(`iliumWatch.countNaively(${JSON.stringify(cues.map(({ atMs }) => atMs))})`);
    if (hidden) await browser.activate(await browser.open('about:blank'));
    const wasHidden = await page.evaluate<boolean>('document.hidden');
    if (wasHidden !== hidden) throw new Error(`the page should be ${hidden ? 'hidden' : 'visible'}`);
    await wait(minutes * 60_000);
    const now = await page.evaluate<number>('performance.now()');
    const seen = await page.evaluate<readonly Seen[]>('iliumWatch.seen');
    const elapsed = now - beginOf(cues, seen);
    const { told, counted } = await page.evaluate<Naive>('iliumWatch.naive');
    const naive = cues
      .filter(({ atMs }) => atMs < elapsed)
      .map(({ atMs }, n) => (told[n] ?? Number.POSITIVE_INFINITY) - beginOf(cues, seen) - atMs);
    return { own: measure(cues, seen, elapsed), naive, naiveDrift: elapsed - counted };
  } finally {
    await browser.kill();
    profile.remove();
  }
}

const at = (times: readonly number[], share: number): string => {
  const sorted = [...times].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return (value === undefined || !Number.isFinite(value) ? 'never' : value.toFixed(1)).padStart(9);
};

const line = (name: string, times: readonly number[], drift: string, rest: string) =>
  console.log(
    `${name.padEnd(28)}${at(times, 0.5)}${at(times, 0.95)}${at(times, 1)}${drift.padStart(11)}${rest}`,
  );

if (!existsSync('packages/web/dist/index.html')) {
  console.error('Build the app first: npm run build');
  process.exit(2);
}
const { address, close } = await servePreview();
console.log(`${minutes} minutes each; cue lateness and drift in ms`);
console.log(`${''.padEnd(28)}   median     95 %      max      drift   cues  lost  twice`);
let failed = false;
for (const one of cases.filter(({ name }) => values.only === undefined || name === values.only)) {
  const { own, naive, naiveDrift } = await run(one, address);
  const counts = [own.lateness.length, own.lost, own.twice]
    .map((count) => String(count).padStart(6))
    .join(' ');
  line(one.name, own.lateness, own.drift.toFixed(1), counts);
  line('  counting setInterval', naive, naiveDrift.toFixed(1), '');
  failed ||= own.lost > 0 || own.twice > 0 || Math.abs(own.drift) > 50;
}
await close();
process.exit(failed ? 1 : 0);

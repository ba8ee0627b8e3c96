/**
 * Kills the browser at random moments of a session, with nothing saved that was not, and looks where it goes on:
 *   npm run ilium -- bench resume [--kills 50] [--seed 1]
 * What is seen just before each kill is compared with what is seen after it: move, side and repetition on the
 * screen, and the place in the record. At the end the record is counted over: no repetition that was not reached,
 * none twice. Build the app first.
 */
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createRandom } from '@ilium/units';
import { servePreview } from '../preview.ts';
import { launchRawBrowser, makeProfile, type RawBrowser, type RawPage, waitFor } from '../raw-browser.ts';
import {
  pressScript,
  type RecordedPlace,
  type Standing,
  seedEvents,
  standingScript,
  startScript,
} from './player-page.ts';

/** Longest wait before a kill, ms. */
const LONGEST_WAIT = 6_000;
/** Before a share of the kills the move is skipped; a share of the rest waits until a repetition is under way. */
const SKIPS = 0.12;
const WAITS_FOR_WORK = 0.8;

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const kills = Number(values.kills);
const random = createRandom(Number(values.seed));

const WORKS_OR_OVER = `/^(Hold|Rep) |^$/.test(document.querySelector('.player-label')?.textContent ?? '')`;
const lookAt = (page: RawPage) => page.evaluate<Standing>(standingScript);
const isWorking = ({ label }: Standing): boolean => /^(Hold|Rep) /.test(label ?? '');
const keyOf = ({ item, side, set, rep }: RecordedPlace): string => `${item}/${side}/${set}/${rep}`;
const placeOf = ({ reached, title, side }: Standing): string => {
  const last = reached.at(-1);
  return `${title} ${side ?? 'both'} ${last ? keyOf(last) : 'nowhere'}`;
};

/** A browser that shows a page of the app. */
interface Running {
  readonly browser: RawBrowser;
  readonly page: RawPage;
}

async function open(profile: string, url: string): Promise<Running> {
  const browser = await launchRawBrowser(profile);
  return { browser, page: await browser.open(url) };
}

/** Begins a session from the plan. */
async function begin(page: RawPage): Promise<void> {
  await page.send('Page.navigate', { url: `${address}?again#/plan` });
  await waitFor(page, `[...document.querySelectorAll('button')].some((b) => /^Start, /.test(b.textContent))`);
  await page.evaluate(startScript);
  await waitFor(page, `document.querySelector('.player h1')`);
}

/** Items whose count of repetitions is not what was reached: all of one that is done, all but the last of one left. */
function miscounted({ reached, ended }: Standing): readonly string[] {
  const reachedIn = (item: number) => new Set(reached.filter((place) => place.item === item).map(keyOf)).size;
  const wrong = ended.filter(({ item, because, repsDone, repsPlanned }) => {
    const seen = reachedIn(item);
    return because === null ? repsDone !== repsPlanned || seen !== repsPlanned : repsDone !== seen - 1;
  });
  const twice = ended.filter(({ item }, n) => ended.findIndex((other) => other.item === item) < n);
  return [...wrong, ...twice].map(
    ({ item, because, repsDone, repsPlanned }) =>
      `move ${item}, ${because ?? 'done'}: ${repsDone} of ${repsPlanned}, ${reachedIn(item)} reached`,
  );
}

if (!existsSync('packages/web/dist/index.html')) {
  console.error('Build the app first: npm run build');
  process.exit(2);
}
const { address, close } = await servePreview();
const tally = {
  done: 0,
  atWork: 0,
  same: 0,
  sessions: 0,
  elsewhere: [] as string[],
  miscounted: [] as string[],
};

/** Kills the browser and opens it again; whether the session still went on. */
async function killOnce(profile: string, { browser, page }: Running): Promise<Running | null> {
  if (random() < SKIPS) await page.evaluate(pressScript('Skip'));
  else if (random() < WAITS_FOR_WORK) await waitFor(page, WORKS_OR_OVER, 120_000);
  await wait(random() * LONGEST_WAIT);
  const before = await lookAt(page);
  await browser.kill();
  if (before.title === null) {
    tally.miscounted.push(...miscounted(before));
    return null;
  }
  const again = await open(profile, `${address}#/player`);
  await waitFor(again.page, `document.querySelector('.player h1')`);
  // Only once the countdown is over the repetition stands on the screen again.
  if (isWorking(before)) await waitFor(again.page, WORKS_OR_OVER);
  const after = await lookAt(again.page);
  const isSame =
    placeOf(after) === placeOf(before) &&
    after.ended.length === before.ended.length &&
    after.started === before.started &&
    (!isWorking(before) || after.label === before.label);
  tally.done += 1;
  if (isSame) tally.same += 1;
  else tally.elsewhere.push(`${placeOf(before)} ${before.label} → ${placeOf(after)} ${after.label}`);
  if (isWorking(before)) tally.atWork += 1;
  return again;
}

/** Plays one session on a device without a record, killed over and over until it ends. */
async function playSession(): Promise<void> {
  const profile = makeProfile();
  let running: Running | null = await open(profile.path, address);
  try {
    await waitFor(running.page, `document.querySelector('h1')`);
    await running.page.evaluate(seedEvents(30));
    await begin(running.page);
    tally.sessions += 1;
    while (running && tally.done < kills) running = await killOnce(profile.path, running);
    if (running) tally.miscounted.push(...miscounted(await lookAt(running.page)));
  } finally {
    await running?.browser.kill();
    profile.remove();
  }
}

try {
  while (tally.done < kills) await playSession();
} finally {
  await close();
}
console.log(
  `kills               ${tally.done} in ${tally.sessions} sessions, ${tally.atWork} of them in a repetition`,
);
console.log(`in the same place   ${tally.same}`);
console.log(`elsewhere           ${tally.elsewhere.length}`);
for (const one of tally.elsewhere) console.log(`  ${one}`);
console.log(`items miscounted    ${tally.miscounted.length}`);
for (const one of tally.miscounted) console.log(`  ${one}`);
process.exit(tally.elsewhere.length === 0 && tally.miscounted.length === 0 ? 0 : 1);

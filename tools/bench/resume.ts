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
import { launchRawBrowser, makeProfile, type RawPage, waitFor } from '../raw-browser.ts';
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
/** Of ten kills so many come after a skip, and one more after a step back. */
const SKIPS = 2;

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '50' }, seed: { type: 'string', default: '1' } },
});
const kills = Number(values.kills);
const random = createRandom(Number(values.seed));

const lookAt = (page: RawPage) => page.evaluate<Standing>(standingScript);
const isWorking = ({ label }: Standing): boolean => /^(Hold|Rep) /.test(label ?? '');
const keyOf = ({ item, side, set, rep }: RecordedPlace): string => `${item}/${side}/${set}/${rep}`;
const placeOf = ({ reached, title, side }: Standing): string => {
  const last = reached.at(-1);
  return `${title} ${side ?? 'both'} ${last ? keyOf(last) : 'nowhere'}`;
};

/** Begins a session from the plan. */
async function begin(page: RawPage, address: string): Promise<void> {
  await page.send('Page.navigate', { url: `${address}?${random()}#/plan` });
  await waitFor(page, `[...document.querySelectorAll('button')].some((b) => /^Start, /.test(b.textContent))`);
  await page.evaluate(startScript);
  await waitFor(page, `document.querySelector('.player h1')`);
}

/** Items whose count of repetitions is not what was reached: all of one that is done, all but the last of one left. */
function miscounted({ reached, ended }: Standing): readonly number[] {
  const reachedIn = (item: number) => new Set(reached.filter((place) => place.item === item).map(keyOf)).size;
  const wrong = ended.filter(({ item, because, repsDone, repsPlanned }) => {
    const seen = reachedIn(item);
    return because === null ? repsDone !== repsPlanned || seen !== repsPlanned : repsDone !== seen - 1;
  });
  const twice = ended.filter(({ item }, n) => ended.findIndex((other) => other.item === item) < n);
  return [...wrong, ...twice].map(({ item }) => item);
}

if (!existsSync('packages/web/dist/index.html')) {
  console.error('Build the app first: npm run build');
  process.exit(2);
}
const { address, close } = await servePreview();
const profile = makeProfile();
let browser = await launchRawBrowser(profile.path);
let sessions = 1;
let same = 0;
let atWork = 0;
const elsewhere: string[] = [];
const wrongCounts: number[] = [];
try {
  let page = await browser.open(address);
  await waitFor(page, `document.querySelector('h1')`);
  await page.evaluate(seedEvents(30));
  await begin(page, address);
  for (let n = 0; n < kills; n += 1) {
    const chance = random() * 10;
    if (chance < SKIPS) await page.evaluate(pressScript('Skip'));
    else if (chance < SKIPS + 1) await page.evaluate(pressScript('Back'));
    await wait(random() * LONGEST_WAIT);
    const before = await lookAt(page);
    await browser.kill();
    browser = await launchRawBrowser(profile.path);
    page = await browser.open(`${address}#/player`);
    if (before.title === null) {
      wrongCounts.push(...miscounted(before));
      await begin(page, address);
      sessions += 1;
      continue;
    }
    await waitFor(page, `document.querySelector('.player h1')`);
    // Only once the countdown is over the repetition stands on the screen again.
    if (isWorking(before))
      await waitFor(page, `/^(Hold|Rep) /.test(document.querySelector('.player-label')?.textContent)`);
    const after = await lookAt(page);
    const isSame =
      placeOf(after) === placeOf(before) &&
      after.ended.length === before.ended.length &&
      after.started === before.started &&
      (!isWorking(before) || after.label === before.label);
    if (isSame) same += 1;
    else elsewhere.push(`${placeOf(before)} ${before.label} → ${placeOf(after)} ${after.label}`);
    if (isWorking(before)) atWork += 1;
  }
  wrongCounts.push(...miscounted(await lookAt(page)));
} finally {
  await browser.kill();
  profile.remove();
  await close();
}
console.log(`kills               ${kills} in ${sessions} sessions, ${atWork} of them in a repetition`);
console.log(`went on elsewhere   ${elsewhere.length}, in the same place ${same}`);
for (const one of elsewhere) console.log(`  ${one}`);
console.log(`items miscounted    ${wrongCounts.length}`);
process.exit(elsewhere.length === 0 && wrongCounts.length === 0 ? 0 : 1);

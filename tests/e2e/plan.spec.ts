import type { Intake } from '@ilium/record';
import { expect, type Locator, type Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { eventsOf, leftHipIntake, openChecked, playToEnd, startFromPlan, takeClock } from './steps.ts';
import { test } from './watched.ts';

const tenMinutes: Intake = { ...leftHipIntake, minutes: 10 };

const titles = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.plan-row-title')
    .evaluateAll((all) => all.map((title) => title.firstChild?.firstChild?.textContent ?? ''));
const start = (page: Page): Locator => page.getByRole('button', { name: /^Start, / });
const control = (page: Page, name: string | RegExp): Locator =>
  page.locator('.plan-unfolded').getByRole('button', { name });

async function openPlan(page: Page, intake: Intake = tenMinutes): Promise<readonly string[]> {
  await openChecked(page, '#/plan', intake);
  await expect(start(page)).toBeVisible();
  return titles(page);
}

/** Unfolds an item and waits for everything about it. */
async function unfold(page: Page, place: number): Promise<void> {
  await page.locator('.plan-row-press').nth(place).click();
  await expect(page.locator('.plan-unfolded .plan-why')).toHaveAttribute('aria-busy', 'false');
}

/** Presses a control with the keyboard alone. */
async function pressByKey(page: Page, to: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await to.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(to).toBeFocused();
  await page.keyboard.press('Enter');
}

test.describe('why and why not', () => {
  test.beforeEach(({ page }) => takeClock(page));

  test('every item says why it is here, and what would come in its place', async ({ page }) => {
    const planned = await openPlan(page);
    for (const place of planned.keys()) {
      await unfold(page, place);
      const why = page.locator('.plan-unfolded .plan-why');
      await expect(why).toContainText(/The next best would be|Nothing else fits in its place/);
      await page.locator('.plan-row-press').nth(place).click();
    }
  });

  test('a search says why not, and puts in what may come in', async ({ page }) => {
    await openPlan(page);
    await page.getByRole('button', { name: 'Why not…?' }).click();
    const search = page.getByRole('textbox', { name: 'Why not…?' });
    const answer = page.locator('.plan-why-not');
    await search.fill('clamshell bridge');
    await page.locator('.plan-search').getByRole('button', { name: 'Clamshell bridge' }).click();
    await expect(answer).toContainText('It comes later');
    await expect(answer.getByRole('button')).toHaveCount(0);
    expect(await findViolations(page)).toEqual([]);
    await search.fill('fire hydrant');
    await page.locator('.plan-search').getByRole('button', { name: 'Fire hydrant' }).click();
    await expect(answer).toContainText(/It fits, but|It would do as well/);
    await answer.getByRole('button', { name: /Put it in|Swap them/ }).click();
    await expect.poll(() => titles(page)).toContainEqual(expect.stringMatching(/^Fire hydrant/));
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('what only the place keeps out comes in with one change', async ({ page }) => {
    await openPlan(page, { ...tenMinutes, places: ['floor'], equipment: ['mat'] });
    await page.getByRole('button', { name: 'Why not…?' }).click();
    await page.getByRole('textbox', { name: 'Why not…?' }).fill('seated figure');
    await page.locator('.plan-search').getByRole('button', { name: 'Seated figure four' }).click();
    const answer = page.locator('.plan-why-not');
    await expect(answer).toContainText(/It is done on a chair/);
    await answer
      .getByRole('button', { name: /^I can do it on a chair/ })
      .first()
      .click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(start(page)).toBeVisible();
  });

  test('what one change would open is said of the whole session, and a press makes it', async ({ page }) => {
    await openPlan(page, { ...tenMinutes, minutes: 6 });
    await page.getByText('What one change would open').click();
    const more = page.locator('.plan-bindings').getByRole('button', { name: /^With 10 minutes: / });
    await expect(more).toBeVisible();
    await more.click();
    await expect(page.getByRole('slider', { name: 'Minutes' })).toHaveValue('10');
  });
});

test.describe('the person’s hand', () => {
  test.beforeEach(({ page }) => takeClock(page));

  test('a swap keeps the others, is done, and is kept as a wish for the next session', async ({ page }) => {
    test.slow();
    const planned = await openPlan(page);
    await unfold(page, 1);
    await control(page, /^Swap: /).click();
    const choice = page.getByRole('dialog').locator('.plan-row-press').first();
    const wanted = (await choice.textContent()) ?? '';
    await choice.click();
    await expect.poll(() => titles(page)).toContain(wanted);
    const swapped = await titles(page);
    expect(swapped.filter((title) => planned.includes(title))).toHaveLength(planned.length - 1);
    await startFromPlan(page);
    const [event] = await eventsOf(page, 'session-planned');
    expect(event).toMatchObject({ version: 3 });
    const { wishes } = (event?.payload ?? {}) as { wishes?: { wanted: string[]; unwanted: string[] } };
    expect(wishes?.wanted).toHaveLength(1);
    expect(wishes?.unwanted).toHaveLength(1);
    await playToEnd(page);
    await page.getByRole('button', { name: 'Finish' }).click();
    await page.clock.fastForward('24:00:00');
    await page.goto('about:blank');
    await page.goto('/#/plan');
    await expect(start(page)).toBeVisible();
    const next = await titles(page);
    expect(next).not.toContain(planned[1]);
  });

  test('what is kept stays while the minutes change, and what is left out stays out', async ({ page }) => {
    const [first, second, third] = await openPlan(page);
    await unfold(page, 2);
    await control(page, /^Keep: /).click();
    await expect(control(page, /^Keep: /)).toHaveAttribute('aria-pressed', 'true');
    await page.locator('.plan-row-press').nth(2).click();
    await unfold(page, 1);
    await control(page, /^Leave out: /).click();
    await expect.poll(() => titles(page)).not.toContain(second);
    expect(await titles(page)).toContain(first);
    for (const minutes of [15, 6]) {
      await page.getByRole('slider', { name: 'Minutes' }).fill(String(minutes));
      await expect(page.locator('.dial-number')).toHaveText(String(minutes));
      await expect(page.locator('.plan-row-reason').filter({ hasText: 'Kept.' })).toHaveCount(1);
      expect(await titles(page)).toContain(third);
      expect(await titles(page)).not.toContain(second);
    }
    await page.getByRole('button', { name: 'As planned' }).click();
    await expect(page.locator('.plan-row-reason').filter({ hasText: 'Kept.' })).toHaveCount(0);
  });

  test('an item moves with the keyboard alone, the focus goes with it, and its place is said', async ({
    page,
  }) => {
    const planned = await openPlan(page);
    await page.getByRole('heading', { level: 1 }).focus();
    await pressByKey(page, page.locator('.plan-row-press').nth(1));
    const later = control(page, /^Later: /);
    await expect(later).toBeEnabled();
    await pressByKey(page, later);
    await expect.poll(() => titles(page)).not.toEqual(planned);
    const moved = await titles(page);
    expect(moved.toSorted()).toEqual(planned.toSorted());
    const place = moved.indexOf(planned[1] ?? '');
    expect(place).toBeGreaterThan(1);
    await expect(page.locator('.plan-unfolded .plan-moves [role=status]')).toHaveText(
      `Now number ${place + 1} of ${planned.length}.`,
    );
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toMatch(/^(Later|Earlier): /);
    await pressByKey(page, control(page, /^Earlier: /));
    await expect.poll(() => titles(page)).toEqual(planned);
  });

  test('what cannot be followed is told in a sentence, and there is a session all the same', async ({
    page,
  }) => {
    const planned = await openPlan(page);
    for (const place of planned.keys()) {
      await unfold(page, place);
      await control(page, /^Keep: /).click();
      await page.locator('.plan-row-press').nth(place).click();
    }
    await page.getByRole('slider', { name: 'Minutes' }).fill('3');
    await expect(page.locator('.plan-refused')).toContainText('longer than there is');
    await expect(start(page)).toBeVisible();
  });
});

test.describe('kinds of session', () => {
  test.beforeEach(({ page }) => takeClock(page));

  test('a short work break is planned, begun, and left again', async ({ page }) => {
    await openPlan(page);
    await page.getByRole('button', { name: 'Kind: Usual session' }).click();
    await expect(page.getByRole('radio', { name: /^Gentle day/ })).toBeVisible();
    await expect(page.getByRole('radio', { name: /^Just the one/ })).toHaveCount(0);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('radio', { name: /^Short work break/ }).check();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(start(page)).toHaveText(/Start, [12] min|Start, 3 min$/);
    await expect(page.getByText('three minutes at most')).toBeVisible();
    await page.getByRole('button', { name: 'Kind: Short work break' }).click();
    await page.getByRole('radio', { name: /^Usual session/ }).check();
    await page.getByRole('button', { name: 'Done' }).click();
    await expect(page.getByRole('slider', { name: 'Minutes' })).toHaveValue('10');
  });

  test('where nothing fits, one change leads to a session', async ({ page }) => {
    await openChecked(page, '#/plan', {
      ...leftHipIntake,
      places: ['standing'],
      equipment: [],
      minutes: 3,
      conditions: [{ id: 'pgp' }, { id: 'balance' }],
    });
    await expect(page.getByRole('heading', { level: 1, name: 'Nothing fits just now' })).toBeVisible();
    await page.locator('section[aria-labelledby=change-one] button').first().click();
    await expect(start(page)).toBeVisible();
  });
});

test.describe('everyone can use it', () => {
  test('an unfolded item is accessible, in the light and in the dark, and at 200 %', async ({ page }) => {
    await takeClock(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await openPlan(page);
      await unfold(page, 2);
      await expect(page.locator('.plan-bindings')).toBeVisible();
      await page.clock.runFor(1_000);
      expect(await findViolations(page)).toEqual([]);
      await page.screenshot({ path: `test-results/screens/plan-why.${colorScheme}.png`, fullPage: true });
    }
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await page.screenshot({ path: 'test-results/screens/plan-why.200.png', fullPage: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });

  test('without a worker the plan is thought out in the page', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'Worker', {
        value: class {
          constructor() {
            throw new Error('refused');
          }
        },
      });
    });
    await takeClock(page);
    await openPlan(page);
    await unfold(page, 0);
  });

  test('where the worker falls over, the page goes on by itself', async ({ page }) => {
    await page.route(/think\.worker/, (route) => route.abort());
    await takeClock(page);
    await openPlan(page);
    await unfold(page, 0);
  });
});

/** How the page fared during a drag, in milliseconds. */
interface Drag {
  /** Processor time of the main thread's longest task; what others do on this machine does not count. */
  readonly longestTask: number;
  /** Tasks that took longer than 50 by the clock, others' work on this machine included. */
  readonly longTasks: readonly number[];
  readonly frames: number;
  readonly ms: number;
}

/** Looks on until `stopWatching`: tasks above 50 ms by the clock, and frames. */
const watchFrames = () => {
  const longTasks: number[] = [];
  const times: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longTasks.push(Math.round(entry.duration));
  });
  observer.observe({ type: 'longtask' });
  let isOver = false;
  const frame = (now: number) => {
    times.push(now);
    if (!isOver) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(window, {
    stopWatching: () => {
      isOver = true;
      observer.disconnect();
      return {
        longTasks,
        frames: times.length - 1,
        ms: Math.round((times.at(-1) ?? 0) - (times[0] ?? 0)),
      };
    },
  });
};

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Processor time of the longest task on the page's main thread, in milliseconds. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === 'CrRendererMain';
  const mains = traceEvents.filter(isMain);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) =>
      name.includes('RunTask') && mains.some((main) => main.pid === pid && main.tid === tid),
  );
  expect(tasks.length).toBeGreaterThan(100);
  return Math.round(Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000);
}

test('the dial plans anew while it is dragged, with no long task on a CPU slowed four times', async ({
  page,
  browser,
}) => {
  await openPlan(page);
  await expect(page.locator('.plan-bindings')).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  const box = await page.locator('.dial-drawing').boundingBox();
  if (!box) throw new Error('the dial was expected');
  const at = (share: number) => {
    const angle = Math.PI * (1 - share);
    const scale = box.width / 200;
    return [
      box.x + scale * (100 + 82 * Math.cos(angle)),
      box.y + scale * (100 - 82 * Math.sin(angle)),
    ] as const;
  };
  const drag = async (): Promise<Drag> => {
    await page.evaluate(watchFrames);
    await browser.startTracing(page, { categories: ['toplevel'] });
    await page.mouse.move(...at(0.4));
    await page.mouse.down();
    for (let step = 0; step <= 60; step += 1)
      await page.mouse.move(...at(0.5 - 0.45 * Math.cos((step / 60) * 2 * Math.PI)));
    await page.mouse.up();
    const trace = await browser.stopTracing();
    const seen = await page.evaluate(() =>
      (window as unknown as { stopWatching: () => Omit<Drag, 'longestTask'> }).stopWatching(),
    );
    return { ...seen, longestTask: longestTask(trace) };
  };
  // The first time compiles what later times run.
  const free = await drag();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const drags = [await drag(), await drag(), await drag()];
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  for (const { longestTask, longTasks, frames, ms } of [free, ...drags])
    console.log(
      `dial: longest task ${longestTask} ms of processor time; ${Math.round((1000 * frames) / ms)} frames a second; by the clock above 50 ms: ${longTasks.join(', ') || 'none'}`,
    );
  // Slowing works by interruptions, which take longer still where others keep this machine busy: four times the time of
  // an unslowed drag is as fair.
  const fair = Math.min(4 * free.longestTask, ...drags.map((one) => one.longestTask));
  expect(fair).toBeLessThanOrEqual(50);
  await expect(start(page)).toBeVisible();
});

import { expect, type Page } from '@playwright/test';
import { leftHipIntake, openChecked, playUntil, startFromPlan, takeClock } from './steps.ts';
import { test } from './watched.ts';

const MOVEMENT = '/#/library/seated-figure-four';

/** Collects what the page complains about. */
function listenForErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

const drawing = (page: Page) => page.locator('.stage-hero .figure-drawn');
const canvas = (page: Page) => page.getByRole('application', { name: 'Figure in 3D' });
const choose = (page: Page, way: 'Drawing' | 'Turn in 3D') =>
  page.getByRole('radio', { name: way, exact: true }).check({ force: true });

/** The picture once it stands still: two photographs in a row are the same. */
async function photograph(page: Page): Promise<string> {
  const stage = page.locator('.stage-hero');
  let last = '';
  await expect
    .poll(
      async () => {
        const before = last;
        last = (await stage.screenshot()).toString('base64');
        return last === before;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  return last;
}

test.describe('without WebGL', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    }),
  );

  test('the drawing stays when a movement is to be turned, and it is said', async ({ page }) => {
    const errors = listenForErrors(page);
    await page.goto(MOVEMENT);
    await expect(drawing(page)).toBeVisible();
    await choose(page, 'Turn in 3D').catch(() => undefined);
    await expect(page.getByText('It cannot be turned here, so the drawing stays.')).toBeVisible();
    await expect(page.getByRole('radio', { name: 'Drawing', exact: true })).toBeChecked();
    await expect(drawing(page)).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('the player draws where a move begins while it is set up, and where it leads from then on', async ({
    page,
  }) => {
    const errors = listenForErrors(page);
    await takeClock(page);
    await openChecked(page, '#/plan');
    await startFromPlan(page);
    const figure = page.locator('.player-stage .figure-drawn');
    await expect(figure.locator('svg')).toBeVisible();
    const setUp = await figure.innerHTML();
    await playUntil(page, ({ label }) => /^(Hold|Rep) /.test(label));
    await expect.poll(() => figure.innerHTML()).not.toBe(setUp);
    await expect(page.locator('.player canvas')).toHaveCount(0);
    expect(errors).toEqual([]);
  });
});

test.describe('with WebGL', () => {
  test.describe.configure({ timeout: 180_000 });
  test('a movement is turned with keys and drags, put back by Home and left by Escape', async ({ page }) => {
    const errors = listenForErrors(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(MOVEMENT);
    await choose(page, 'Turn in 3D');
    await expect(page.locator('.live-on')).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('.live-hint')).toBeVisible();
    await canvas(page).focus();
    await page.keyboard.press('Home');
    const first = await photograph(page);

    await page.keyboard.press('ArrowRight');
    await expect(page.locator('.live-hint')).toHaveCount(0);
    const turned = await photograph(page);
    expect(turned).not.toBe(first);
    await page.keyboard.press('ArrowLeft');
    const box = await canvas(page).boundingBox();
    if (box === null) throw new Error('the figure has no place');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 80, y, { steps: 4 });
    await page.mouse.up();
    expect(await photograph(page)).not.toBe(turned);

    await page.keyboard.press('Escape');
    await expect(page.locator('canvas')).toHaveCount(0);
    await expect(page.getByRole('radio', { name: 'Drawing', exact: true })).toBeFocused();
    await expect(drawing(page)).toBeVisible();
    expect(errors).toEqual([]);
  });

  test('the choice holds from movement to movement, and the figure moves by itself', async ({ page }) => {
    const errors = listenForErrors(page);
    await page.goto(MOVEMENT);
    await choose(page, 'Turn in 3D');
    await expect(page.locator('.live-on')).toBeVisible({ timeout: 60_000 });
    await page.goto('/#/library/bridge');
    await expect(page.getByRole('heading', { level: 1, name: /bridge/i })).toBeVisible();
    await expect(page.locator('.live-on')).toBeVisible({ timeout: 60_000 });
    const stage = page.locator('.stage-hero');
    const first = (await stage.screenshot()).toString('base64');
    await expect
      .poll(async () => (await stage.screenshot()).toString('base64'), { timeout: 30_000 })
      .not.toBe(first);
    expect(errors).toEqual([]);
  });

  test('a lost picture gives way to the drawing and comes back', async ({ page }) => {
    await page.goto(MOVEMENT);
    await choose(page, 'Turn in 3D');
    await expect(page.locator('.live-on')).toBeVisible({ timeout: 60_000 });
    await page.evaluate(() => {
      const context = document.querySelector('canvas')?.getContext('webgl2');
      const losing = context?.getExtension('WEBGL_lose_context');
      Object.assign(window, { restore: () => losing?.restoreContext() });
      losing?.loseContext();
    });
    await expect(page.locator('.live-on')).toHaveCount(0);
    await expect(drawing(page)).toBeVisible();
    await page.evaluate('restore()');
    await expect(page.locator('.live-on')).toBeVisible();
  });

  test('the player moves its figure where the device draws fast, and lets it rest in a pause', async ({
    page,
  }) => {
    const errors = listenForErrors(page);
    // The graphics of this browser are calculated, which the player otherwise leaves alone.
    await page.addInitScript(() => {
      const { getContext } = HTMLCanvasElement.prototype;
      const { getExtension } = WebGL2RenderingContext.prototype;
      Object.assign(HTMLCanvasElement.prototype, {
        getContext(this: HTMLCanvasElement, kind: string, wanted?: object) {
          return getContext.call(this, kind, { ...wanted, failIfMajorPerformanceCaveat: false });
        },
      });
      Object.assign(WebGL2RenderingContext.prototype, {
        getExtension(this: WebGL2RenderingContext, name: string) {
          return name === 'WEBGL_debug_renderer_info' ? null : Reflect.apply(getExtension, this, [name]);
        },
      });
    });
    await openChecked(page, '#/plan', leftHipIntake, Date.now());
    await startFromPlan(page);
    await expect(page.locator('.player .live-on')).toBeVisible({ timeout: 60_000 });
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
    const stage = page.locator('.player-stage');
    await page.waitForTimeout(1_000);
    const before = (await stage.screenshot()).toString('base64');
    await page.waitForTimeout(1_000);
    expect((await stage.screenshot()).toString('base64')).toBe(before);
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect
      .poll(async () => (await stage.screenshot()).toString('base64'), { timeout: 30_000 })
      .not.toBe(before);
    expect(errors).toEqual([]);
  });
});

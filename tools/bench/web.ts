import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../browser.ts';
import { servePreview } from '../preview.ts';

const BUDGET = 40 * 1024;
const DIST = 'packages/web/dist/index.html';

const inKilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(6)} kB gz`;

/** Scripts that a first visit loads until its heading stands there, and those that come after. */
async function measureFirstScreen(): Promise<{ readonly first: number; readonly later: number }> {
  const { address, close } = await servePreview();
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({
      serviceWorkers: 'block',
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    const bodies: Promise<{ readonly early: boolean; readonly bytes: number }>[] = [];
    let early = true;
    page.on('request', (request) => {
      if (request.resourceType() !== 'script') return;
      const wasEarly = early;
      bodies.push(
        request.response().then(async (response) => ({
          early: wasEarly,
          bytes: response ? gzipSync(await response.body(), { level: 9 }).length : 0,
        })),
      );
    });
    await page.goto(address, { waitUntil: 'commit' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    early = false;
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(bodies);
    const sum = (which: boolean) =>
      sizes.filter((size) => size.early === which).reduce((all, { bytes }) => all + bytes, 0);
    return { first: sum(true), later: sum(false) };
  } finally {
    await browser.close();
    await close();
  }
}

if (!existsSync(DIST)) {
  console.error('Build the app first: npm run build');
  process.exit(2);
}
const { first, later } = await measureFirstScreen();
console.log(`first-screen scripts  ${inKilobytes(first)}`);
console.log(`budget                ${inKilobytes(BUDGET)}`);
console.log(`loaded after it       ${inKilobytes(later)}`);
process.exit(first <= BUDGET ? 0 : 1);

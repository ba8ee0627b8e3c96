import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../browser.ts';
import { servePreview } from '../preview.ts';

const FIRST_BUDGET = 40 * 1024;
const OFFLINE_BUDGET = 1024 * 1024;
const DIST = 'packages/web/dist';

const inKilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1).padStart(6)} kB gz`;

/** What a host sends for a file: compressed where that makes it smaller. */
const sentBytes = (content: Buffer): number =>
  Math.min(content.length, gzipSync(content, { level: 9 }).length);

/** Which part of the app a built file belongs to. */
function fileToPart(file: string): string {
  if (/^voice[\\/]/.test(file)) return 'voice';
  if (/^assets[\\/]three-/.test(file)) return 'three.js';
  const kindByEnding: Readonly<Record<string, string>> = {
    '.svg': 'drawings',
    '.js': 'scripts',
    '.css': 'styles',
    '.woff2': 'type',
  };
  return kindByEnding[extname(file)] ?? 'other';
}

/** Bytes that each part of the app takes on its way to being kept offline. */
function measureOffline(): ReadonlyMap<string, number> {
  const bytesByPart = new Map<string, number>();
  for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const part = fileToPart(path.slice(DIST.length + 1));
    bytesByPart.set(part, (bytesByPart.get(part) ?? 0) + sentBytes(readFileSync(path)));
  }
  return bytesByPart;
}

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

if (!existsSync(join(DIST, 'index.html'))) {
  console.error('Build the app first: npm run build');
  process.exit(2);
}
const { first, later } = await measureFirstScreen();
const offline = measureOffline();
const library = [...offline]
  .filter(([part]) => part !== 'voice' && part !== 'three.js')
  .reduce((sum, [, bytes]) => sum + bytes, 0);
console.log(`first-screen scripts  ${inKilobytes(first)}`);
console.log(`budget                ${inKilobytes(FIRST_BUDGET)}`);
console.log(`loaded after it       ${inKilobytes(later)}`);
console.log('kept offline');
for (const [part, bytes] of offline) console.log(`  ${part.padEnd(20)}${inKilobytes(bytes)}`);
console.log(`but voice and three.js${inKilobytes(library)}`);
console.log(`budget                ${inKilobytes(OFFLINE_BUDGET)}`);
process.exit(first <= FIRST_BUDGET && library <= OFFLINE_BUDGET ? 0 : 1);

/**
 * Draws every solved pose of the library for the app:
 *   npx tsx tools/figures.ts [--only <movement id>] [--fresh]
 * writes packages/web/public/generated/figures/<movement>/<variation>[-start].<hero|thumb>.svg and
 * index.json beside them. Drawings are kept by the hash of what they show and of the code that draws them, so
 * a second run only copies; `--fresh` draws all again.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DrawingSize, drawFigure, type Eye, type Scene } from '@ilium/figure';
import { loadFigures } from './figure/load-figures.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'packages/web/public/generated/figures');
const store = join(root, 'node_modules/.cache/ilium-figures');
/** Rows show where a movement leads; only a whole picture shows where it begins. */
const sizesByPart = { start: ['hero'], end: ['hero', 'thumb'] } satisfies Record<string, DrawingSize[]>;

interface Job {
  /** Path under the target folder without side, size and ending. */
  readonly name: string;
  readonly scene: Scene;
  readonly eye: Eye;
  readonly size: DrawingSize;
  readonly hash: string;
}

/** A hash of all sources that have a say in how a drawing looks. */
function codeHash(): string {
  const hash = createHash('sha256');
  for (const room of ['body', 'figure']) {
    const folder = join(root, 'packages', room, 'src');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
      if (/\.ts$/.test(file) && !/\.test\.ts$/.test(file)) hash.update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
}

async function planJobs(only: string | undefined): Promise<readonly Job[]> {
  const code = codeHash();
  const figures = await loadFigures(root, only);
  return figures.flatMap(({ movement, variation, stills, motion }) =>
    stills.flatMap(({ part, scene }) =>
      sizesByPart[part].map((size): Job => {
        const eye = motion.view;
        const hash = createHash('sha256')
          .update(code + JSON.stringify([scene, eye, size]))
          .digest('hex');
        return {
          name: `${movement}/${variation}${part === 'start' ? '-start' : ''}`,
          scene,
          eye,
          size,
          hash,
        };
      }),
    ),
  );
}

const storedPath = (hash: string): string => join(store, `${hash}.svg`);

/** Draws what is not stored yet, on all cores. */
async function drawMissing(jobs: readonly Job[]): Promise<number> {
  const missing = [...new Map(jobs.map((job) => [job.hash, job])).values()].filter(
    (job) => !existsSync(storedPath(job.hash)),
  );
  mkdirSync(store, { recursive: true });
  const waiting = [...missing];
  const count = Math.min(availableParallelism(), waiting.length);
  await Promise.all(Array.from({ length: count }, () => runWorker(waiting)));
  return missing.length;
}

/** Another process of this file that draws one job after the other until none waits. */
function runWorker(waiting: Job[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = fork(fileURLToPath(import.meta.url), ['--draw'], { execArgv: ['--import', 'tsx'] });
    const next = (): void => {
      const job = waiting.shift();
      if (job !== undefined) worker.send(job);
      else worker.disconnect();
    };
    worker.on('message', next);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`drawing stopped with ${code}`))));
    next();
  });
}

function drawOnDemand(): void {
  process.on('message', ({ scene, eye, size, hash }: Job) => {
    writeFileSync(storedPath(hash), drawFigure(scene, eye, { size }));
    process.send?.(hash);
  });
}

function writeDrawings(jobs: readonly Job[]): void {
  for (const { name, size, hash } of jobs) {
    const left = readFileSync(storedPath(hash), 'utf8');
    const path = join(target, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${size}.svg`, left);
  }
  writeFileSync(join(target, 'index.json'), `${JSON.stringify(drawnNames(), null, 1)}\n`);
}

/** Everything drawn so far: a run for one movement leaves the others where they are. */
const drawnNames = (): readonly string[] =>
  readdirSync(target, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hero.svg'))
    .map((file) => file.replace(/\.hero\.svg$/, '').replaceAll('\\', '/'))
    .sort();

const KEPT_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Drops drawings nothing has shown for a day; younger ones may belong to another run beside this one. */
function forgetUnused(jobs: readonly Job[]): void {
  const wanted = new Set(jobs.map((job) => `${job.hash}.svg`));
  const isOld = (file: string): boolean =>
    Date.now() - statSync(join(store, file)).mtimeMs > KEPT_MILLISECONDS;
  for (const file of readdirSync(store))
    if (!wanted.has(file) && isOld(file)) rmSync(join(store, file), { force: true });
}

async function run(): Promise<void> {
  const options = process.argv.slice(2);
  const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined;
  if (options.includes('--fresh')) rmSync(store, { recursive: true, force: true });
  const start = performance.now();
  const jobs = await planJobs(only);
  const drawn = await drawMissing(jobs);
  if (only === undefined) rmSync(target, { recursive: true, force: true });
  writeDrawings(jobs);
  if (only === undefined) forgetUnused(jobs);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${jobs.length} drawings for each side, ${drawn} of them drawn anew, in ${seconds} s`);
}

if (process.argv.includes('--draw')) drawOnDemand();
else await run();

/**
 * Pictures of every pose, for looking at and for recognising:
 *   npx tsx tools/sheet.ts --out <folder> [--only <movement id>] [--no-live]
 * writes <movement>/<variation>[-start].<first|second>.<line|live>.png, contact sheets with names
 * (named-line-1.png …) and the same without names in another order (unnamed-line-1.png …) with key.json.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { drawFigure, FIRST_LOOK, type LiveMotion } from '@ilium/figure';
import type { Page } from '@playwright/test';
import { build, preview } from 'vite';
import { launchBrowser } from './browser.ts';
import type { LivePage } from './figure/live-page/main.ts';
import { type LibraryFigure, loadFigures } from './figure/load-figures.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const CELL = 480;
const SHEET_CELL = 300;
const COLUMNS = 5;
const ROWS = 6;
const softwareWebGl = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist'];

/** One picture: a moment of a variation, seen from its first or second view. */
interface Cell {
  readonly movement: string;
  readonly variation: string;
  readonly part: 'start' | 'end';
  readonly view: 'first' | 'second';
  readonly figure: LibraryFigure;
}

const cellName = ({ movement, variation, part, view }: Cell): string =>
  `${movement}/${variation}${part === 'start' ? '-start' : ''}.${view}`;

const figureCells = (figure: LibraryFigure): readonly Cell[] =>
  figure.stills.flatMap(({ part }) =>
    (['first', 'second'] as const).map((view) => ({
      movement: figure.movement,
      variation: figure.variation,
      part,
      view,
      figure,
    })),
  );

const cellView = ({ view, figure }: Cell) =>
  view === 'first' ? figure.motion.view : figure.motion.secondView;

function cellDrawing(cell: Cell): string {
  const still = cell.figure.stills.find(({ part }) => part === cell.part);
  if (still === undefined) throw new Error(`${cellName(cell)} has no still`);
  return drawFigure(still.scene, cellView(cell));
}

const STAGE = 'margin:0;background:#EFE7D9';

async function shoot(page: Page, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
}

async function shootDrawings(page: Page, out: string, cells: readonly Cell[]): Promise<Map<Cell, string>> {
  const drawings = new Map<Cell, string>();
  await page.setViewportSize({ width: CELL, height: CELL });
  for (const cell of cells) {
    const svg = cellDrawing(cell);
    const size = '<style>svg{display:block;width:100vw;height:100vh}</style>';
    await page.setContent(`<body style="${STAGE}">${size}${svg}</body>`);
    await shoot(page, join(out, `${cellName(cell)}.line.png`));
    drawings.set(cell, svg);
  }
  return drawings;
}

/** Builds and serves the page of the live view. */
async function serveLivePage(): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const pageRoot = join(root, 'tools/figure/live-page');
  const outDir = join(root, 'node_modules/.cache/ilium-live-page');
  const shared = { root: pageRoot, configFile: false, logLevel: 'error', base: './' } as const;
  await build({ ...shared, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 1000 } });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: 'localhost' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('the live page has no address');
  return { address, close: () => server.close() };
}

async function shootLive(page: Page, out: string, cells: readonly Cell[]): Promise<Map<Cell, string>> {
  const server = await serveLivePage();
  const pictures = new Map<Cell, string>();
  try {
    await page.setViewportSize({ width: CELL, height: CELL });
    await page.goto(server.address);
    await page.waitForFunction('window.showLive !== undefined');
    for (const cell of cells) {
      const { motion, solved } = cell.figure;
      const live: LiveMotion = { definition: { ...motion, view: cellView(cell) }, solved, side: 'left' };
      await page.evaluate(
        ([shown, share, look]) => (window as unknown as LivePage).showLive(shown, share, look),
        [live, cell.part === 'start' ? 0 : 1, FIRST_LOOK] as const,
      );
      const path = join(out, `${cellName(cell)}.live.png`);
      await shoot(page, path);
      const data = (await page.screenshot({ type: 'jpeg', quality: 88 })).toString('base64');
      pictures.set(cell, `<img src="data:image/jpeg;base64,${data}">`);
    }
  } finally {
    await server.close();
  }
  return pictures;
}

const sheetStyle = `<style>body{${STAGE};width:${COLUMNS * (SHEET_CELL + 8)}px;display:flex;flex-wrap:wrap;font:600 13px sans-serif;color:#10332D}
figure{margin:4px;width:${SHEET_CELL}px}svg,img{display:block;width:${SHEET_CELL}px;height:${SHEET_CELL}px;object-fit:contain}figcaption{text-align:center;height:20px}</style>`;

async function writeSheets(
  page: Page,
  path: string,
  pictures: ReadonlyMap<Cell, string>,
  order: readonly Cell[],
  caption: (cell: Cell, index: number) => string,
): Promise<void> {
  const perSheet = COLUMNS * ROWS;
  for (let first = 0; first < order.length; first += perSheet) {
    const figures = order
      .slice(first, first + perSheet)
      .map(
        (cell, i) =>
          `<figure>${pictures.get(cell)}<figcaption>${caption(cell, first + i)}</figcaption></figure>`,
      );
    await page.setViewportSize({ width: COLUMNS * (SHEET_CELL + 8), height: 400 });
    await page.setContent(`<body>${sheetStyle}${figures.join('')}</body>`);
    await page.screenshot({ path: `${path}-${first / perSheet + 1}.png`, fullPage: true });
  }
}

/** An order that says nothing about names, and is the same each time. */
const shuffled = (cells: readonly Cell[]): readonly Cell[] => {
  const key = (cell: Cell): string => createHash('sha256').update(cellName(cell)).digest('hex');
  return [...cells].sort((a, b) => (key(a) < key(b) ? -1 : 1));
};

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, only: { type: 'string' }, 'no-live': { type: 'boolean' } },
  });
  if (values.out === undefined) {
    console.error('Say where to write: npx tsx tools/sheet.ts --out <folder>');
    process.exitCode = 2;
    return;
  }
  const out = values.out;
  const cells = (await loadFigures(root, values.only)).flatMap(figureCells);
  mkdirSync(out, { recursive: true });
  const order = shuffled(cells);
  writeFileSync(join(out, 'key.json'), `${JSON.stringify(order.map(cellName), null, 1)}\n`);
  const browser = await launchBrowser(softwareWebGl);
  try {
    const page = await browser.newPage();
    const kinds: [string, Map<Cell, string>][] = [['line', await shootDrawings(page, out, cells)]];
    if (values['no-live'] !== true) kinds.push(['live', await shootLive(page, out, cells)]);
    for (const [kind, pictures] of kinds) {
      await writeSheets(page, join(out, `named-${kind}`), pictures, cells, cellName);
      await writeSheets(page, join(out, `unnamed-${kind}`), pictures, order, (_, i) => `${i + 1}`);
    }
  } finally {
    await browser.close();
  }
  console.log(`${cells.length} pictures of each kind in ${out}`);
}

await run();

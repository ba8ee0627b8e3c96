import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { movementToHandout } from '@ilium/exports';
import { library } from '@ilium/library';
import { indexLibrary, type Programme } from '@ilium/movement';
import { english, indexToTitles } from '@ilium/words';
import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { printPage } from './html-to-pdf.ts';
import { readPageBoxes } from './testing/page-boxes.ts';
import { canReadPdf, pdfToCode, pdfToInfo, pdfToPages } from './testing/read-pdf.ts';
import { sampleForPerson, sampleOfAll, sampleProgramme, sampleSheet } from './testing/sample-sheets.ts';

const folder = mkdtempSync(join(tmpdir(), 'ilium-pages-'));
const titleOf = indexToTitles(indexLibrary(library), english);
const [programme] = library.programmes as readonly [Programme, ...Programme[]];
const sizes = [
  ['normal', false],
  ['large', true],
] as const;
const sheets = library.programmes.flatMap((one) =>
  sizes.map(([size, isLarge]) => [one.id, size, one, isLarge] as const),
);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ offline: true })).newPage();
});
afterAll(() => browser.close());

const faultless = { cut: [], beyond: [], orphaned: [] };

describe('no item is cut, nothing is beyond the paper and no heading is left behind', () => {
  it.each(sheets)('in programme %s in %s type', async (_, __, one, isLarge) => {
    expect(await readPageBoxes(page, sampleSheet(sampleProgramme(one), { isLarge }))).toMatchObject(
      faultless,
    );
  });

  it.each(sizes)('in a sheet of all variations in %s type', async (_, isLarge) => {
    const sheet = sampleOfAll();
    expect(await readPageBoxes(page, sampleSheet(sheet, { isLarge }))).toMatchObject(faultless);
    expect(await readPageBoxes(page, sampleSheet(sheet, { isLarge, drawingOf: () => null }))).toMatchObject(
      faultless,
    );
  });

  it('in what the people of the examples get, whatever their limits', async () => {
    const people = readdirSync('examples').filter((name) => name.endsWith('.json'));
    let read = 0;
    for (const name of people)
      for (const one of [undefined, ...library.programmes]) {
        const sheet = sampleForPerson(`examples/${name}`, one);
        if (!sheet) continue;
        for (const [size, isLarge] of sizes) {
          const boxes = await readPageBoxes(page, sampleSheet(sheet, { isLarge }));
          expect({ ...boxes, of: [name, one?.id, size] }).toMatchObject(faultless);
          read += 1;
        }
      }
    expect(read).toBeGreaterThan(people.length);
  });

  it('and one variation alone takes one page', async () => {
    for (const movement of library.movements)
      for (const variation of movement.variations) {
        const sheet = movementToHandout(movement, 'left', variation);
        const address = `https://ilium.example/app/#/library/${movement.id}/${variation.id}`;
        expect({
          ...(await readPageBoxes(page, sampleSheet(sheet, { address }))),
          variation: variation.title,
        }).toEqual({ ...faultless, pages: 1, variation: variation.title });
      }
  });
});

describe('the reader of pages', () => {
  const spoilt = (style: string) => readPageBoxes(page, sampleSheet(sampleProgramme(programme), {}, style));

  it('sees a figure that is cut', async () => {
    const { cut } = await spoilt('.handout-item,.handout-drawing{break-inside:auto}');
    expect(cut.length).toBeGreaterThan(0);
  });

  it('sees a figure higher than the paper', async () => {
    const { cut, beyond } = await spoilt('.handout-drawing{height:300mm}');
    expect(cut.length + beyond.length).toBeGreaterThan(0);
  });

  it('sees a figure wider than the paper', async () => {
    const { beyond } = await spoilt('.handout-drawing{width:190mm}');
    expect(beyond.length).toBeGreaterThan(0);
  });

  it('sees a heading that is last on its page', async () => {
    const { orphaned } = await spoilt('.handout-part-head{break-after:page;break-after:column}');
    expect(orphaned.length).toBeGreaterThan(0);
  });
});

const withPdf = canReadPdf ? describe : describe.skip;
withPdf(`the PDF${canReadPdf ? '' : ' (skipped: poppler-utils is not installed)'}`, () => {
  it.each(sheets)(
    'of programme %s in %s type has those pages, the text of every item on one of them, and a code that opens it',
    async (id, size, one, isLarge) => {
      const address = `https://ilium.example/app/#/library/programme/${id}`;
      const html = sampleSheet(sampleProgramme(one), { isLarge, address });
      const file = join(folder, `${id}-${size}.pdf`);
      writeFileSync(file, await printPage(page, html));
      const pages = pdfToPages(file);
      const { pages: measured } = await readPageBoxes(page, html);
      expect(pages).toHaveLength(measured);
      expect(pdfToInfo(file)).toMatch(/Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/);
      pages.forEach((text, i) => {
        expect(text).toContain(`Page ${i + 1} of ${pages.length}`);
      });
      const items = one.parts.flatMap((part) => part.items);
      items.forEach(({ variation }, i) => {
        const title = new RegExp(`^\\s*${i + 1}\\s+${titleOf(variation)}$`, 'm');
        const own = pages.filter((text) => title.test(text));
        expect(own, titleOf(variation)).toHaveLength(1);
        expect(own[0]).toMatch(/Get ready[\s\S]*What to do[\s\S]*Take care|The same as number/);
      });
      expect(pages[0]).toContain('Stop, and call for help at once');
      expect(pages.join(' ')).toContain('No clinician has reviewed this content yet.');
      expect(pdfToCode(file)).toBe(address);
    },
  );

  it('has no code to read where the address is another', async () => {
    const file = join(folder, 'without.pdf');
    writeFileSync(file, await printPage(page, sampleSheet(sampleProgramme(programme))));
    expect(pdfToCode(file)).toBeUndefined();
  });
});

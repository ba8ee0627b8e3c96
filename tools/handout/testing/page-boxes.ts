import type { Page } from '@playwright/test';

/** What is wrong with the pages of a sheet, each fault by the words it stands at. */
export interface PageBoxes {
  readonly pages: number;
  /** Items, drawings, headings, boxes and notes that a page cuts in two. */
  readonly cut: readonly string[];
  /** Drawings, texts and boxes that reach over the edge of what is printed. */
  readonly beyond: readonly string[];
  /** Headings whose text stands on another page. */
  readonly orphaned: readonly string[];
}

/** Measured inside the page; names nothing outside itself. */
function measure(): PageBoxes {
  const millimetre = 96 / 25.4;
  const [width, height, stride] = [184 * millimetre, 271 * millimetre, 840];
  const main = document.querySelector('main');
  const sheet = document.querySelector('.handout');
  if (!main || !sheet) throw new Error('no sheet');
  const { left, top } = main.getBoundingClientRect();
  const all = (selector: string) => [...sheet.querySelectorAll(selector)];
  const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 60);
  const pageOf = (rect: DOMRect) => Math.floor((rect.left - left + 1) / stride);
  const isBeyond = (rect: DOMRect) => {
    const start = left + pageOf(rect) * stride;
    return (
      rect.left < start - 1 ||
      rect.right > start + width + 1 ||
      rect.top < top - 1 ||
      rect.bottom > top + height + 1
    );
  };
  const textAfter = (heading: Element) => {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const follows = heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!follows || heading.contains(node) || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getClientRects()[0];
    }
    return undefined;
  };
  const whole = all(
    '.handout-top, .handout-help, .handout-about, .handout-item, .handout-drawing, h1, h2, .handout-title, li, tr',
  );
  const blocks = whole.filter((element) => getComputedStyle(element).display !== 'inline');
  const drawn = all('svg, p, li, .handout-box, h1, h2, h3, h4');
  const headings = all('h1, h2, h3, h4, .handout-part-head');
  const pages = [...sheet.getClientRects()].map(pageOf);
  return {
    pages: Math.max(...pages) + 1,
    cut: blocks.filter((element) => element.getClientRects().length > 1).map(wordsOf),
    beyond: drawn.filter((element) => [...element.getClientRects()].some(isBeyond)).map(wordsOf),
    orphaned: headings
      .filter((heading) => {
        const [own, next] = [heading.getClientRects()[0], textAfter(heading)];
        return !own || !next || pageOf(own) !== pageOf(next);
      })
      .map(wordsOf),
  };
}

/**
 * Breaks a sheet into pages where it can be measured: columns as high and as wide as what an A4 page prints, which
 * the browser fills by the rules by which it fills pages.
 */
export async function readPageBoxes(page: Page, html: string): Promise<PageBoxes> {
  await page.emulateMedia({ media: 'print' });
  await page.setContent(html, { waitUntil: 'load' });
  await page.addStyleTag({
    content: 'main{width:184mm;height:271mm;columns:184mm;column-gap:calc(840px - 184mm);column-fill:auto}',
  });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return page.evaluate(measure);
}

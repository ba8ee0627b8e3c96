import type { Page } from '@playwright/test';
import { launchBrowser } from '../browser.ts';

/** A document as tagged PDF, of the paper size that its style asks for. No script of it runs. */
export async function printPage(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}

/** A document as tagged PDF, in a browser of its own that fetches nothing. */
export async function htmlToPdf(html: string): Promise<Uint8Array> {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ offline: true });
    return await printPage(await context.newPage(), html);
  } finally {
    await browser.close();
  }
}

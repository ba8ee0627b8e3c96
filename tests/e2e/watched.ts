import { type Browser, type BrowserContext, test as base, expect } from '@playwright/test';

const MARK = 'securitypolicyviolation';
/** What a browser writes of a violation that no page hears of: in a worker, or before its first script. */
const WRITTEN = /violates the following Content Security Policy/;

/** Notes every request to another place, and everything that the policy of the page forbids, of all pages to come. */
function watchContext(context: BrowserContext, origin: string, note: (what: string) => void): void {
  context.on('request', (request) => {
    const address = new URL(request.url());
    if (/^(http|ws)s?:$/.test(address.protocol) && address.host !== new URL(origin).host)
      note(`a request to ${address.href}`);
  });
  context.on('console', (message) => {
    if (message.text().startsWith(MARK) || WRITTEN.test(message.text())) note(message.text());
  });
  context
    .addInitScript((mark) => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
        console.warn(`${mark}: ${violatedDirective} forbids ${blockedURI} (${sourceFile})`),
      );
    }, MARK)
    .catch(() => undefined);
}

/**
 * The test of Playwright, and at its end a look at all that its pages did: nothing was asked of any other place, and
 * nothing went against the page's security policy.
 */
export const test = base.extend<{
  /** Whether the test goes against the policy itself, to see that it holds. */
  readonly provokes: boolean;
  readonly watch: (browser: Browser) => void;
}>({
  provokes: [false, { option: true }],
  watch: [
    async ({ browser, baseURL, provokes }, use) => {
      const found: string[] = [];
      const begin = (context: BrowserContext) =>
        watchContext(context, baseURL ?? '', (what) => {
          found.push(what);
        });
      browser.on('context', begin);
      // Of a browser that the test starts itself.
      await use((other) => {
        other.on('context', begin);
      });
      browser.off('context', begin);
      if (!provokes) expect(found).toEqual([]);
    },
    { auto: true },
  ],
});

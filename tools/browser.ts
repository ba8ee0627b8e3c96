import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

/** Keeps Chromium from looking for updates and anything else outside. */
export const quietArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium to use: the one named by CHROMIUM_PATH, Playwright's own, or the machine's. */
export function chromiumPath(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  const own = chromium.executablePath();
  return existsSync(own) ? own : '/usr/bin/chromium';
}

/** Starts a headless Chromium that knocks on no doors of its own. */
export const launchBrowser = (args: readonly string[] = []): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: [...quietArguments, ...args] });

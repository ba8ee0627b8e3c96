import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { chromiumPath, quietArguments } from '../../tools/browser.ts';

const FOLDER = 'test-results/cameras';
/** Pictures of one code in a row in what a camera sees. */
const PICTURES = 4;

/** Where the film of a name is kept. */
export const filmOf = (name: string): string => `${FOLDER}/${name}.mjpeg`;

/** Keeps pictures as what a camera sees that is held over one after another; all of one size, in whole and even pixels. */
export function writeFilm(name: string, pictures: readonly Buffer[]): void {
  mkdirSync(FOLDER, { recursive: true });
  const film = pictures.flatMap((picture) => Array.from({ length: PICTURES }, () => picture));
  writeFileSync(filmOf(name), Buffer.concat(film));
}

/** A device whose camera sees a film, from the moment that it is turned on. */
export const launchWithCamera = (film: string): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      ...quietArguments,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${film}`,
    ],
  });

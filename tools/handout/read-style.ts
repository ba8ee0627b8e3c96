import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

function face(weight: number): string {
  const file = require.resolve(
    `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`,
  );
  const data = readFileSync(file).toString('base64');
  return `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}

const sheetToStyle = (sheet: string): string =>
  readFileSync(require.resolve(`@ilium/exports/${sheet}`), 'utf8');

/** The style rules of a handout, or of sheets on top of it, with its typeface, data inside. */
export const readStyle = (...sheets: readonly 'report.css'[]): string =>
  [...[400, 700].map(face), ...['handout.css', ...sheets].map(sheetToStyle)].join('\n');

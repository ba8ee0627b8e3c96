import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type readCode from 'jsqr';

const decode = createRequire(import.meta.url)('jsqr') as typeof readCode;

const has = (program: string): boolean => spawnSync(program, ['-v']).status === 0;

/** Whether the programs that read a PDF are installed (poppler-utils). */
export const canReadPdf: boolean = has('pdftotext') && has('pdftoppm') && has('pdfinfo');

function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}

/** What the file says about itself: title, paper, tags, number of pages. */
export const pdfToInfo = (file: string): string => run('pdfinfo', file);

/** The text of each page, as it is laid out. */
export const pdfToPages = (file: string): readonly string[] =>
  run('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);

/** Pixels of a binary PPM, with the opaque alpha that the decoder asks for. */
function readPicture(file: string) {
  const data = readFileSync(file);
  const [header = '', width, height] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(data.toString('latin1', 0, 60)) ?? [];
  const pixels = data.subarray(header.length);
  const size = Number(width) * Number(height);
  const rgba = new Uint8ClampedArray(4 * size);
  for (let i = 0; i < size; i++) rgba.set([...pixels.subarray(3 * i, 3 * i + 3), 255], 4 * i);
  return { rgba, width: Number(width), height: Number(height) };
}

/** What the code on the first page says, read from a picture of that page; `undefined` where none can be read. */
export function pdfToCode(file: string): string | undefined {
  run('pdftoppm', '-singlefile', '-r', '110', file, file);
  const { rgba, width, height } = readPicture(`${file}.ppm`);
  return decode(rgba, width, height)?.data;
}

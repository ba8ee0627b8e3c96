import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { english, indexToTitles } from '@ilium/words';
import type readCode from 'jsqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeHandout } from './handout.ts';

const decode = createRequire(import.meta.url)('jsqr') as typeof readCode;
const folder = mkdtempSync(join(tmpdir(), 'ilium-handout-'));
const NOW = ['--now', '2026-11-21T10:00:00+00:00'];
const ADDRESS = 'https://ilium.example/app/';

const has = (program: string): boolean => spawnSync(program, ['-v']).status === 0;
const poppler = has('pdftotext') && has('pdftoppm') && has('pdfinfo');
const withPoppler = poppler ? describe : describe.skip;

const run = (program: string, ...args: string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
};

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

const programme = library.programmes.find(({ assisted, parts }) => !assisted && parts.length === 2);
if (!programme) throw new Error('the library has no programme of two parts');
const items = programme.parts.flatMap((part) => part.items);
const titleOf = indexToTitles(indexLibrary(library), english);

withPoppler(
  `the PDF of programme ${programme.id}${poppler ? '' : ' (skipped: poppler-utils is not installed)'}`,
  () => {
    const file = join(folder, 'programme.pdf');
    beforeAll(async () => {
      await makeHandout([programme.id, '--out', file, '--address', ADDRESS, ...NOW]);
    });

    it('is A4, tagged, and has a title', () => {
      const info = run('pdfinfo', file);
      expect(info).toMatch(/Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toContain(programme.title);
    });

    it('has text that can be taken out: each title once, doses, signs, and the page of pages', () => {
      const text = run('pdftotext', '-layout', file, '-');
      for (const { variation } of items) expect(text).toContain(titleOf(variation));
      expect(text).toContain('Stop, and call for help at once');
      const pages = Number(/Pages:\s+(\d+)/.exec(run('pdfinfo', file))?.[1]);
      for (let page = 1; page <= pages; page++) expect(text).toContain(`Page ${page} of ${pages}`);
    });

    it('cuts no item: name, care and boxes of each stand on one page', () => {
      const pages = run('pdftotext', '-layout', file, '-').split('\f');
      items.forEach(({ variation }, i) => {
        const next = items[i + 1];
        const page = pages.find((text) => text.includes(`${titleOf(variation)}\n`)) ?? '';
        const own =
          page.split(`${titleOf(variation)}\n`)[1]?.split(next ? titleOf(next.variation) : '\f')[0] ?? '';
        for (const part of ['Get ready', 'What to do', 'What to feel', 'Take care', 'Sa'])
          expect(own).toContain(part);
      });
    });

    it('carries a code that a reader decodes from the picture of the page', () => {
      run('pdftoppm', '-r', '110', '-f', '1', '-l', '1', file, join(folder, 'page'));
      const picture = readdirSync(folder).find((name) => name.endsWith('.ppm'));
      const { rgba, width, height } = readPicture(join(folder, picture ?? ''));
      expect(decode(rgba, width, height)?.data).toBe(`${ADDRESS}#/library/programme/${programme.id}`);
    });
  },
);

describe('ilium handout', () => {
  const out = join(folder, 'other.pdf');
  it.each([
    ['no file to write', ['000'], 'ilium handout <intake.json'],
    ['an unknown subject', ['999', '--out', out], 'There is no programme or movement "999"'],
    ['an unknown part', ['000', '--part', 'tail', '--out', out], '--part: programme 000 has'],
    ['a wrong side', ['000', '--side', 'up', '--out', out], '--side: expected left or right, found up'],
    ['a wrong address', ['000', '--address', 'javascript:alert(1)', '--out', out], '--address: expected'],
    [
      'another kind of file',
      ['000', '--out', join(folder, 'x.doc')],
      '--out: expected a file that ends in .pdf',
    ],
    ['a folder that is not there', ['000', '--out', join(folder, 'no/such/x.pdf')], '--out: cannot write'],
    ['an unknown option', ['000', '--loud'], "Unknown option '--loud'"],
    ['an intake that is not there', ['nobody.json', '--out', out], 'nobody.json: there is no such file'],
    ['a file that is no intake', ['package.json', '--out', out], 'package.json: version: expected'],
    [
      'someone who needs help first',
      ['examples/emergency-chest.json', '--out', out],
      'no handout. Get help now.',
    ],
    [
      'a side beside a person, who has one',
      ['003', '--for', 'examples/bone.json', '--out', out, '--side', 'left'],
      '--side: the side comes from the answers',
    ],
  ])('refuses %s with a clear line, and leaves no file', async (_, args, message) => {
    await expect(makeHandout([...args, ...(args.includes('--loud') ? [] : NOW)])).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringContaining(message),
    });
    expect(existsSync(out)).toBe(false);
  });

  it('writes the page itself where a page is asked for', async () => {
    const file = join(folder, 'session.html');
    await makeHandout(['examples/left-hip-home.json', '--out', file, '--large', ...NOW]);
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('class="large"');
    expect(page).toContain('data:font/woff2;base64,');
  });

  it('ends with code 2 at the terminal', () => {
    const { status, stderr } = spawnSync('node', ['tools/ilium.mjs', 'handout', '999', '--out', out], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { english, indexToTitles } from '@ilium/words';
import { beforeAll, describe, expect, it } from 'vitest';
import { canReadPdf, pdfToCode, pdfToInfo, pdfToPages } from './handout/testing/read-pdf.ts';
import { makeHandout } from './handout.ts';

const folder = mkdtempSync(join(tmpdir(), 'ilium-handout-'));
const NOW = ['--now', '2026-11-21T10:00:00+00:00'];
const ADDRESS = 'https://ilium.example/app/';

const programme = library.programmes.find(({ assisted, parts }) => !assisted && parts.length === 2);
if (!programme) throw new Error('the library has no programme of two parts');
const items = programme.parts.flatMap((part) => part.items);
const titleOf = indexToTitles(indexLibrary(library), english);

const withPdf = canReadPdf ? describe : describe.skip;
const note = canReadPdf ? '' : ' (skipped: poppler-utils is not installed)';

withPdf(`the PDF of programme ${programme.id}${note}`, () => {
  const file = join(folder, 'programme.pdf');
  let told = '';
  beforeAll(async () => {
    told = await makeHandout([programme.id, '--out', file, '--address', ADDRESS, ...NOW]);
  });

  it('is A4, tagged, and has a title', () => {
    const info = pdfToInfo(file);
    expect(info).toMatch(/Page size:\s+59[45][.\d]* x 84[12][.\d]* pts \(A4\)/);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toContain(programme.title);
    expect(told).toBe(`${file}: ${items.length} moves`);
  });

  it('has text that can be taken out: every title, the signs, and the weekdays to tick', () => {
    const text = pdfToPages(file).join('\n');
    for (const { variation } of items) expect(text).toContain(titleOf(variation));
    expect(text).toContain('Stop, and call for help at once');
    expect(text).toMatch(/Sa\s+Su\s+Mo\s+Tu\s+We\s+Th\s+Fr/);
  });

  it('carries a code that a reader decodes from the picture of the page', () => {
    expect(pdfToCode(file)).toBe(`${ADDRESS}#/library/programme/${programme.id}`);
  });
});

const movement = library.movements.find(
  ({ kind, variations }) => kind === 'strength' && variations.length === 2,
);
if (!movement) throw new Error('the library has no strength movement in two ways');

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
    const told = await makeHandout(['examples/left-hip-home.json', '--out', file, '--large', ...NOW]);
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain('class="handout handout-large"');
    expect(page).toContain('data:font/woff2;base64,');
    expect(told).toContain('Give --address for a code');
  });

  it.each([
    ['a session opens the plan', ['examples/left-hip-home.json'], '#/plan'],
    ['a movement opens itself', [movement.id], `#/library/${movement.id}`],
    [
      'one way of it opens that way',
      [`${movement.id}/${movement.variations[0]?.id}`, '--side', 'right'],
      `#/library/${movement.id}/${movement.variations[0]?.id}`,
    ],
  ])('the code of %s', async (_, args, place) => {
    const file = join(folder, 'code.html');
    await makeHandout([...args, '--out', file, '--address', ADDRESS, ...NOW]);
    expect(readFileSync(file, 'utf8')).toContain(`<a class="handout-scan" href="${ADDRESS}${place}">`);
  });

  it('draws every movement that has solved poses', async () => {
    const file = join(folder, 'drawn.html');
    await makeHandout([movement.id, '--out', file, ...NOW]);
    const page = readFileSync(file, 'utf8');
    expect(page.match(/class="handout-drawing" role="img"/g)).toHaveLength(movement.variations.length);
    expect(page).not.toContain('var(--fig');
  });

  it('ends with code 2 at the terminal', () => {
    const { status, stderr } = spawnSync('node', ['tools/ilium.mjs', 'handout', '999', '--out', out], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

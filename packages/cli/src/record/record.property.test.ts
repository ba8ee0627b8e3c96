import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventsOfWeeks, type Import, spoilt, TRIES, tryMutated } from '@ilium/exports/testing';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { parseEnvelope } from '@ilium/record';
import { expect, it } from 'vitest';
import { runCommand } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ilium-spoilt-'));
const events = eventsOfWeeks(indexLibrary(library), 0);
const whole = { format: 'ilium-record', version: 1, events };
const texts = [
  JSON.stringify(whole, null, 2),
  JSON.stringify(whole),
  events.map((event) => JSON.stringify(event)).join('\n'),
];
const [file, out] = [join(folder, 'in.json'), join(folder, 'out.json')];

/** A sentence without what is only of this file: its class. */
const classOf = (sentence: string): string =>
  sentence
    .replaceAll(`${file}: `, '')
    .replaceAll(/\d+|“[^”]*”|"[^"]*"|: expected.*/gs, '…')
    .slice(0, 60);

const takeFile: Import['take'] = async (spoilt) => {
  writeFileSync(file, spoilt);
  rmSync(out, { force: true });
  const checked = runCommand(['record', 'check', file]);
  const merged = runCommand(['record', 'import', file, '--out', out]);
  // What only merging sees may come before what both see.
  if (!/capital letters|under one id/.test(merged.error)) expect(checked.code).toBe(merged.code);
  expect(readdirSync(folder).every((name) => ['in.json', 'out.json'].includes(name))).toBe(true);
  if (merged.code === 2) {
    expect(existsSync(out)).toBe(false);
    return { code: classOf(merged.error), sentence: merged.error };
  }
  const read = JSON.parse(readFileSync(out, 'utf8')).events;
  for (const event of read) expect(parseEnvelope(event).ok).toBe(true);
  return null;
};

it.each([
  ['Terminal, back-up', texts.slice(0, 2)],
  ['Terminal, lines of JSON', texts.slice(2)],
])(
  '%s: tampered with, it is refused in one sentence and nothing is written, or comes in whole',
  async (name, originals) => {
    await tryMutated({
      name,
      files: spoilt(...originals.map((text) => Buffer.from(text))),
      usual: 150,
      take: takeFile,
    });
  },
  TRIES,
);

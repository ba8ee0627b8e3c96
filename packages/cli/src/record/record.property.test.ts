import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { casesWanted, eventsOfWeeks, mutate, mutations } from '@ilium/exports/testing';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { parseEnvelope } from '@ilium/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

describe('a back-up that was tampered with', () => {
  it('is refused in one sentence and nothing is written, or comes in whole and readable', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(mutations, { minLength: 1, maxLength: 3 }),
        (text, changes) => {
          let spoilt: Buffer = Buffer.from(text);
          for (const change of changes) spoilt = mutate(spoilt.toString('latin1'), change);
          writeFileSync(file, spoilt);
          rmSync(out, { force: true });
          const checked = runCommand(['record', 'check', file]);
          const merged = runCommand(['record', 'import', file, '--out', out]);
          expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
          expect(checked.code).toBe(merged.error.includes('capital letters') ? 0 : merged.code);
          expect(readdirSync(folder).every((name) => ['in.json', 'out.json'].includes(name))).toBe(true);
          if (merged.code === 2) {
            expect(merged.error).toMatch(/^[^\n]{10,900}$/);
            expect(merged.error).not.toMatch(/undefined|\[object/);
            expect(existsSync(out)).toBe(false);
            return;
          }
          const read = JSON.parse(readFileSync(out, 'utf8')).events;
          for (const event of read) expect(parseEnvelope(event).ok).toBe(true);
        },
      ),
      { numRuns: casesWanted(200) },
    );
  });
});

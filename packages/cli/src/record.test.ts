import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run.ts';

const folder = 'examples/records';
const files = readdirSync(folder);

describe('ilium record check', () => {
  it('has the twelve weeks of four people to read', () => {
    expect(files.toSorted()).toEqual(['fast.json', 'flare.json', 'lapsed.json', 'slow.json']);
  });

  it.each(files)('reads %s without loss', (file) => {
    const { out, error, code } = runCommand(['record', 'check', `${folder}/${file}`, '--json']);
    expect([error, code]).toEqual(['', 0]);
    const holding = JSON.parse(out);
    expect(holding).toMatchObject({ repeated: 0, unknown: 0, from: '2026-03-02' });
    expect(holding.sessions).toBeGreaterThan(8);
  });

  it('says what a record holds in plain lines', () => {
    expect(runCommand(['record', 'check', `${folder}/lapsed.json`]).out).toMatch(
      /^\d+ events, 2 March 2026 to \d+ May 2026\n\d+ checks\n\d+ sessions begun\n\d+ mornings answered$/,
    );
  });

  it('names the first fault of what is no record', () => {
    const { error, code } = runCommand(['record', 'check', 'examples/left-hip-home.json']);
    expect(code).toBe(2);
    expect(error).toMatch(/^examples\/left-hip-home\.json: .*expected/);
    expect(runCommand(['record']).code).toBe(2);
  });
});

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
    const checked = JSON.parse(out);
    expect(checked).toMatchObject({ unread: 0, fault: null });
    expect(checked.first).toMatch(/^2026-03-02/);
    expect(checked.countByType['session-started']).toBeGreaterThan(8);
  });

  it('says what a record holds in plain lines', () => {
    expect(runCommand(['record', 'check', `${folder}/lapsed.json`]).out).toMatch(
      /^examples\/records\/lapsed\.json: \d+ events, from 2026-03-02.* to 2026-05-.*\n(?: {2}[a-z-]+ \d+\n?)+$/,
    );
  });

  it('names the first fault of what is no record', () => {
    const { error, code } = runCommand(['record', 'check', 'examples/left-hip-home.json']);
    expect(code).toBe(2);
    expect(error).toMatch(/^examples\/left-hip-home\.json: .*expected/);
    expect(runCommand(['record']).code).toBe(2);
  });
});

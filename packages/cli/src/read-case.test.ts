import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleIntake } from '@ilium/record/testing';
import { describe, expect, it } from 'vitest';
import { mergePatch, readCase } from './read-case.ts';
import { runCommand } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ilium-case-'));
mkdirSync(join(folder, 'base'));
const write = (name: string, json: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(json));
  return file;
};
write('base/plain.json', exampleIntake);

describe('a case file', () => {
  it('holds an intake that is like a base, with changes', () => {
    const file = write('worse.json', {
      case: 'Someone',
      intake: { like: 'plain', minutes: 6, pain: { now: 5 }, places: ['bed'] },
    });
    expect(readCase(file)).toMatchObject({
      now: null,
      file: { case: 'Someone' },
      intake: {
        ...exampleIntake,
        minutes: 6,
        places: ['bed'],
        pain: { ...exampleIntake.pain, now: 5 },
      },
    });
  });

  it('may be a whole intake of its own', () => {
    expect(readCase(write('own.json', { intake: exampleIntake })).intake).toEqual(exampleIntake);
    expect(readCase(write('intake.json', exampleIntake)).intake).toEqual(exampleIntake);
  });

  it('takes answers away with null', () => {
    expect(mergePatch({ a: { b: 1, c: 2 }, d: [1, 2] }, { a: { b: null }, d: [3] })).toEqual({
      a: { c: 2 },
      d: [3],
    });
  });

  it('is judged at its own time, unless another is told', () => {
    const file = write('old.json', {
      now: '2026-11-21T10:00:00+01:00',
      intake: { like: 'plain', answeredAt: '2026-11-20T10:00:00+01:00' },
    });
    const statusOf = (...more: string[]) =>
      JSON.parse(runCommand(['plan', file, '--json', ...more]).out).assessment.status;
    expect(statusOf()).toBe('open');
    expect(statusOf('--now', '2026-12-21T10:00:00+01:00')).toBe('incomplete');
  });

  it.each([
    ['a base that is not there', { intake: { like: 'nobody' } }, 'nobody.json: there is no such file'],
    ['a base outside its folder', { intake: { like: '../plain' } }, 'intake.like: expected the name'],
    ['a wrong field', { intake: { like: 'plain', minutes: 99 } }, 'minutes: expected whole minutes'],
    ['a time without an offset', { now: '2026-11-21', intake: { like: 'plain' } }, 'now: expected a date'],
    ['a time that is a number', { now: 5, intake: { like: 'plain' } }, 'now: expected a date'],
  ])('is refused for %s', (name, json, message) => {
    const { error, code } = runCommand(['plan', write(`${name.replaceAll(' ', '-')}.json`, json)]);
    expect(error).toContain(message);
    expect(code).toBe(2);
  });
});

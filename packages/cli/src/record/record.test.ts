import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventsOfWeeks } from '@ilium/exports/testing';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { foldRecord, mergeEvents, type StoredEvent } from '@ilium/record';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../run.ts';
import { createEventCutter } from './cut-events.ts';
import { loadRecord } from './export-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'ilium-record-'));
const events = eventsOfWeeks(indexLibrary(library), 2);
const inOrder = mergeEvents(events, []);
const backUp = (of: readonly StoredEvent[], indent?: number) =>
  JSON.stringify({ format: 'ilium-record', version: 1, events: of }, null, indent);
const lines = (of: readonly StoredEvent[]) => of.map((event) => `${JSON.stringify(event)}\n`).join('');
const write = (name: string, text: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const whole = write('whole.json', backUp(events, 2));
const [check] = events;
if (!check) throw new Error('the example has events');
const withEvent = (change: object) => backUp([check, { ...check, ...change } as StoredEvent]);

describe('the cutter of events', () => {
  const cut = (text: string, pieces: readonly number[]) => {
    const cutter = createEventCutter();
    const bytes = Buffer.from(text);
    const found: string[] = [];
    let from = 0;
    for (const piece of [...pieces, bytes.length]) {
      const part = Buffer.from(bytes.subarray(from, from + piece));
      found.push(...cutter.take(part).map((event) => event.text));
      part.fill(0);
      from += piece;
    }
    return { found, ...cutter.end() };
  };
  const values = fc.array(
    fc.dictionary(
      fc.string({ unit: 'grapheme' }),
      fc.oneof(fc.jsonValue(), fc.constantFrom('}{', '"events":[', '\\', '\\"', ']', '},{', '\n')),
    ),
    { minLength: 1, maxLength: 6 },
  );
  const pieces = fc.array(fc.integer({ min: 0, max: 40 }));

  it('finds every event whatever it holds and wherever the file is broken into pieces', () => {
    fc.assert(
      fc.property(values, pieces, fc.constantFrom(0, 1, 2), (all, cuts, indent) => {
        const around = { note: '"events":[', format: 'x', events: all, more: { events: [1, '['] } };
        const read = cut(JSON.stringify(around, null, indent), cuts);
        expect(read.found.map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(all)));
        expect(JSON.parse(read.around ?? '')).toEqual({ ...around, events: [] });
      }),
    );
  });

  it('takes lines of JSON as well', () => {
    fc.assert(
      fc.property(values, pieces, (all, cuts) => {
        fc.pre(all.every((one) => !('events' in one)));
        const read = cut(all.map((one) => `${JSON.stringify(one)}\r\n`).join(''), cuts);
        expect(read.found.map((text) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(all)));
        expect(read.around).toBeNull();
      }),
    );
  });
});

describe('ilium record check', () => {
  it.each([
    ['as the app writes it', backUp(events, 2)],
    ['in one line', backUp(events)],
    ['as lines of JSON', lines(events)],
    ['with a byte order mark', `\uFEFF${backUp(events)}`],
    ['with the events first', JSON.stringify({ events, version: 1, format: 'ilium-record' })],
  ])('counts what a file holds, %s', (name, text) => {
    const { out, error, code } = runCommand(['record', 'check', write(`${name}.json`, text), '--json']);
    expect(error).toBe('');
    expect(code).toBe(0);
    const checked = JSON.parse(out);
    expect(checked).toMatchObject({ events: events.length, unread: 0, fault: null, first: inOrder[0]?.at });
    expect(checked.countByType['intake-answered']).toBe(2);
  });

  it('keeps and counts what a newer version wrote', () => {
    const newer = { ...check, id: check.id.replace(/^./, 'f'), type: 'dreamt', payload: { of: 'sheep' } };
    const { out } = runCommand(['record', 'check', write('newer.json', backUp([check, newer]))]);
    expect(out).toContain('1 of them are from a newer version');
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['an empty file', '', /line 1: its end is missing/],
    ['a file that is cut short', backUp(events, 2).slice(0, 5000), /its end is missing/],
    ['no JSON', 'hello', /no JSON object at its beginning/],
    ['bytes that are no text', Buffer.from(backUp(events)).fill(0xff, 300, 304), /no UTF-8/],
    ['another file', '{"name":"x"}', /event 1 \(line 1\): id: expected/],
    ['another format', JSON.stringify({ format: 'diary', version: 1, events: [] }), /not a record of Ilium/],
    [
      'a newer format',
      JSON.stringify({ format: 'ilium-record', version: 2, events: [] }),
      /version 2 .* reads version 1/,
    ],
    [
      'a format of no version',
      JSON.stringify({ format: 'ilium-record', version: 'x'.repeat(2000), events: [] }),
      /: an unknown version of the format; this program reads version 1\.$/,
    ],
    [
      'something that is no event',
      backUp([check, 5 as unknown as StoredEvent]),
      /something other than events/,
    ],
    ['a comma too many', backUp([check]).replace(/\]\}$/, ',]}'), /something other than events/],
    ['more after the end', `${backUp([check])}{}`, /more after its end/],
    ['an event without a time', withEvent({ at: 'yesterday' }), /event 2 \(line 1\): at: expected a date/],
    [
      'an event with more than it may have',
      withEvent({ shoe: 44 }),
      /event 2 .*shoe: expected no such field/,
    ],
    [
      'a payload of the wrong kind',
      withEvent({ payload: { intake: 3 } }),
      /event 2 .*intake-answered: intake/,
    ],
    [
      'a key named twice',
      backUp([check]).replace('"device":', '"device":"a","device":'),
      /says one thing twice/,
    ],
    [
      'a key that changes objects',
      backUp([check]).replace('"payload":{', '"payload":{"__proto__":{},'),
      /not allowed/,
    ],
    [
      'deep nesting',
      backUp([check]).replace('"payload":{', `"payload":{"x":${'['.repeat(9000)}${']'.repeat(9000)},`),
      /nested too deep/,
    ],
    ['an encrypted file', 'age-encryption.org/v1\n-> scrypt', /encrypted\. Open it in the app/],
  ])('says in one sentence what is wrong with %s, with code 2', (name, text, sentence) => {
    const { out, error, code } = runCommand(['record', 'check', write(`bad ${name}.json`, text)]);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(error).toMatch(sentence);
    expect(error.split('\n')).toHaveLength(1);
  });

  it('names the line of a fault', () => {
    const spoilt = backUp(events, 2).split('\n');
    const line = spoilt.findIndex((text, i) => i > 200 && text.startsWith('      "at":'));
    spoilt[line] = '      "at": "soon",';
    const { error } = runCommand(['record', 'check', write('line.json', spoilt.join('\n'))]);
    expect(error).toMatch(new RegExp(`\\(line ${line - 1}\\): at: expected`));
  });
});

describe('ilium record import', () => {
  const out = join(folder, 'merged.json');
  const merge = (...files: readonly string[]) => runCommand(['record', 'import', ...files, '--out', out]);
  const merged = (): readonly StoredEvent[] => JSON.parse(readFileSync(out, 'utf8')).events;

  it('is the union in folding order, whatever the order and the overlap', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...events]),
        fc.shuffledSubarray([...events]),
        fc.boolean(),
        (one, other, areLines) => {
          const [a, b] = [
            write('a.json', backUp(one, 2)),
            write('b.json', areLines && other.length > 0 ? lines(other) : backUp(other)),
          ];
          expect(merge(a, b)).toMatchObject({ error: '', code: 0 });
          const first = readFileSync(out, 'utf8');
          expect(merged()).toEqual(mergeEvents(one, other));
          merge(b, a, a);
          expect(readFileSync(out, 'utf8')).toBe(first);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('gives the same state as the files together', () => {
    merge(write('a.json', backUp(events.slice(0, 40))), write('b.json', backUp(events.slice(30))));
    expect(loadRecord(out).record).toEqual(foldRecord(events));
  });

  it('writes nothing where one file is broken, and leaves what was there', () => {
    const kept = mkdtempSync(join(tmpdir(), 'ilium-import-'));
    const target = write('kept.json', 'as it was');
    const broken = write('broken.json', backUp(events).slice(0, -40));
    const before = readdirSync(folder);
    expect(runCommand(['record', 'import', whole, broken, '--out', target]).code).toBe(2);
    expect(readFileSync(target, 'utf8')).toBe('as it was');
    expect(runCommand(['record', 'import', whole, broken, '--out', join(kept, 'new.json')]).code).toBe(2);
    expect(readdirSync(kept)).toEqual([]);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('refuses one id that says two things', () => {
    const other = write('other.json', withEvent({ id: events[1]?.id }));
    expect(merge(whole, other).error).toMatch(/different things under one id/);
  });
});

describe('ilium record export', () => {
  const outOf = (form: string) => join(folder, `as ${form}`);
  it.each([
    ['csv', ['goals.csv', 'items.csv', 'mornings.csv', 'pain.csv', 'sessions.csv']],
    ['fhir', ['record.fhir.json']],
    ['json', ['record.json']],
  ])('writes %s', (form, files) => {
    expect(runCommand(['record', 'export', whole, '--to', form, '--out', outOf(form)])).toMatchObject({
      code: 0,
    });
    expect(readdirSync(outOf(form)).toSorted()).toEqual(files);
  });

  it('writes JSON that is the record again', () => {
    expect(loadRecord(join(outOf('json'), 'record.json')).record).toEqual(foldRecord(events));
  });

  it('writes nothing of a broken file', () => {
    const broken = write('broken.json', backUp(events).slice(0, -40));
    mkdirSync(outOf('nothing'));
    for (const form of ['csv', 'fhir', 'json'])
      expect(runCommand(['record', 'export', broken, '--to', form, '--out', outOf('nothing')]).code).toBe(2);
    expect(readdirSync(outOf('nothing'))).toEqual([]);
  });

  it.each([
    [['record'], 'ilium record check <file>'],
    [['record', 'dance', whole, '--out', 'x'], 'ilium record check <file>'],
    [['record', 'export', whole, '--to', 'pdf', '--out', 'x'], '--to: expected one of csv, fhir, json'],
    [['record', 'export', whole, '--to', 'csv'], '--out is missing'],
    [['record', 'check', 'nowhere.json'], 'nowhere.json: there is no such file'],
    [['record', 'check', folder], 'EISDIR'],
    [['record', 'import', whole, '--out', join(folder, 'no/such/x.json')], '--out: cannot write'],
  ])('refuses what it cannot do: %j', (args, sentence) => {
    const { error, code } = runCommand(args);
    expect(error).toContain(sentence);
    expect(code).toBe(2);
  });
});

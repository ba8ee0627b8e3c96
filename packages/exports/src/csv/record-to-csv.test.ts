import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { emptyRecord } from '@ilium/record';
import { parseIso } from '@ilium/units';
import { english, indexToTitles } from '@ilium/words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../testing/read-csv.ts';
import { recordOfWeeks } from '../testing/record-of-weeks.ts';
import { recordToCsv } from './record-to-csv.ts';
import { tableToCsv } from './table-to-csv.ts';

const index = indexLibrary(library);
const titleOf = indexToTitles(index, english);
const record = recordOfWeeks(index, 12);
const tables = new Map(recordToCsv(record, titleOf).map(({ name, text }) => [name, readCsv(text)]));
const rowsOf = (name: string) => tables.get(name)?.slice(1) ?? [];
const columnOf = (name: string, column: string) => {
  const place = tables.get(name)?.[0]?.indexOf(column) ?? -1;
  expect(place, column).toBeGreaterThanOrEqual(0);
  return rowsOf(name).map((row) => row[place]);
};

describe('a table as CSV', () => {
  it('is read back as it was, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ unit: 'binary' }), fc.integer()), { minLength: 1 }),
        (rows) => {
          const read = readCsv(tableToCsv(['text', 'number'], rows));
          expect(read).toHaveLength(rows.length + 1);
          rows.forEach(([text, number], i) => {
            const [readText, readNumber] = read[i + 1] ?? [];
            expect([text, `'${text}`]).toContain(readText);
            expect(readNumber).toBe(String(number));
          });
        },
      ),
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =cmd|x', '\r\n=1', '＝1', '\u0000=1', '\uFEFF=1'])(
    'never begins a text with a formula (%j)',
    (text) => {
      expect(readCsv(tableToCsv(['text'], [[text]]))[1]).toEqual([`'${text}`]);
    },
  );

  it('leaves numbers below zero as numbers, and what is not known empty', () => {
    expect(tableToCsv(['a', 'b'], [[-5, null]])).toBe('\uFEFFa,b\r\n-5,\r\n');
  });
});

describe('a record as CSV', () => {
  it('has every session and every item of it', () => {
    expect(rowsOf('sessions.csv')).toHaveLength(record.sessions.length);
    expect(rowsOf('items.csv')).toHaveLength(record.sessions.flatMap(({ items }) => items).length);
    expect(columnOf('items.csv', 'rating')).toContain('worse');
    expect(columnOf('items.csv', 'pain')).toContain('6');
  });

  it('has every number of pain, mornings and goals', () => {
    expect(new Set(columnOf('pain.csv', 'asked'))).toEqual(
      new Set([
        'check-now',
        'check-average',
        'check-worst',
        'before-session',
        'item',
        'after-session',
        'morning',
      ]),
    );
    expect(rowsOf('mornings.csv')).toHaveLength(record.mornings.length);
    expect(columnOf('goals.csv', 'text')).toContain('Walk to the lake, "the long way"');
  });

  it('tells times with the offset of the place', () => {
    for (const at of [...columnOf('pain.csv', 'at'), ...columnOf('sessions.csv', 'started_at')]) {
      expect(parseIso(at ?? '').ok).toBe(true);
      expect(at).toMatch(/\+01:00$/);
    }
  });

  it('has rows as long as its first line', () => {
    for (const rows of tables.values())
      for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  });

  it('is a set of empty tables for an empty record', () => {
    for (const { text } of recordToCsv(emptyRecord, titleOf)) expect(readCsv(text)).toHaveLength(1);
  });
});

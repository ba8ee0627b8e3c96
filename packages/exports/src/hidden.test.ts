import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { foldRecord, makeEvent, type PayloadOf } from '@ilium/record';
import { createRandom, DAY } from '@ilium/units';
import { english, indexToTitles } from '@ilium/words';
import { describe, expect, it } from 'vitest';
import { recordToCsv } from './csv/record-to-csv.ts';
import { recordToBundle } from './fhir/record-to-bundle.ts';
import { recordToReport } from './report/report.ts';
import { reportToMarkup } from './report/report-markup.ts';
import { readCsv } from './testing/read-csv.ts';
import { eventsOfWeeks, START } from './testing/record-of-weeks.ts';

const index = indexLibrary(library);
const titleOf = indexToTitles(index, english);
const random = createRandom(3);
const events = eventsOfWeeks(index, 4);
const now = START + 29 * DAY;

/** What others get of the record in each form, with some of it hidden. */
function share(...hidden: readonly PayloadOf<'hidden-from-reports'>['what'][]) {
  const record = foldRecord([
    ...events,
    ...hidden.map((what) =>
      makeEvent(
        'hidden-from-reports',
        { what, hidden: true },
        { at: now, offsetMinutes: 60, device: 'd', random },
      ),
    ),
  ]);
  const made = { at: now, offsetMinutes: 60 };
  const report = recordToReport(record, { now, offsetMinutes: 60, index });
  return {
    record,
    report: reportToMarkup(report, titleOf),
    days: report.sessions.map(({ day }) => day),
    rows: recordToCsv(record, titleOf).flatMap(({ text }) => readCsv(text).slice(1)),
    bundle: JSON.stringify(recordToBundle(record, { index, titleOf, made, seed: 'test' })),
  };
}

const day = '2026-08-26';
const whole = share();
const [first] = whole.record.sessions;
if (!first) throw new Error('the example has sessions');

describe('what is hidden from reports', () => {
  it('is a day in none of the forms', () => {
    const { report, days, rows, bundle, record } = share({ kind: 'day', day });
    expect(whole.days).toContain(day);
    expect(days).not.toContain(day);
    expect(rows.length).toBeLessThan(whole.rows.length);
    expect(rows.flat().some((cell) => cell.startsWith(day))).toBe(false);
    expect(whole.bundle).toContain(`"${day}T`);
    expect(bundle).not.toContain(`"${day}T`);
    expect(report).toContain('The person left out 1 day of this report; warning signs are never left out.');
    expect(record.sessions).toHaveLength(whole.record.sessions.length);
  });

  it('is a session in none of the forms, while its day stays', () => {
    const { report, days, rows, bundle } = share({ kind: 'session', session: first.id });
    expect(days).toHaveLength(whole.days.length - 1);
    expect(rows.flat()).not.toContain(first.id);
    expect(rows.flat().some((cell) => cell.startsWith('2026-08-25'))).toBe(true);
    expect(bundle.length).toBeLessThan(whole.bundle.length);
    expect(report).toContain('left out 1 session');
  });

  it('is told to who reads it, and only where something is hidden', () => {
    expect(whole.report).not.toContain('left out');
    expect(whole.bundle).not.toContain('left some of it out');
    expect(share({ kind: 'day', day }).bundle).toContain('The person left some of it out.');
  });

  it('is never a warning sign, nor what it means', () => {
    const signDay = '2026-09-13';
    expect(whole.record.signs.map(({ at }) => new Date(at).toISOString().slice(0, 10))).toContain(signDay);
    const { report } = share({ kind: 'day', day: signDay });
    const signsOf = (markup: string) => /Warning signs[\s\S]*?<\/section>/.exec(markup)?.[0];
    expect(signsOf(report)).toBeDefined();
    expect(signsOf(report)).toBe(signsOf(whole.report));
  });
});

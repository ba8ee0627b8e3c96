import { describe, expect, it } from 'vitest';
import { type HomeReport, mostReported, parseHomeReport, readKeptReports } from './home-report.ts';
import { exampleHomeReport } from './testing/example-home-report.ts';

const isRead = (change: object): boolean => parseHomeReport({ ...exampleHomeReport, ...change }).ok;
const kept = (report: unknown) => ({
  at: 0,
  offsetMinutes: 0,
  report: exampleHomeReport.id,
  text: JSON.stringify(report),
  key: 'A'.repeat(87),
});

describe('the content of a report from home', () => {
  it('is read as it was written', () => {
    expect(parseHomeReport(exampleHomeReport)).toEqual({ ok: true, value: exampleHomeReport });
  });

  const [session] = exampleHomeReport.sessions as [HomeReport['sessions'][number]];
  const refused = {
    'more than it says': { name: 'K. Ahonen' },
    'a pain of eleven': { pain: [11] },
    'more than four weeks': { pain: Array.from({ length: 29 }, () => 3) },
    'too many sessions': { sessions: Array.from({ length: mostReported.sessions + 1 }, () => session) },
    'a sign that is none': { signs: [{ day: '2026-12-02', answer: 'yes', flag: 'RF99' }] },
    'a rule in many words': { locks: ['because I say so'] },
    'too many words': { words: 'w'.repeat(601) },
  };
  it.each(Object.entries(refused))('is refused with %s', (_, change) => {
    expect(isRead(change)).toBe(false);
  });
});

it('reports that are kept are read again, and one that this version cannot read is left out', () => {
  const reports = [kept(exampleHomeReport), kept({ ...exampleHomeReport, version: 2 }), kept('words')];
  expect(readKeptReports({ reports }).map(({ report }) => report)).toEqual([exampleHomeReport]);
});

import { library } from '@ilium/library';
import { indexLibrary, RULES_VERSION } from '@ilium/movement';
import { emptyRecord, type Intake, type RecordState } from '@ilium/record';
import { exampleIntake } from '@ilium/record/testing';
import { DAY } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { recordOfWeeks, START } from '../testing/record-of-weeks.ts';
import { recordToReport } from './report.ts';
import { reportToMarkup } from './report-markup.ts';

const index = indexLibrary(library);
const now = Date.UTC(2026, 10, 21, 9);
const stamp = { at: now, offsetMinutes: 0 };

function textOf(change: Partial<Intake>): string {
  const intake = { ...exampleIntake, ...change };
  const record = {
    ...emptyRecord,
    intake: { ...stamp, intake, rulesVersion: RULES_VERSION },
    checks: [{ ...stamp, pain: intake.pain, conditions: intake.conditions }],
  };
  return reportToMarkup(recordToReport(record, { now, offsetMinutes: 0, index }), String);
}

describe('a report for a clinician', () => {
  it('calls warning signs answered only where all of them were', () => {
    expect(textOf({ redFlags: { others: 'no' } })).toContain('Every warning sign was answered with no.');
    const open = textOf({ redFlags: {} });
    expect(open).toContain('Not every warning sign was answered.');
    expect(open).not.toContain('Every warning sign');
  });

  it('holds no fact about pain that rules assumed', () => {
    const assumed = ['average', 'now', 'duration', 'farthest', 'side', 'trend', 'wakesAtNight'] as const;
    const text = textOf({ pain: { ...exampleIntake.pain, areas: [], assumed: [...assumed] } });
    expect(text).not.toMatch(/(under 6|6 to 12|over 12) weeks|as far as|wakes at night|In that check/);
    expect(text).toContain('No number at the start');
  });

  it('counts a session with a move that was rated worse, though the move was done to the end', () => {
    const made = START + 7 * DAY;
    const record = recordOfWeeks(index, 1);
    const sessions = record.sessions.map((session) => ({
      ...session,
      items: session.items.map((item) => ({ ...item, outcome: 'done' as const, because: null })),
    }));
    const textWith = (state: RecordState) =>
      reportToMarkup(recordToReport(state, { now: made, offsetMinutes: 60, index }), String);
    expect(textWith({ ...record, sessions })).toMatch(
      /Of these, 1 with a move that made it worse[\s\S]*worse 1, pain up to 6/,
    );
    expect(textWith({ ...record, sessions: sessions.slice(0, 3) })).toMatch(
      /Of these, 0 with a move that made it worse[\s\S]*No move was rated as making it worse/,
    );
  });

  it('counts a move that was left because it hurt, though nobody rated it', () => {
    const record = recordOfWeeks(index, 1);
    const sessions = record.sessions.map((session) => ({
      ...session,
      items: session.items.map((item) => ({ ...item, rating: null, pain: null })),
    }));
    const report = recordToReport(
      { ...record, sessions },
      { now: START + 7 * DAY, offsetMinutes: 60, index },
    );
    expect(report.worseSessions).toBe(1);
    expect(report.moves.reduce((sum, { worse }) => sum + worse, 0)).toBe(1);
  });
});

import { library } from '@ilium/library';
import { indexLibrary, RULES_VERSION } from '@ilium/movement';
import { emptyRecord, type Intake } from '@ilium/record';
import { exampleIntake } from '@ilium/record/testing';
import { describe, expect, it } from 'vitest';
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
});

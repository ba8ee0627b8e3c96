import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, foldLine } from './content-line.ts';
import { type Reminders, remindersToCalendar, type Weekday } from './reminders.ts';

const reminders: Reminders = {
  uid: '01890a5d-ac96-774b-bcce-000000000001',
  weekdays: [5, 1, 3],
  time: '07:30',
  minutes: 10,
  from: '2026-11-21',
  made: Date.UTC(2026, 10, 21, 9, 5, 7),
  summary: 'Quiet minutes',
  description: 'Ready when you are; skip a day, it is fine.',
};
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n');
const propertyOf = (file: string, name: string) =>
  linesOf(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

describe('the calendar file', () => {
  it('repeats on the chosen days, from the first of them on', () => {
    const file = remindersToCalendar(reminders);
    expect(propertyOf(file, 'RRULE')).toBe('FREQ=WEEKLY;BYDAY=MO,WE,FR');
    expect(propertyOf(file, 'DTSTART')).toBe('20261123T073000');
    expect(propertyOf(file, 'DTSTAMP')).toBe('20261121T090507Z');
  });

  it('has floating times, so that the change of the clocks moves nothing', () => {
    const file = remindersToCalendar(reminders);
    expect(propertyOf(file, 'DTSTART')).not.toMatch(/Z$/);
    expect(file).not.toContain('TZID');
    expect(propertyOf(file, 'DURATION')).toBe('PT10M');
  });

  it('rings at the time itself', () => {
    const lines = linesOf(remindersToCalendar(reminders));
    const alarm = lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM'));
    expect(alarm).toEqual(
      expect.arrayContaining(['ACTION:DISPLAY', 'TRIGGER:PT0S', 'DESCRIPTION:Quiet minutes']),
    );
  });

  it('opens and closes what it opens, every line ended by CRLF', () => {
    const file = remindersToCalendar(reminders);
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const name of ['VCALENDAR', 'VEVENT', 'VALARM'])
      expect([file.split(`BEGIN:${name}\r\n`).length, file.split(`END:${name}\r\n`).length]).toEqual([2, 2]);
  });

  it('begins on one of its own days within a week, whatever is chosen', () => {
    const days = fc.uniqueArray(fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7), { minLength: 1 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 28 }), (weekdays, day) => {
        const from = `2026-02-${String(day).padStart(2, '0')}`;
        const start = propertyOf(remindersToCalendar({ ...reminders, weekdays, from }), 'DTSTART') ?? '';
        const at = Date.UTC(+start.slice(0, 4), +start.slice(4, 6) - 1, +start.slice(6, 8));
        const weekday = (new Date(at).getUTCDay() || 7) as Weekday;
        expect(weekdays).toContain(weekday);
        expect((at - Date.UTC(2026, 1, day)) / 86_400_000).toBeLessThan(7);
      }),
    );
    expect(() => remindersToCalendar({ ...reminders, weekdays: [] })).toThrow();
  });
});

describe('lines of a calendar file', () => {
  it('are at most 75 octets, and unfold to what they were', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`;
        const folded = foldLine(line);
        for (const part of folded.split('\r\n'))
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(75);
        expect(folded.replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });

  it('escape what would end a value', () => {
    expect(escapeText('a; b, c\\d\ne')).toBe('a\\; b\\, c\\\\d\\ne');
  });
});

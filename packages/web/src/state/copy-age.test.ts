import type { RecordState, SessionRecord } from '@ilium/record';
import { DAY } from '@ilium/units';
import { expect, test } from 'vitest';
import { copyAge, isCopyDue } from './copy-age.ts';

const START = Date.UTC(2026, 10, 1, 12);
const on = (day: number) => ({ at: START + day * DAY, offsetMinutes: 0 });
const sessionsOn = (...days: readonly number[]) =>
  days.map((day) => ({ ended: { ...on(day), how: 'finished' } }) as SessionRecord);
const copyOn = (day: number): RecordState['lastCopy'] => ({ ...on(day), locked: false });

test('nothing is asked while little was done', () => {
  expect(isCopyDue({ lastCopy: null, sessions: sessionsOn(0, 1, 2, 3) }, '2026-11-30')).toBe(false);
  expect(isCopyDue({ lastCopy: null, sessions: sessionsOn(0, 1, 2, 3, 4) }, '2026-11-30')).toBe(true);
});

test('a copy lasts four weeks, and longer where little came since', () => {
  const sessions = sessionsOn(1, 2, 3, 4, 5);
  expect(isCopyDue({ lastCopy: copyOn(0), sessions }, '2026-11-28')).toBe(false);
  expect(isCopyDue({ lastCopy: copyOn(0), sessions }, '2026-11-29')).toBe(true);
  expect(isCopyDue({ lastCopy: copyOn(4), sessions }, '2027-02-01')).toBe(false);
});

test('a session that is not over is no reason', () => {
  const open = { ended: null } as SessionRecord;
  expect(isCopyDue({ lastCopy: null, sessions: [...sessionsOn(0, 1, 2, 3), open] }, '2026-11-30')).toBe(
    false,
  );
});

test('the age is counted in days of the calendar', () => {
  expect(copyAge({ lastCopy: null }, '2026-11-30')).toBeNull();
  expect(copyAge({ lastCopy: copyOn(0) }, '2026-11-01')).toBe(0);
  expect(copyAge({ lastCopy: copyOn(0) }, '2026-11-30')).toBe(29);
});

import { emptyRecord, type RecordState, type SessionRecord } from '@ilium/record';
import { HOUR } from '@ilium/units';
import { expect, test } from 'vitest';
import { sessionToResume } from './resume.ts';

const at = (hours: number) => ({ at: hours * HOUR, offsetMinutes: 0 });
const begun = {
  id: 'a',
  started: at(10),
  ended: null,
  position: { item: 0, side: 'left', set: 0, rep: 1, offsetMs: 1000, moved: at(10) },
} as unknown as SessionRecord;
const recordOf = (...sessions: readonly SessionRecord[]): RecordState => ({ ...emptyRecord, sessions });

test('a session that was interrupted is offered for twelve hours', () => {
  expect(sessionToResume(recordOf(begun), 22 * HOUR)?.id).toBe('a');
  expect(sessionToResume(recordOf(begun), 22 * HOUR + 1)).toBeNull();
});

test('a session that ended is not offered', () => {
  const ended = { ...begun, ended: { ...at(11), how: 'stopped' as const, activeMs: 1 } };
  expect(sessionToResume(recordOf(ended), 12 * HOUR)).toBeNull();
});

test('a session in which no repetition was reached is not offered', () => {
  expect(sessionToResume(recordOf({ ...begun, position: null }), 11 * HOUR)).toBeNull();
});

test('a plan that was only looked at does not hide the session before it', () => {
  const looked = { ...begun, id: 'b', started: null, position: null };
  expect(sessionToResume(recordOf(begun, looked), 11 * HOUR)?.id).toBe('a');
});

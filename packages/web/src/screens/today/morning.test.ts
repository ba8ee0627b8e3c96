import { emptyRecord, type RecordState, type SessionRecord } from '@ilium/record';
import { expect, test } from 'vitest';
import { isMorningDue, isSoreMorning } from './morning.ts';

const noonOf = (day: number) => ({ at: Date.UTC(2026, 10, day, 12), offsetMinutes: 0 });
const session = { started: noonOf(10) } as SessionRecord;
const done: RecordState = { ...emptyRecord, sessions: [session] };

test('nothing is asked before the first session', () => {
  expect(isMorningDue(emptyRecord, '2026-11-11')).toBe(false);
});

test('the question is due on the day after a session, not on the day itself', () => {
  expect(isMorningDue(done, '2026-11-10')).toBe(false);
  expect(isMorningDue(done, '2026-11-11')).toBe(true);
});

test('the question is dropped after two days', () => {
  expect(isMorningDue(done, '2026-11-12')).toBe(true);
  expect(isMorningDue(done, '2026-11-13')).toBe(false);
});

test('an answer since the session settles it', () => {
  const answer = { ...noonOf(11), change: 'better' as const, pain: null, farthest: null };
  expect(isMorningDue({ ...done, mornings: [answer] }, '2026-11-11')).toBe(false);
});

test('a worse morning counts until the next session begins', () => {
  const answer = { ...noonOf(11), change: 'worse' as const, pain: null, farthest: null };
  const sore: RecordState = { ...done, mornings: [answer] };
  expect(isSoreMorning(sore)).toBe(true);
  expect(isSoreMorning({ ...sore, mornings: [{ ...answer, change: 'same' }] })).toBe(false);
  expect(isSoreMorning({ ...sore, sessions: [session, { started: noonOf(12) } as SessionRecord] })).toBe(
    false,
  );
  expect(isSoreMorning(emptyRecord)).toBe(false);
});

import { expect, test } from 'vitest';
import { findNudge } from './nudge.ts';
import { contextOn, diary, eventOn, type Told } from './testing/diary.ts';

const nudgeOn = (day: number, usual: number, ...told: readonly Told[]) =>
  findNudge(diary(...told), usual, contextOn(day));

test('after four days without a session half of the usual minutes are offered', () => {
  expect(nudgeOn(3, 10, { day: 0 })).toBeNull();
  expect(nudgeOn(4, 10, { day: 0 })).toEqual({ days: 4, minutes: 3, rule: 'D7' });
  expect(nudgeOn(6, 20, { day: 0 })).toEqual({ days: 6, minutes: 10, rule: 'D7' });
});

test('nobody is nudged who has not begun, who said why, or whose sessions are the shortest', () => {
  expect(nudgeOn(20, 10)).toBeNull();
  expect(nudgeOn(5, 10, { day: 0 }, eventOn(3, 'day-skipped', { because: 'away' }))).toBeNull();
  expect(nudgeOn(5, 3, { day: 0 })).toBeNull();
});

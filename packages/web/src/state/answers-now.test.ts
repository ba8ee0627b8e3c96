import { emptyRecord, type RecordState } from '@ilium/record';
import { expect, test } from 'vitest';
import { exampleIntake } from '../testing/example-intake.ts';
import { answersNow } from './answers-now.ts';

const clearance = { by: 'Dr Example', on: '2026-11-20' };
const checked: RecordState = {
  ...emptyRecord,
  intake: { at: 1000, offsetMinutes: 0, intake: exampleIntake, rulesVersion: 1 },
};

test('there are no answers before the first check', () => {
  expect(answersNow(emptyRecord)).toBeNull();
});

test('without anything since, the answers are the check itself', () => {
  expect(answersNow(checked)).toEqual(exampleIntake);
});

test('a sign reported later counts as a yes', () => {
  const reported = { ...checked, signs: [{ at: 2000, offsetMinutes: 0, flags: ['RF01' as const] }] };
  expect(answersNow(reported)?.redFlags.RF01).toBe('yes');
});

test('a sign reported before the newest check is answered by that check', () => {
  const reported = { ...checked, signs: [{ at: 500, offsetMinutes: 0, flags: ['RF01' as const] }] };
  expect(answersNow(reported)?.redFlags.RF01).toBeUndefined();
});

test('a clearance recorded after a sign stands beside it', () => {
  const cleared: RecordState = {
    ...checked,
    signs: [{ at: 2000, offsetMinutes: 0, flags: ['RF07'] }],
    clearances: [{ at: 3000, offsetMinutes: 0, flags: ['RF07'], clearance }],
  };
  expect(answersNow(cleared)?.clearances).toEqual([{ flag: 'RF07', clearance }]);
});

test('a sign reported after a clearance voids it', () => {
  const again: RecordState = {
    ...checked,
    clearances: [{ at: 2000, offsetMinutes: 0, flags: ['RF07'], clearance }],
    signs: [{ at: 3000, offsetMinutes: 0, flags: ['RF01'] }],
  };
  expect(answersNow(again)?.clearances ?? []).toEqual([]);
});

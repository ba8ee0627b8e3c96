import { emptyRecord, type RecordState } from '@ilium/record';
import { expect, test } from 'vitest';
import { painMeanOn, painMeans, recordToPainDays } from './pain-days.ts';

const noonOf = (day: number) => ({ at: Date.UTC(2026, 10, day, 12), offsetMinutes: 0 });
const morning = (day: number, pain: number | null) => ({
  ...noonOf(day),
  change: 'same' as const,
  pain,
  farthest: null,
});
const recordOf = (mornings: RecordState['mornings']): RecordState => ({ ...emptyRecord, mornings });

test('a morning without a number leaves the day out', () => {
  expect(recordToPainDays(recordOf([morning(1, null), morning(2, 4)]))).toEqual([
    { day: '2026-11-02', pain: 4 },
  ]);
});

test('the last number of a morning counts', () => {
  expect(recordToPainDays(recordOf([morning(2, 4), morning(2, 6)]))).toEqual([
    { day: '2026-11-02', pain: 6 },
  ]);
});

test('the mean takes seven days and no more', () => {
  const days = [
    { day: '2026-11-01', pain: 10 },
    { day: '2026-11-02', pain: 4 },
    { day: '2026-11-08', pain: 3 },
  ];
  expect(painMeanOn(days, '2026-11-08')).toBe(3.5);
});

test('there is no mean without a number', () => {
  expect(painMeanOn([], '2026-11-08')).toBeNull();
});

test('means are given for the days that have one, oldest first', () => {
  const days = [{ day: '2026-11-07', pain: 4 }];
  expect(painMeans(days, '2026-11-08', 3)).toEqual([
    { day: '2026-11-07', mean: 4 },
    { day: '2026-11-08', mean: 4 },
  ]);
});

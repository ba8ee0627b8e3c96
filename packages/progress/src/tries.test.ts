import { emptyRecord, type ItemRecord, type RecordState, type SessionRecord } from '@ilium/record';
import { expect, test } from 'vitest';
import { foldTries } from './tries.ts';

const item = (
  variation: ItemRecord['variation'],
  rating: ItemRecord['rating'],
  repsDone = 3,
): ItemRecord => ({
  item: 0,
  variation,
  outcome: 'done',
  because: null,
  repsDone,
  repsPlanned: 3,
  rating,
  pain: null,
});
const recordOf = (...items: readonly ItemRecord[]): RecordState => ({
  ...emptyRecord,
  sessions: [{ items } as unknown as SessionRecord],
});

test('a movement counts all its variations', () => {
  const tries = foldTries(recordOf(item('toe/a', 'eased'), item('toe/b', 'worse')), 'toe');
  expect(tries).toEqual({ done: 2, ratings: ['eased', 'worse'] });
});

test('a movement whose name begins like another one is not mixed up with it', () => {
  expect(foldTries(recordOf(item('toe-tap/a', 'eased')), 'toe').done).toBe(0);
});

test('an item that was skipped before its first repetition does not count', () => {
  expect(foldTries(recordOf(item('toe/a', null, 0)), 'toe').done).toBe(0);
});

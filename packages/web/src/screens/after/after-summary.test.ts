import type { SessionRecord } from '@ilium/record';
import { describe, expect, test } from 'vitest';
import { ratedItems, ratedLine, sessionToTitle, unratedItems, unratedTitle } from './after-summary.ts';

type Item = SessionRecord['items'][number];

const item = (n: number, change: Partial<Item>): Item => ({
  item: n,
  variation: `move-${n}/one`,
  outcome: 'done',
  because: null,
  repsDone: 3,
  repsPlanned: 3,
  rating: null,
  pain: null,
  ...change,
});
const ended = (how: 'finished' | 'stopped' | 'safety', activeMs: number) => ({
  at: 0,
  offsetMinutes: 0,
  how,
  activeMs,
});

describe('what a session is called afterwards', () => {
  test('counts moves and whole minutes', () => {
    const items = [item(0, {}), item(1, { outcome: 'partly' }), item(2, { outcome: 'skipped' })];
    expect(sessionToTitle({ items, ended: ended('finished', 560_000) })).toBe('Done. 2 moves, 9 min');
  });

  test('a short one is told in seconds', () => {
    expect(sessionToTitle({ items: [item(0, { outcome: 'partly' })], ended: ended('stopped', 21_000) })).toBe(
      'Stopped. 1 move, 21 s',
    );
  });

  test('one that a safety rule ended says that it is enough', () => {
    expect(sessionToTitle({ items: [], ended: ended('safety', 120_000) })).toBe(
      'Enough for today. 0 moves, 2 min',
    );
  });
});

test('only what was done and has no rating is asked', () => {
  const items = [item(0, { rating: 'eased' }), item(1, {}), item(2, { outcome: 'skipped' })];
  expect(unratedItems({ items }).map(({ item: n }) => n)).toEqual([1]);
  expect(ratedItems({ items }).map(({ item: n }) => n)).toEqual([0]);
  expect(unratedTitle(1)).toBe('One you have not rated');
});

test('a rating given while playing is said back', () => {
  expect(ratedLine('Bridge', item(0, { rating: 'eased' }))).toBe('Bridge: you said it helped.');
});

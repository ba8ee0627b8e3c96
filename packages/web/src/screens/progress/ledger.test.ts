import type { ItemRecord, SessionRecord } from '@ilium/record';
import { MINUTE } from '@ilium/units';
import { expect, test } from 'vitest';
import { sessionsToLedger } from './ledger.ts';

const noonOf = (day: number) => ({ at: Date.UTC(2026, 10, day, 12), offsetMinutes: 0 });
const done = { outcome: 'done', repsDone: 3 } as ItemRecord;
const skipped = { outcome: 'skipped', repsDone: 0 } as ItemRecord;
const sessionOn = (day: number, change: Partial<SessionRecord>): SessionRecord =>
  ({
    id: `s${day}`,
    planned: noonOf(day),
    started: noonOf(day),
    ended: null,
    items: [],
    ...change,
  }) as SessionRecord;
const finished = { ...noonOf(10), how: 'finished' as const, activeMs: 9 * MINUTE };

test('a session done to the end says how much and how long', () => {
  const [line] = sessionsToLedger([sessionOn(10, { items: [done, done], ended: finished })]);
  expect(line).toMatchObject({ day: '2026-11-10', word: 'Done', detail: '2 of 2, 9 min' });
});

test('a session with an item left out is partly done', () => {
  const [line] = sessionsToLedger([sessionOn(10, { items: [done, skipped], ended: finished })]);
  expect(line).toMatchObject({ word: 'Partly', detail: '1 of 2, 9 min' });
});

test('a session in which nothing was done is not counted as partly', () => {
  const stopped = { ...finished, how: 'stopped' as const };
  expect(sessionsToLedger([sessionOn(10, { items: [skipped], ended: stopped })])[0]?.word).toBe('Stopped');
});

test('a plan that was only opened stands there as that', () => {
  expect(sessionsToLedger([sessionOn(10, { started: null })])[0]?.word).toBe('Opened');
});

test('a plan that was only opened does not show beside a session of the same day', () => {
  const lines = sessionsToLedger([
    sessionOn(10, { id: 'looked', started: null }),
    sessionOn(10, { items: [done], ended: finished }),
  ]);
  expect(lines.map(({ id }) => id)).toEqual(['s10']);
});

test('the newest session comes first', () => {
  const lines = sessionsToLedger([sessionOn(9, {}), sessionOn(10, {})]);
  expect(lines.map(({ day }) => day)).toEqual(['2026-11-10', '2026-11-09']);
});

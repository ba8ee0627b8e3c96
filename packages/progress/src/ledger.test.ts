import type { ItemRecord, SessionRecord } from '@ilium/record';
import { MINUTE } from '@ilium/units';
import { expect, test } from 'vitest';
import { foldLedger } from './ledger.ts';

const noonOf = (day: number) => ({ at: Date.UTC(2026, 10, day, 12), offsetMinutes: 0 });
const done = { item: 0, outcome: 'done', because: null, repsDone: 3, repsPlanned: 3 } as ItemRecord;
const skipped = { item: 1, outcome: 'skipped', because: 'skip', repsDone: 0, repsPlanned: 3 } as ItemRecord;
const sessionOn = (day: number, change: Partial<SessionRecord>): SessionRecord =>
  ({
    id: `s${day}`,
    planned: noonOf(day),
    started: noonOf(day),
    ended: null,
    items: [],
    plan: { items: [{ durationMs: 60_000 }, { durationMs: 60_000 }] },
    ...change,
  }) as SessionRecord;
const finished = { ...noonOf(10), how: 'finished' as const, activeMs: 9 * MINUTE };
const ledgerOf = (...sessions: readonly SessionRecord[]) => foldLedger({ sessions, skippedDays: [] });
const leftOut = (day: number) => ({ ...noonOf(day), because: 'unwell' as const });

test('a session done to the end says how much and how long', () => {
  const [line] = ledgerOf(sessionOn(10, { items: [done, { ...done, item: 1 }], ended: finished }));
  expect(line).toMatchObject({ day: '2026-11-10', code: 'done', done: 2, planned: 2, share: 1, minutes: 9 });
});

test('a session with an item left out is partly done, and says why', () => {
  const [line] = ledgerOf(sessionOn(10, { items: [done, skipped], ended: finished }));
  expect(line).toMatchObject({ code: 'partly', done: 1, planned: 2, share: 0.5, because: 'skip' });
});

test('a session in which nothing was done is not counted as partly', () => {
  const stopped = { ...finished, how: 'stopped' as const };
  expect(ledgerOf(sessionOn(10, { items: [skipped], ended: stopped }))[0]).toMatchObject({
    code: 'not-done',
    ended: 'stopped',
  });
});

test('a session that is not over has no minutes yet', () => {
  expect(ledgerOf(sessionOn(10, { items: [done] }))[0]).toMatchObject({ code: 'under-way', minutes: null });
});

test('a plan that was only opened stands there as that', () => {
  expect(ledgerOf(sessionOn(10, { started: null }))[0]?.code).toBe('opened');
});

test('a plan that was only opened does not show beside a session of the same day, and of several only the last', () => {
  const session = sessionOn(10, { items: [done], ended: finished });
  const looked = (id: string) => sessionOn(10, { id, started: null });
  expect(ledgerOf(looked('before'), session, looked('after')).map(({ id }) => id)).toEqual(['s10']);
  expect(ledgerOf(looked('first'), looked('last')).map(({ id }) => id)).toEqual(['last']);
});

test('a day left out says why, and does not stand beside a session', () => {
  const both = foldLedger({ sessions: [sessionOn(10, {})], skippedDays: [leftOut(10), leftOut(9)] });
  expect(both.map(({ day, code }) => [day, code])).toEqual([
    ['2026-11-10', 'under-way'],
    ['2026-11-09', 'skipped'],
  ]);
  expect(both[1]?.because).toBe('unwell');
});

test('a day that is never mentioned has no line', () => {
  expect(ledgerOf(sessionOn(8, {}), sessionOn(10, {}))).toHaveLength(2);
});

test('the newest session comes first', () => {
  const lines = ledgerOf(sessionOn(9, {}), sessionOn(10, {}));
  expect(lines.map(({ day }) => day)).toEqual(['2026-11-10', '2026-11-09']);
});

import { createRandom } from '@ilium/units';
import { expect, it } from 'vitest';
import type { StoredEvent } from './event.ts';
import { foldRecord } from './fold.ts';
import { makeEvent } from './make-event.ts';
import { parseRecordFile, toRecordFile } from './record-file.ts';

const random = createRandom(3);
const morning = (day: number): StoredEvent =>
  makeEvent(
    'morning-answered',
    { change: 'same', pain: 4, farthest: null },
    { at: Date.UTC(2026, 2, day, 7), offsetMinutes: 60, device: 'd', random },
  );
const written = (events: readonly unknown[]): unknown =>
  JSON.parse(JSON.stringify({ ...toRecordFile([]), events }));

it('reads back what was written, in order and each event once', () => {
  const [first, second] = [morning(1), morning(2)];
  const read = parseRecordFile(written([second, first, second]));
  if (!read.ok) throw new Error(read.error.what);
  expect(read.value).toEqual({ events: [first, second], repeated: 1, unknown: 0 });
  expect(foldRecord(read.value.events).mornings).toHaveLength(2);
});

it('keeps events that only a newer program knows', () => {
  const newer = { ...morning(1), type: 'moon-watched' };
  expect(parseRecordFile(written([newer]))).toMatchObject({ ok: true, value: { unknown: 1 } });
});

it('says where the first fault is, and what stands there', () => {
  const bad = { ...morning(2), payload: { change: 'same', pain: 12, farthest: null } };
  expect(parseRecordFile(written([morning(1), bad]))).toEqual({
    ok: false,
    error: { where: 'events[1].payload.pain', what: 'expected a whole number from 0 to 10, found 12' },
  });
  expect(parseRecordFile(written([{ ...morning(1), id: 'x' }]))).toMatchObject({
    error: { where: 'events[0].id' },
  });
});

it('refuses what is no record at all', () => {
  for (const input of [null, [], 'record', { format: 'other', version: 1, events: [] }])
    expect(parseRecordFile(input).ok).toBe(false);
});

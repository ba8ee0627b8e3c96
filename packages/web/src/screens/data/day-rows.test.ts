import { emptyRecord } from '@ilium/record';
import { DAY } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { recordToDayRows } from './day-rows.ts';

const NOON = Date.UTC(2026, 10, 21, 12);
const morning = (day: number) => ({
  at: NOON + day * DAY,
  offsetMinutes: 0,
  change: 'same' as const,
  pain: 3,
  farthest: null,
});

describe('the days that others would read of', () => {
  it('are those on which something was told, newest first', () => {
    const rows = recordToDayRows({
      ...emptyRecord,
      mornings: [morning(-2), morning(0)],
      changes: [{ at: NOON, offsetMinutes: 0, change: 1 }],
      skippedDays: [{ at: NOON - DAY, offsetMinutes: 0, because: 'away' }],
    });
    expect(rows.map(({ day, sessions, answers }) => [day, sessions.length, answers])).toEqual([
      ['2026-11-21', 0, 2],
      ['2026-11-20', 1, 0],
      ['2026-11-19', 0, 1],
    ]);
  });

  it('are none in an empty record', () => {
    expect(recordToDayRows(emptyRecord)).toEqual([]);
  });
});

import { MINUTE } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { calmDays, dayOf, diary } from './testing/diary.ts';
import { foldWork } from './work.ts';

describe('time spent', () => {
  it('is counted in weeks that end today, empty ones too', () => {
    const weeks = foldWork(diary(...calmDays(2), ...calmDays(1, 15)), dayOf(15));
    expect(weeks.map(({ sessions, to }) => [sessions, to])).toEqual([
      [2, dayOf(1)],
      [0, dayOf(8)],
      [1, dayOf(15)],
    ]);
    expect(weeks[0]?.active).toBe(16 * MINUTE);
  });

  it('is dealt to both sides, and only what was done of it', () => {
    const [week] = foldWork(diary({ day: 0, items: [{ repsDone: 3, because: 'skip' }] }), dayOf(0));
    expect(week).toMatchObject({ left: MINUTE / 4, right: MINUTE / 4, both: 0 });
  });

  it('has no side where the sides take turns', () => {
    const record = diary({ day: 0 });
    const turns = record.sessions.map((session) => ({
      ...session,
      plan: {
        ...session.plan,
        items: session.plan.items.map((item) => ({ ...item, sides: ['left' as const] })),
      },
    }));
    expect(foldWork({ sessions: turns }, dayOf(0))[0]).toMatchObject({ left: 0, right: 0, both: MINUTE });
  });

  it('is nothing before the first session', () => {
    expect(foldWork(diary(), dayOf(3))).toEqual([]);
    expect(foldWork(diary({ day: 5 }), dayOf(3))).toEqual([]);
  });
});

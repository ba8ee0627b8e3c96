import type { SessionPlan } from '@ilium/movement';
import { type EventType, foldRecord, makeEvent, type PayloadOf, type StoredEvent } from '@ilium/record';
import { exampleIntake, examplePlan } from '@ilium/record/testing';
import { createRandom, DAY } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { foldHistory } from './history.ts';

const MONDAY = 1_760_000_400_000;
const random = createRandom(3);
const key = 'toy-stretch/lean';
const plan: SessionPlan = examplePlan;

const event = <Type extends EventType>(at: number, type: Type, payload: PayloadOf<Type>): StoredEvent =>
  makeEvent(type, payload, { at, offsetMinutes: 0, device: 'd', random });

let made = 0;
const sessionId = () => `01890a5d-ac96-774b-bcce-${String(made++).padStart(12, '0')}`;

interface Day {
  readonly day: number;
  readonly rating?: 'eased' | 'same' | 'worse';
  readonly pain?: number | null;
  readonly before?: number | null;
  readonly because?: 'hurts' | 'skip';
  readonly repsDone?: number;
  readonly morning?: 'better' | 'same' | 'worse';
  readonly plan?: SessionPlan;
}

function diary(...days: readonly Day[]) {
  const events = days.flatMap(
    ({ day, rating, pain = null, before = 3, because, repsDone = 7, morning, plan: planned = plan }) => {
      const at = MONDAY + day * DAY;
      const session = sessionId();
      const item = { session, item: 0, variation: key } as const;
      const outcome = because ? 'partly' : 'done';
      return [
        event(at, 'session-planned', { session, plan: planned }),
        event(at + 1, 'session-started', { session, painBefore: before }),
        event(at + 2, 'item-ended', { ...item, outcome, because: because ?? null, repsDone, repsPlanned: 7 }),
        ...(rating ? [event(at + 3, 'item-rated', { ...item, rating, pain })] : []),
        event(at + 4, 'session-ended', { session, how: 'finished', activeMs: 1 }),
        ...(morning
          ? [event(at + DAY / 2, 'morning-answered', { change: morning, pain: null, farthest: null })]
          : []),
      ];
    },
  );
  const intake = event(MONDAY - DAY, 'intake-answered', { intake: exampleIntake, rulesVersion: 1 });
  return foldRecord([intake, ...events]);
}

const after = (day: number, ...days: readonly Day[]) => foldHistory(diary(...days), MONDAY + day * DAY, 0);

describe('foldHistory', () => {
  it('counts how often a variation was tried and eased', () => {
    const history = after(
      3,
      { day: 0, rating: 'eased' },
      { day: 1, rating: 'same' },
      { day: 2, rating: 'eased' },
    );
    expect(history.byVariation[key]).toMatchObject({
      tried: 3,
      eased: 2,
      worse: 0,
      preferred: true,
      restUntil: null,
    });
  });

  it('does not prefer what last did nothing', () => {
    expect(
      after(2, { day: 0, rating: 'eased' }, { day: 1, rating: 'same' }).byVariation[key]?.preferred,
    ).toBe(false);
  });

  it('does not prefer what hurt, whatever was said of it afterwards', () => {
    const hurt: Day = { day: 1, rating: 'eased', because: 'hurts' };
    expect(after(2, { day: 0, rating: 'eased' }, hurt).byVariation[key]?.preferred).toBe(false);
  });

  it('D5 rests a variation for seven days after a red, and brings it back at half the dose', () => {
    const red: Day = { day: 0, rating: 'worse', pain: 6 };
    expect(after(1, red).byVariation[key]).toMatchObject({
      restUntil: '2025-10-16',
      dose: { holdSeconds: 20, reps: 1, sets: 1 },
    });
    expect(after(6, red).byVariation[key]?.restUntil).toBe('2025-10-16');
    expect(after(7, red).byVariation[key]?.restUntil).toBeNull();
  });

  it('counts a rise of three as red, and being stopped because it hurts', () => {
    expect(
      after(1, { day: 0, rating: 'worse', pain: 5, before: 2 }).byVariation[key]?.restUntil,
    ).not.toBeNull();
    expect(after(1, { day: 0, because: 'hurts', repsDone: 0 }).byVariation[key]?.restUntil).not.toBeNull();
    expect(after(1, { day: 0, rating: 'worse', pain: 5, before: 3 }).byVariation[key]?.restUntil).toBeNull();
  });

  it('does not remember a dose that only the minutes made small', () => {
    const short: SessionPlan = {
      ...plan,
      items: plan.items.map((item) => ({
        ...item,
        dose: { ...item.dose, reps: 1 },
        doseNotes: [{ code: 'fits-minutes', rule: 'E2' }],
      })),
    };
    expect(after(1, { day: 0, plan: short }).byVariation[key]).toMatchObject({ tried: 1, dose: null });
    expect(after(2, { day: 0 }, { day: 1, plan: short }).byVariation[key]?.dose?.reps).toBe(3);
  });

  it('counts nothing for an item that was skipped before its first repetition', () => {
    const history = after(1, { day: 0, because: 'skip', repsDone: 0 });
    expect(history.byVariation[key]).toBeUndefined();
    expect(history.sessionsToday).toBe(0);
    expect(history.recentItems).toEqual([]);
  });

  it('counts the sessions of today only', () => {
    expect(after(0.2, { day: 0 }, { day: 0.1 }).sessionsToday).toBe(2);
    expect(after(1.2, { day: 0 }, { day: 0.1 }).sessionsToday).toBe(0);
  });

  it('G1 opens after three calm sessions and two mornings that were not worse', () => {
    const calm = (day: number, morning?: Day['morning']): Day => ({
      day,
      rating: 'same',
      ...(morning && { morning }),
    });
    expect(after(4, calm(0), calm(1, 'same'), calm(2, 'better')).gatesMet).toEqual(['G1']);
    expect(after(4, calm(0), calm(1, 'same')).gatesMet).toEqual([]);
    expect(after(4, calm(0), calm(1), calm(2, 'better')).gatesMet).toEqual([]);
    expect(after(4, calm(0), calm(1, 'same'), calm(2, 'worse')).gatesMet).toEqual([]);
    expect(after(12, calm(0), calm(1, 'same'), calm(2, 'better')).gatesMet).toEqual([]);
    expect(
      after(4, calm(0, 'same'), { day: 1, rating: 'worse', pain: 7, morning: 'same' }, calm(2)).gatesMet,
    ).toEqual([]);
  });
});

import { createRandom, DAY } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from './event.ts';
import type { EventType, PayloadOf } from './events/index.ts';
import { foldRecord } from './fold.ts';
import { makeEvent } from './make-event.ts';
import { readEvent } from './read-event.ts';
import { shownRecord } from './shown-record.ts';
import { exampleIntake } from './testing/example-intake.ts';
import { examplePlan } from './testing/example-plan.ts';

const random = createRandom(8);
const NOON = Date.UTC(2026, 10, 1, 12);
const on = <Type extends EventType>(
  day: number,
  type: Type,
  payload: PayloadOf<Type>,
  minute = 0,
): StoredEvent =>
  makeEvent(type, payload, { at: NOON + day * DAY + minute, offsetMinutes: 60, device: 'd', random });
const sessionId = (day: number): string => `01890a5d-ac96-774b-bcce-${String(day).padStart(12, '0')}`;
const dayOf = (day: number): string => `2026-11-0${1 + day}`;

const sessionOn = (day: number): readonly StoredEvent[] => {
  const session = sessionId(day);
  return [
    on(day, 'session-planned', { session, plan: examplePlan }),
    on(day, 'session-started', { session, painBefore: 3 }, 1),
    on(day, 'symptom-told', { session, item: 0, variation: 'toy-stretch/lean', symptom: 'cramp' }, 2),
    on(day, 'morning-answered', { change: 'same', pain: 4, farthest: null }, 3),
    on(day, 'change-rated', { change: 1 }, 4),
  ];
};
const life = [
  on(0, 'intake-answered', { intake: exampleIntake, rulesVersion: 1 }),
  on(0, 'sign-reported', { flags: ['RF16'] }, 1),
  ...[0, 1, 2].flatMap(sessionOn),
];
let said = 0;
const hideSession = (day: number, hidden = true) =>
  on(5, 'hidden-from-reports', { what: { kind: 'session', session: sessionId(day) }, hidden }, said++);
const hideDay = (day: number, hidden = true) =>
  on(5, 'hidden-from-reports', { what: { kind: 'day', day: dayOf(day) }, hidden }, said++);

const shownDays = (events: readonly StoredEvent[]) => {
  const { sessions, mornings, symptoms } = shownRecord(foldRecord(events));
  return [sessions.length, mornings.length, symptoms.length];
};

describe('what others get of a record', () => {
  it('is all of it while nothing is hidden', () => {
    const record = foldRecord(life);
    expect(shownRecord(record)).toBe(record);
  });

  it('is without a hidden session and what was told in it', () => {
    expect(shownDays([...life, hideSession(1)])).toEqual([2, 3, 2]);
  });

  it('is without everything of a hidden day', () => {
    expect(shownDays([...life, hideDay(1)])).toEqual([2, 2, 2]);
    expect(shownRecord(foldRecord([...life, hideDay(1)])).changes).toHaveLength(2);
  });

  it('has everything again once it is shown again', () => {
    const again = foldRecord([...life, hideDay(1), hideSession(2), hideSession(2, false), hideDay(1, false)]);
    expect(shownRecord(again)).toBe(again);
  });

  it('never lacks the newest check, a warning sign or the record itself', () => {
    const record = foldRecord([...life, hideDay(0)]);
    const shown = shownRecord(record);
    expect(shown.checks).toEqual([]);
    expect(shown.intake).toBe(record.intake);
    expect(shown.signs).toBe(record.signs);
    expect(record.sessions).toHaveLength(3);
  });

  it('is said in words that are known', () => {
    const stored = hideDay(1);
    expect(readEvent(stored).ok).toBe(true);
    for (const payload of [
      { what: { kind: 'day', day: 'yesterday' }, hidden: true },
      { what: { kind: 'week', day: '2026-11-01' }, hidden: true },
      { what: { kind: 'session', session: 'mine' }, hidden: true },
      { what: { kind: 'day', day: '2026-11-01' } },
    ])
      expect(readEvent({ ...stored, payload }).ok).toBe(false);
  });
});

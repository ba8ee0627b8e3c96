import { type EventType, foldRecord, makeEvent, type PayloadOf, type RecordState } from '@ilium/record';
import { exampleIntake, examplePlan } from '@ilium/record/testing';
import { createRandom, DAY } from '@ilium/units';
import { describe, expect, test } from 'vitest';
import { questionNow } from './due-question.ts';

const start = Date.UTC(2026, 2, 2, 18);
const random = createRandom(9);
const on = <Type extends EventType>(day: number, type: Type, payload: PayloadOf<Type>) =>
  makeEvent(type, payload, { at: start + day * DAY, offsetMinutes: 0, device: 'd', random });
const session = '01890a5d-ac96-774b-bcce-000000000001';
const goal = '01890a5d-ac96-774b-bcce-000000000002';
const check = on(0, 'intake-answered', { intake: exampleIntake, rulesVersion: 1 });
const exercised = [
  on(0.01, 'session-planned', { session, plan: examplePlan }),
  on(0.02, 'session-started', { session, painBefore: 3 }),
];
const chosen = on(1, 'goals-chosen', { goals: [{ id: goal, text: 'Climb stairs' }] });
const scored = on(1.1, 'goals-scored', { scores: [{ goal, score: 4 }] });
const looked = on(8, 'week-looked-back', { limitedDays: 2, exercisedDays: null });

const ask = (record: RecordState, day: number, alone: readonly string[] = []) =>
  questionNow(record, { now: start + day * DAY, offsetMinutes: 0 }, (question) => alone.includes(question));

describe('the one question on Today', () => {
  test('is none before the first session, and none beside the morning’s', () => {
    expect(ask(foldRecord([check]), 5)).toBeNull();
    expect(ask(foldRecord([check, ...exercised]), 1)).toBeNull();
  });

  test('asks for goals, then their scores, the week, and the change after two weeks', () => {
    expect(ask(foldRecord([check, ...exercised]), 4)).toBe('goals');
    expect(ask(foldRecord([check, ...exercised, chosen]), 4)).toBe('goal-scores');
    expect(ask(foldRecord([check, ...exercised, chosen, scored]), 4)).toBeNull();
    expect(ask(foldRecord([check, ...exercised, chosen, scored]), 7)).toBe('week');
    const asked = foldRecord([check, ...exercised, chosen, scored, looked]);
    expect(ask(asked, 14, ['goal-scores'])).toBe('change');
  });

  test('is not the one that was put off', () => {
    expect(ask(foldRecord([check, ...exercised]), 8, ['goals'])).toBe('week');
    expect(ask(foldRecord([check, ...exercised]), 8, ['goals', 'week'])).toBeNull();
  });
});

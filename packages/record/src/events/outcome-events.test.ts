import { createRandom } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { foldRecord } from '../fold.ts';
import { makeEvent } from '../make-event.ts';
import { readEvent } from '../read-event.ts';
import { exampleIntake } from '../testing/example-intake.ts';
import type { EventType, PayloadOf } from './index.ts';

const random = createRandom(11);
let second = 0;
const event = <Type extends EventType>(type: Type, payload: PayloadOf<Type>) =>
  makeEvent(type, payload, { at: 1.7e12 + 1000 * second++, offsetMinutes: 60, device: 'd', random });
const isRead = (type: EventType, payload: unknown): boolean =>
  readEvent({ ...event('day-skipped', { because: 'sore' }), type, payload }).ok;

const [stairs, shoes] = ['01890a5d-ac96-774b-bcce-b302099a8051', '01890a5d-ac96-774b-bcce-b302099a8052'];

describe('what is told about outcomes', () => {
  it('goals are at most five, each with words and an id of its own', () => {
    const goal = { id: stairs, text: 'Climb the stairs' };
    expect(isRead('goals-chosen', { goals: [goal] })).toBe(true);
    expect(isRead('goals-chosen', { goals: [] })).toBe(true);
    expect(isRead('goals-chosen', { goals: [goal, goal] })).toBe(false);
    expect(isRead('goals-chosen', { goals: [{ ...goal, text: '  ' }] })).toBe(false);
    const six = Array.from({ length: 6 }, (_, n) => ({ ...goal, id: stairs.replace(/.$/, String(n)) }));
    expect(isRead('goals-chosen', { goals: six })).toBe(false);
  });

  it('scores are whole numbers from 0 to 10, one for each goal that was answered', () => {
    const score = (value: number) => ({ scores: [{ goal: stairs, score: value }] });
    expect(isRead('goals-scored', score(0))).toBe(true);
    expect(isRead('goals-scored', score(11))).toBe(false);
    expect(isRead('goals-scored', score(2.5))).toBe(false);
    expect(isRead('goals-scored', { scores: [] })).toBe(false);
    expect(isRead('goals-scored', { scores: [...score(1).scores, ...score(2).scores] })).toBe(false);
  });

  it('the overall change is a whole number from −5 to 5', () => {
    for (const change of [-5, 0, 5]) expect(isRead('change-rated', { change })).toBe(true);
    for (const change of [-6, 6, 0.5]) expect(isRead('change-rated', { change })).toBe(false);
  });

  it('a week has at most seven days', () => {
    expect(isRead('week-looked-back', { limitedDays: 7, exercisedDays: null })).toBe(true);
    expect(isRead('week-looked-back', { limitedDays: 8, exercisedDays: 2 })).toBe(false);
  });

  it('a skipped day has one of the reasons, and a rest names a variation', () => {
    expect(isRead('day-skipped', { because: 'unwell' })).toBe(true);
    expect(isRead('day-skipped', { because: 'lazy' })).toBe(false);
    expect(isRead('rest-lifted', { variation: 'toy-stretch/lean' })).toBe(true);
    expect(isRead('rest-lifted', { variation: 'nothing' })).toBe(false);
    expect(isRead('steadiness-tested', { left: true, right: 'perhaps' })).toBe(false);
  });
});

describe('the record of outcomes', () => {
  it('keeps the newest goals, and every score', () => {
    const state = foldRecord([
      event('goals-chosen', { goals: [{ id: stairs, text: 'Climb the stairs' }] }),
      event('goals-scored', { scores: [{ goal: stairs, score: 3 }] }),
      event('goals-chosen', { goals: [{ id: shoes, text: 'Tie my shoes' }] }),
      event('goals-scored', { scores: [{ goal: shoes, score: 6 }] }),
    ]);
    expect(state.goals?.goals.map(({ id }) => id)).toEqual([shoes]);
    expect(state.goalScores.map(({ scores }) => scores[0]?.score)).toEqual([3, 6]);
  });

  it('keeps what every check said of the pain', () => {
    const check = (average: number) =>
      event('intake-answered', {
        intake: { ...exampleIntake, pain: { ...exampleIntake.pain, average } },
        rulesVersion: 1,
      });
    const { checks, intake } = foldRecord([check(6), check(4)]);
    expect(checks.map(({ pain }) => pain.average)).toEqual([6, 4]);
    expect(intake?.intake.pain.average).toBe(4);
  });

  it('keeps the rest as it was told', () => {
    const state = foldRecord([
      event('change-rated', { change: 2 }),
      event('week-looked-back', { limitedDays: 3, exercisedDays: 4 }),
      event('day-skipped', { because: 'no-time' }),
      event('rest-lifted', { variation: 'toy-stretch/lean' }),
      event('steadiness-tested', { left: true, right: false }),
    ]);
    expect(state).toMatchObject({
      changes: [{ change: 2 }],
      weeks: [{ limitedDays: 3, exercisedDays: 4 }],
      skippedDays: [{ because: 'no-time' }],
      liftedRests: [{ variation: 'toy-stretch/lean' }],
      steadiness: [{ left: true, right: false }],
    });
  });
});

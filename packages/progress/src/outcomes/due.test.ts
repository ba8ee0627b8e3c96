import type { OutcomeQuestion } from '@ilium/movement';
import { emptyRecord } from '@ilium/record';
import { describe, expect, it } from 'vitest';
import { checkOn, dayOf, diary, eventOn, momentOf, type Told } from '../testing/diary.ts';
import { dueQuestions } from './due.ts';

/** Days on which questions are asked, in days of the diary; it begins with a check in the first hour of day 0. */
const dueOn = (day: number, question: OutcomeQuestion, ...told: readonly Told[]) =>
  dueQuestions(diary(...told), momentOf(day), 0).find((one) => one.question === question)?.day ?? null;

const id = '01890a5d-ac96-774b-bcce-b302099a8057';
const goals = (day: number) => eventOn(day, 'goals-chosen', { goals: [{ id, text: 'Climb the stairs' }] });
const scores = (day: number) => eventOn(day, 'goals-scored', { scores: [{ goal: id, score: 4 }] });
const change = (day: number) => eventOn(day, 'change-rated', { change: 1 });

describe('questions', () => {
  it('are not asked before the first check', () => {
    expect(dueQuestions(emptyRecord, momentOf(0), 0)).toEqual([]);
  });

  it('ask for the morning once after a session, for two days', () => {
    expect(dueOn(0.2, 'morning', { day: 0 })).toBe(dayOf(1));
    expect(dueOn(2, 'morning', { day: 0 })).toBe(dayOf(1));
    expect(dueOn(3, 'morning', { day: 0 })).toBeNull();
    expect(dueOn(1, 'morning', { day: 0, morning: 'same' })).toBeNull();
  });

  it('ask for goals at the start, score them at once and then weekly', () => {
    expect(dueOn(0, 'goals')).toBe(dayOf(0));
    expect(dueOn(0, 'goal-scores')).toBeNull();
    expect(dueOn(0.3, 'goal-scores', goals(0.2))).toBe(dayOf(0));
    expect(dueOn(1, 'goal-scores', goals(0.2), scores(0.3))).toBe(dayOf(7));
    expect(dueOn(1, 'goals', goals(0.2))).toBeNull();
  });

  it('look back at the week every seven days', () => {
    expect(dueOn(1, 'week')).toBe(dayOf(7));
    const week = eventOn(8, 'week-looked-back', { limitedDays: 3, exercisedDays: 4 });
    expect(dueOn(9, 'week', week)).toBe(dayOf(15));
  });

  it('ask for the overall change at 2, 4, 6 and 12 weeks, each until it is answered or the next comes', () => {
    expect(dueOn(3, 'change')).toBe(dayOf(14));
    expect(dueOn(20, 'change')).toBe(dayOf(14));
    expect(dueOn(20, 'change', change(15))).toBe(dayOf(28));
    expect(dueOn(50, 'change', change(15))).toBe(dayOf(42));
    expect(dueOn(90, 'change', change(85))).toBeNull();
  });

  it('count from the first check, not from the newest', () => {
    expect(dueOn(20, 'change', checkOn(13))).toBe(dayOf(14));
  });
});

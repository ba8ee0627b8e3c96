import { describe, expect, it } from 'vitest';
import { calmDays, checkOn, contextOn, type DiaryDay, diary, eventOn, type Told } from '../testing/diary.ts';
import { findReferrals } from './referrals.ts';

const codesOn = (day: number, ...told: readonly Told[]) =>
  findReferrals(diary(...told), contextOn(day)).map(({ code }) => code);
const change = (day: number, rated: number) => eventOn(day, 'change-rated', { change: rated });
const red = (day: number): DiaryDay => ({ day, items: [{ rating: 'worse', pain: 7 }] });
const farther = (day: number, rank: 0 | 1 | 2 | 3) =>
  eventOn(day, 'morning-answered', { change: 'same', pain: null, farthest: rank });

describe('E7: a clinician should have a look', () => {
  it('at two weeks where it is worse, and not before', () => {
    const sore = calmDays(14, 0, { morningPain: 6 });
    expect(codesOn(14, ...sore)).toEqual(['worse-after-two-weeks']);
    expect(codesOn(10, ...sore)).toEqual([]);
    expect(codesOn(15, change(14, -2))).toEqual(['worse-after-two-weeks']);
    expect(codesOn(15, change(14, -1))).toEqual([]);
  });

  it('at six weeks where nothing is noticeably better', () => {
    const same = calmDays(7, 36, { morningPain: 3 });
    expect(codesOn(43, ...same)).toEqual(['no-change-after-six-weeks']);
    expect(codesOn(41, ...same)).toEqual([]);
    expect(codesOn(43, ...same, change(42, 2))).toEqual([]);
    expect(codesOn(43, ...calmDays(7, 36, { morningPain: 1 }))).toEqual([]);
  });

  it('at six weeks where the goals have moved by 1.3, there is no need', () => {
    const id = '01890a5d-ac96-774b-bcce-b302099a8057';
    const score = (day: number, one: number) =>
      eventOn(day, 'goals-scored', { scores: [{ goal: id, score: one }] });
    const goals = eventOn(0, 'goals-chosen', { goals: [{ id, text: 'Walk to the shop' }] });
    expect(codesOn(43, goals, score(1, 4), score(42, 6))).toEqual([]);
    expect(codesOn(43, goals, score(1, 4), score(42, 5))).toEqual(['no-change-after-six-weeks']);
  });

  it('not where nothing was answered: then the questions are due', () => {
    expect(codesOn(90)).toEqual([]);
  });

  it('for a review after twelve flat weeks', () => {
    expect(codesOn(85, change(84, 0))).toEqual(['flat-after-twelve-weeks']);
  });

  it('where the farthest point has been farther for a week', () => {
    const week = [1, 3, 5, 8].map((day) => farther(day, 3));
    expect(codesOn(8.2, farther(0, 1), ...week)).toContain('farther-for-a-week');
    expect(codesOn(5.2, farther(0, 1), ...week.slice(0, 3))).not.toContain('farther-for-a-week');
    expect(codesOn(8.2, farther(0, 1), ...week, farther(6, 1))).not.toContain('farther-for-a-week');
  });

  it('alongside, where pain had lasted over twelve weeks at the start', () => {
    const long = checkOn(-0.6, { duration: 'over-12-weeks' });
    expect(codesOn(1, long)).toEqual(['long-standing']);
  });

  it('D6 after three reds in fourteen days', () => {
    expect(codesOn(9, red(0), red(8))).not.toContain('three-reds');
    expect(codesOn(13, red(0), red(8), red(12))).toContain('three-reds');
    expect(codesOn(30, red(0), red(8), red(12))).not.toContain('three-reds');
  });

  it('D5 when a variation is red again', () => {
    expect(codesOn(1, red(0))).toEqual([]);
    expect(codesOn(9, red(0), red(8))).toEqual(['red-again']);
  });
});

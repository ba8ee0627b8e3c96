import { library } from '@ilium/library';
import { audienceSets, indexLibrary, type Programme, publishedTime } from '@ilium/movement';
import type { ConditionId, VisitAnswers } from '@ilium/record';
import { boundsPassed, judgeVisit } from '@ilium/safety';
import { soundVisit } from '@ilium/safety/testing';
import { layOutVisit, planVisit, type RoundStep } from '@ilium/session';
import { describe, expect, it } from 'vitest';

const index = indexLibrary(library);
const programme = library.programmes.find(({ assisted }) => assisted) as Programme;
const planFor = (conditions: VisitAnswers['conditions'], holdSeconds = 20) => {
  const judged = judgeVisit({ ...soundVisit, conditions });
  if (!judged.ok) throw new Error('the gate is shut');
  return planVisit({ programme, index, leave: judged.value, first: 'left', holdSeconds });
};
const specIdOf = (key: string): string | undefined =>
  index.entryOf(key as `${string}/${string}`)?.variation.specId;
const only = (id: ConditionId) => planFor([{ id, side: 'left' }]);

describe('programme 002 as a visit', () => {
  it('is T01 and T02 with their towel versions, three rounds, and T03 between', () => {
    const { comparison, legs } = planFor([]);
    expect(comparison && specIdOf(comparison)).toBe('T03');
    for (const { techniques } of legs)
      expect(
        techniques.map(({ plain, wedge, rounds, wedgeRounds, begins }) => [
          specIdOf(plain),
          wedge && specIdOf(wedge),
          rounds,
          wedgeRounds,
          begins,
        ]),
      ).toEqual([
        ['T01.a', 'T01.b', 3, 1, 'plain'],
        ['T02.a', 'T02.b', 3, 1, 'plain'],
      ]);
  });

  it('B.4 begins with the towel on a leg whose groin pinches, where the plain version is blocked', () => {
    const [left, right] = only('groin-pinch').legs;
    expect(left?.techniques.map(({ begins }) => begins)).toEqual(['wedge', 'plain']);
    expect(right?.techniques.map(({ begins }) => begins)).toEqual(['plain', 'plain']);
  });

  it('I04 says what is to be minded on the leg that it is about', () => {
    const [left, right] = only('hip-oa').legs;
    expect(left?.techniques.map(({ limits }) => limits.map(({ condition }) => condition))).toEqual([
      ['hip-oa'],
      ['hip-oa'],
    ]);
    expect(right?.techniques.flatMap(({ limits }) => limits)).toEqual([]);
  });

  it('A.5 never holds longer than the bounds', () => {
    expect(planFor([], 30).holdSeconds).toBe(30);
    expect(planFor([], 90).holdSeconds).toBe(30);
  });

  it('takes the four to six minutes of holds that the source comes to', () => {
    for (const [hold, minutes] of [
      [20, 4],
      [30, 6],
    ] as const) {
      const plan = planFor([], hold);
      const rounds = layOutVisit(plan, () => ({ discomfort: 3, pinch: 0 })).filter(
        (step): step is RoundStep => step.kind === 'round',
      );
      expect((rounds.length * plan.holdSeconds) / 60).toBe(minutes);
    }
  });
});

describe('for those who bend, crouch or sit at work', () => {
  const { workBreaks = [], homeSets = [] } = programme;

  it('E5b a break takes three minutes at most, everything included', () => {
    expect(workBreaks.length).toBeGreaterThan(0);
    for (const { title, items } of workBreaks)
      expect(publishedTime(items, index) / 60_000, title).toBeLessThanOrEqual(3);
  });

  it('B.6 the breaks offer M02, M03, M04 and M07.b between them', () => {
    const ids = workBreaks.flatMap(({ items }) => items.map(({ variation }) => specIdOf(variation)));
    for (const id of ['M02', 'M03', 'M04', 'M07.b']) expect(ids.join(' ')).toContain(id);
  });

  it('trades and sitting jobs have a break and a home set each, done alone, within the bounds (A.5)', () => {
    for (const word of ['plumbers', 'drivers'])
      for (const sets of [workBreaks, homeSets])
        expect(sets.some(({ audience }) => audience.includes(word))).toBe(true);
    for (const { variation, dose } of audienceSets(programme).flatMap(({ items }) => items)) {
      const entry = index.entryOf(variation);
      if (!entry) throw new Error(variation);
      expect(entry.movement.kind).not.toBe('assisted');
      expect(boundsPassed(dose, entry.variation), variation).toEqual([]);
    }
  });
});

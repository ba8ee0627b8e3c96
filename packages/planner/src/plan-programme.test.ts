import type { Plan, Programme } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { emptyHistory, type ProgrammeInput, planProgramme, whyNot } from './index.ts';
import { toyAssessment, toyCondition, toyInput, toyProgramme, toyRequest } from './testing/index.ts';

const everyGate = { ...emptyHistory, gatesMet: ['G1', 'G2', 'G3', 'G4'] as const };
const planOf = (own: Partial<ProgrammeInput> = {}): Plan =>
  planProgramme({
    ...toyInput({ history: everyGate, request: { ...toyRequest, minutes: 20 } }),
    programme: toyProgramme,
    ...own,
  });
const keysOf = (plan: Plan) => (plan.kind === 'session' ? plan.items.map(({ variation }) => variation) : []);

describe('a published programme', () => {
  it('is done in its own order at its own doses', () => {
    const plan = planOf();
    expect(keysOf(plan)).toEqual(['toy-reach/free', 'toy-cross/tip', 'toy-lift/two-legs', 'toy-rest/fold']);
    expect(plan).toMatchObject({ items: [{ dose: { holdSeconds: 20, reps: 3, sets: 1 } }, {}, {}, {}] });
  });

  it('stays within the doses of the person’s class', () => {
    const plan = planOf();
    expect(plan).toMatchObject({ items: [{}, { dose: { holdSeconds: 30, reps: 3, sets: 1 } }, {}, {}] });
  });

  it('says that each item is there because it is published', () => {
    const plan = planOf();
    for (const { reasons } of plan.kind === 'session' ? plan.items : [])
      expect(reasons).toEqual([{ code: 'published', programme: 'toy-programme', rule: 'A.4' }]);
  });

  it('leaves a blocked item out and says which condition blocks it', () => {
    const assessment = toyAssessment('low', { conditions: [toyCondition('flexion-sensitive')] });
    const plan = planOf({ assessment });
    expect(keysOf(plan)).not.toContain('toy-rest/fold');
    expect(whyNot(plan, 'toy-rest/fold')[0]).toMatchObject({
      code: 'blocked',
      condition: 'flexion-sensitive',
    });
  });

  it('waits with an item until its gate is met', () => {
    const plan = planOf({ history: { ...everyGate, gatesMet: ['G1', 'G2', 'G3'] } });
    expect(whyNot(plan, 'toy-rest/fold')).toEqual([{ code: 'gate', gate: 'G4', rule: 'E6' }]);
  });

  it('leaves a part that does not fit the minutes for another day', () => {
    const plan = planOf({ request: { ...toyRequest, minutes: 10 } });
    expect(keysOf(plan)).toEqual(['toy-reach/free', 'toy-cross/tip']);
    expect(whyNot(plan, 'toy-lift/two-legs')[0]).toMatchObject({ code: 'minutes', rule: 'I16' });
  });

  it('begins a first part that does not fit whole', () => {
    const plan = planOf({ request: { ...toyRequest, minutes: 5 } });
    expect(keysOf(plan)).toEqual(['toy-reach/free']);
    expect(whyNot(plan, 'toy-cross/tip')[0]?.code).toBe('minutes');
  });

  it('can be done by one of its parts', () => {
    expect(keysOf(planOf({ part: 'strengthen' }))).toEqual(['toy-lift/two-legs', 'toy-rest/fold']);
  });

  it('is no session where nothing of it fits, and names only what it would open itself', () => {
    const plan = planOf({ request: { ...toyRequest, places: ['stairs'], equipment: [] } });
    expect(plan.kind).toBe('none');
    const own = toyProgramme.parts.flatMap(({ items }) => items.map(({ variation }) => variation));
    for (const way of plan.waysOut)
      if ('opens' in way) for (const key of way.opens) expect(own).toContain(key);
    expect(plan.waysOut.length).toBeGreaterThan(0);
  });

  it('is no session while a lock holds', () => {
    const plan = planOf({ assessment: toyAssessment('low', { status: 'locked' }) });
    expect(plan).toMatchObject({ kind: 'none', because: 'safety' });
  });

  it('gives one movement no more than four minutes of stretch a side', () => {
    const dose = { holdSeconds: 30, reps: 3, sets: 1 };
    const long: Programme = {
      ...toyProgramme,
      parts: [
        {
          id: 'one',
          title: 'One',
          items: [1, 2, 3].map(() => ({ variation: 'toy-cross/tip' as const, dose, gate: null })),
        },
      ],
    };
    expect(keysOf(planOf({ programme: long }))).toHaveLength(2);
  });
});

import type { Plan } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { type PlanInput, type Prescription, planPrescription, planSession, whyNot } from './index.ts';
import { toyAssessment, toyCondition, toyInput, toyRequest } from './testing/index.ts';

const prescription: Prescription = {
  items: [
    { variation: 'toy-cross/turn', dose: { holdSeconds: 20, reps: 2, sets: 1 } },
    { variation: 'toy-hike/band', dose: { holdSeconds: 5, reps: 6, sets: 1 } },
  ],
};
const keysOf = (plan: Plan) => (plan.kind === 'session' ? plan.items.map(({ variation }) => variation) : []);
const itemOf = (plan: Plan, key: string) =>
  plan.kind === 'session' ? plan.items.find(({ variation }) => variation === key) : undefined;
const inputOf = (own: Partial<PlanInput> = {}): PlanInput => ({ ...toyInput(own), prescription });

describe('a prescribed session', () => {
  const planOf = (own: Partial<PlanInput> = {}) => planPrescription({ ...toyInput(own), prescription });

  it('is what was asked for and nothing else, in that order', () => {
    const plan = planOf();
    expect(keysOf(plan)).toEqual(['toy-cross/turn', 'toy-hike/band']);
    expect(itemOf(plan, 'toy-hike/band')).toMatchObject({
      dose: { holdSeconds: 5, reps: 6, sets: 1 },
      reasons: [{ code: 'prescribed', rule: 'D9' }],
    });
  });

  it('is never more than was asked for, and less where the person’s class allows less', () => {
    const moderate = planOf({
      assessment: toyAssessment('moderate'),
      history: { ...toyInput().history, gatesMet: ['G1', 'G2'] },
    });
    expect(itemOf(moderate, 'toy-cross/turn')?.dose).toEqual({ holdSeconds: 20, reps: 2, sets: 1 });
    const high = planOf({ assessment: toyAssessment('high') });
    expect(keysOf(high)).toEqual([]);
  });

  it('does not lift a block or a lock', () => {
    const blocked = planOf({ assessment: toyAssessment('low', { conditions: [toyCondition('bone')] }) });
    expect(keysOf(blocked)).toEqual(['toy-hike/band']);
    expect(whyNot(blocked, 'toy-cross/turn')[0]).toMatchObject({ code: 'blocked', condition: 'bone' });
    expect(planOf({ assessment: toyAssessment('low', { status: 'locked' }) })).toMatchObject({
      kind: 'none',
      because: 'safety',
    });
  });
});

describe('a session of one’s own beside a prescription', () => {
  it('has what is prescribed in it first, and the best of the rest beside', () => {
    const plan = planSession(inputOf());
    expect(keysOf(plan)).toEqual(expect.arrayContaining(['toy-cross/turn', 'toy-hike/band']));
    expect(keysOf(plan).length).toBeGreaterThan(2);
    const item = itemOf(plan, 'toy-hike/band');
    expect(item?.reasons[0]).toEqual({ code: 'prescribed', rule: 'D9' });
    expect(item?.dose.reps).toBeLessThanOrEqual(6);
    expect(itemOf(plan, 'toy-cross/turn')?.extraReps).toBe(0);
  });

  it('has as much of it as fits, the first first', () => {
    const plan = planSession(inputOf({ request: { ...toyRequest, minutes: 3 } }));
    expect(keysOf(plan)).toContain('toy-cross/turn');
    expect(keysOf(plan)).not.toContain('toy-hike/band');
  });
});

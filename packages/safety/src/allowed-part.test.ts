import { indexLibrary, type PlanItem, type SessionPlan } from '@ilium/movement';
import type { Intake } from '@ilium/record';
import { examplePlan } from '@ilium/record/testing';
import { describe, expect, it } from 'vitest';
import { allowedPart } from './allowed-part.ts';
import { quietIntake, testContext, toyMovement } from './testing/index.ts';
import { assessIntake } from './triage.ts';

const none = { working: {}, other: {}, trunk: {} };
const index = indexLibrary({
  version: 1,
  movements: [
    toyMovement('lean', none),
    toyMovement('calm', none, { phase: 0 }),
    toyMovement('squat', { ...none, working: { kneeFlexion: 2 } }),
    toyMovement('march', { ...none, working: { kneeFlexion: 2 } }, { sidedness: 'alternating' }),
    toyMovement('mat', { ...none, trunk: { floor: 1 } }, { setups: [{ place: 'floor', equipment: [] }] }),
    toyMovement('twist', { ...none, trunk: { lumbarRotation: 2 } }),
    toyMovement('table', { ...none, trunk: { assisted: 1 } }, {}, 'assisted'),
  ],
  programmes: [],
});

const [example] = examplePlan.items as readonly [PlanItem];
const item = (id: string, change: Partial<PlanItem> = {}): PlanItem => ({
  ...example,
  variation: `${id}/plain`,
  ...change,
});
const planOf = (...items: readonly PlanItem[]): SessionPlan => ({ ...examplePlan, items });
const load = (plan: SessionPlan, change: Partial<Intake> = {}) =>
  allowedPart(plan, { index, assessment: assessIntake({ ...quietIntake, ...change }, testContext) });
const keys = ({ plan }: ReturnType<typeof load>) => plan?.items.map(({ variation }) => variation) ?? [];
const soreKnee: Partial<Intake> = { conditions: [{ id: 'knee', side: 'left' }] };

describe('a plan from elsewhere', () => {
  it('is loaded whole where nothing stands against it', () => {
    const loaded = load(planOf(item('lean'), item('squat')));
    expect(keys(loaded)).toEqual(['lean/plain', 'squat/plain']);
    expect(loaded).toMatchObject({ leftOut: [], lessened: [] });
  });

  it('stays as it was', () => {
    const plan = planOf(item('lean', { dose: { holdSeconds: 99, reps: 9, sets: 9 } }), item('squat'));
    const copy = structuredClone(plan);
    load(plan, soreKnee);
    expect(plan).toEqual(copy);
  });

  it('I03: is loaded without the side that is blocked, and says so', () => {
    const { plan, leftOut } = load(planOf(item('lean'), item('squat')), soreKnee);
    expect(plan?.items[1]).toMatchObject({
      sides: ['right'],
      oneSided: { blocked: 'left', rules: ['B.4:knee'] },
    });
    expect(leftOut).toEqual([
      { item: 1, variation: 'squat/plain', side: 'left', because: 'blocked', rules: ['B.4:knee'] },
    ]);
  });

  it.each([
    ['blocked', 'squat', { conditions: [{ id: 'knee' }] }, ['B.4:knee']],
    ['blocked', 'march', soreKnee, ['B.4:knee']],
    ['closed-place', 'mat', { conditions: [{ id: 'no-floor' }] }, ['B.4:no-floor']],
    ['assisted', 'table', {}, ['I18']],
    ['unknown', 'of-the-future', {}, []],
    ['not-calm', 'squat', { redFlags: { others: 'no', RF21: 'yes' } }, ['B.2']],
  ] as const)('is loaded without what is %s', (because, id, change, rules) => {
    const setup = id === 'mat' ? { setup: { place: 'floor' as const, equipment: [] } } : {};
    const { leftOut, plan } = load(planOf(item('calm'), item(id, setup)), change as Partial<Intake>);
    expect(leftOut).toMatchObject([{ item: 1, side: null, because, rules }]);
    expect(plan?.items).toHaveLength(1);
  });

  it('I09, I04: is done with no more than the bounds and limits allow, and says with which items', () => {
    const much = item('lean', { dose: { holdSeconds: 99, reps: 9, sets: 9 } });
    const { plan, lessened } = load(planOf(item('squat'), much));
    expect(plan?.items[1]?.dose).toEqual({ holdSeconds: 30, reps: 5, sets: 3 });
    expect(lessened).toEqual([1]);
    const bendy = load(planOf(item('twist')), { conditions: [{ id: 'hypermobile' }] });
    expect(bendy.plan?.items[0]).toMatchObject({
      dose: { holdSeconds: 15 },
      limits: [{ condition: 'hypermobile' }],
    });
  });

  it('leaves out what would have to be done with less than it can be', () => {
    const longHolds = load(planOf(item('twist', { dose: { holdSeconds: 5, reps: 3, sets: 1 } })));
    expect(longHolds).toMatchObject({ plan: null, leftOut: [{ because: 'under-its-bounds' }] });
  });

  it('is nothing while sessions are shut, and says why', () => {
    const loaded = load(planOf(item('lean')), { redFlags: { others: 'no', RF16: 'yes' } });
    expect(loaded).toMatchObject({ plan: null, leftOut: [{ because: 'shut', rules: ['RF16'] }] });
  });

  it('I16: counts its time anew, and ends after half an hour (E2)', () => {
    const short = load(planOf(item('lean', { durationMs: 1, transitionMs: 1 })));
    expect(short.plan?.totalMs).toBeGreaterThan(150_000);
    const many = load(planOf(...Array.from({ length: 20 }, () => item('lean'))));
    expect(many.plan?.totalMs).toBeLessThanOrEqual(30 * 60_000);
    expect(many.leftOut.every(({ because }) => because === 'too-long')).toBe(true);
    expect(many.leftOut.length).toBeGreaterThan(5);
  });
});

import type { Plan, PlanRequest, SessionPlan, VariationKey } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import { emptyHistory, type PlanInput, planSession, type VariationHistory, whyNot } from './index.ts';
import {
  toyAssessment,
  toyCondition,
  toyIndex,
  toyInput,
  toyLibrary,
  toyPast,
  toyRequest,
} from './testing/index.ts';

function sessionOf(own: Partial<PlanInput> = {}): SessionPlan {
  const plan = planSession(toyInput(own));
  if (plan.kind !== 'session') throw new Error(`no session: ${plan.rules.join()}`);
  return plan;
}
const keysOf = (plan: Plan): readonly VariationKey[] =>
  plan.kind === 'session' ? plan.items.map(({ variation }) => variation) : [];
const rolesOf = (plan: SessionPlan) => plan.items.map(({ role }) => role);
const request = (own: Partial<PlanRequest>): PlanRequest => ({ ...toyRequest, ...own });
const tried = (pasts: Partial<Record<VariationKey, Partial<VariationHistory>>>) => ({
  ...emptyHistory,
  byVariation: Object.fromEntries(Object.entries(pasts).map(([key, past]) => [key, toyPast(past)])) as Record<
    VariationKey,
    VariationHistory
  >,
});
const allTried = Object.fromEntries(toyIndex.entries.map(({ key }) => [key, {}])) as Record<
  VariationKey,
  object
>;

describe('a first session with everything there', () => {
  const plan = sessionOf();

  it('opens, loosens, strengthens and settles, in that order', () => {
    expect(rolesOf(plan)).toEqual(['preparation', 'mobility', 'mobility', 'strength', 'settle']);
  });

  it('has a reason with a rule for each item', () => {
    for (const { reasons } of plan.items) {
      expect(reasons.length).toBeGreaterThan(0);
      for (const { rule } of reasons) expect(rule).not.toBe('');
    }
  });

  it('does not call everything new, although it is', () => {
    expect(plan.items.every(({ isNew }) => isNew)).toBe(true);
    expect(plan.items.flatMap(({ reasons }) => reasons.map(({ code }) => code))).not.toContain('new-today');
  });

  it('adds up: items, ways and the end are the whole', () => {
    const parts = plan.items.map(({ transitionMs, durationMs }) => transitionMs + durationMs);
    expect(parts.reduce((a, b) => a + b, 3_000)).toBe(plan.totalMs);
    expect(plan.totalMs).toBeLessThanOrEqual(600_000);
  });

  it('says of every other variation why it is not in', () => {
    for (const { key } of toyIndex.entries)
      expect(whyNot(plan, key).length > 0).toBe(!keysOf(plan).includes(key));
  });

  it('has no ways out, for nothing is missing', () => {
    expect(plan.waysOut).toEqual([]);
  });
});

describe('no session', () => {
  it('is planned while a lock holds, and a clinician is the way out', () => {
    const locks = [{ rule: 'RF14', tier: 'urgent', liftedBy: 'clearance' }] as const;
    const plan = planSession(toyInput({ assessment: toyAssessment('low', { status: 'locked', locks }) }));
    expect(plan).toMatchObject({
      kind: 'none',
      because: 'safety',
      rules: ['RF14'],
      waysOut: [{ code: 'clinician' }],
    });
  });

  it('has no way out where nothing lifts the lock', () => {
    const locks = [{ rule: 'RF26', tier: 'soon', liftedBy: 'nothing' }] as const;
    const plan = planSession(toyInput({ assessment: toyAssessment('low', { status: 'locked', locks }) }));
    expect(plan.waysOut).toEqual([]);
  });

  it('is planned from answers that are incomplete or judged under other rules', () => {
    for (const own of [{ status: 'incomplete' as const }, { rulesVersion: 0 }])
      expect(planSession(toyInput({ assessment: toyAssessment('low', own) }))).toMatchObject({
        because: 'safety',
        rules: ['I01'],
        waysOut: [{ code: 'answer-again' }],
      });
  });

  it('is planned after the second of a day', () => {
    const plan = planSession(toyInput({ history: { ...emptyHistory, sessionsToday: 2 } }));
    expect(plan).toMatchObject({ kind: 'none', because: 'nothing-fits', rules: ['E2'], waysOut: [] });
    expect(whyNot(plan, 'toy-cross/tip')).toEqual([{ code: 'resting', untilDay: null, rule: 'E2' }]);
  });

  it('is planned where nothing fits the place, and a chair is among the ways out', () => {
    const plan = planSession(toyInput({ request: request({ places: ['table'], equipment: [] }) }));
    expect(plan).toMatchObject({ kind: 'none', because: 'nothing-fits' });
    expect(plan.waysOut).toContainEqual({
      code: 'place',
      place: 'chair',
      equipment: [],
      opens: ['toy-cross/press', 'toy-cross/tip', 'toy-cross/turn'],
    });
  });

  it('is planned in one minute, and says how many it takes', () => {
    const plan = planSession(toyInput({ request: request({ minutes: 1, places: ['chair'] }) }));
    expect(plan.kind).toBe('none');
    expect(plan.waysOut[0]).toMatchObject({ code: 'minutes', minutes: 2 });
    expect(whyNot(plan, 'toy-cross/tip')[0]?.code).toBe('minutes');
  });

  it.each([0, -5, Number.NaN, 0.001])('is planned in %d minutes', (minutes) => {
    expect(planSession(toyInput({ request: request({ minutes }) })).kind).toBe('none');
  });
});

describe('what one change would open', () => {
  it('is said where less fits than there should be', () => {
    const plan = sessionOf({ request: request({ places: ['standing'], equipment: [] }) });
    expect(keysOf(plan)).toEqual(['toy-reach/free']);
    expect(plan.waysOut.map((way) => (way.code === 'place' ? way.place : way.code))).toContain('floor');
  });

  it('really opens it', () => {
    const standing = request({ places: ['standing'], equipment: [] });
    for (const way of sessionOf({ request: standing }).waysOut) {
      if (way.code !== 'place') continue;
      const places = [...standing.places, way.place];
      const there = sessionOf({ request: { ...standing, places, equipment: way.equipment } });
      const closed = way.opens.filter((key) =>
        whyNot(there, key).some(({ code }) => code === 'place' || code === 'blocked'),
      );
      expect(closed).toEqual([]);
    }
  });

  it('does not name a place that a condition closes', () => {
    const assessment = toyAssessment('low', { conditions: [toyCondition('no-floor')] });
    const plan = planSession(
      toyInput({ assessment, request: request({ places: ['standing'], equipment: [] }) }),
    );
    expect(plan.waysOut.map((way) => (way.code === 'place' ? way.place : way.code))).not.toContain('floor');
  });
});

describe('the shape of a session', () => {
  it('is two or three gentle items in high irritability, whatever the minutes', () => {
    const plan = sessionOf({ assessment: toyAssessment('high'), request: request({ minutes: 30 }) });
    expect(keysOf(plan).toSorted()).toEqual(['toy-cross/press', 'toy-squeeze/pillow', 'toy-sway/small']);
    expect(plan.totalMs).toBeLessThanOrEqual(360_000);
    for (const { reasons } of plan.items) expect(reasons.map(({ code }) => code)).toContain('gentle-phase');
  });

  it('is calm where only the calm phase may run', () => {
    const plan = sessionOf({ assessment: toyAssessment('low', { status: 'gentle-only' }) });
    expect(keysOf(plan).toSorted()).toEqual(['toy-squeeze/pillow', 'toy-sway/small']);
  });

  it('has at most one new item once anything was tried', () => {
    const plan = sessionOf({ history: tried({ 'toy-cross/tip': {}, 'toy-reach/free': {} }) });
    expect(plan.items.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(plan.items.find(({ isNew }) => isNew)?.reasons).toContainEqual({ code: 'new-today', rule: 'E5b' });
  });

  it('keeps what eased before, and says so', () => {
    const plan = sessionOf({
      history: tried({ ...allTried, 'toy-lunge/kneel': { tried: 4, eased: 3, preferred: true } }),
    });
    const item = plan.items.find(({ variation }) => variation === 'toy-lunge/kneel');
    expect(item).toMatchObject({ role: 'preferred', extraReps: 2 });
    expect(item?.reasons[0]).toEqual({ code: 'eased-before', eased: 3, tried: 4, rule: 'D2' });
  });

  it('lets what was done lately wait where something as good is there', () => {
    const atWork = request({ minutes: 6, places: ['standing'], equipment: ['door-frame'] });
    const history = tried(allTried);
    expect(keysOf(sessionOf({ request: atWork, history }))).toEqual(['toy-reach/free']);
    const recentItems = [['toy-reach/free' as const]];
    const again = sessionOf({ request: atWork, history: { ...history, recentItems } });
    expect(keysOf(again)).toEqual(['toy-reach/frame']);
    expect(whyNot(again, 'toy-reach/free')).toEqual([
      { code: 'outranked', by: ['toy-reach/frame'], rule: 'E5b' },
    ]);
  });

  it('has at most two variations of a family, and names the one that took the place', () => {
    const plan = sessionOf({ request: request({ minutes: 20, places: ['chair'] }) });
    expect(plan.items.length).toBeLessThanOrEqual(2);
    const left = toyIndex.entries.filter(
      ({ key, movement }) => movement.id === 'toy-cross' && !keysOf(plan).includes(key),
    );
    expect(left.map(({ key }) => whyNot(plan, key)[0]?.code)).toEqual(['family-full']);
  });

  it('gives mobility at most two fifths of the working time where joints are very mobile', () => {
    const assessment = toyAssessment('low', { conditions: [toyCondition('hypermobile')] });
    const { items } = sessionOf({ assessment });
    const isMobility = (key: VariationKey) => toyIndex.entryOf(key)?.movement.kind === 'mobility';
    const time = (list: typeof items) => list.reduce((total, { durationMs }) => total + durationMs, 0);
    expect(time(items.filter(({ variation }) => isMobility(variation)))).toBeLessThanOrEqual(
      0.4 * time(items),
    );
  });

  it('has no session of mobility alone where joints are very mobile, and says which condition', () => {
    const assessment = toyAssessment('low', { conditions: [toyCondition('hypermobile')] });
    const plan = planSession(toyInput({ assessment, request: request({ places: ['chair'] }) }));
    expect(plan.kind).toBe('none');
    expect(whyNot(plan, 'toy-cross/tip')).toMatchObject([{ code: 'blocked', condition: 'hypermobile' }]);
    expect(plan.waysOut.length).toBeGreaterThan(0);
  });

  it('uses one place for all items that can share it', () => {
    const { items } = sessionOf({ request: request({ places: ['bed', 'floor'] }) });
    expect(new Set(items.map(({ setup }) => setup.place))).toEqual(new Set(['floor']));
  });
});

describe('names', () => {
  it('that a movement had before still count', () => {
    const history = tried({ 'toy-old-cross/tip': { tried: 5, eased: 4, preferred: true } });
    const plan = sessionOf({ history });
    expect(plan.items.find(({ variation }) => variation === 'toy-cross/tip')?.role).toBe('preferred');
  });

  it('that the library does not have are left alone', () => {
    const plan = sessionOf({ history: tried({ 'gone/away': { tried: 5 } }) });
    expect(plan.items.length).toBeGreaterThanOrEqual(3);
    expect(plan.libraryVersion).toBe(toyLibrary.version);
  });
});

import { type SessionPlan, type SessionShape, sessionShapes, type VariationKey } from '@ilium/movement';
import { classCaps } from '@ilium/safety';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlanInput, planSession, whyNot } from './index.ts';
import { emptyHistory } from './plan-input.ts';
import { shapeInput } from './shape.ts';
import {
  arbitraryAssessment,
  arbitraryHistory,
  arbitraryRequest,
  toyIndex,
  toyInput,
  toyPast,
  toyRequest,
} from './testing/index.ts';

const inputOf = (shape: SessionShape, own: Partial<PlanInput> = {}): PlanInput => ({
  ...toyInput(own),
  shape,
});
function sessionOf(shape: SessionShape, own: Partial<PlanInput> = {}): SessionPlan {
  const plan = planSession(inputOf(shape, own));
  if (plan.kind !== 'session') throw new Error(`no session: ${plan.rules.join()}`);
  return plan;
}
const entryOf = (key: VariationKey) => {
  const entry = toyIndex.entryOf(key);
  if (!entry) throw new Error(`no ${key}`);
  return entry;
};

describe('a break at work', () => {
  it('lasts three minutes at most, on one’s feet or on a chair, with what is made for one', () => {
    const plan = sessionOf('work-break');
    expect(plan.totalMs).toBeLessThanOrEqual(180_000);
    for (const { variation, setup } of plan.items) {
      expect(['standing', 'chair', 'stairs']).toContain(setup.place);
      expect(entryOf(variation).movement.roles).toContain('work-break');
    }
    expect(whyNot(plan, 'toy-cross/tip')).toEqual([{ code: 'shape', shape: 'work-break', rule: 'E5b' }]);
  });
});

describe('a set in bed', () => {
  it('is done in bed, whatever places were ticked', () => {
    const plan = sessionOf('bed', { request: { ...toyRequest, places: ['chair'] } });
    for (const { setup } of plan.items) expect(setup.place).toBe('bed');
  });
});

describe('a strength day', () => {
  it('has more strength than the usual session', () => {
    const strengthOf = (plan: SessionPlan) => plan.items.filter(({ role }) => role === 'strength').length;
    expect(strengthOf(sessionOf('strength'))).toBeGreaterThan(strengthOf(sessionOf('personal')));
  });

  it('is no session where no strength is open, and names only strength as a way out', () => {
    const request = { ...toyRequest, places: ['chair' as const] };
    const plan = planSession(inputOf('strength', { request }));
    expect(plan).toMatchObject({ kind: 'none', because: 'nothing-fits' });
    expect(whyNot(plan, 'toy-cross/tip')).toEqual([{ code: 'shape', shape: 'strength', rule: 'E5b' }]);
    for (const way of plan.waysOut)
      if ('opens' in way) for (const key of way.opens) expect(entryOf(key).movement.kind).toBe('strength');
    expect(plan.waysOut.length).toBeGreaterThan(0);
  });
});

describe('a gentle day', () => {
  it('is short, of the calmest items only, at the doses of the calmest class, and says so', () => {
    const plan = sessionOf('gentle', { request: { ...toyRequest, minutes: 30 } });
    expect(plan.totalMs).toBeLessThanOrEqual(classCaps.high.minutes * 60_000);
    for (const { variation, dose, extraReps } of plan.items) {
      const own = entryOf(variation).variation;
      expect(own.gentle || own.phase === 0).toBe(true);
      expect(dose.holdSeconds).toBeLessThanOrEqual(classCaps.high.holdSeconds.max);
      expect(extraReps).toBe(0);
    }
    const notes = plan.items.flatMap(({ doseNotes }) => doseNotes.map(({ code }) => code));
    expect(notes).toContain('gentle-day');
    expect(notes).not.toContain('irritability-cap');
    expect(whyNot(plan, 'toy-cross/tip')).toEqual([{ code: 'shape', shape: 'gentle', rule: 'E2' }]);
  });
});

describe('just the one that helps', () => {
  it('is one item that has eased before', () => {
    const byVariation = {
      'toy-reach/free': toyPast(),
      'toy-lunge/kneel': toyPast({ tried: 4, eased: 3, preferred: true }),
    } as const;
    const plan = sessionOf('one', { history: { ...emptyHistory, byVariation } });
    expect(plan.items.map(({ variation }) => variation)).toEqual(['toy-lunge/kneel']);
    expect(whyNot(plan, 'toy-reach/free')).toEqual([{ code: 'shape', shape: 'one', rule: 'D2' }]);
  });

  it('is one item all the same where nothing has helped yet', () => {
    expect(sessionOf('one').items).toHaveLength(1);
  });
});

describe('any kind of session', () => {
  const arbitraryInput: fc.Arbitrary<PlanInput> = fc.record({
    index: fc.constant(toyIndex),
    request: arbitraryRequest,
    assessment: arbitraryAssessment,
    history: arbitraryHistory(toyIndex.entries.map(({ key }) => key)),
    shape: fc.constantFrom(...sessionShapes),
  });

  it('asks for no more minutes, items or dose than the person’s class', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const before = input.assessment.caps;
        const { request, assessment } = shapeInput(input);
        const { caps } = assessment;
        expect(Math.min(request.minutes, caps.minutes)).toBeLessThanOrEqual(
          Number.isNaN(input.request.minutes) ? 30 : Math.min(input.request.minutes, before.minutes),
        );
        expect(caps.items.max).toBeLessThanOrEqual(before.items.max);
        expect(caps.holdSeconds.max).toBeLessThanOrEqual(before.holdSeconds.max);
        expect(caps.rhythmicReps).toBeLessThanOrEqual(before.rhythmicReps);
        expect(assessment.conditions).toBe(input.assessment.conditions);
      }),
    );
  });

  it('gives a session or a reasoned refusal', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const plan = planSession(input);
        if (plan.kind === 'none') expect(plan.rules.length).toBeGreaterThan(0);
        else for (const { reasons } of plan.items) expect(reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('is the usual one where none is named', () => {
    expect(planSession(toyInput())).toEqual(planSession(inputOf('personal')));
  });
});

import { library } from '@ilium/library';
import { indexLibrary, type Plan, SESSION_END, transitionTime, type VariationKey } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planProgramme, planSession, whyNot } from '@ilium/planner';
import { arbitraryHistory, mirrorPlan } from '@ilium/planner/testing';
import type { Intake } from '@ilium/record';
import { allowanceOf, assessIntake } from '@ilium/safety';
import { arbitraryIntake, arbitraryOpenIntake, testContext } from '@ilium/safety/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const index = indexLibrary(library);
const keys = index.entries.map(({ key }) => key);
const entryOf = (key: VariationKey) => {
  const entry = index.entryOf(key);
  if (!entry) throw new Error(`the library has no ${key}`);
  return entry;
};

const arbitraryPerson = fc.record({
  intake: fc.oneof({ weight: 4, arbitrary: arbitraryOpenIntake }, { weight: 1, arbitrary: arbitraryIntake }),
  history: arbitraryHistory(keys),
});

function toInput({ intake, history }: { intake: Intake; history: typeof emptyHistory }) {
  const assessment = assessIntake(intake, testContext);
  return { index, assessment, history, request: intakeToRequest(intake) };
}
type Input = ReturnType<typeof toInput>;

const itemsOf = (plan: Plan) => (plan.kind === 'session' ? plan.items : []);

/** Nothing blocked, nothing over a limit's cap, every limit said. */
function expectAllowed(plan: Plan, { assessment }: Input) {
  for (const { variation: key, sides, dose, limits } of itemsOf(plan)) {
    const { variation } = entryOf(key);
    const allowance = allowanceOf(assessment, variation);
    for (const side of variation.sidedness === 'each' ? sides : (['left', 'right'] as const)) {
      const { status, caps, limits: said } = allowance[side];
      expect(status).not.toBe('blocked');
      expect(dose.holdSeconds).toBeLessThanOrEqual(caps.holdSeconds ?? Infinity);
      expect(limits).toEqual(expect.arrayContaining([...said]));
    }
    if (variation.sidedness === 'each') expect(sides.length).toBeGreaterThan(0);
    expect(variation.load.trunk.assisted).toBeUndefined();
  }
}

/** The minutes asked for hold everything: ways, set-ups, rests and the end. */
function expectInTime(plan: Plan, { request, assessment }: Input) {
  if (plan.kind === 'none') return;
  const places = plan.items.map(({ variation }) => entryOf(variation).variation.position);
  const ways = places.map((position, i) => transitionTime(places[i - 1] ?? 'standing', position));
  expect(plan.items.map(({ transitionMs }) => transitionMs)).toEqual(ways);
  const total = plan.items.reduce((sum, item) => sum + item.transitionMs + item.durationMs, SESSION_END);
  expect(plan.totalMs).toBe(total);
  expect(total).toBeLessThanOrEqual(60_000 * Math.min(request.minutes, assessment.caps.minutes));
}

/** Nothing is needed that is not there. */
function expectSetUp(plan: Plan, { request }: Input) {
  for (const { variation, setup } of itemsOf(plan)) {
    expect(entryOf(variation).variation.setups).toContainEqual(setup);
    expect(request.places).toContain(setup.place);
    for (const one of setup.equipment) expect(request.equipment).toContain(one);
  }
}

describe('any plan from the library', () => {
  it('holds nothing blocked, nothing over the minutes, nothing without its place and things', () => {
    let sessions = 0;
    fc.assert(
      fc.property(arbitraryPerson, (person) => {
        const input = toInput(person);
        const plan = planSession(input);
        if (plan.kind === 'session') sessions++;
        expectAllowed(plan, input);
        expectInTime(plan, input);
        expectSetUp(plan, input);
      }),
      { numRuns: 5_000 },
    );
    expect(sessions).toBeGreaterThan(1_000);
  });

  it('is no session while the check is open or locked', () => {
    fc.assert(
      fc.property(arbitraryIntake, (intake) => {
        const input = toInput({ intake, history: emptyHistory });
        const { status } = input.assessment;
        const plan = planSession(input);
        if (status === 'locked' || status === 'incomplete')
          expect(plan).toMatchObject({ kind: 'none', because: 'safety' });
      }),
      { numRuns: 2_000 },
    );
  });

  it('says of each item why it is in, and of every other variation why it is not', () => {
    fc.assert(
      fc.property(arbitraryOpenIntake, (intake) => {
        const plan = planSession(toInput({ intake, history: emptyHistory }));
        const planned = itemsOf(plan).map(({ variation }) => variation);
        for (const { reasons } of itemsOf(plan)) expect(reasons.length).toBeGreaterThan(0);
        for (const key of keys) expect(whyNot(plan, key).length > 0).toBe(!planned.includes(key));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is mirrored where the other side hurts', () => {
    const flip = (side: string) => (side === 'left' ? 'right' : side === 'right' ? 'left' : side);
    const mirrorSides = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(mirrorSides);
      if (value === null || typeof value !== 'object') return value;
      const entries = Object.entries(value).map(([key, inner]) => [
        key,
        (key === 'side' || key === 'stifferSide') && typeof inner === 'string'
          ? flip(inner)
          : mirrorSides(inner),
      ]);
      return Object.fromEntries(entries);
    };
    const oneSided = arbitraryOpenIntake.filter(({ pain }) => pain.side === 'left' || pain.side === 'right');
    fc.assert(
      fc.property(oneSided, (intake) => {
        const other = mirrorSides(intake) as Intake;
        const plan = planSession(toInput({ intake, history: emptyHistory }));
        expect(planSession(toInput({ intake: other, history: emptyHistory }))).toEqual(mirrorPlan(plan));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is as safe where it is a published programme', () => {
    fc.assert(
      fc.property(arbitraryPerson, fc.constantFrom(...library.programmes), (person, programme) => {
        const input = toInput(person);
        const plan = planProgramme({ ...input, programme });
        expectAllowed(plan, input);
        expectInTime(plan, input);
        expectSetUp(plan, input);
      }),
      { numRuns: 2_000 },
    );
  });
});

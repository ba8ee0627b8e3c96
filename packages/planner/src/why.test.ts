import type { Plan, VariationKey } from '@ilium/movement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeSet } from './draft.ts';
import { explainAbsence, explainPresence, findBindings, type PlanInput, planSession } from './index.ts';
import { planToPicks } from './planned-picks.ts';
import { isOpen, prepare } from './planning.ts';
import { openChoice, restrictProblem } from './restrict.ts';
import { solve } from './solve.ts';
import {
  arbitraryAssessment,
  arbitraryHistory,
  arbitraryRequest,
  toyAssessment,
  toyCondition,
  toyIndex,
  toyInput,
  toyRequest,
} from './testing/index.ts';

const keys = toyIndex.entries.map(({ key }) => key);
const arbitraryInput: fc.Arbitrary<PlanInput> = fc.record({
  index: fc.constant(toyIndex),
  request: arbitraryRequest,
  assessment: arbitraryAssessment,
  history: arbitraryHistory(keys),
});
const itemsOf = (plan: Plan) => (plan.kind === 'session' ? plan.items : []);
const keysOf = (plan: Plan): readonly VariationKey[] => itemsOf(plan).map(({ variation }) => variation);
const plan = planSession(toyInput());
const absence = (name: string, input: PlanInput = toyInput()) =>
  explainAbsence(input, planSession(input), name);

describe('why an item is in', () => {
  it('says what would be missing without it, and what would come in its place', () => {
    const [first] = keysOf(plan);
    const presence = first ? explainPresence(toyInput(), plan, first) : null;
    expect(presence?.reasons[0]).toEqual({ code: 'opens-session', rule: 'E5b' });
    expect(presence?.lost).toContainEqual({ code: 'part', role: 'preparation' });
    expect(presence?.instead).not.toBeUndefined();
  });

  it('says nothing of what is not in', () => {
    expect(explainPresence(toyInput(), plan, 'toy-treat/press')).toBeNull();
  });

  it('names in its place only what is not in, and what really may come in', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const made = planSession(input);
        for (const key of keysOf(made)) {
          const instead = explainPresence(input, made, key)?.instead;
          if (!instead) continue;
          expect(keysOf(made)).not.toContain(instead);
          const without = {
            ...input,
            index: { ...toyIndex, entries: toyIndex.entries.filter((one) => one.key !== key) },
          };
          expect(explainAbsence(without, planSession(without), instead).kind).not.toBe('rule');
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** What kind of answer is true: found by asking the filter, and by planning with the variation in. */
function kindOf(input: PlanInput, made: Plan, key: VariationKey): unknown {
  const prepared = prepare(input);
  if (!isOpen(prepared)) return 'no-session';
  if (keysOf(made).includes(key)) return 'present';
  if (prepared.filtered.rejections[key]) return 'rule';
  const forced = solve(restrictProblem(prepared.problem, { ...openChoice, must: [key] }));
  return forced ? expect.stringMatching(/pushes-out|as-good/) : 'no-room';
}

describe('why not', () => {
  it('names the rule that keeps something out', () => {
    const assessment = toyAssessment('low', { conditions: [toyCondition('flexion-sensitive')] });
    expect(absence('toy-rest/fold', toyInput({ assessment }))).toMatchObject({
      kind: 'rule',
      rejections: [{ code: 'blocked', condition: 'flexion-sensitive' }],
    });
    expect(absence('toy-treat')).toMatchObject({ kind: 'rule', rejections: [{ code: 'assisted' }] });
  });

  it('says what something would push out', () => {
    expect(absence('toy-cross/turn')).toMatchObject({ kind: 'pushes-out', variation: 'toy-cross/turn' });
  });

  it('says that another would do as well where it would', () => {
    const request = {
      ...toyRequest,
      minutes: 3,
      places: ['standing' as const],
      equipment: ['door-frame' as const],
    };
    const found = absence('toy-reach', toyInput({ request }));
    expect(found.kind).toBe('present');
    const other = keysOf(planSession(toyInput({ request })))[0] === 'toy-reach/free' ? 'frame' : 'free';
    expect(absence(`toy-reach/${other}`, toyInput({ request }))).toMatchObject({ kind: 'as-good' });
  });

  it('asked for a movement, speaks of the variation that is nearest to coming in', () => {
    const found = absence('toy-cross');
    expect(found.kind === 'present' || found.kind === 'pushes-out' || found.kind === 'as-good').toBe(true);
    expect(absence('toy-old-cross').kind).toBe(found.kind);
  });

  it('knows what the library does not have, and where there is no session', () => {
    expect(absence('nowhere')).toEqual({ kind: 'unknown' });
    expect(absence('gone/away')).toEqual({ kind: 'unknown' });
    const locked = toyInput({ assessment: toyAssessment('low', { status: 'locked' }) });
    expect(absence('toy-cross/tip', locked)).toEqual({ kind: 'no-session' });
  });

  it('has an answer for every variation that is not in, and it is true', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.constantFrom(...keys), (input, key) => {
        const made = planSession(input);
        const found = explainAbsence(input, made, key);
        expect(found.kind).toEqual(kindOf(input, made, key));
      }),
      { numRuns: 300 },
    );
  });

  it('never finds a session with something forced in that beats the bound', () => {
    fc.assert(
      fc.property(arbitraryInput, fc.constantFrom(...keys), (input, key) => {
        const prepared = prepare(input);
        if (!isOpen(prepared)) return;
        const { problem } = prepared;
        const forced = solve(restrictProblem(problem, { ...openChoice, must: [key] }));
        const free = solve(problem);
        expect(forced?.points ?? 0).toBeLessThanOrEqual(free?.bound ?? -1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what keeps a session from being better', () => {
  it('is the place, and names what a chair would open', () => {
    const input = toyInput({ request: { ...toyRequest, places: ['standing'], equipment: [] } });
    const bindings = findBindings(input, planSession(input));
    expect(bindings).toContainEqual(expect.objectContaining({ by: 'place', place: 'chair' }));
    for (const binding of bindings)
      if (binding.by !== 'class') expect(binding.opens.length).toBeGreaterThan(0);
  });

  it('is the minutes while more of them would bring something in', () => {
    const input = toyInput({ request: { ...toyRequest, minutes: 3 } });
    expect(findBindings(input, planSession(input))).toContainEqual(
      expect.objectContaining({ by: 'minutes', minutes: 6 }),
    );
  });

  it('is the class where more minutes are asked for than it allows', () => {
    const input = toyInput({
      assessment: toyAssessment('high'),
      request: { ...toyRequest, minutes: 20 },
    });
    expect(findBindings(input, planSession(input))).toContainEqual({
      by: 'class',
      irritability: 'high',
      minutes: 6,
    });
  });

  it('is a condition that keeps out what would be in without it', () => {
    const assessment = toyAssessment('low', { conditions: [toyCondition('flexion-sensitive')] });
    const input = toyInput({ assessment, request: { ...toyRequest, places: ['floor', 'standing'] } });
    const [binding] = findBindings(input, planSession(input)).filter(({ by }) => by === 'condition');
    expect(binding).toMatchObject({ condition: 'flexion-sensitive', certainty: 'yes' });
  });

  it('is only what would really change the session', () => {
    fc.assert(
      fc.property(arbitraryInput, (input) => {
        const made = planSession(input);
        for (const binding of findBindings(input, made))
          if (binding.by === 'place') {
            const request = {
              ...input.request,
              places: [...input.request.places, binding.place],
              equipment: [...input.request.equipment, ...binding.equipment],
            };
            const there = keysOf(planSession({ ...input, request }));
            for (const key of binding.opens) {
              expect(there).toContain(key);
              expect(keysOf(made)).not.toContain(key);
            }
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the picks of a plan', () => {
  it('are found again from the plan, and are worth what the search says', () => {
    const prepared = prepare(toyInput());
    if (!isOpen(prepared)) throw new Error('nothing to choose from');
    const picks = planToPicks(plan, prepared.problem);
    expect(picks).toHaveLength(itemsOf(plan).length);
    expect(judgeSet(picks, prepared.problem)?.points).toBe(solve(prepared.problem)?.points);
  });
});

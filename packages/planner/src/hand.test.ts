import type { Plan, SessionPlan, VariationKey } from '@ilium/movement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bringIn,
  type Hand,
  handToWishes,
  letChoose,
  moveChoices,
  moveItem,
  noHand,
  type PlanInput,
  pinItem,
  planByHand,
  planSession,
  removeItem,
  swapChoices,
  swapItem,
  unpinItem,
} from './index.ts';
import { isOpen, prepare } from './planning.ts';
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
const input = toyInput();
const keysOf = (plan: Plan): readonly VariationKey[] =>
  plan.kind === 'session' ? plan.items.map(({ variation }) => variation) : [];
function asSession(plan: Plan): SessionPlan {
  if (plan.kind === 'none') throw new Error('a session was expected');
  return plan;
}
const own = asSession(planSession(input));
const handed = (hand: Hand, given: PlanInput = input): SessionPlan => {
  const plan = planByHand(given, hand);
  if (!plan.ok) throw new Error(plan.error.code);
  return asSession(plan.value);
};
const refusal = (hand: Hand, given: PlanInput = input) => {
  const plan = planByHand(given, hand);
  return plan.ok ? null : plan.error;
};
const first = keysOf(own)[0] as VariationKey;
const second = keysOf(own)[1] as VariationKey;

describe('a hand that changes nothing', () => {
  it('leaves the planner’s own session', () => {
    expect(handed(noHand)).toEqual(own);
  });
});

describe('taking an item out', () => {
  it('puts nothing in its place', () => {
    const plan = handed(removeItem(noHand, own, second));
    expect(keysOf(plan).toSorted()).toEqual(
      keysOf(own)
        .filter((key) => key !== second)
        .toSorted(),
    );
    expect(plan.totalMs).toBeLessThanOrEqual(600_000);
  });

  it('keeps it out when the minutes change', () => {
    const hand = letChoose(removeItem(noHand, own, second));
    const longer = { ...input, request: { ...toyRequest, minutes: 20 } };
    expect(keysOf(handed(hand, longer))).not.toContain(second);
  });

  it('ends where nothing is left', () => {
    expect(refusal({ ...noHand, exactly: [] })).toEqual({ code: 'no-session' });
  });
});

describe('swapping an item', () => {
  it('offers only what the rules allow, the library’s own alternates first, each with its session', () => {
    const choices = swapChoices(input, noHand, own, second);
    expect(choices.length).toBeGreaterThan(0);
    for (const { variation, plan } of choices) {
      expect(keysOf(own)).not.toContain(variation);
      const kept = keysOf(own).map((key) => (key === second ? variation : key));
      expect(keysOf(plan).toSorted()).toEqual(kept.toSorted());
      expect(plan).toEqual(handed(swapItem(noHand, own, second, variation)));
    }
  });

  it('puts an alternate that the library names before a better one that it does not', () => {
    const entries = toyIndex.entries.map((entry) =>
      entry.key === second
        ? {
            ...entry,
            variation: { ...entry.variation, alternates: { floor: ['toy-squeeze/pillow' as const] } },
          }
        : entry,
    );
    const entryOf = (key: VariationKey) => entries.find((entry) => entry.key === key);
    const given = { ...input, index: { ...toyIndex, entries, entryOf } };
    const plan = planSession(given);
    const choices = swapChoices(given, noHand, plan, second).map(({ variation }) => variation);
    if (!keysOf(plan).includes('toy-squeeze/pillow')) expect(choices[0]).toBe('toy-squeeze/pillow');
    expect(choices.length).toBeGreaterThan(0);
  });

  it('refuses what a condition blocks, and names the condition', () => {
    const assessment = toyAssessment('low', {
      conditions: [toyCondition('lateral-hip', 'left'), toyCondition('lateral-hip', 'right')],
    });
    const given = toyInput({ assessment });
    const plan = planSession(given);
    const key = keysOf(plan)[0] as VariationKey;
    expect(refusal(swapItem(noHand, plan, key, 'toy-reach/free'), given)).toMatchObject({
      code: 'kept-out',
      variation: 'toy-reach/free',
      rejections: [{ code: 'blocked', condition: 'lateral-hip' }, {}],
    });
  });
});

describe('pinning an item', () => {
  const left = keys.find((key) => !keysOf(own).includes(key) && key.startsWith('toy-cross')) as VariationKey;

  it('keeps it in, whatever else is chosen', () => {
    const plan = handed(pinItem(noHand, left));
    expect(keysOf(plan)).toContain(left);
    expect(plan.optimality).toEqual({ isProved: true, gapPermille: 0 });
    expect(keysOf(handed(unpinItem(pinItem(noHand, left), left)))).toEqual(keysOf(own));
  });

  it('says which items do not go together', () => {
    const hand = ['toy-cross/press', 'toy-cross/tip', 'toy-cross/turn'].reduce(
      (so, key) => pinItem(so, key as VariationKey),
      noHand,
    );
    expect(refusal(hand)).toMatchObject({ code: 'not-together' });
  });

  it('says when they take too long', () => {
    const short = { ...input, request: { ...toyRequest, minutes: 2 } };
    const hand = pinItem(pinItem(noHand, 'toy-reach/free'), 'toy-cross/press');
    expect(refusal(hand, short)).toMatchObject({ code: 'too-long', budgetMs: 120_000 });
  });

  it('says when two of them would take one joint to its end twice in a row', () => {
    const hand: Hand = { ...noHand, exactly: ['toy-cross/tip', 'toy-rest/fold'] };
    expect(refusal(hand)).toMatchObject({ code: 'same-joint' });
  });

  it('says how many a session holds', () => {
    const calm = toyInput({ assessment: toyAssessment('high') });
    const hand: Hand = {
      ...noHand,
      exactly: ['toy-cross/press', 'toy-sway/small', 'toy-squeeze/pillow', 'toy-reach/free'],
    };
    expect(refusal(hand, calm)?.code).toBe('kept-out');
    const five: Hand = {
      ...noHand,
      exactly: [...keysOf(own), ...keys.filter((key) => key === 'toy-hike/band')],
    };
    expect(refusal(five)).toEqual({ code: 'too-many', most: 5 });
  });
});

describe('bringing something in', () => {
  const left = keys.find((key) => key === 'toy-cross/turn') as VariationKey;

  it('leaves the rest to the planner', () => {
    expect(keysOf(handed(bringIn(noHand, left, [])))).toContain(left);
  });

  it('takes the place of what it pushes out where the session was put together by hand', () => {
    const exactly: Hand = { ...noHand, exactly: [first, second], order: [second, first] };
    expect(bringIn(exactly, left, [second])).toEqual({
      pinned: [left],
      without: [],
      exactly: [first, left],
      order: null,
    });
  });
});

describe('moving an item', () => {
  it('puts it where it is wished, within the parts of a session', () => {
    const places = moveChoices(input, noHand, own, second);
    expect(places).toContain(keysOf(own).indexOf(second));
    for (const to of places) expect(keysOf(handed(moveItem(noHand, own, second, to)))[to]).toBe(second);
  });

  it('does not put the warm-up at the end, and says why', () => {
    const last = keysOf(own).length - 1;
    expect(moveChoices(input, noHand, own, first)).not.toContain(last);
    expect(refusal(moveItem(noHand, own, first, last))?.code).toMatch(/part-order|same-joint/);
  });

  it('counts the longer way', () => {
    for (const to of moveChoices(input, noHand, own, second)) {
      const plan = handed(moveItem(noHand, own, second, to));
      const sum = plan.items.reduce(
        (all, { transitionMs, durationMs }) => all + transitionMs + durationMs,
        3_000,
      );
      expect(plan.totalMs).toBe(sum);
      expect(sum).toBeLessThanOrEqual(600_000);
    }
  });
});

describe('wishes', () => {
  it('are what was brought in and what was taken out', () => {
    const [choice] = swapChoices(input, noHand, own, second);
    if (!choice) throw new Error('a choice was expected');
    const hand = swapItem(noHand, own, second, choice.variation);
    expect(handToWishes(hand, own)).toEqual({ wanted: [choice.variation], unwanted: [second] });
  });

  it('are none without a change', () => {
    expect(handToWishes(noHand, own)).toEqual({ wanted: [], unwanted: [] });
  });

  it('bring a wanted item in more easily, and an unwanted one less', () => {
    const left = keys.filter((key) => key.startsWith('toy-cross') && !keysOf(own).includes(key));
    const wished = planSession({ ...input, wishes: { wanted: left, unwanted: [] } });
    expect(keysOf(wished).some((key) => left.includes(key))).toBe(true);
    const shunned = planSession({ ...input, wishes: { wanted: [], unwanted: keysOf(own) } });
    expect(keysOf(shunned)).not.toEqual(keysOf(own));
  });
});

describe('any hand', () => {
  const arbitraryHand: fc.Arbitrary<Hand> = fc.record({
    pinned: fc.subarray([...keys], { maxLength: 3 }),
    without: fc.subarray([...keys], { maxLength: 3 }),
    exactly: fc.option(fc.shuffledSubarray([...keys], { maxLength: 6 })),
    order: fc.option(fc.shuffledSubarray([...keys], { maxLength: 6 })),
  });
  const arbitraryInput: fc.Arbitrary<PlanInput> = fc.record({
    index: fc.constant(toyIndex),
    request: arbitraryRequest,
    assessment: arbitraryAssessment,
    history: arbitraryHistory(keys),
  });

  it('gives a session under the same filter, with what it asks for, or a reason', () => {
    fc.assert(
      fc.property(arbitraryInput, arbitraryHand, (given, hand) => {
        const result = planByHand(given, hand);
        const prepared = prepare(given);
        if (!isOpen(prepared)) {
          expect(result.ok && result.value.kind).toBe('none');
          return;
        }
        if (!result.ok || result.value.kind === 'none') return;
        const planned = keysOf(result.value);
        for (const key of planned) {
          expect(prepared.filtered.rejections[key]).toBeUndefined();
          if (hand.exactly === null) expect(hand.without).not.toContain(key);
        }
        if (hand.exactly) expect(planned.toSorted()).toEqual([...new Set(hand.exactly)].toSorted());
        else for (const key of hand.pinned) expect(planned).toContain(key);
        expect(result.value.totalMs).toBeLessThanOrEqual(prepared.problem.limits.budgetMs);
      }),
      { numRuns: 500 },
    );
  });
});

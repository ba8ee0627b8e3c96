import type { Plan, VariationKey } from '@ilium/movement';
import { describe, expect, it } from 'vitest';
import {
  emptyHistory,
  noHand,
  type PlanInput,
  type Prescription,
  pinItem,
  planByHand,
  planSession,
  shareOfLetter,
  whyNot,
} from './index.ts';
import { toyAssessment, toyCondition, toyIndex, toyInput, toyPast, toyRequest } from './testing/index.ts';

const stretch = { holdSeconds: 20, reps: 2, sets: 1 };
const strength = { holdSeconds: 5, reps: 6, sets: 1 };
const prescription: Prescription = {
  items: [
    { variation: 'toy-cross/turn', dose: stretch },
    { variation: 'toy-hike/band', dose: strength },
  ],
};
const keysOf = (plan: Plan) => (plan.kind === 'session' ? plan.items.map(({ variation }) => variation) : []);
const itemOf = (plan: Plan, key: string) =>
  plan.kind === 'session' ? plan.items.find(({ variation }) => variation === key) : undefined;
const inputOf = (own: Partial<PlanInput> = {}): PlanInput => toyInput({ prescription, ...own });

describe('a session of someone who follows a letter', () => {
  it('is what the letter asks for and nothing else', () => {
    const plan = planSession(inputOf());
    expect(keysOf(plan)).toEqual(['toy-cross/turn', 'toy-hike/band']);
    expect(itemOf(plan, 'toy-hike/band')?.reasons[0]).toEqual({ code: 'prescribed', rule: 'D9' });
    expect(whyNot(plan, 'toy-sway/small')).toEqual([{ code: 'not-prescribed', rule: 'D9' }]);
  });

  it('is never more than was asked for', () => {
    const plan = planSession(inputOf());
    expect(itemOf(plan, 'toy-hike/band')?.dose.reps).toBeLessThanOrEqual(6);
    expect(itemOf(plan, 'toy-cross/turn')).toMatchObject({ extraReps: 0 });
    expect(itemOf(plan, 'toy-cross/turn')?.dose.reps).toBeLessThanOrEqual(2);
  });

  it('is not held to one new move: the therapist has shown them', () => {
    const history = { ...emptyHistory, byVariation: { 'toy-reach/free': toyPast() } } as PlanInput['history'];
    expect(keysOf(planSession(inputOf({ history })))).toHaveLength(2);
  });

  it('does not lift a block, a class or a lock', () => {
    const blocked = planSession(
      inputOf({ assessment: toyAssessment('low', { conditions: [toyCondition('bone')] }) }),
    );
    expect(keysOf(blocked)).toEqual(['toy-hike/band']);
    expect(whyNot(blocked, 'toy-cross/turn')[0]).toMatchObject({ code: 'blocked', condition: 'bone' });
    expect(keysOf(planSession(inputOf({ assessment: toyAssessment('high') })))).toEqual([]);
    expect(planSession(inputOf({ assessment: toyAssessment('low', { status: 'locked' }) }))).toMatchObject({
      kind: 'none',
      because: 'safety',
    });
  });

  it('leaves out what is asked for below its bounds, and says so: it did not make anything worse', () => {
    const less: Prescription = {
      items: [{ variation: 'toy-hike/band', dose: { holdSeconds: 5, reps: 1, sets: 1 } }],
    };
    expect(whyNot(planSession(inputOf({ prescription: less })), 'toy-hike/band')).toEqual([
      { code: 'asked-too-little', rule: 'D9' },
    ]);
  });

  it('has nothing in the place of what cannot be done here, and says what would open it', () => {
    const plan = planSession(inputOf({ request: { ...toyRequest, places: ['bed'], equipment: [] } }));
    expect(plan).toMatchObject({ kind: 'none', because: 'nothing-fits' });
    const opens = plan.waysOut.flatMap((way) => ('opens' in way ? way.opens : []));
    expect(opens.length).toBeGreaterThan(0);
    for (const key of opens) expect(['toy-cross/turn', 'toy-hike/band']).toContain(key);
  });

  it('has strength of its own beside stretches alone, where loose joints ask for it', () => {
    const stretches = { items: prescription.items.slice(0, 1) };
    const loose = toyAssessment('low', { conditions: [toyCondition('hypermobile')] });
    const input = inputOf({ prescription: stretches, assessment: loose });
    const plan = planSession(input);
    const share = shareOfLetter(input, plan);
    expect(keysOf(plan)).toContain('toy-cross/turn');
    expect(share?.beside.length).toBeGreaterThan(0);
    for (const key of share?.beside ?? []) expect(toyIndex.entryOf(key)?.movement.kind).toBe('strength');
  });

  it('by hand too: what is kept and what is due go together as far as they fit', () => {
    const input = inputOf({ request: { ...toyRequest, minutes: 3 } });
    const made = planByHand(input, pinItem(noHand, 'toy-hike/band'));
    expect(made.ok && keysOf(made.value)).toContain('toy-hike/band');
  });
});

describe('a letter that does not fit whole', () => {
  const long: Prescription = {
    items: [
      { variation: 'toy-cross/turn', dose: stretch },
      { variation: 'toy-reach/free', dose: stretch },
      { variation: 'toy-lunge/kneel', dose: stretch },
      { variation: 'toy-lift/two-legs', dose: strength },
      { variation: 'toy-squeeze/pillow', dose: strength },
      { variation: 'toy-hike/band', dose: strength },
    ],
  };
  const asked = long.items.map(({ variation }) => variation);

  /** Sessions day after day, each done to the end. */
  function sessions(count: number, minutes: number): readonly (readonly VariationKey[])[] {
    const days: (readonly VariationKey[])[] = [];
    for (let day = 0; day < count; day += 1) {
      const byVariation = Object.fromEntries(
        asked.flatMap((key) => {
          const last = days.findLastIndex((keys) => keys.includes(key));
          return last === -1 ? [] : [[key, toyPast({ daysSince: day - last })]];
        }),
      ) as PlanInput['history']['byVariation'];
      const request = { ...toyRequest, minutes };
      const history = { ...emptyHistory, gatesMet: ['G1', 'G2', 'G3'] as const, byVariation };
      days.push(keysOf(planSession(inputOf({ prescription: long, request, history }))));
    }
    return days;
  }

  it.each([3, 5, 8])('gives each move its turn within a few sessions of %d minutes', (minutes) => {
    const days = sessions(12, minutes);
    for (const keys of days) for (const key of keys) expect(asked).toContain(key);
    const most = Math.max(...days.map((keys) => keys.length));
    expect(most).toBeLessThan(6);
    const round = Math.ceil(6 / Math.min(...days.map((keys) => keys.length)));
    for (let from = 0; from + round <= days.length; from += 1)
      expect(new Set(days.slice(from, from + round).flat()).size).toBe(6);
  });

  it('says how much of it fits, what waits, and in how many minutes the most would fit', () => {
    const input = inputOf({ prescription: long, request: { ...toyRequest, minutes: 5 } });
    const plan = planSession(input);
    const share = shareOfLetter(input, plan);
    if (!share?.fuller) throw new Error('nothing fuller was found');
    expect(share.planned).toEqual(asked.filter((key) => keysOf(plan).includes(key)));
    expect([...share.planned, ...share.waiting, ...share.out].toSorted()).toEqual(asked.toSorted());
    const { minutes, moves } = share.fuller;
    const then = (mins: number) =>
      keysOf(planSession({ ...input, request: { ...toyRequest, minutes: mins } })).length;
    expect(moves).toBeGreaterThan(share.planned.length);
    expect(then(minutes)).toBe(moves);
    expect(then(minutes - 1)).toBeLessThan(moves);
    expect(then(20)).toBe(moves);
  });

  it('names nothing fuller where everything fits, and nothing at all without a letter', () => {
    const input = inputOf({ request: { ...toyRequest, minutes: 20 } });
    expect(shareOfLetter(input, planSession(input))).toMatchObject({ waiting: [], fuller: null });
    expect(shareOfLetter(toyInput(), planSession(toyInput()))).toBeNull();
  });
});

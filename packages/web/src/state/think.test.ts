import { library } from '@ilium/library';
import { indexLibrary, type SessionPlan } from '@ilium/movement';
import { noHand, pinItem, removeItem, swapItem } from '@ilium/planner';
import { foldRecord, type Intake, makeEvent, type StoredEvent } from '@ilium/record';
import { allowanceOf } from '@ilium/safety';
import { createRandom, HOUR } from '@ilium/units';
import { describe, expect, test } from 'vitest';
import { exampleIntake } from '../testing/example-intake.ts';
import { type Asked, type Judgement, judge, type Known } from './judge.ts';
import { think } from './think.ts';

const index = indexLibrary(library);
const NOON = Date.UTC(2026, 10, 21, 11);
const random = createRandom(5);
const made = (hours: number) => ({ at: NOON + hours * HOUR, offsetMinutes: 60, device: 'd', random });
const session = '01890a5d-ac96-774b-bcce-b302099a8057';

const knownOf = (change: Partial<Intake> = {}, later: readonly StoredEvent[] = []): Known => {
  const intake = { ...exampleIntake, ...change };
  const answered = makeEvent('intake-answered', { intake, rulesVersion: 1 }, made(-30));
  return { record: foldRecord([answered, ...later]), index };
};
const asked: Asked = { wish: {}, choice: null, hand: noHand, now: NOON, offsetMinutes: 60 };

function judged(known: Known, change: Partial<Asked> = {}): Judgement & { readonly plan: SessionPlan } {
  const judgement = judge(known, { ...asked, ...change });
  if (judgement?.plan.kind !== 'session') throw new Error('a session was expected');
  return { ...judgement, plan: judgement.plan };
}
const keysOf = (plan: SessionPlan) => plan.items.map(({ variation }) => variation);
const [first, second] = keysOf(judged(knownOf()).plan) as [`${string}/${string}`, `${string}/${string}`];

test('what goes to another thread and back is the same', () => {
  const known = knownOf();
  const there: Known = {
    record: structuredClone(known.record),
    index: indexLibrary(structuredClone(library)),
  };
  const plan = judge(known, asked);
  expect(structuredClone(judge(there, structuredClone(asked)))).toEqual(plan);
});

describe('the person’s hand', () => {
  const { plan } = judged(knownOf());

  test('takes an item out with nothing in its place', () => {
    const hand = removeItem(noHand, plan, first);
    expect(keysOf(judged(knownOf(), { hand }).plan)).toEqual(keysOf(plan).filter((key) => key !== first));
  });

  test('keeps what is kept while the minutes change', () => {
    const hand = pinItem(noHand, second);
    for (const minutes of [6, 15, 20])
      expect(keysOf(judged(knownOf(), { hand, wish: { minutes } }).plan)).toContain(second);
  });

  test('is told why where it cannot be followed, and the day has a session all the same', () => {
    const hand = keysOf(plan).reduce(pinItem, noHand);
    const { refusal, plan: shorter } = judged(knownOf(), { hand, wish: { minutes: 3 } });
    expect(refusal?.code).toBe('too-long');
    expect(shorter.totalMs).toBeLessThanOrEqual(180_000);
  });

  test('is kept as a wish: what was swapped out stays out next time, what came in comes again', () => {
    const [choice] = think<'swaps'>(knownOf(), asked, { about: 'swaps', plan, key: second }) ?? [];
    if (!choice) throw new Error('a choice was expected');
    const other = choice.variation;
    const { plan: done, wishes } = judged(knownOf(), { hand: swapItem(noHand, plan, second, other) });
    expect(wishes).toEqual({ wanted: [other], unwanted: [second] });
    if (!wishes) return;
    const later = knownOf({}, [makeEvent('session-planned', { session, plan: done, wishes }, made(-20))]);
    expect(keysOf(judged(later).plan)).toContain(other);
    expect(keysOf(judged(later).plan)).not.toContain(second);
  });
});

describe('kinds of session', () => {
  test('just the one that helps is offered once something has helped', () => {
    const { plan } = judged(knownOf());
    const eased = [
      makeEvent('session-planned', { session, plan }, made(-26)),
      makeEvent('session-started', { session, painBefore: 3 }, made(-25.9)),
      ...plan.items.flatMap(({ variation }, item) => [
        makeEvent(
          'item-ended',
          { session, item, variation, outcome: 'done' as const, because: null, repsDone: 3, repsPlanned: 3 },
          made(-25.8),
        ),
        makeEvent('item-rated', { session, item, variation, rating: 'eased' as const, pain: 2 }, made(-25.7)),
      ]),
      makeEvent('session-ended', { session, how: 'finished', activeMs: 400_000 }, made(-25.6)),
    ];
    expect(think<'shapes'>(knownOf(), asked, { about: 'shapes' })).not.toContain('one');
    const known = knownOf({}, eased);
    expect(think<'shapes'>(known, asked, { about: 'shapes' })).toContain('one');
    expect(judged(known, { wish: { shape: 'one' } }).plan.items).toHaveLength(1);
  });

  test('a work break is three minutes at most, whatever was asked for', () => {
    const { plan, mostMinutes } = judged(knownOf(), { wish: { shape: 'work-break', minutes: 20 } });
    expect(mostMinutes).toBe(3);
    expect(plan.totalMs).toBeLessThanOrEqual(180_000);
    for (const { setup } of plan.items) expect(['chair', 'standing']).toContain(setup.place);
  });
});

describe('what may stand in for an item', () => {
  const people: readonly Partial<Intake>[] = [
    {},
    { conditions: [{ id: 'knee', side: 'both' }] },
    { conditions: [{ id: 'groin-pinch', side: 'left' }, { id: 'balance' }], minutes: 15 },
    { places: ['standing', 'chair'], minutes: 6 },
    { pain: { ...exampleIntake.pain, average: 8 } },
  ];

  test.each(people)('nothing that is blocked is ever offered, and never over the minutes (%#)', (change) => {
    const known = knownOf(change);
    const { plan, assessment } = judged(known);
    for (const { variation } of plan.items)
      for (const choice of think<'swaps'>(known, asked, { about: 'swaps', plan, key: variation }) ?? []) {
        expect(choice.plan.totalMs).toBeLessThanOrEqual(plan.request.minutes * 60_000);
        for (const item of choice.plan.items) {
          const entry = index.entryOf(item.variation);
          if (!entry) throw new Error('a plan names what the library lacks');
          const allowance = allowanceOf(assessment, entry.variation);
          for (const side of item.sides) expect(allowance[side].status).not.toBe('blocked');
        }
      }
  });
});

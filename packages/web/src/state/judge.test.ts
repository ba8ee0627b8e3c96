import { library } from '@ilium/library';
import { indexLibrary, type SessionPlan } from '@ilium/movement';
import { noHand } from '@ilium/planner';
import { foldRecord, type Intake, makeEvent, type PrescriptionLetter, type StoredEvent } from '@ilium/record';
import { exampleLetter } from '@ilium/record/testing';
import { createRandom, HOUR } from '@ilium/units';
import { expect, test } from 'vitest';
import { exampleIntake } from '../testing/example-intake.ts';
import { type Asked, judge } from './judge.ts';

const index = indexLibrary(library);
const NOON = Date.UTC(2026, 10, 21, 11);
const random = createRandom(3);
const made = (hours: number) => ({ at: NOON + hours * HOUR, offsetMinutes: 60, device: 'd', random });
const asked: Asked = { wish: {}, choice: null, hand: noHand, now: NOON, offsetMinutes: 60 };
const answered = makeEvent('intake-answered', { intake: exampleIntake, rulesVersion: 1 }, made(-1));

const judgeAt = (hours: number, events: readonly StoredEvent[]) => {
  const record = foldRecord([answered, ...events]);
  return judge({ record, index }, { ...asked, now: NOON + hours * HOUR });
};

const first = judgeAt(0, [])?.plan as SessionPlan;
const session = '01890a5d-ac96-774b-bcce-b302099a8057';
const [item] = first.items;
const family = index.entryOf(item?.variation ?? 'none/at-all')?.movement.family;
const red: readonly StoredEvent[] = item
  ? [
      makeEvent('session-planned', { session, plan: first }, made(0)),
      makeEvent('session-started', { session, painBefore: 2 }, made(0.01)),
      makeEvent(
        'item-rated',
        { session, item: 0, variation: item.variation, rating: 'worse', pain: 7 },
        made(0.05),
      ),
      makeEvent('session-ended', { session, how: 'finished', activeMs: 1 }, made(0.2)),
    ]
  : [];
const plannedFamilies = (hours: number) => {
  const plan = judgeAt(hours, red)?.plan;
  return plan?.kind === 'session'
    ? plan.items.map(({ variation }) => index.entryOf(variation)?.movement.family)
    : [];
};

test('nothing is judged before the first check', () => {
  expect(judge({ record: foldRecord([]), index }, asked)).toBeNull();
});

test('a check with nothing to report leads to a session', () => {
  expect(first.kind).toBe('session');
  expect(family).toBeDefined();
});

test('E4: what went red rests with its family for the rest of the day, not only in that session', () => {
  expect(plannedFamilies(2).length).toBeGreaterThan(0);
  expect(plannedFamilies(2)).not.toContain(family);
});

const prescribed = index.entries.find(
  ({ key, movement }) =>
    movement.kind === 'mobility' &&
    first.items.every(({ variation }) => variation !== key) &&
    first.rejections[key]?.every(({ code }) => code === 'outranked'),
);
const small = { ...(prescribed?.variation.dose.start ?? { holdSeconds: 0, reps: 1, sets: 1 }), sets: 1 };
const letter: PrescriptionLetter = {
  ...exampleLetter,
  items: [
    {
      variation: prescribed?.key ?? 'none/at-all',
      dose: { holdSeconds: small.holdSeconds, reps: small.reps, sets: small.sets },
    },
  ],
};
const accepted = makeEvent('prescription-accepted', { letter, key: 'A'.repeat(87) }, made(-0.5));
const itemsOf = (events: readonly StoredEvent[], answers: Partial<Intake> = {}) => {
  const check = makeEvent(
    'intake-answered',
    { intake: { ...exampleIntake, ...answers }, rulesVersion: 1 },
    made(-0.2),
  );
  const plan = judgeAt(0, [...events, check])?.plan;
  return plan?.kind === 'session' ? plan.items : [];
};

test('D9: what a letter asks for is in the session, at no more than its dose, until it is ended', () => {
  const item = itemsOf([accepted]).find(({ variation }) => variation === prescribed?.key);
  expect(item?.reasons).toContainEqual({ code: 'prescribed', rule: 'D9' });
  expect(item?.dose.holdSeconds).toBeLessThanOrEqual(small.holdSeconds);
  expect(item?.dose.reps).toBeLessThanOrEqual(small.reps);
  const ended = makeEvent('prescription-ended', { letter: letter.id }, made(-0.3));
  expect(itemsOf([accepted, ended]).map(({ variation }) => variation)).not.toContain(prescribed?.key);
});

test('D9: a letter lifts no lock', () => {
  expect(itemsOf([accepted], { redFlags: { others: 'no', RF01: 'yes' } })).toEqual([]);
});

import { emptyRecord, type SessionRecord } from '@ilium/record';
import { MINUTE } from '@ilium/units';
import { expect, test } from 'vitest';
import { exampleIntake } from '../testing/example-intake.ts';
import { goesOnByItself, knownVariations, painJustGiven, playerRules } from './session-rules.ts';

const at = (moment: number) => ({ at: moment, offsetMinutes: 0 });
const session = (change: Partial<SessionRecord>): SessionRecord => ({
  id: 'a',
  planned: at(0),
  plan: {
    kind: 'session',
    rulesVersion: 1,
    libraryVersion: 1,
    request: { minutes: 10, places: [], equipment: [], painSide: 'left', leadSide: 'left', emphasis: [] },
    items: [],
    totalMs: 0,
    rejections: {},
    waysOut: [],
  },
  started: at(0),
  painBefore: null,
  position: null,
  items: [],
  ended: null,
  painAfter: null,
  ...change,
});
const finished = session({ ended: { ...at(1), how: 'finished', activeMs: 1 } });

test('pain that is easily stirred up is played strictly, and without answers too', () => {
  expect(playerRules({ irritability: 'high' }, { sessions: [] }).strict).toBe(true);
  expect(playerRules(null, { sessions: [] })).toEqual({ strict: true, relief: false });
  expect(playerRules({ irritability: 'low' }, { sessions: [] })).toEqual({ strict: false, relief: true });
});

test('easing adds repetitions from the fourth session on where pain is easily stirred up', () => {
  const two = [finished, finished];
  expect(playerRules({ irritability: 'high' }, { sessions: two }).relief).toBe(false);
  expect(playerRules({ irritability: 'high' }, { sessions: [...two, finished] }).relief).toBe(true);
});

test('a session left a moment ago goes on by itself, an older one waits', () => {
  expect(goesOnByItself(session({}), 9 * MINUTE)).toBe(true);
  expect(goesOnByItself(session({}), 11 * MINUTE)).toBe(false);
});

test('what was done before is known, what was only planned is not', () => {
  const item = {
    item: 0,
    variation: 'a/b',
    outcome: 'done',
    because: null,
    repsDone: 2,
    repsPlanned: 3,
    rating: null,
    pain: null,
  } as const;
  const sessions = [session({ items: [item, { ...item, variation: 'c/d', repsDone: 0 }] })];
  expect(knownVariations({ sessions })).toEqual(['a/b']);
});

test('pain that was told within the hour need not be asked again before the session', () => {
  const checked = {
    ...emptyRecord,
    intake: {
      ...at(0),
      intake: { ...exampleIntake, pain: { ...exampleIntake.pain, now: 4 } },
      rulesVersion: 1,
    },
  };
  const morning = { ...at(30 * MINUTE), change: 'same', pain: 2, farthest: null } as const;
  expect(painJustGiven(checked, 59 * MINUTE)).toBe(4);
  expect(painJustGiven(checked, 61 * MINUTE)).toBeNull();
  expect(painJustGiven({ ...checked, mornings: [morning] }, 61 * MINUTE)).toBe(2);
  expect(painJustGiven(emptyRecord, 0)).toBeNull();
});

test('a number that the check took where nobody told it is no answer about pain before the session', () => {
  const pain = { ...exampleIntake.pain, now: 4, assumed: ['now' as const] };
  const checked = { ...at(0), intake: { ...exampleIntake, pain }, rulesVersion: 1 };
  expect(painJustGiven({ intake: checked, mornings: [] }, MINUTE)).toBeNull();
});

import { emptyRecord, type Intake } from '@ilium/record';
import { examplePlan } from '@ilium/record/testing';
import { instantToIso } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { type Entry, entry, journalToRecord, quietIntake, testContext, testNow } from './testing/index.ts';
import { mayBegin, mayGoOn, whatToAsk } from './what-to-ask.ts';

const HOUR = 3_600_000;
const SESSION = '01890a5d-ac96-774b-bcce-b302099a8057';
const check = (hours: number, change: Partial<Intake> = {}) =>
  entry(hours, 'intake-answered', {
    intake: { ...quietIntake, ...change, answeredAt: instantToIso(testNow + hours * HOUR, 60) },
    rulesVersion: 1,
  });
const session = (hours: number) => [
  entry(hours, 'session-planned', { session: SESSION, plan: examplePlan }),
  entry(hours, 'session-started', { session: SESSION, painBefore: 2 }),
];
const askAt = (hours: number, ...entries: readonly Entry[]) =>
  whatToAsk(journalToRecord(...entries), { ...testContext, now: testNow + hours * HOUR });
const partsOf = ({ parts }: ReturnType<typeof whatToAsk>) => parts.map(({ part, how }) => `${part} ${how}`);

const wholeAgain = ['warning-signs anew', 'health confirm', 'pain anew', 'place confirm'];

describe('what to ask before a session', () => {
  it('E1: everything, the first time', () => {
    const asking = whatToAsk(emptyRecord, testContext);
    expect(asking).toMatchObject({ kind: 'first', because: ['first'], slips: [] });
    expect(partsOf(asking)).toEqual([
      'age anew',
      'warning-signs anew',
      'health anew',
      'pain anew',
      'place anew',
    ]);
    expect(asking.parts.every(({ rule }) => rule === 'E1')).toBe(true);
  });

  it('nothing right after the check, for four hours and one session', () => {
    expect(askAt(1, check(0)).kind).toBe('nothing');
    expect(askAt(5, check(0)).kind).toBe('short');
    expect(askAt(2, check(0), ...session(1)).kind).toBe('short');
    expect(askAt(2, check(0), ...session(-1)).kind).toBe('short');
  });

  it('E4: whether anything is new, how it is now, how far down, and where, before every other one', () => {
    const asking = askAt(24, check(0), ...session(1));
    expect(asking).toMatchObject({ kind: 'short', because: ['session'] });
    expect(partsOf(asking)).toEqual(['news anew', 'pain-now anew', 'farthest anew', 'place confirm']);
    expect(asking.parts.every(({ rule, why }) => rule === 'E4' && why === 'session')).toBe(true);
  });

  it('not again what the morning has just told', () => {
    const morning = (pain: number | null, farthest: 1 | null) =>
      entry(24, 'morning-answered', { change: 'same', pain, farthest });
    expect(partsOf(askAt(24.5, check(0), morning(2, 1)))).toEqual(['news anew', 'place confirm']);
    expect(partsOf(askAt(24.5, check(0), morning(2, null)))).toContain('farthest anew');
    expect(partsOf(askAt(26, check(0), morning(2, 1)))).toContain('pain-now anew');
  });

  it('E8: signs and pain anew when the whole check is due, the rest only to be confirmed', () => {
    const asking = askAt(15 * 24, check(0));
    expect(asking).toMatchObject({ kind: 'whole', because: ['old'] });
    expect(partsOf(asking)).toEqual(wholeAgain);
    expect(asking.parts.every(({ rule }) => rule === 'E8')).toBe(true);
  });

  it('E8: everything anew under other rules', () => {
    const old = check(0);
    const record = journalToRecord({ ...old, payload: { ...old.payload, rulesVersion: 0 } });
    const asking = whatToAsk(record, testContext);
    expect(asking).toMatchObject({ kind: 'whole', because: ['new-rules'] });
    expect(asking.parts.every(({ how }) => how === 'anew')).toBe(true);
  });

  it('E3: the reason first where a lock is fresh, and not after a day', () => {
    const locked = check(0, { redFlags: { others: 'no', RF16: 'yes' } });
    expect(askAt(1, locked)).toMatchObject({ kind: 'whole', because: ['locked'] });
    expect(partsOf(askAt(1, locked))).toEqual(['reason anew', ...wholeAgain]);
    expect(partsOf(askAt(25, locked))).toEqual(wholeAgain);
  });

  it('all that is open where the check had ended early', () => {
    const { others: _, ...open } = quietIntake.redFlags;
    expect(askAt(1, check(0, { redFlags: open }))).toMatchObject({ kind: 'whole', because: ['locked'] });
  });

  it('only what cannot be right, where that is all', () => {
    const slip = check(0, { pain: { ...quietIntake.pain, worst: 1 } });
    expect(askAt(1, slip)).toMatchObject({
      kind: 'slip',
      slips: [{ code: 'worst-below-others' }],
      parts: [],
    });
  });

  it('what cannot be right before the rest of the whole check', () => {
    const asking = askAt(1, check(0, { age: 'under-18', pregnancy: { trimester: 1 } }));
    expect(asking).toMatchObject({ kind: 'whole', slips: [{ code: 'pregnant-at-this-age' }] });
  });

  it('as much with a clock set back as without', () => {
    const record = [
      check(0),
      ...session(1),
      entry(15 * 24, 'morning-answered', {
        change: 'same',
        pain: null,
        farthest: null,
      }),
    ] as const;
    expect(askAt(2, ...record)).toMatchObject({ kind: 'whole', because: ['gap', 'old'] });
  });
});

describe('E4: a session', () => {
  const at = (hours: number) => ({ ...testContext, now: testNow + hours * HOUR });
  const begins = (hours: number, ...entries: readonly Entry[]) =>
    mayBegin(journalToRecord(...entries), at(hours));
  const goesOn = (hours: number, ...entries: readonly Entry[]) =>
    mayGoOn(journalToRecord(...entries), at(hours));

  it('begins after a check of its own, and only once', () => {
    expect(begins(1, check(0))).toBe(true);
    expect(begins(5, check(0))).toBe(false);
    expect(begins(2, check(0), ...session(1))).toBe(false);
    expect(mayBegin(emptyRecord, testContext)).toBe(false);
  });

  it('does not wait for a slip that was asked about', () => {
    const slip = check(0, { pain: { ...quietIntake.pain, worst: 1 } });
    expect(begins(1, slip)).toBe(true);
    expect(begins(5, slip)).toBe(false);
  });

  it('goes on with the check that it began with, for four hours', () => {
    expect(goesOn(2, check(0), ...session(1))).toBe(true);
    expect(goesOn(5, check(0), ...session(1))).toBe(false);
    expect(mayGoOn(emptyRecord, testContext)).toBe(false);
  });

  it('does not go on once a new sign calls for the whole check', () => {
    const told = entry(2, 'sign-reported', { flags: ['RF27'] });
    expect(goesOn(2.5, check(0), ...session(1), told)).toBe(false);
  });
});

import type { RecordState } from '@ilium/record';
import { examplePlan } from '@ilium/record/testing';
import { type Entry, entry, journalToRecord, quietIntake, testNow } from '@ilium/safety/testing';
import { HOUR } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { sessionToTakeUp } from './take-up.ts';

const LEFT = '01890a5d-ac96-774b-bcce-000000000001';
const OTHER = '01890a5d-ac96-774b-bcce-000000000002';
const clearance = { by: 'Dr Lindgren', on: '2026-11-20' };
const begun = (hours: number, session: string, plan = examplePlan): readonly Entry[] => [
  entry(hours, 'session-planned', { session, plan }),
  entry(hours, 'session-started', { session, painBefore: 2 }),
];
const check = (hours: number) => entry(hours, 'intake-answered', { intake: quietIntake, rulesVersion: 1 });
const symptom = (hours: number, session: string) =>
  entry(hours, 'symptom-told', { session, item: 0, variation: 'toy-stretch/lean', symptom: 'leg-farther' });
const takeUp = (record: RecordState, hours: number) => sessionToTakeUp(record, testNow + hours * HOUR)?.id;

describe('a session that was left half-way', () => {
  it('can be taken up for twelve hours, when it was the last and has not ended', () => {
    const left = journalToRecord(check(-1), ...begun(0, LEFT));
    expect(takeUp(left, 11)).toBe(LEFT);
    expect(takeUp(left, 13)).toBeUndefined();
    const ended = entry(1, 'session-ended', { session: OTHER, how: 'finished', activeMs: 1 });
    expect(
      takeUp(journalToRecord(check(-1), ...begun(0, LEFT), ...begun(1, OTHER), ended), 2),
    ).toBeUndefined();
  });

  const since: readonly (readonly [string, Entry])[] = [
    ['answers', check(1)],
    ['a sign', entry(1, 'sign-reported', { flags: ['RF03'] })],
    ['a clearance', entry(1, 'clearance-recorded', { flags: ['RF16'], clearance })],
    ['symptoms in another session', symptom(1, OTHER)],
    [
      'a clinician’s word',
      entry(1, 'clinician-edited', {
        variation: 'toy-stretch/lean',
        sides: [],
        dose: { holdSeconds: 20, reps: 2, sets: 1 },
        by: 'A. Osei',
        against: [],
      }),
    ],
  ];

  it.each(since)('I28: is planned anew after %s, by any clock', (_, told) => {
    const before = [check(-1), ...begun(0, LEFT)];
    expect(takeUp(journalToRecord(...before, told), 2)).toBeUndefined();
    expect(takeUp(journalToRecord(...before, { ...told, at: testNow - 900 * HOUR }), 2)).toBeUndefined();
  });

  it('I28: is planned anew under other rules', () => {
    const old = { ...examplePlan, rulesVersion: 0 };
    expect(takeUp(journalToRecord(check(-1), ...begun(0, LEFT, old)), 1)).toBeUndefined();
  });

  it('is taken up after what was told in it: that has changed it already', () => {
    expect(takeUp(journalToRecord(check(-1), ...begun(0, LEFT), symptom(1, LEFT)), 2)).toBe(LEFT);
  });
});

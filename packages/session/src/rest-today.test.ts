import type { Symptom } from '@ilium/record';
import { type Entry, entry, journalToRecord, testContext, testNow } from '@ilium/safety/testing';
import { HOUR } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { restingToday } from './rest-today.ts';
import { fourToys, toyIndex } from './testing/toy-library.ts';
import { toyPlan } from './testing/toy-plan.ts';

const index = toyIndex(fourToys);
const session = '01890a5d-ac96-774b-bcce-b302099a8057';
const item = { session, item: 0, variation: 'reach/plain' } as const;

interface Told {
  readonly pain?: number | null;
  readonly rating?: 'worse' | 'same';
  readonly sign?: Symptom;
  readonly because?: 'hurts';
}

const rested = (hours: number, { pain = null, rating = 'worse', sign, because }: Told) => {
  const entries: readonly Entry[] = [
    entry(0, 'session-planned', { session, plan: toyPlan(index, [{ id: 'reach' }]) }),
    entry(0.1, 'session-started', { session, painBefore: 2 }),
    ...(sign ? [entry(0.2, 'symptom-told', { ...item, symptom: sign })] : []),
    entry(0.2, 'item-rated', { ...item, rating, pain }),
    entry(0.3, 'item-ended', {
      ...item,
      outcome: 'partly',
      because: because ?? null,
      repsDone: 1,
      repsPlanned: 4,
    }),
  ];
  const moment = { ...testContext, now: testNow + hours * HOUR };
  return restingToday(journalToRecord(...entries), index, moment);
};
const family = ['reach/plain', 'fold/plain'];

describe('E4: after a red the family rests for the rest of the day', () => {
  it.each([
    { pain: 6 },
    { pain: 5 },
    { pain: 3, sign: 'sharp' as const },
    { sign: 'sharp' as const },
    { because: 'hurts' as const },
  ])('after %j', (told) => {
    expect(rested(2, told)).toEqual(family);
  });

  it.each([
    { pain: 4 },
    { pain: 2 },
    { sign: 'leg-farther' as const, because: 'hurts' as const },
    { rating: 'same' as const },
  ])('not after %j', (told) => {
    expect(rested(2, told)).toEqual([]);
  });

  it('not the next day', () => {
    expect(rested(15, { pain: 7 })).toEqual([]);
  });
});

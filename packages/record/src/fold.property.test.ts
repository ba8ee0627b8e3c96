import { createRandom } from '@ilium/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRecord, mergeEvents } from './fold.ts';
import { arbitraryRecord } from './testing/arbitrary-record.ts';

describe('the fold', () => {
  it('gives the same state in any order, with duplicates', () => {
    fc.assert(
      fc.property(arbitraryRecord, fc.nat(), (events, seed) => {
        const random = createRandom(seed);
        const shuffled = [...events, ...events.slice(0, 3)]
          .map((event) => ({ event, key: random() }))
          .sort((a, b) => a.key - b.key)
          .map(({ event }) => event);
        expect(foldRecord(shuffled)).toEqual(foldRecord(events));
      }),
      { numRuns: 500 },
    );
  });

  it('merges commutatively, associatively and idempotently', () => {
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, arbitraryRecord, (a, b, c) => {
        expect(mergeEvents(a, b)).toEqual(mergeEvents(b, a));
        expect(mergeEvents(mergeEvents(a, b), c)).toEqual(mergeEvents(a, mergeEvents(b, c)));
        expect(mergeEvents(mergeEvents(a, a), a)).toEqual(mergeEvents(a, []));
      }),
      { numRuns: 300 },
    );
  });

  it('survives being written as JSON', () => {
    fc.assert(
      fc.property(arbitraryRecord, (events) => {
        expect(foldRecord(JSON.parse(JSON.stringify(events)))).toEqual(foldRecord(events));
      }),
      { numRuns: 200 },
    );
  });
});

import { foldRecord, type StoredEvent } from '@ilium/record';
import { createRandom } from '@ilium/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAbove, mostDose } from './dose/dose-step.ts';
import { foldHistory, type History } from './history.ts';
import { checkOn, contextOn, type DiaryDay, dayToEvents, eventOn, type Told } from './testing/diary.ts';
import { toyIndex, toyKeys } from './testing/toy-library.ts';

type ToldMorning = 'better' | 'same' | 'worse' | null;

const keys = Object.values(toyKeys);

const arbitraryItem = fc.record({
  key: fc.constantFrom(...keys),
  dose: fc.record({
    holdSeconds: fc.integer({ min: 0, max: 40 }),
    reps: fc.integer({ min: 1, max: 20 }),
    sets: fc.integer({ min: 1, max: 4 }),
  }),
  rating: fc.constantFrom<'eased' | 'same' | 'worse' | null>('eased', 'same', 'same', 'worse', null),
  pain: fc.integer({ min: 0, max: 9 }),
});

const arbitraryDays: fc.Arbitrary<readonly DiaryDay[]> = fc
  .uniqueArray(
    fc.record({
      day: fc.integer({ min: 0, max: 60 }),
      items: fc.array(arbitraryItem, { minLength: 1, maxLength: 4 }),
      before: fc.option(fc.integer({ min: 0, max: 8 })),
      morning: fc.constantFrom<ToldMorning>('better', 'same', 'same', 'worse', null),
      farthest: fc.constantFrom<0 | 1 | 2 | 3>(0, 0, 1, 3),
    }),
    { maxLength: 14, selector: ({ day }) => day },
  )
  .map((days) => days.toSorted((a, b) => a.day - b.day));

const NOW = 62;
const eventsOf = (told: readonly Told[]): readonly StoredEvent[] => [
  checkOn(-0.5),
  ...told.flatMap((one) => ('id' in one ? [one] : dayToEvents(one))),
];
const historyOf = (events: readonly StoredEvent[], day = NOW): History =>
  foldHistory(foldRecord(events), contextOn(day));

/** What one history allows that another does not: higher doses, open gates, a higher phase, a sooner return. */
function findMore(less: History, more: History): readonly string[] {
  return [
    ...more.gatesMet.filter((gate) => !less.gatesMet.includes(gate)),
    ...(more.progression.phaseAtMost > less.progression.phaseAtMost ? ['phase'] : []),
    ...keys.filter((key) => {
      const [was, is] = [less.byVariation[key], more.byVariation[key]];
      if (!was || !is) return false;
      const isHigher = was.dose !== null && is.dose !== null && isAbove(is.dose, was.dose);
      return isHigher || (was.restUntil !== null && (is.restUntil ?? '') < was.restUntil);
    }),
  ];
}

describe('what the record means', () => {
  it('is the same in whatever order its events came, with duplicates, and again', () => {
    fc.assert(
      fc.property(arbitraryDays, fc.nat(), (days, seed) => {
        const events = eventsOf(days);
        const random = createRandom(seed);
        const shuffled = [...events, ...events.slice(0, 5)]
          .map((event) => ({ event, rank: random() }))
          .toSorted((a, b) => a.rank - b.rank)
          .map(({ event }) => event);
        expect(historyOf(shuffled)).toEqual(historyOf(events));
        expect(historyOf(JSON.parse(JSON.stringify(events)))).toEqual(historyOf(events));
      }),
      { numRuns: 60 },
    );
  });

  it('has no dose above the bounds, whatever the record holds (I09)', () => {
    fc.assert(
      fc.property(arbitraryDays, fc.integer({ min: 0, max: NOW }), (days, day) => {
        const { byVariation } = historyOf(eventsOf(days), day);
        for (const key of keys) {
          const spec = toyIndex.entryOf(key)?.variation.dose;
          const dose = byVariation[key]?.dose;
          if (spec && dose) expect(isAbove(dose, mostDose(spec))).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never allows more for a morning that was not told than for one that was the same (I08)', () => {
    fc.assert(
      fc.property(arbitraryDays, (days) => {
        const as = (morning: ToldMorning) => historyOf(eventsOf(days.map((day) => ({ ...day, morning }))));
        expect(findMore(as('same'), as(null))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('never raises anything without a rating (I08)', () => {
    fc.assert(
      fc.property(arbitraryDays, (days) => {
        const silent = days.map((day) => ({
          ...day,
          items: (day.items ?? []).map((item) => ({ ...item, rating: null })),
        }));
        const { byVariation } = historyOf(eventsOf(silent));
        for (const { change } of Object.values(byVariation)) expect(change?.rule).not.toBe('D1');
      }),
      { numRuns: 100 },
    );
  });

  it('never allows more after a red than after an amber, nor after that than after a green', () => {
    fc.assert(
      fc.property(arbitraryDays, (days) => {
        const last = days.at(-1);
        if (!last) return;
        const as = (rating: 'same' | 'worse', pain: number) =>
          historyOf(
            eventsOf([
              ...days.slice(0, -1),
              { ...last, before: 2, items: (last.items ?? []).map((item) => ({ ...item, rating, pain })) },
            ]),
          );
        expect(findMore(as('same', 2), as('worse', 3))).toEqual([]);
        expect(findMore(as('worse', 3), as('worse', 8))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('never exceeds a prescription, and is never raised by one (D9)', () => {
    const ceiling = fc.record({
      holdSeconds: fc.integer({ min: 0, max: 30 }),
      reps: fc.integer({ min: 1, max: 15 }),
      sets: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(arbitraryDays, ceiling, (days, most) => {
        const record = foldRecord(eventsOf(days));
        const free = foldHistory(record, contextOn(NOW));
        const bound = foldHistory(record, contextOn(NOW, { ceilings: { [toyKeys.lean]: most } }));
        const [was, is] = [free.byVariation[toyKeys.lean]?.dose, bound.byVariation[toyKeys.lean]?.dose];
        if (!was || !is) return;
        expect(isAbove(is, most)).toBe(false);
        expect(isAbove(is, was)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('does not change its doses, gates or counts because a suggested rest was taken back', () => {
    fc.assert(
      fc.property(arbitraryDays, (days) => {
        const lifted = eventOn(61, 'rest-lifted', { variation: toyKeys.lean });
        const [before, after] = [historyOf(eventsOf(days)), historyOf(eventsOf([...days, lifted]))];
        expect(after.gatesMet).toEqual(before.gatesMet);
        expect(after.byVariation[toyKeys.lean]?.dose).toEqual(before.byVariation[toyKeys.lean]?.dose);
      }),
      { numRuns: 60 },
    );
  });
});

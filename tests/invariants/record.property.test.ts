import { type Dose, indexLibrary, type Library, type VariationKey } from '@ilium/movement';
import { type PlanHistory, planSession } from '@ilium/planner';
import { applyStored, emptyRecord, foldRecord, type RecordState, type StoredEvent } from '@ilium/record';
import { quietIntake, testNow } from '@ilium/safety/testing';
import { DAY, HOUR } from '@ilium/units';
import fc from 'fast-check';
import { describe } from 'vitest';
import { type FoldHistory, foldQuiet } from './course.ts';
import { arbitraryDiary, type Diary, diaryToEvents, diaryToRecord, openKeys } from './diary.ts';
import { entryOf, index, itemsOf, personToInput } from './people.ts';
import { cases, testInvariant } from './test-invariant.ts';

const fold = foldQuiet;
const historyOf = (foldIt: FoldHistory, diary: Diary, now = testNow): PlanHistory =>
  foldIt(diaryToRecord(diary), now);

const familyOf = (key: string): string => entryOf(key as VariationKey).movement.family;

/** What a history has more of than another: gates, doses, sooner returns. */
function findRisen(
  before: PlanHistory,
  after: PlanHistory,
  isMeant: (key: string) => boolean = () => true,
): readonly string[] {
  const gates = after.gatesMet.filter((gate) => !before.gatesMet.includes(gate));
  const doses = Object.entries(after.byVariation).flatMap(([key, { dose, restUntil }]) => {
    const was = before.byVariation[key as VariationKey];
    if (!was || !isMeant(key)) return [];
    const parts = ['holdSeconds', 'reps', 'sets'] as const;
    const rose = dose && was.dose && parts.some((part) => dose[part] > (was.dose?.[part] ?? 0));
    const isSooner = was.restUntil !== null && (restUntil === null || restUntil < was.restUntil);
    return [
      ...(rose ? [`${key}: the dose rose`] : []),
      ...(isSooner ? [`${key}: it may return sooner`] : []),
    ];
  });
  return [...gates.map((gate) => `${gate} opened`), ...doses];
}

const changeLast = (diary: Diary, change: Partial<Diary['days'][number]>): Diary => {
  const last = Math.min(...diary.days.map(({ hoursAgo }) => hoursAgo));
  return { ...diary, days: diary.days.map((day) => (day.hoursAgo === last ? { ...day, ...change } : day)) };
};

const asIfMornings =
  (from: 'worse' | null, to: 'same' | 'better'): FoldHistory =>
  (record, now) =>
    fold(
      {
        ...record,
        mornings:
          from === null
            ? record.sessions.map(({ planned }) => ({
                ...planned,
                at: planned.at + 8 * HOUR,
                change: to,
                pain: null,
                farthest: null,
              }))
            : record.mornings.map((one) => (one.change === from ? { ...one, change: to } : one)),
      },
      now,
    );

/** The same days with every morning answered so, or not at all. */
const withMornings = (diary: Diary, morning: 'same' | null): Diary => ({
  ...diary,
  days: diary.days.map((day) => ({ ...day, morning })),
});

/** The same days with everything that was done rated so, or not at all. */
const withRatings = (diary: Diary, rating: 'same' | null): Diary => ({
  ...diary,
  days: diary.days.map((day) => ({
    ...day,
    items: day.items.map((item) => ({
      ...item,
      rating: item.outcome === 'skipped' ? null : rating,
      pain: null,
    })),
  })),
});

describe('the morning after', () => {
  testInvariant<FoldHistory, Diary>(
    {
      says: 'I07 after a worse morning no gate is open, no dose higher, no rest shorter than without it',
      subject: fold,
      broken: {
        'a worse morning counts as any other': asIfMornings('worse', 'same'),
        'after a worse morning more is tried': (record, now) => {
          const history = fold(record, now);
          return record.mornings.at(-1)?.change === 'worse'
            ? { ...history, gatesMet: ['G1', 'G2'] }
            : history;
        },
      },
      findWrong: (foldIt, diary) => {
        const before = historyOf(foldIt, changeLast(diary, { morning: null }));
        const after = historyOf(foldIt, changeLast(diary, { morning: 'worse' }));
        return findRisen(before, after);
      },
    },
    arbitraryDiary({ most: 3 }),
  );

  testInvariant<FoldHistory, Diary>(
    {
      says: 'I07 after an amber or a red nothing rises in that variation or its family',
      subject: fold,
      broken: {
        'worse is taken for easing': (record, now) =>
          fold(
            {
              ...record,
              sessions: record.sessions.map((session) => ({
                ...session,
                items: session.items.map((item) => ({
                  ...item,
                  rating: item.rating && ('eased' as const),
                  because: null,
                })),
              })),
            },
            now,
          ),
      },
      findWrong: (foldIt, diary) => {
        const [day] = diary.days.toSorted((a, b) => a.hoursAgo - b.hoursAgo);
        const rate = (rating: 'same' | 'worse', pain: number | null) =>
          historyOf(
            foldIt,
            changeLast(diary, { items: (day?.items ?? []).map((item) => ({ ...item, rating, pain })) }),
          );
        const [same, amber, red] = [rate('same', null), rate('worse', null), rate('worse', 9)];
        const families = (day?.items ?? []).map(({ key }) => familyOf(key));
        // Elsewhere a rise may take the room that a rest leaves in the week (I10).
        const isMeant = (key: string) => families.includes(familyOf(key));
        const isResting = (day?.items ?? []).every(({ key }) => red.byVariation[key]?.restUntil);
        return [
          ...findRisen(same, amber, isMeant),
          ...findRisen(amber, red, isMeant),
          ...(day && day.hoursAgo < 6 * 24 && !isResting ? ['a red item does not rest'] : []),
        ];
      },
    },
    arbitraryDiary({ most: 3 }),
  );

  testInvariant<FoldHistory, readonly [Diary, 'mornings' | 'ratings']>(
    {
      says: 'I08 what was not answered raises nothing that "same" would not',
      subject: fold,
      broken: { 'a morning not answered counts as better': asIfMornings(null, 'better') },
      findWrong: (foldIt, [diary, unanswered]) => {
        const [silent, told] = [null, 'same' as const].map((answer) =>
          historyOf(
            foldIt,
            unanswered === 'mornings' ? withMornings(diary, answer) : withRatings(diary, answer),
          ),
        );
        if (!silent || !told) return [];
        const hasOpened = unanswered === 'mornings' && silent.gatesMet.length > 0;
        return [...findRisen(told, silent), ...(hasOpened ? ['a gate opened without a single morning'] : [])];
      },
    },
    fc.tuple(arbitraryDiary({ most: 3 }), fc.constantFrom('mornings', 'ratings')),
  );
});

/** A library of one variation: what is planned from it is that, or nothing. */
const onlyByKey = new Map<VariationKey, ReturnType<typeof indexLibrary>>();
function onlyVariation(key: VariationKey) {
  const known = onlyByKey.get(key);
  if (known) return known;
  const { movement, variation } = entryOf(key);
  const library: Library = {
    ...index.library,
    movements: [{ ...movement, variations: [variation] }],
    programmes: [],
  };
  const made = indexLibrary(library);
  onlyByKey.set(key, made);
  return made;
}

const planOnly = (key: VariationKey, history: PlanHistory) =>
  itemsOf(
    planSession({
      ...personToInput({ intake: { ...quietIntake, minutes: 30 }, history, programme: null }),
      index: onlyVariation(key),
    }),
  )[0];

const boundsOf = (key: VariationKey) => entryOf(key).variation.dose;

/** Any dose at all, as an old or foreign record may hold it. */
const wildDiary = arbitraryDiary({ most: 2 }).chain((diary) =>
  fc
    .array(fc.record({ holdSeconds: fc.nat(600), reps: fc.nat(99), sets: fc.nat(20) }), {
      minLength: 3,
      maxLength: 3,
    })
    .map((doses) => ({
      ...diary,
      days: diary.days.map((day) => ({
        ...day,
        items: day.items.map((item, i) => ({ ...item, dose: doses[i % doses.length] ?? item.dose })),
      })),
    })),
);

describe('doses', () => {
  const insideBounds = {
    says: 'I09 every planned dose is inside the absolute bounds, whatever the record holds' as const,
    subject: planOnly,
    broken: {
      'twice as much as the record has reached': (key: VariationKey, history: PlanHistory) => {
        const item = planOnly(key, history);
        const dose = history.byVariation[key]?.dose;
        return item && dose ? { ...item, dose: { ...dose, reps: 2 * dose.reps } } : item;
      },
      'one set more than allowed': (key: VariationKey, history: PlanHistory) => {
        const item = planOnly(key, history);
        return item && { ...item, dose: { ...item.dose, sets: item.dose.sets + 1 } };
      },
    },
    findWrong: (planIt: typeof planOnly, diary: Diary) => {
      const history = historyOf(fold, diary);
      const key = diary.days[0]?.items[0]?.key;
      const item = key && planIt(key, history);
      if (!item) return [];
      const { bounds, kind } = boundsOf(key);
      const { holdSeconds, reps, sets } = item.dose;
      const isInside =
        holdSeconds >= bounds.holdSeconds.min &&
        holdSeconds <= bounds.holdSeconds.max &&
        reps >= 1 &&
        reps + item.extraReps <= bounds.reps.max + bounds.reliefReps &&
        sets >= 1 &&
        sets <= bounds.setsMax &&
        (!kind.startsWith('static') || holdSeconds * (reps * sets + item.extraReps) <= 240);
      return isInside ? [] : [`${key}: ${JSON.stringify(item.dose)}`];
    },
  };
  testInvariant<typeof planOnly, Diary>(insideBounds, wildDiary);
  testInvariant<typeof planOnly, Diary>(
    { ...insideBounds, says: 'I09 the same after about a thousand events', broken: {} },
    arbitraryDiary({ keys: openKeys.slice(0, 12), most: 120, mostDays: 200 }),
    Math.ceil(cases / 200),
  );
});

/** How much a dose is: seconds held, or repetitions where nothing is held. */
const amountOf = ({ holdSeconds, reps, sets }: Dose): number => Math.max(1, holdSeconds) * reps * sets;

describe('after a red', () => {
  testInvariant<FoldHistory, readonly [Diary, number]>(
    {
      says: 'I12 a variation that went red stays away for seven days and returns with at most half its dose, or not at all',
      subject: fold,
      broken: {
        'it may return at once': (record, now) => {
          const history = fold(record, now);
          const byVariation = Object.fromEntries(
            Object.entries(history.byVariation).map(([key, past]) => [key, { ...past, restUntil: null }]),
          );
          return { ...history, byVariation };
        },
        'it returns with its whole dose': (record, now) => {
          const history = fold(record, now);
          const item = record.sessions.at(-1)?.plan.items[0];
          const past = item && history.byVariation[item.variation];
          return item && past
            ? {
                ...history,
                byVariation: { ...history.byVariation, [item.variation]: { ...past, dose: item.dose } },
              }
            : history;
        },
      },
      findWrong: (foldIt, [{ average, days }, daysLater]) => {
        const [last] = days.toSorted((a, b) => a.hoursAgo - b.hoursAgo);
        const [item] = last?.items ?? [];
        if (!last || !item) return [];
        const red = { ...last, items: [{ ...item, outcome: 'partly' as const, because: 'hurts' as const }] };
        const diary = { average, days: [...days.filter((day) => day !== last), red] };
        const now = testNow - last.hoursAgo * HOUR + daysLater * DAY;
        const planned = planOnly(item.key, historyOf(foldIt, diary, now));
        if (planned && daysLater < 7) return [`${item.key} is back after ${daysLater} days`];
        const most = amountOf(item.dose) / 2;
        return planned && amountOf({ ...planned.dose, reps: planned.dose.reps + planned.extraReps }) > most
          ? [`${item.key}: ${JSON.stringify(planned.dose)} after ${JSON.stringify(item.dose)}`]
          : [];
      },
    },
    fc.tuple(arbitraryDiary({ most: 2 }), fc.integer({ min: 0, max: 12 })),
  );
});

type FoldEvents = (events: readonly StoredEvent[]) => RecordState;

const shuffle = (events: readonly StoredEvent[], order: readonly number[]) =>
  events
    .map((event, i) => ({ event, rank: order[i % order.length] ?? 0 }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ event }) => event);

describe('the record', () => {
  testInvariant<FoldEvents, readonly [Diary, readonly number[]]>(
    {
      says: 'I24 nothing that was recorded is lost, and playing it back gives the same state in any order',
      subject: foldRecord,
      broken: {
        'events are taken as they come': (events) => events.reduce(applyStored, emptyRecord),
        'sessions of long ago are dropped': (events) => {
          const state = foldRecord(events);
          const sessions = state.sessions.filter(({ planned }) => planned.at > testNow - 7 * DAY);
          return { ...state, sessions };
        },
        'a bad morning is overwritten by a good one': (events) => {
          const state = foldRecord(events);
          return { ...state, mornings: state.mornings.filter(({ change }) => change !== 'worse') };
        },
      },
      findWrong: (foldIt, [diary, order]) => {
        const events = diaryToEvents(diary);
        const state = foldIt(events);
        const again = foldIt(JSON.parse(JSON.stringify(shuffle([...events, ...events.slice(0, 2)], order))));
        const mornings = diary.days.filter(({ morning }) => morning !== null);
        return [
          ...(JSON.stringify(again) === JSON.stringify(state) ? [] : ['another state in another order']),
          ...(state.sessions.length === diary.days.length ? [] : ['a session is lost']),
          ...(state.mornings.length === mornings.length ? [] : ['a morning is lost']),
          ...(state.unread === 0 ? [] : ['events that could not be read']),
        ];
      },
    },
    fc.tuple(arbitraryDiary({ most: 2 }), fc.array(fc.integer(), { minLength: 7, maxLength: 7 })),
  );
});

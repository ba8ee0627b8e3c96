import {
  type Dose,
  type PlanItem,
  RULES_VERSION,
  type SessionPlan,
  type Variation,
  type VariationKey,
} from '@ilium/movement';
import { intakeToRequest } from '@ilium/planner';
import {
  type EventType,
  foldRecord,
  makeEvent,
  type PayloadOf,
  type RecordState,
  type StoredEvent,
} from '@ilium/record';
import { quietIntake, testContext, testNow } from '@ilium/safety/testing';
import { createRandom, DAY, HOUR, MINUTE } from '@ilium/units';
import fc from 'fast-check';
import { entryOf, index } from './people.ts';

/** Variations that need no gate and no therapist, so that anyone of low irritability may come back to them. */
export const openKeys: readonly VariationKey[] = index.entries
  .filter(
    ({ movement, variation }) =>
      movement.kind !== 'assisted' &&
      movement.kind !== 'measure' &&
      variation.gates.length === 0 &&
      variation.phase <= 2,
  )
  .map(({ key }) => key);

/** What happened with one item of a session. */
export interface Tried {
  readonly key: VariationKey;
  readonly dose: Dose;
  readonly rating: 'eased' | 'same' | 'worse' | null;
  readonly pain: number | null;
  readonly outcome: 'done' | 'partly' | 'skipped';
  readonly because: 'skip' | 'stop' | 'hurts' | 'rule' | null;
}

/** One session of a diary, and the morning after it. */
export interface DiaryDay {
  /** Hours before now. */
  readonly hoursAgo: number;
  readonly painBefore: number | null;
  readonly items: readonly Tried[];
  readonly how: 'finished' | 'stopped' | 'safety' | 'abandoned' | null;
  /** `null`: the question was not answered. */
  readonly morning: 'better' | 'same' | 'worse' | null;
}

/** What a person did and told. */
export interface Diary {
  readonly average: number;
  readonly days: readonly DiaryDay[];
}

const span = (min: number, max: number) => fc.integer({ min, max });

/** A dose inside a variation's bounds (A.5). */
const doseWithin = ({ dose: { bounds } }: Variation): fc.Arbitrary<Dose> =>
  fc.record({
    holdSeconds: span(bounds.holdSeconds.min, bounds.holdSeconds.max),
    reps: span(bounds.reps.min, bounds.reps.max),
    sets: span(1, bounds.setsMax),
  });

/** Mostly calm, so that gates are met now and then; sometimes amber or red. */
const arbitraryTried = (keys: readonly VariationKey[]): fc.Arbitrary<Tried> =>
  fc.constantFrom(...keys).chain((key) =>
    fc
      .record({
        dose: doseWithin(entryOf(key).variation),
        told: fc.oneof(
          { weight: 8, arbitrary: fc.constantFrom('eased' as const, 'same' as const, null) },
          { weight: 1, arbitrary: fc.constant('worse' as const) },
        ),
        pain: fc.option(span(0, 10)),
        came: fc.oneof(
          { weight: 8, arbitrary: fc.constant(['done', null] as const) },
          { weight: 1, arbitrary: fc.constant(['partly', 'hurts'] as const) },
          { weight: 1, arbitrary: fc.constant(['skipped', 'skip'] as const) },
        ),
      })
      .map(({ dose, told, pain, came: [outcome, because] }) => ({
        key,
        dose,
        rating: outcome === 'skipped' ? null : told,
        pain: told === 'worse' && outcome !== 'skipped' ? pain : null,
        outcome,
        because,
      })),
  );

const arbitraryDay = (keys: readonly VariationKey[], mostHours: number): fc.Arbitrary<DiaryDay> =>
  fc.record({
    hoursAgo: span(9, mostHours),
    painBefore: fc.option(span(0, 7)),
    items: fc.array(arbitraryTried(keys), { minLength: 1, maxLength: 3 }),
    how: fc.oneof(
      { weight: 6, arbitrary: fc.constant('finished' as const) },
      {
        weight: 1,
        arbitrary: fc.constantFrom('stopped' as const, 'safety' as const, 'abandoned' as const, null),
      },
    ),
    morning: fc.constantFrom('better', 'same', 'same', 'worse', null),
  });

/** A diary of the last days. */
export const arbitraryDiary = ({
  keys = openKeys,
  most = 5,
  mostDays = 9,
}: {
  keys?: readonly VariationKey[];
  most?: number;
  mostDays?: number;
} = {}): fc.Arbitrary<Diary> =>
  fc.record({
    average: span(0, 7),
    days: fc.uniqueArray(arbitraryDay(keys, 24 * mostDays), {
      minLength: 1,
      maxLength: most,
      selector: ({ hoursAgo }) => hoursAgo,
    }),
  });

const toItem = ({ key, dose }: Tried): PlanItem => {
  const { variation } = entryOf(key);
  const [setup] = variation.setups;
  if (!setup) throw new Error(`${key} has no setup`);
  return {
    variation: key,
    role: 'mobility',
    setup,
    dose,
    sides:
      variation.sidedness === 'each'
        ? ['left', 'right']
        : variation.sidedness === 'alternating'
          ? ['left']
          : [],
    extraReps: 0,
    oneSided: null,
    limits: [],
    reasons: [],
    doseNotes: [],
    isNew: false,
    transitionMs: 0,
    durationMs: 60_000,
  };
};

/** A plan as the record keeps it. */
const toPlan = (items: readonly Tried[]): SessionPlan => ({
  kind: 'session',
  rulesVersion: RULES_VERSION,
  libraryVersion: index.library.version,
  request: intakeToRequest(quietIntake),
  items: items.map(toItem),
  totalMs: 60_000 * items.length,
  rejections: {},
  waysOut: [],
});

const newEvent = <Type extends EventType>(
  type: Type,
  payload: PayloadOf<Type>,
  at: number,
  seed: number,
): StoredEvent =>
  makeEvent(type, payload, {
    at,
    offsetMinutes: testContext.offsetMinutes,
    device: 'd',
    random: createRandom(seed),
  });

const sessionId = (n: number) => `01890a5d-ac96-774b-bcce-${String(n).padStart(12, '0')}`;

function dayToEvents(
  { hoursAgo, painBefore, items, how, morning }: DiaryDay,
  n: number,
): readonly StoredEvent[] {
  const at = testNow - hoursAgo * HOUR;
  const session = sessionId(n);
  const seed = 100 * n;
  return [
    newEvent('session-planned', { session, plan: toPlan(items) }, at, seed),
    newEvent('session-started', { session, painBefore }, at + 1, seed + 1),
    ...items.flatMap(({ key, outcome, because, rating, pain }, item) => {
      const about = { session, item, variation: key };
      const reps = { done: 5, partly: 2, skipped: 0 }[outcome];
      const ended = { ...about, outcome, because, repsDone: reps, repsPlanned: 5 };
      return [
        newEvent('item-ended', ended, at + 1000 + item, seed + 10 + item),
        ...(rating === null
          ? []
          : [newEvent('item-rated', { ...about, rating, pain }, at + 2000 + item, seed + 20 + item)]),
      ];
    }),
    ...(how === null
      ? []
      : [newEvent('session-ended', { session, how, activeMs: 60_000 }, at + 10 * MINUTE, seed + 30)]),
    ...(morning === null
      ? []
      : [
          newEvent(
            'morning-answered',
            { change: morning, pain: null, farthest: null },
            at + 8 * HOUR,
            seed + 31,
          ),
        ]),
  ];
}

/** The events of a diary, and of the check before it. */
export const diaryToEvents = ({ average, days }: Diary): readonly StoredEvent[] => [
  newEvent(
    'intake-answered',
    { intake: { ...quietIntake, pain: { ...quietIntake.pain, average } }, rulesVersion: RULES_VERSION },
    testNow - 100 * DAY,
    99,
  ),
  ...days.flatMap(dayToEvents),
];

/** The folded record of a diary. */
export const diaryToRecord = (diary: Diary): RecordState => foldRecord(diaryToEvents(diary));

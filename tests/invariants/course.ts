import {
  type Dose,
  type PlanItem,
  RULES_VERSION,
  type SessionPlan,
  type VariationKey,
} from '@ilium/movement';
import { intakeToRequest, type PlanHistory } from '@ilium/planner';
import { foldHistory, type ProgressContext } from '@ilium/progress';
import {
  applyStored,
  type EventType,
  emptyRecord,
  makeEvent,
  type PayloadOf,
  type RecordState,
  type StoredEvent,
} from '@ilium/record';
import { assessIntake } from '@ilium/safety';
import { quietIntake, testContext, testNow } from '@ilium/safety/testing';
import { createRandom, DAY, HOUR, type Instant, MINUTE } from '@ilium/units';
import fc from 'fast-check';
import { openKeys } from './diary.ts';
import { entryOf, index } from './people.ts';

/** What the record is asked, as a function that can be broken. */
export type FoldHistory = (
  record: RecordState,
  now: Instant,
  ceilings?: ProgressContext['ceilings'],
) => PlanHistory;

const assessment = assessIntake(quietIntake, testContext);

/** What the record says of someone of low irritability. */
export const foldQuiet: FoldHistory = (record, now, ceilings) =>
  foldHistory(record, {
    now,
    offsetMinutes: testContext.offsetMinutes,
    index,
    assessment,
    ...(ceilings && { ceilings }),
  });

/** What came of one item of a day. */
type Felt = 'eased' | 'same' | 'amber' | 'red' | 'silent' | 'skipped';

/** One day of a course: how long after the last, what was done of what is offered, and the morning after. */
export interface CourseDay {
  readonly hoursAfter: number;
  /** Places in the list of what may be done. */
  readonly picks: readonly number[];
  readonly felt: readonly Felt[];
  readonly morning: 'better' | 'same' | 'worse' | null;
}

/** Someone who follows what the record says, day after day. */
export interface Course {
  readonly days: readonly CourseDay[];
  /** What a clinician allows at most of the first variation; `null` for nothing prescribed. */
  readonly ceiling: Dose | null;
}

/** Variations that a course is made of: stretches, strength and rhythm, with levels above some of them. */
export const courseKeys: readonly VariationKey[] = [
  ...new Set(['figure-four', 'hip-flexor', 'bridge', 'rotation', 'abductor', 'psoas']),
].flatMap((family) => openKeys.filter((key) => entryOf(key).movement.family === family).slice(0, 2));

const felt: fc.Arbitrary<Felt> = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('eased' as const, 'same' as const) },
  { weight: 3, arbitrary: fc.constantFrom('amber' as const, 'silent' as const, 'skipped' as const) },
  { weight: 1, arbitrary: fc.constant('red' as const) },
);

const arbitraryDay: fc.Arbitrary<CourseDay> = fc.record({
  hoursAfter: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 20, max: 60 }) },
    { weight: 1, arbitrary: fc.integer({ min: 6, max: 400 }) },
  ),
  picks: fc.uniqueArray(fc.nat({ max: courseKeys.length - 1 }), { minLength: 2, maxLength: 5 }),
  felt: fc.array(felt, { minLength: 5, maxLength: 5 }),
  morning: fc.oneof(
    { weight: 10, arbitrary: fc.constantFrom('better' as const, 'same' as const) },
    { weight: 1, arbitrary: fc.constant('worse' as const) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
});

/** Mostly good days, so that doses rise; some of them with the same items as the day before. */
export const arbitraryCourse: fc.Arbitrary<Course> = fc.record({
  days: fc
    .tuple(
      fc.array(arbitraryDay, { minLength: 2, maxLength: 14 }),
      fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }),
    )
    .map(([days, keeps]) =>
      days.map((day, i) => (keeps[i] && days[0] ? { ...day, picks: days[0].picks } : day)),
    ),
  ceiling: fc.option(
    fc.record({
      holdSeconds: fc.integer({ min: 0, max: 30 }),
      reps: fc.integer({ min: 1, max: 15 }),
      sets: fc.integer({ min: 1, max: 3 }),
    }),
  ),
});

/** One session of a course as it was planned, with what the record said before it. */
export interface PlayedSession {
  readonly at: Instant;
  readonly doseByKey: ReadonlyMap<VariationKey, Dose>;
  readonly history: PlanHistory;
  readonly day: CourseDay;
}

const newEvent = <Type extends EventType>(
  type: Type,
  payload: PayloadOf<Type>,
  at: Instant,
  seed: number,
): StoredEvent =>
  makeEvent(type, payload, {
    at,
    offsetMinutes: testContext.offsetMinutes,
    device: 'd',
    random: createRandom(seed),
  });

/** A whole dose to begin with. */
const startDose = (key: VariationKey): Dose => {
  const { holdSeconds, reps, sets } = entryOf(key).variation.dose.start;
  return { holdSeconds, reps, sets };
};

/** What a planner would take of a day's picks: not what rests or waits, at the dose that was reached. */
function planDay({ picks }: CourseDay, { byVariation }: PlanHistory): ReadonlyMap<VariationKey, Dose> {
  const keys = picks.flatMap((pick) => courseKeys[pick] ?? []);
  const open = keys.filter((key) => {
    const past = byVariation[key];
    return !past?.restUntil && !past?.waits;
  });
  return new Map(open.map((key) => [key, byVariation[key]?.dose ?? startDose(key)]));
}

const toItem = ([variation, dose]: readonly [VariationKey, Dose]): PlanItem => ({
  variation,
  role: 'mobility',
  setup: { place: 'floor', equipment: [] },
  dose,
  sides: ['left', 'right'],
  extraReps: 0,
  oneSided: null,
  limits: [],
  reasons: [],
  doseNotes: [],
  isNew: false,
  transitionMs: 0,
  durationMs: MINUTE,
});

const toPlan = (doseByKey: ReadonlyMap<VariationKey, Dose>): SessionPlan => ({
  kind: 'session',
  rulesVersion: RULES_VERSION,
  libraryVersion: index.library.version,
  request: intakeToRequest(quietIntake),
  items: [...doseByKey].map(toItem),
  totalMs: MINUTE * doseByKey.size,
  rejections: {},
  waysOut: [],
});

const toldBy: Readonly<
  Record<Felt, { readonly rating: 'eased' | 'same' | 'worse' | null; readonly pain: number | null }>
> = {
  eased: { rating: 'eased', pain: null },
  same: { rating: 'same', pain: null },
  amber: { rating: 'worse', pain: 3 },
  red: { rating: 'worse', pain: 8 },
  silent: { rating: null, pain: null },
  skipped: { rating: null, pain: null },
};

function dayToEvents(day: CourseDay, doseByKey: PlayedSession['doseByKey'], at: Instant, n: number) {
  const session = `01890a5d-ac96-774b-bcce-${String(n).padStart(12, '0')}`;
  const events: StoredEvent[] = [
    newEvent('session-planned', { session, plan: toPlan(doseByKey) }, at, 100 * n),
    newEvent('session-started', { session, painBefore: 2 }, at + 1, 100 * n + 1),
  ];
  [...doseByKey.keys()].forEach((variation, item) => {
    const came = day.felt[item] ?? 'same';
    const about = { session, item, variation };
    const isSkipped = came === 'skipped';
    events.push(
      newEvent(
        'item-ended',
        {
          ...about,
          outcome: isSkipped ? 'skipped' : 'done',
          because: isSkipped ? 'skip' : null,
          repsDone: isSkipped ? 0 : 5,
          repsPlanned: 5,
        },
        at + 1000 + item,
        100 * n + 10 + item,
      ),
    );
    const { rating, pain } = toldBy[came];
    if (rating)
      events.push(newEvent('item-rated', { ...about, rating, pain }, at + 2000 + item, 100 * n + 20 + item));
  });
  events.push(
    newEvent('session-ended', { session, how: 'finished', activeMs: MINUTE }, at + 10 * MINUTE, 100 * n + 30),
  );
  if (day.morning)
    events.push(
      newEvent(
        'morning-answered',
        { change: day.morning, pain: 2, farthest: null },
        at + 5 * HOUR,
        100 * n + 31,
      ),
    );
  return events;
}

/** The ceilings of a course, as the fold takes them. */
export const ceilingsOf = ({ ceiling }: Course): ProgressContext['ceilings'] => {
  const [first] = courseKeys;
  return ceiling && first ? { [first]: ceiling } : undefined;
};

/** A few seconds and a bit. */
const ODD = 7_001;

const played = new WeakMap<Course, readonly PlayedSession[]>();

/** Plays a course: each session is planned from what the record says by then. The last entry is what would come next. */
export function playCourse(course: Course, foldIt: FoldHistory): readonly PlayedSession[] {
  const known = foldIt === foldQuiet ? played.get(course) : undefined;
  if (known) return known;
  let at = testNow - 200 * DAY;
  let record = applyStored(
    emptyRecord,
    newEvent('intake-answered', { intake: quietIntake, rulesVersion: RULES_VERSION }, at, 9),
  );
  const sessions = course.days.map((day, n) => {
    // Never whole days apart to the millisecond, so that what is within a week does not hang on one.
    at += day.hoursAfter * HOUR + ODD;
    const history = foldIt(record, at, ceilingsOf(course));
    const doseByKey = planDay(day, history);
    record = dayToEvents(day, doseByKey, at, n + 1).reduce(applyStored, record);
    return { at, doseByKey, history, day };
  });
  if (foldIt === foldQuiet) played.set(course, sessions);
  return sessions;
}

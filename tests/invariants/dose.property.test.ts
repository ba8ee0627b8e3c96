import { type Dose, type DoseSpec, repetitionTime, type VariationKey } from '@ilium/movement';
import type { PlanHistory } from '@ilium/planner';
import type { RecordState } from '@ilium/record';
import { DAY, HOUR } from '@ilium/units';
import fc from 'fast-check';
import { describe } from 'vitest';
import {
  arbitraryCourse,
  type Course,
  ceilingsOf,
  type FoldHistory,
  foldQuiet,
  type PlayedSession,
  playCourse,
} from './course.ts';
import { entryOf } from './people.ts';
import { cases, testInvariantOver } from './test-invariant.ts';

const parts = ['holdSeconds', 'reps', 'sets'] as const;
const isAbove = (dose: Dose, other: Dose): boolean => parts.some((part) => dose[part] > other[part]);
const specOf = (key: VariationKey): DoseSpec => entryOf(key).variation.dose;

/** D1: what one step may add. A held stretch grows by 5 s or one repetition, the rest by two repetitions or a set. */
function isOneStep(from: Dose, to: Dose, { kind }: DoseSpec): boolean {
  const more = {
    holdSeconds: kind.includes('static') ? 5 : 0,
    reps: kind.includes('static') ? 1 : 2,
    sets: 1,
  };
  const grown = parts.filter((part) => to[part] !== from[part]);
  const [only] = grown;
  return grown.length === 1 && only !== undefined && to[only] - from[only] <= more[only];
}

/** Whether a variation was done in a session, and not only planned. */
const isDoneIn = ({ doseByKey, day }: PlayedSession, key: VariationKey): boolean =>
  doseByKey.has(key) && day.felt[[...doseByKey.keys()].indexOf(key)] !== 'skipped';

/** The dose of a variation as it was last done before a session. */
const doseBefore = (played: readonly PlayedSession[], n: number, key: VariationKey): Dose | undefined =>
  played
    .slice(0, n)
    .findLast((session) => isDoneIn(session, key))
    ?.doseByKey.get(key);

/** The variations that a session has more of than the time before. */
const raisedIn = (played: readonly PlayedSession[], n: number): readonly VariationKey[] =>
  [...(played[n]?.doseByKey ?? [])].flatMap(([key, dose]) => {
    const before = doseBefore(played, n, key);
    return before && isAbove(dose, before) ? [key] : [];
  });

/** Seconds under load of a dose, as often as a variation was done in the week before a session. */
function weekLoad(key: VariationKey, dose: Dose, times: number): number {
  return times * repetitionTime(entryOf(key).variation, dose) * dose.reps * dose.sets;
}

/** By how much the week's time under load has grown, at the same rhythm (D1). */
function weeklyGrowth(played: readonly PlayedSession[], n: number): number {
  const now = played[n]?.at ?? 0;
  const doneBy = (key: VariationKey) => played.slice(0, n).filter((session) => isDoneIn(session, key));
  const keys = new Set([
    ...played.slice(0, n).flatMap(({ doseByKey, at }) => (now - at < 7 * DAY ? [...doseByKey.keys()] : [])),
    ...raisedIn(played, n),
  ]);
  let before = 0;
  let after = 0;
  for (const key of keys) {
    const all = doneBy(key);
    const times = all.filter(({ at }) => now - at < 7 * DAY).length;
    const weekAgo = all.findLast(({ at }) => now - at >= 7 * DAY) ?? all[0];
    const isRaised = raisedIn(played, n).includes(key);
    const last = all.at(-1)?.doseByKey.get(key);
    const then = weekAgo?.doseByKey.get(key);
    const dose = played[n]?.history.byVariation[key]?.dose ?? last;
    if (!then || !dose || (times === 0 && !isRaised)) continue;
    before += weekLoad(key, then, Math.max(1, times));
    after += weekLoad(key, dose, Math.max(1, times));
  }
  return before === 0 ? 1 : after / before;
}

/** The history with every dose changed. */
const withDoses = (history: PlanHistory, change: (dose: Dose, key: VariationKey) => Dose): PlanHistory => ({
  ...history,
  byVariation: Object.fromEntries(
    (Object.entries(history.byVariation) as [VariationKey, PlanHistory['byVariation'][VariationKey]][]).map(
      ([key, past]) => [key, past.dose ? { ...past, dose: change(past.dose, key) } : past],
    ),
  ),
});

const stepOf = (dose: Dose, key: VariationKey, steps = 1): Dose => {
  const { kind, bounds } = specOf(key);
  return kind.includes('static')
    ? { ...dose, holdSeconds: Math.min(bounds.holdSeconds.max, dose.holdSeconds + 5 * steps) }
    : { ...dose, reps: Math.min(bounds.reps.max, dose.reps + 2 * steps) };
};

/** A record as if something else had been said. */
const asIf =
  (change: (record: RecordState) => Partial<RecordState>): FoldHistory =>
  (record, now, ceilings) =>
    foldQuiet({ ...record, ...change(record) }, now, ceilings);

/** Every morning after a session is calm, whatever was said of it. */
const asIfCalm = asIf(({ sessions }) => ({
  mornings: sessions.map(({ planned }) => ({
    ...planned,
    at: planned.at + 5 * HOUR,
    change: 'same',
    pain: 2,
    farthest: null,
  })),
}));

const each = (
  course: Course,
  foldIt: FoldHistory,
  findWrong: (played: readonly PlayedSession[], n: number, session: PlayedSession) => readonly string[],
): readonly string[] => {
  const played = playCourse(course, foldIt);
  return played.flatMap((session, n) => findWrong(played, n, session));
};

/** As many sessions as there are cases, and more: a course has seven or eight of them. */
const some: Course[] = [];
const courses = (): readonly Course[] => {
  if (some.length === 0) some.push(...fc.sample(arbitraryCourse, Math.ceil(cases / 7)));
  return some;
};

const sessionsIn = ({ days }: Course): number => days.length;

describe('doses that rise by themselves', () => {
  testInvariantOver<FoldHistory, Course>(
    {
      says: 'I10 a dose rises by one step at most, two days after the last rise at the earliest',
      subject: foldQuiet,
      broken: {
        'a dose rises by two steps': (record, now) =>
          withDoses(foldQuiet(record, now), (dose, key) => stepOf(dose, key, 2)),
        'a dose rises each time': (record, now) => withDoses(foldQuiet(record, now), stepOf),
      },
      findWrong: (foldIt, course) =>
        each(course, foldIt, (played, n, { at, doseByKey }) =>
          raisedIn(played, n).flatMap((key) => {
            const [from, to] = [doseBefore(played, n, key), doseByKey.get(key)];
            const last = played
              .slice(0, n)
              .findLast((session, i) => isDoneIn(session, key) && raisedIn(played, i).includes(key));
            return [
              ...(from && to && !isOneStep(from, to, specOf(key))
                ? [`${key}: ${JSON.stringify(from)} to ${JSON.stringify(to)}`]
                : []),
              ...(last && at - last.at < 48 * HOUR ? [`${key} rose twice within two days`] : []),
            ];
          }),
        ),
    },
    courses,
    JSON.stringify,
    sessionsIn,
  );

  testInvariantOver<FoldHistory, Course>(
    {
      says: 'I10 at most two variations rise in a session, and the week by a fifth at most',
      subject: foldQuiet,
      broken: {
        'everything rises at once': (record, now) => {
          const history = foldQuiet(record, now);
          return record.sessions.length % 3 === 2 ? withDoses(history, stepOf) : history;
        },
      },
      findWrong: (foldIt, course) =>
        each(course, foldIt, (played, n) => {
          const raised = raisedIn(played, n);
          if (raised.length === 0) return [];
          const growth = weeklyGrowth(played, n);
          return [
            ...(raised.length > 2 ? [`${raised.join(', ')} rose at once`] : []),
            ...(growth > 1.2 + 1e-9 ? [`the week grew by ${growth}`] : []),
          ];
        }),
    },
    courses,
    JSON.stringify,
    sessionsIn,
  );

  testInvariantOver<FoldHistory, Course>(
    {
      says: 'I10 nothing rises above what is prescribed',
      subject: foldQuiet,
      broken: { 'a prescription is forgotten': (record, now) => foldQuiet(record, now) },
      findWrong: (foldIt, course) =>
        each(course, foldIt, (_, __, { history }) =>
          (Object.entries(ceilingsOf(course) ?? {}) as [VariationKey, Dose][]).flatMap(([key, ceiling]) => {
            const dose = history.byVariation[key]?.dose;
            return dose && isAbove(dose, ceiling) ? [`${key}: ${JSON.stringify(dose)}`] : [];
          }),
        ),
    },
    courses,
    JSON.stringify,
    sessionsIn,
  );
});

/** Whether the last morning before a session was worse and no later session had a calm one. */
function isHeld(played: readonly PlayedSession[], n: number): boolean {
  const told = played
    .slice(0, n)
    .filter(({ day, at }) => day.morning !== null && at + 5 * HOUR <= (played[n]?.at ?? 0));
  return told.at(-1)?.day.morning === 'worse' && played[n - 1] !== undefined;
}

/** Amber or red in the last session that had a variation of the family. */
function wasFamilyBad(played: readonly PlayedSession[], n: number, key: VariationKey): boolean {
  const { family } = entryOf(key).movement;
  const ofFamily = ({ doseByKey }: PlayedSession) =>
    [...doseByKey.keys()]
      .map((one, i) => ({ one, i }))
      .filter(({ one }) => entryOf(one).movement.family === family);
  const last = played.slice(0, n).findLast((session) => ofFamily(session).length > 0);
  return (
    last !== undefined &&
    ofFamily(last).some(({ i }) => last.day.felt[i] === 'amber' || last.day.felt[i] === 'red')
  );
}

const wasTried = (history: PlanHistory, key: VariationKey): boolean =>
  (history.byVariation[key]?.tried ?? 0) > 0;

/** A level above one that was tried, begun today for the first time. */
const isNewLevel = (history: PlanHistory, key: VariationKey): boolean => {
  const { easier } = entryOf(key).variation;
  return !wasTried(history, key) && easier !== null && wasTried(history, easier);
};

const gatesOf = (session: PlayedSession | undefined) => session?.history.gatesMet ?? [];

describe('after a worse morning, and after an amber or a red', () => {
  testInvariantOver<FoldHistory, Course>(
    {
      says: 'I07 after a worse morning no dose rises, no level begins and no gate opens until a later session had a calm one',
      subject: foldQuiet,
      broken: {
        'worse mornings count as calm': asIfCalm,
        'levels do not wait': (record, now, ceilings) => {
          const history = foldQuiet(record, now, ceilings);
          const open = Object.entries(history.byVariation).filter(([, { waits }]) => !waits);
          return { ...history, byVariation: Object.fromEntries(open) };
        },
      },
      findWrong: (foldIt, course) =>
        each(course, foldIt, (played, n, session) => {
          if (!isHeld(played, n)) return [];
          const before = gatesOf(played[n - 1]);
          return [
            ...raisedIn(played, n).map((key) => `${key} rose after a worse morning`),
            ...[...session.doseByKey.keys()]
              .filter((key) => isNewLevel(session.history, key))
              .map((key) => `${key} was begun after a worse morning`),
            ...gatesOf(session)
              .filter((gate) => !before.includes(gate))
              .map((gate) => `${gate} opened after a worse morning`),
          ];
        }),
    },
    courses,
    JSON.stringify,
    sessionsIn,
  );

  testInvariantOver<FoldHistory, Course>(
    {
      says: 'I07 after an amber or a red no dose rises in its family, and no level begins there',
      subject: foldQuiet,
      broken: {
        'everything was green': asIf(({ sessions }) => ({
          sessions: sessions.map((session) => ({
            ...session,
            items: session.items.map((item) => ({ ...item, rating: item.rating && 'same', pain: null })),
          })),
        })),
      },
      findWrong: (foldIt, course) =>
        each(course, foldIt, (played, n, { doseByKey, history }) => {
          const raised = raisedIn(played, n);
          return [...doseByKey.keys()]
            .filter((key) => wasFamilyBad(played, n, key))
            .filter((key) => raised.includes(key) || isNewLevel(history, key))
            .map((key) => `${key} rose although its family was amber or red`);
        }),
    },
    courses,
    JSON.stringify,
    sessionsIn,
  );
});

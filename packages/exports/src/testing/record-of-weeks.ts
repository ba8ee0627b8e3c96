import { type LibraryIndex, RULES_VERSION, type SessionPlan } from '@ilium/movement';
import { emptyHistory, intakeToRequest, planSession } from '@ilium/planner';
import { type EventType, foldRecord, makeEvent, type PayloadOf, type StoredEvent } from '@ilium/record';
import { exampleIntake } from '@ilium/record/testing';
import { assessIntake } from '@ilium/safety';
import { createRandom, DAY, MINUTE } from '@ilium/units';

/** Noon of the first day of a record of weeks, in UTC; the person's clock stands one hour ahead. */
export const START = Date.UTC(2026, 7, 24, 10, 0);
const OFFSET = 60;

/** The id of a session or a goal, by number. */
const idOf = (kind: number, count: number): string =>
  `01890a5d-ac96-774b-bcc${kind}-${String(count).padStart(12, '0')}`;

/** What someone with a sore left hip is offered on the first day. */
function planOf(index: LibraryIndex): SessionPlan {
  const assessment = assessIntake(exampleIntake, { now: START, offsetMinutes: OFFSET });
  const request = intakeToRequest(exampleIntake);
  const plan = planSession({ index, assessment, request, history: emptyHistory });
  if (plan.kind !== 'session') throw new Error('the example has no session');
  return plan;
}

/**
 * The events of someone who does a session every other day for so many weeks: pain falls from 6 to about 2, one movement
 * hurts, a red flag is reported and cleared, goals move. No week is a check, a session and a morning only.
 */
export function eventsOfWeeks(index: LibraryIndex, weeks: number): readonly StoredEvent[] {
  const random = createRandom(11);
  const plan = planOf(index);
  const event = <Type extends EventType>(day: number, type: Type, payload: PayloadOf<Type>) =>
    makeEvent(type, payload, {
      at: START + Math.round(day * DAY),
      offsetMinutes: OFFSET,
      device: 'phone',
      random,
    });
  const minute = MINUTE / DAY;
  const days = Math.max(1, weeks * 7);
  const painOn = (day: number) =>
    Math.max(0, Math.min(10, Math.round(6 - (4 * day) / 84 + 1.4 * Math.sin(day * 1.7))));
  const goals = [
    { id: idOf(1, 1), text: 'Sit through a film' },
    { id: idOf(1, 2), text: 'Walk to the lake, "the long way"' },
  ];
  const score = (day: number, scores: readonly [number, number]) =>
    event(day, 'goals-scored', { scores: goals.map(({ id }, i) => ({ goal: id, score: scores[i] ?? 0 })) });
  const session = (day: number): readonly StoredEvent[] => {
    const id = idOf(0, day);
    const hurts = day % 14 === 6;
    return [
      event(day, 'session-planned', { session: id, plan }),
      event(day + minute, 'session-started', { session: id, painBefore: painOn(day) }),
      ...plan.items.flatMap(({ variation, dose, sides }, item) => {
        const about = { session: id, item, variation };
        const reps = dose.reps * dose.sets * Math.max(1, sides.length);
        const stopped = hurts && item === 1;
        const at = day + (3 + 2 * item) * minute;
        return [
          event(at, 'item-ended', {
            ...about,
            outcome: stopped ? 'partly' : 'done',
            because: stopped ? 'hurts' : null,
            repsDone: stopped ? 1 : reps,
            repsPlanned: reps,
          }),
          event(at + minute / 2, 'item-rated', {
            ...about,
            rating: stopped ? 'worse' : item === 0 ? 'eased' : 'same',
            pain: stopped ? 6 : null,
          }),
        ];
      }),
      event(day + 30 * minute, 'session-ended', { session: id, how: 'finished', activeMs: 9 * MINUTE }),
      event(day + 31 * minute, 'pain-after-rated', { session: id, pain: Math.max(0, painOn(day) - 1) }),
      event(day + 0.8, 'morning-answered', {
        change: hurts ? 'worse' : 'better',
        pain: painOn(day + 1),
        farthest: 1,
      }),
    ];
  };
  const check = (day: number) =>
    event(day, 'intake-answered', {
      rulesVersion: RULES_VERSION,
      intake: {
        ...exampleIntake,
        redFlags: { others: 'no', RF14: 'unsure' },
        conditions: [{ id: 'groin-pinch', side: 'left', answer: 'yes' }],
        pain: { ...exampleIntake.pain, now: painOn(day), average: painOn(day), worst: 8 },
      },
    });
  const flag = [
    event(20, 'sign-reported', { flags: ['RF12b'] }),
    event(22, 'clearance-recorded', {
      flags: ['RF12b'],
      clearance: { by: 'Dr. Example', on: '2026-09-15', note: 'A cold.' },
    }),
  ];
  return [
    check(-0.1),
    event(-0.05, 'goals-chosen', { goals }),
    score(-0.04, [2, 3]),
    ...Array.from({ length: Math.ceil(days / 2) }, (_, i) => session(2 * i)).flat(),
    ...Array.from({ length: Math.floor(days / 14) }, (_, i) => check(14 * (i + 1) - 0.2)),
    ...(weeks >= 4 ? [...flag, score(28, [4, 4]), event(28.1, 'change-rated', { change: 2 })] : []),
    ...(weeks >= 12
      ? [score(83, [7, 6]), event(83.1, 'week-looked-back', { limitedDays: 2, exercisedDays: 4 })]
      : []),
  ];
}

/** Those events, folded. */
export const recordOfWeeks = (index: LibraryIndex, weeks: number) => foldRecord(eventsOfWeeks(index, weeks));

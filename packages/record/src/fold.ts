import type { SessionPlan } from '@ilium/movement';
import { DAY, parseIso } from '@ilium/units';
import type { StoredEvent } from './event.ts';
import type { PayloadOf, RecordEvent } from './events/index.ts';
import type { Wishes } from './events/session-planned.ts';
import type { Symptom } from './events/symptom-told.ts';
import { applyVisitEvent } from './fold-visits.ts';
import { eventToOrder, type Made, orderOf } from './order.ts';
import { readEvent } from './read-event.ts';
import { hide } from './shown-record.ts';
import {
  type AnsweredIntake,
  emptyRecord,
  type ItemRecord,
  type RecordState,
  type SessionRecord,
  type Stamp,
} from './state.ts';
import { toldPain } from './told-pain.ts';

function stampOf(event: Made): Stamp {
  const parsed = parseIso(event.at);
  const stamp = parsed.ok ? parsed.value : { at: 0, offsetMinutes: 0 };
  const order = eventToOrder(event);
  return order === stamp.at ? stamp : { ...stamp, order };
}

const compareIds = (a: Made, b: Made): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Order in which events are folded: that of making, then by id, so that merged records agree on every device. */
export function compareEvents(a: Made, b: Made): number {
  return eventToOrder(a) - eventToOrder(b) || compareIds(a, b);
}

const emptyItems = (plan: SessionPlan): readonly ItemRecord[] =>
  plan.items.map(({ variation }, item) => ({
    item,
    variation,
    outcome: null,
    because: null,
    repsDone: 0,
    repsPlanned: 0,
    rating: null,
    pain: null,
  }));

const plannedSession = (payload: PayloadOf<'session-planned'>, planned: Stamp): SessionRecord => ({
  id: payload.session,
  planned,
  // What was left out, and why, is asked of today's plan only; kept for every past one it would be most of the state.
  plan: { ...payload.plan, rejections: {} },
  started: null,
  painBefore: null,
  position: null,
  items: emptyItems(payload.plan),
  ended: null,
  painAfter: null,
});

const changeSession = (
  state: RecordState,
  id: string,
  change: (session: SessionRecord) => Partial<SessionRecord>,
): RecordState => {
  const i = state.sessions.findLastIndex((session) => session.id === id);
  const session = state.sessions[i];
  return session ? { ...state, sessions: state.sessions.with(i, { ...session, ...change(session) }) } : state;
};

const changeItem = (
  state: RecordState,
  payload: { readonly session: string; readonly item: number; readonly variation: string },
  change: Partial<ItemRecord>,
): RecordState =>
  changeSession(state, payload.session, (session) => ({
    items: session.items.map((item) =>
      item.item === payload.item && item.variation === payload.variation ? { ...item, ...change } : item,
    ),
  }));

/** Wishes with newer ones: what was said last of a variation holds. */
function addWishes(before: Wishes, newer: Wishes): Wishes {
  const said = new Set([...newer.wanted, ...newer.unwanted]);
  const older = (keys: Wishes['wanted']) => keys.filter((key) => !said.has(key));
  return {
    wanted: [...older(before.wanted), ...newer.wanted],
    unwanted: [...older(before.unwanted), ...newer.unwanted],
  };
}

const applySessionPlanned = (
  state: RecordState,
  payload: PayloadOf<'session-planned'>,
  stamp: Stamp,
): RecordState =>
  state.sessions.findLastIndex(({ id }) => id === payload.session) >= 0
    ? state
    : {
        ...state,
        sessions: [...state.sessions, plannedSession(payload, stamp)],
        wishes: payload.wishes ? addWishes(state.wishes, payload.wishes) : state.wishes,
      };

const applyPlayerMoved = (
  state: RecordState,
  { session, ...position }: PayloadOf<'player-moved'>,
  moved: Stamp,
): RecordState => changeSession(state, session, () => ({ position: { ...position, moved } }));

/** Notes how far down it reaches, and when that is farther than told before. */
const withFarthest = (state: RecordState, farthest: RecordState['farthest'], stamp: Stamp): RecordState =>
  farthest === null
    ? state
    : {
        ...state,
        farthest,
        ...(state.farthest !== null && farthest > state.farthest && { movedDown: stamp }),
      };

const isDownTheLeg = (symptom: Symptom): boolean =>
  symptom === 'leg-farther' || symptom === 'leg-still-farther';

/** New answers take the place of the old ones; those that held within the day before are kept beside them (E3). */
function applyIntakeAnswered(
  state: RecordState,
  payload: PayloadOf<'intake-answered'>,
  stamp: Stamp,
): RecordState {
  const before = state.intake;
  const { answeredAt } = payload.intake;
  const keepsDate = answeredAt !== undefined && answeredAt === before?.intake.answeredAt;
  const intake: AnsweredIntake = {
    ...stamp,
    ...payload,
    ...(keepsDate && before && { wholeOrder: before.wholeOrder ?? orderOf(before) }),
  };
  const replaced = before ? [...state.replacedIntakes, before] : [];
  const isPast = (one: AnsweredIntake): boolean => orderOf(intake) - orderOf(one) >= DAY;
  const { pain, conditions } = payload.intake;
  return {
    ...state,
    intake,
    checks: [...state.checks, { ...stamp, pain, conditions }],
    replacedIntakes: replaced.slice(Math.max(0, replaced.findLastIndex(isPast))),
  };
}

/** The state after one more event. Events about sessions the record does not have change nothing. */
function applyEvent(state: RecordState, event: RecordEvent, stamp: Stamp): RecordState {
  switch (event.type) {
    case 'intake-answered':
      return withFarthest(
        applyIntakeAnswered(state, event.payload, stamp),
        toldPain(event.payload.intake.pain).farthest ?? null,
        stamp,
      );
    case 'sign-reported':
      return { ...state, signs: [...state.signs, { ...stamp, ...event.payload }] };
    case 'clearance-recorded':
      return { ...state, clearances: [...state.clearances, { ...stamp, ...event.payload }] };
    case 'symptom-told':
      return {
        ...state,
        symptoms: [...state.symptoms, { ...stamp, ...event.payload }],
        ...(isDownTheLeg(event.payload.symptom) && { movedDown: stamp }),
      };
    case 'session-planned':
      return applySessionPlanned(state, event.payload, stamp);
    case 'session-started':
      return changeSession(state, event.payload.session, (session) =>
        session.started ? {} : { started: stamp, painBefore: event.payload.painBefore },
      );
    case 'player-moved':
      return applyPlayerMoved(state, event.payload, stamp);
    case 'item-ended': {
      const { outcome, because, repsDone, repsPlanned } = event.payload;
      return changeItem(state, event.payload, { outcome, because, repsDone, repsPlanned });
    }
    case 'item-rated':
      return changeItem(state, event.payload, { rating: event.payload.rating, pain: event.payload.pain });
    case 'session-ended':
      return changeSession(state, event.payload.session, (session) =>
        session.ended
          ? {}
          : { ended: { ...stamp, how: event.payload.how, activeMs: event.payload.activeMs } },
      );
    case 'pain-after-rated':
      return changeSession(state, event.payload.session, () => ({ painAfter: event.payload.pain }));
    case 'morning-answered':
      return withFarthest(
        { ...state, mornings: [...state.mornings, { ...stamp, ...event.payload }] },
        event.payload.farthest,
        stamp,
      );
    case 'day-skipped':
      return { ...state, skippedDays: [...state.skippedDays, { ...stamp, ...event.payload }] };
    case 'rest-lifted':
      return { ...state, liftedRests: [...state.liftedRests, { ...stamp, ...event.payload }] };
    case 'steadiness-tested':
      return { ...state, steadiness: [...state.steadiness, { ...stamp, ...event.payload }] };
    case 'goals-chosen':
      return { ...state, goals: { ...stamp, ...event.payload } };
    case 'goals-scored':
      return { ...state, goalScores: [...state.goalScores, { ...stamp, ...event.payload }] };
    case 'change-rated':
      return { ...state, changes: [...state.changes, { ...stamp, ...event.payload }] };
    case 'week-looked-back':
      return { ...state, weeks: [...state.weeks, { ...stamp, ...event.payload }] };
    case 'clinician-edited':
      return { ...state, clinicianEdits: [...state.clinicianEdits, { ...stamp, ...event.payload }] };
    case 'copy-saved':
      return { ...state, lastCopy: { ...stamp, ...event.payload } };
    case 'hidden-from-reports':
      return { ...state, hidden: hide(state.hidden, event.payload) };
    case 'settings-changed':
      return { ...state, settings: event.payload };
    case 'template-saved':
      return {
        ...state,
        templates: [...state.templates.filter(({ name }) => name !== event.payload.name), event.payload],
      };
    case 'prescription-accepted':
      return {
        ...state,
        lettersTaken: [...state.lettersTaken, { ...stamp, ...event.payload }],
        followed: event.payload.letter.id,
      };
    case 'prescription-ended':
      return state.followed === event.payload.letter ? { ...state, followed: null } : state;
    case 'client-forgotten': {
      const { client } = event.payload;
      return {
        ...state,
        clients: state.clients.filter(({ id }) => id !== client),
        forgotten: [...state.forgotten.filter((id) => id !== client), client],
      };
    }
    case 'client-named':
      return state.forgotten.includes(event.payload.client)
        ? state
        : { ...state, clients: applyVisitEvent(state.clients, event, stamp) };
    case 'conditions-noted':
    case 'visit-opened':
    case 'sides-compared':
    case 'round-done':
    case 'visit-halted':
    case 'visit-ended':
    case 'visit-remarked':
    case 'prescription-written':
    case 'report-kept':
      return { ...state, clients: applyVisitEvent(state.clients, event, stamp) };
  }
}

/** The state after one more stored event; one that cannot be read is only counted. */
export function applyStored(state: RecordState, stored: StoredEvent): RecordState {
  const read = readEvent(stored);
  const stamp = stampOf(stored);
  const seen = { ...state, latest: Math.max(state.latest, orderOf(stamp)) };
  return read.ok ? applyEvent(seen, read.value, stamp) : { ...seen, unread: state.unread + 1 };
}

/** Union of two sets of events, in folding order; duplicates (by id) count once. */
export function mergeEvents(a: readonly StoredEvent[], b: readonly StoredEvent[]): readonly StoredEvent[] {
  const placed = [...a, ...b].map((event) => ({ event, order: eventToOrder(event) }));
  placed.sort((x, y) => x.order - y.order || compareIds(x.event, y.event));
  const eventById = new Map<string, StoredEvent>();
  for (const { event } of placed) if (!eventById.has(event.id)) eventById.set(event.id, event);
  return [...eventById.values()];
}

/** The state that a set of events amounts to, whatever order they come in. */
export const foldRecord = (events: readonly StoredEvent[]): RecordState =>
  mergeEvents(events, []).reduce(applyStored, emptyRecord);

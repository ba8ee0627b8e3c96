import type { SessionPlan } from '@ilium/movement';
import { parseIso } from '@ilium/units';
import type { StoredEvent } from './event.ts';
import type { PayloadOf, RecordEvent } from './events/index.ts';
import { readEvent } from './read-event.ts';
import { emptyRecord, type ItemRecord, type RecordState, type SessionRecord, type Stamp } from './state.ts';

const stampOf = (event: { readonly at: string }): Stamp => {
  const parsed = parseIso(event.at);
  return parsed.ok ? parsed.value : { at: 0, offsetMinutes: 0 };
};

/** Order in which events are folded: by time, then by id, so that merged records agree on every device. */
export function compareEvents(a: StoredEvent, b: StoredEvent): number {
  return stampOf(a).at - stampOf(b).at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
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
  plan: payload.plan,
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
): RecordState => ({
  ...state,
  sessions: state.sessions.map((session) =>
    session.id === id ? { ...session, ...change(session) } : session,
  ),
});

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

const applySessionPlanned = (
  state: RecordState,
  payload: PayloadOf<'session-planned'>,
  stamp: Stamp,
): RecordState =>
  state.sessions.some(({ id }) => id === payload.session)
    ? state
    : { ...state, sessions: [...state.sessions, plannedSession(payload, stamp)] };

const applyPlayerMoved = (
  state: RecordState,
  { session, ...position }: PayloadOf<'player-moved'>,
  moved: Stamp,
): RecordState => changeSession(state, session, () => ({ position: { ...position, moved } }));

/** The state after one more event. Events about sessions the record does not have change nothing. */
export function applyEvent(state: RecordState, event: RecordEvent): RecordState {
  const stamp = stampOf(event);
  switch (event.type) {
    case 'intake-answered':
      return { ...state, intake: { ...stamp, ...event.payload } };
    case 'sign-reported':
      return { ...state, signs: [...state.signs, { ...stamp, ...event.payload }] };
    case 'clearance-recorded':
      return { ...state, clearances: [...state.clearances, { ...stamp, ...event.payload }] };
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
      return { ...state, mornings: [...state.mornings, { ...stamp, ...event.payload }] };
    case 'settings-changed':
      return { ...state, settings: event.payload };
  }
}

/** The state after one more stored event; one that cannot be read is only counted. */
export function applyStored(state: RecordState, stored: StoredEvent): RecordState {
  const read = readEvent(stored);
  return read.ok ? applyEvent(state, read.value) : { ...state, unread: state.unread + 1 };
}

/** Union of two sets of events, in folding order; duplicates (by id) count once. */
export function mergeEvents(a: readonly StoredEvent[], b: readonly StoredEvent[]): readonly StoredEvent[] {
  const eventById = new Map<string, StoredEvent>();
  for (const event of [...a, ...b].toSorted(compareEvents))
    if (!eventById.has(event.id)) eventById.set(event.id, event);
  return [...eventById.values()];
}

/** The state that a set of events amounts to, whatever order they come in. */
export const foldRecord = (events: readonly StoredEvent[]): RecordState =>
  mergeEvents(events, []).reduce(applyStored, emptyRecord);

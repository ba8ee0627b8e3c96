import type { StoredEvent } from './event.ts';

/**
 * The client or the visit that an event names, read as it stands, since a newer version may have written it; empty where
 * it names none.
 */
function namedIn({ payload }: StoredEvent, field: 'client' | 'visit'): string {
  const named =
    typeof payload === 'object' ? (payload as Readonly<Record<string, unknown>> | null)?.[field] : null;
  return typeof named === 'string' ? named : '';
}

const isTombstone = ({ type }: StoredEvent): boolean => type === 'client-forgotten';

/**
 * Ids of the events about clients who were deleted: what has to leave the device. Visits belong to the client for whom
 * they were opened.
 */
export function forgottenEvents(events: readonly StoredEvent[]): readonly string[] {
  const namesOf = (of: readonly StoredEvent[], field: 'client' | 'visit') =>
    new Set(of.map((event) => namedIn(event, field)).filter((name) => name !== ''));
  const forgotten = namesOf(events.filter(isTombstone), 'client');
  const isOwn = (event: StoredEvent) => !isTombstone(event) && forgotten.has(namedIn(event, 'client'));
  const visits = namesOf(events.filter(isOwn), 'visit');
  return events.filter((event) => isOwn(event) || visits.has(namedIn(event, 'visit'))).map(({ id }) => id);
}

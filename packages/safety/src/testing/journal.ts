import {
  type EventType,
  foldRecord,
  makeEvent,
  type PayloadOf,
  type RecordState,
  type StoredEvent,
} from '@ilium/record';
import { createRandom, HOUR, type Instant } from '@ilium/units';
import { testContext, testNow } from './quiet-intake.ts';

/** What happened, by which clock: the clock may be wrong, as on a device whose owner sets it. */
interface EntryOf<Type extends EventType> {
  readonly at: Instant;
  readonly type: Type;
  readonly payload: PayloadOf<Type>;
}

/** Any such entry. */
export type Entry = { [Type in EventType]: EntryOf<Type> }[EventType];

/** An entry, `hours` after the moment of the tests. */
export const entry = <Type extends EventType>(
  hours: number,
  type: Type,
  payload: PayloadOf<Type>,
): EntryOf<Type> => ({ at: Math.round(testNow + hours * HOUR), type, payload });

/** The events of a device that kept these entries, in their order, as the store makes them. */
export function journalToEvents(entries: readonly Entry[]): readonly StoredEvent[] {
  const random = createRandom(entries.length);
  let after: Instant = 0;
  return entries.map(({ at, type, payload }) => {
    const made = { at, after, offsetMinutes: testContext.offsetMinutes, device: 'd', random };
    after = Math.max(at, after + 1);
    return makeEvent(type, payload, made);
  });
}

/** The record of a device that kept these entries, in their order. */
export const journalToRecord = (...entries: readonly Entry[]): RecordState =>
  foldRecord(journalToEvents(entries));

import {
  applyStored,
  type EventType,
  emptyRecord,
  makeEvent,
  type PayloadOf,
  type RecordState,
  type StoredEvent,
} from '@ilium/record';
import { civilToDay, DAY, HOUR, type Instant, MINUTE, type Random } from '@ilium/units';

/** The first day of every made-up record. */
const FIRST_DAY = civilToDay(2026, 3, 2);
/** The clocks of the place go forward on 29 March. */
const SUMMER = civilToDay(2026, 3, 29);

/** A time of a day as the person's clock shows it, in hours from midnight, with its offset. */
export function stampOf(
  day: number,
  hours: number,
): { readonly at: Instant; readonly offsetMinutes: number } {
  const offsetMinutes = FIRST_DAY + day >= SUMMER ? 60 : 0;
  return { at: (FIRST_DAY + day) * DAY + Math.round(hours * HOUR) - offsetMinutes * MINUTE, offsetMinutes };
}

/** A record being written. */
export interface Journal {
  readonly tell: <Type extends EventType>(
    day: number,
    hours: number,
    type: Type,
    payload: PayloadOf<Type>,
  ) => void;
  /** What it amounts to so far. */
  readonly state: () => RecordState;
  readonly events: () => readonly StoredEvent[];
}

/** An empty record of one device. */
export function createJournal(device: string, random: Random): Journal {
  const events: StoredEvent[] = [];
  let state = emptyRecord;
  return {
    tell: (day, hours, type, payload) => {
      const event = makeEvent(type, payload, { ...stampOf(day, hours), device, random, after: state.latest });
      events.push(event);
      state = applyStored(state, event);
    },
    state: () => state,
    events: () => events,
  };
}

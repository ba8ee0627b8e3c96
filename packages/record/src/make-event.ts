import { type Instant, instantToIso, type Random } from '@ilium/units';
import type { StoredEvent } from './event.ts';
import { type EventType, eventKinds, type PayloadOf } from './events/index.ts';

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/** A UUID of version 7 (RFC 9562): 48 bits of time, then chance; sorts by time of making. */
export function makeId(at: Instant, random: Random): string {
  const chance = (bits: number) => Math.floor(random() * 2 ** bits);
  const time = hex(Math.max(0, Math.floor(at)), 12);
  const variant = hex(0x8000 + chance(14), 4);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(chance(12), 3)}-${variant}-${hex(chance(24), 6)}${hex(chance(24), 6)}`;
}

/**
 * A new event, ready to be stored. With `after`, the latest moment that the record knows, its id stands after that
 * moment even where the clock was set back.
 */
export function makeEvent<Type extends EventType>(
  type: Type,
  payload: PayloadOf<Type>,
  made: {
    readonly at: Instant;
    readonly offsetMinutes: number;
    readonly device: string;
    readonly random: Random;
    readonly after?: Instant;
  },
): StoredEvent {
  return {
    id: makeId(Math.max(made.at, (made.after ?? -1) + 1), made.random),
    at: instantToIso(made.at, made.offsetMinutes),
    device: made.device,
    type,
    version: eventKinds[type].version,
    payload,
  };
}

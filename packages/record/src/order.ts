import { type Instant, type Milliseconds, parseIso } from '@ilium/units';

/** What tells when an event was made. */
export interface Made {
  readonly id: string;
  readonly at: string;
}

/** A moment of the record: what the clock said, and where the event stands among the others. */
export interface OrderedStamp {
  readonly at: Instant;
  /** Where in the record it stands; only where the clock was behind what the record had seen (see {@link orderOf}). */
  readonly order?: Instant;
}

const UUID_V7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7/;

/** The time in a UUID of version 7; `null` for other ids. */
function idToInstant(id: string): Instant | null {
  const [, high, low] = UUID_V7.exec(id.toLowerCase()) ?? [];
  return high === undefined || low === undefined ? null : Number.parseInt(high + low, 16);
}

/**
 * Where an event stands in the record. A device never gives a new event an id older than one that it knows
 * (RFC 9562, 6.2), so an event made after the clock was set back still stands after those before it: its id says so,
 * while `at` says what the clock said.
 */
export function eventToOrder({ id, at }: Made): Instant {
  const read = parseIso(at);
  return Math.max(read.ok ? read.value.at : 0, idToInstant(id) ?? 0);
}

/** Where a moment stands in the record. */
export const orderOf = ({ at, order }: OrderedStamp): Instant => order ?? at;

/** What the record has seen, and what the clock says. */
export interface RecordTime {
  readonly now: Instant;
  /** The latest moment in the record: `RecordState.latest`. */
  readonly latest: Instant;
}

/** The latest instant seen: it never goes back, whatever is done to the clock. */
const latestSeen = ({ now, latest }: RecordTime): Instant => Math.max(now, latest);

/** Time since a moment as far as it is certain: setting the clock back adds nothing. For locks, which wait. */
export const leastSince = (stamp: OrderedStamp, time: RecordTime): Milliseconds =>
  Math.max(0, Math.min(time.now - stamp.at, latestSeen(time) - orderOf(stamp)));

/** Time since a moment as far as it is possible: setting the clock back takes nothing off. For answers, which age. */
export const mostSince = (stamp: OrderedStamp, time: RecordTime): Milliseconds =>
  Math.max(time.now - stamp.at, latestSeen(time) - orderOf(stamp));

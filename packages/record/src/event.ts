import { parseWith } from '@ilium/movement';
import type { Problem, Result } from '@ilium/units';
import * as v from 'valibot';
import { momentSchema } from './fields.ts';

/** One kind of event: its type, the validator of its newest payload, and the way up from every older version. */
export interface EventKind<Type extends string, Payload> {
  readonly type: Type;
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, Payload>;
  /** `migrations[n]` lifts a payload of version n+1 to version n+2. */
  readonly migrations: readonly ((payload: unknown) => unknown)[];
}

/** Declares an event kind; the number of migrations must carry version 1 up to the newest. */
export function defineEvent<const Type extends string, Payload>(
  kind: EventKind<Type, Payload>,
): EventKind<Type, Payload> {
  if (kind.migrations.length !== kind.version - 1)
    throw new Error(`${kind.type}: version ${kind.version} needs ${kind.version - 1} migrations`);
  return kind;
}

/** What every stored event carries besides its payload. Written once, never changed. */
export const envelopeSchema = v.strictObject({
  /** UUIDv7: sorts by order of making, also where the clock was set back. */
  id: v.pipe(v.string(), v.uuid('a UUID')),
  /** When it happened, ISO 8601 with the offset of that place. */
  at: momentSchema,
  device: v.pipe(v.string(), v.maxLength(64)),
  type: v.pipe(v.string(), v.maxLength(64)),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  payload: v.unknown(),
});

/** An event as stored, its payload not yet read. */
export type StoredEvent = v.InferOutput<typeof envelopeSchema>;

/** Reads the envelope of something that claims to be an event. */
export const parseEnvelope = (input: unknown): Result<StoredEvent, readonly Problem[]> =>
  parseWith(envelopeSchema, input);

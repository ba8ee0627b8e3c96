import { parseWith } from '@ilium/movement';
import { err, ok, type Problem, type Result } from '@ilium/units';
import type * as v from 'valibot';
import type { StoredEvent } from './event.ts';
import { type EventType, eventKinds, type RecordEvent } from './events/index.ts';

/** Why a stored event could not be read. It is kept all the same. */
export type EventRefusal =
  | { readonly code: 'unknown-type'; readonly type: string }
  | { readonly code: 'newer-version'; readonly type: string; readonly version: number }
  | { readonly code: 'invalid'; readonly type: string; readonly problems: readonly Problem[] };

const isEventType = (type: string): type is EventType => Object.hasOwn(eventKinds, type);

/** Reads a stored event: lifts its payload to the newest version and checks it. */
export function readEvent(stored: StoredEvent): Result<RecordEvent, EventRefusal> {
  const { type, version } = stored;
  if (!isEventType(type)) return err({ code: 'unknown-type', type });
  const kind = eventKinds[type];
  if (version > kind.version) return err({ code: 'newer-version', type, version });
  const migrations: readonly ((payload: unknown) => unknown)[] = kind.migrations;
  const lifted = migrations.slice(version - 1).reduce((payload, migrate) => migrate(payload), stored.payload);
  const parsed = parseWith(kind.schema as v.GenericSchema, lifted);
  if (!parsed.ok) return err({ code: 'invalid', type, problems: parsed.error });
  const { id, at, device } = stored;
  return ok({ id, at, device, type, payload: parsed.value } as RecordEvent);
}

import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { idSchema, scoreSchema } from '../fields.ts';

/** A session is over: to its last second, stopped by the person, or ended by a safety rule. */
export const sessionEnded = defineEvent({
  type: 'session-ended',
  version: 1,
  schema: v.strictObject({
    session: idSchema,
    how: v.picklist(['finished', 'stopped', 'safety', 'abandoned']),
    /** Time really spent, pauses left out, ms. */
    activeMs: v.pipe(v.number(), v.minValue(0)),
  }),
  migrations: [],
});

/** Pain now, after a session. */
export const painAfterRated = defineEvent({
  type: 'pain-after-rated',
  version: 1,
  schema: v.strictObject({ session: idSchema, pain: scoreSchema }),
  migrations: [],
});

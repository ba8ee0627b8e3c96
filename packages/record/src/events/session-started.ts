import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { idSchema, scoreSchema } from '../fields.ts';

/** The person pressed Start. `painBefore` is `null` when it was not asked or not answered. */
export const sessionStarted = defineEvent({
  type: 'session-started',
  version: 1,
  schema: v.strictObject({ session: idSchema, painBefore: v.nullable(scoreSchema) }),
  migrations: [],
});

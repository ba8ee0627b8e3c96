import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { idSchema } from '../fields.ts';
import { sessionPlanSchema } from '../plan-schema.ts';

/** A session was built and shown. */
export const sessionPlanned = defineEvent({
  type: 'session-planned',
  version: 1,
  schema: v.strictObject({ session: idSchema, plan: sessionPlanSchema }),
  migrations: [],
});

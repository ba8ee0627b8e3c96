import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { daySchema, idSchema } from '../fields.ts';

/**
 * The person leaves one session, or all of a day, out of what others get, or takes it in again. Nothing leaves the
 * record, and no rule about safety reads this.
 */
export const hiddenFromReports = defineEvent({
  type: 'hidden-from-reports',
  version: 1,
  schema: v.strictObject({
    what: v.variant('kind', [
      v.strictObject({ kind: v.literal('session'), session: idSchema }),
      v.strictObject({ kind: v.literal('day'), day: daySchema }),
    ]),
    hidden: v.boolean(),
  }),
  migrations: [],
});

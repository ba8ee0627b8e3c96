import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { clearanceSchema, redFlagIds } from '../intake.ts';

/** A clinician assessed the person and cleared them to exercise (E3). */
export const clearanceRecorded = defineEvent({
  type: 'clearance-recorded',
  version: 1,
  schema: v.strictObject({
    flags: v.pipe(v.array(v.picklist(redFlagIds)), v.minLength(1)),
    clearance: clearanceSchema,
  }),
  migrations: [],
});

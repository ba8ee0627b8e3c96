import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { redFlagIds } from '../intake.ts';

/** The person reported a red flag outside the check (before or in a session). It locks from that moment (B.3). */
export const signReported = defineEvent({
  type: 'sign-reported',
  version: 1,
  schema: v.strictObject({ flags: v.pipe(v.array(v.picklist(redFlagIds)), v.minLength(1)) }),
  migrations: [],
});

import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { clearanceSchema, redFlagIds } from '../intake.ts';

/** What a clearance can be about besides warning signs: each waits for a clinician (E3 T5, B.6). */
export const clearedMatters = ['pregnancy', 'surgery', 'clinician-first'] as const;
export type ClearedMatter = (typeof clearedMatters)[number];

/** A clinician assessed the person and cleared them to exercise (E3): for these warning signs and these matters. */
export const clearanceRecorded = defineEvent({
  type: 'clearance-recorded',
  version: 2,
  schema: v.pipe(
    v.strictObject({
      flags: v.array(v.picklist(redFlagIds)),
      matters: v.exactOptional(v.array(v.picklist(clearedMatters))),
      clearance: clearanceSchema,
    }),
    v.check(
      ({ flags, matters = [] }) => flags.length + matters.length > 0,
      'at least one thing that was cleared',
    ),
  ),
  migrations: [(payload) => payload],
});

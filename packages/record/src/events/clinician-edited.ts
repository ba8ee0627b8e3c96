import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { bodySideSchema, countSchema, variationKeySchema } from '../fields.ts';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

/** A clinician asked for a variation at a dose; whatever it goes against is kept with the reason (I19). */
export const clinicianEdited = defineEvent({
  type: 'clinician-edited',
  version: 1,
  schema: v.pipe(
    v.strictObject({
      variation: variationKeySchema,
      sides: v.pipe(v.array(bodySideSchema), v.maxLength(2)),
      dose: v.strictObject({ holdSeconds: countSchema, reps: countSchema, sets: countSchema }),
      by: text(200),
      reason: v.exactOptional(text(2000)),
      /** Rules that it goes against: blocks of conditions, and bounds of the dose. */
      against: v.array(text(80)),
    }),
    v.check(
      ({ against, reason }) => against.length === 0 || reason !== undefined,
      'a reason where it goes against a rule',
    ),
  ),
  migrations: [],
});

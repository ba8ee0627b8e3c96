import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { countSchema, idSchema, variationKeySchema } from '../fields.ts';

/** An item of a session came to its end. Only what was really done is counted. */
export const itemEnded = defineEvent({
  type: 'item-ended',
  version: 1,
  schema: v.strictObject({
    session: idSchema,
    item: countSchema,
    variation: variationKeySchema,
    outcome: v.picklist(['done', 'partly', 'skipped']),
    /** Why it was not done whole. */
    because: v.nullable(v.picklist(['skip', 'stop', 'hurts', 'rule'])),
    /** Whole repetitions done, over all sides and sets, and those planned. */
    repsDone: countSchema,
    repsPlanned: countSchema,
  }),
  migrations: [],
});

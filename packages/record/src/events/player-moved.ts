import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { bodySideSchema, countSchema, idSchema } from '../fields.ts';

/** The player reached a repetition; what resuming after a kill needs. */
export const playerMoved = defineEvent({
  type: 'player-moved',
  version: 1,
  schema: v.strictObject({
    session: idSchema,
    item: countSchema,
    side: v.nullable(bodySideSchema),
    set: countSchema,
    rep: countSchema,
    /** Offset in the timeline, ms. */
    offsetMs: countSchema,
  }),
  migrations: [],
});

import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { idSchema, variationKeySchema } from '../fields.ts';
import { sessionPlanSchema } from '../plan-schema.ts';

const keys = v.pipe(v.array(variationKeySchema), v.maxLength(40), v.readonly());

/** What the person asked for with their own hand. */
export const wishesSchema = v.strictObject({
  /** Brought in by hand: they come in more easily. */
  wanted: keys,
  /** Taken out by hand: they stay away while something as good is there. */
  unwanted: keys,
});

/** What the person asked for with their own hand, by variation. */
export type Wishes = v.InferOutput<typeof wishesSchema>;

/** A session was built and shown; with `wishes` where the person changed it, which holds for the next ones too. */
export const sessionPlanned = defineEvent({
  type: 'session-planned',
  version: 3,
  schema: v.strictObject({
    session: idSchema,
    plan: sessionPlanSchema,
    wishes: v.exactOptional(wishesSchema),
  }),
  migrations: [(payload) => payload, (payload) => payload],
});

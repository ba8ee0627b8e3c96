import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { countSchema, idSchema, scoreSchema, variationKeySchema } from '../fields.ts';

/** One tap about an item (E4). `pain` only when it got worse and was given (I29). A later rating replaces an earlier one. */
export const itemRated = defineEvent({
  type: 'item-rated',
  version: 1,
  schema: v.strictObject({
    session: idSchema,
    item: countSchema,
    variation: variationKeySchema,
    rating: v.picklist(['eased', 'same', 'worse']),
    pain: v.nullable(scoreSchema),
  }),
  migrations: [],
});

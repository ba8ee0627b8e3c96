import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { variationKeySchema } from '../fields.ts';

/** "Try it again": the person takes back a rest that was only suggested. A rest after a red stays (D5). */
export const restLifted = defineEvent({
  type: 'rest-lifted',
  version: 1,
  schema: v.strictObject({ variation: variationKeySchema }),
  migrations: [],
});

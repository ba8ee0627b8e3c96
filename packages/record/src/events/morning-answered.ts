import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { scoreSchema } from '../fields.ts';

/** The morning question: compared with before the last session (outcomes.md). */
export const morningAnswered = defineEvent({
  type: 'morning-answered',
  version: 1,
  schema: v.strictObject({
    change: v.picklist(['better', 'same', 'worse']),
    pain: v.nullable(scoreSchema),
    farthest: v.nullable(v.picklist([0, 1, 2, 3, 4, 5])),
  }),
  migrations: [],
});

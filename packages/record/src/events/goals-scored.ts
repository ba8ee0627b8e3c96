import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { idSchema, scoreSchema } from '../fields.ts';
import { MOST_GOALS } from './goals-chosen.ts';

/** How well each goal can be done now: 0 not at all, 10 as before the pain (outcomes.md). What was not answered is absent. */
export const goalsScored = defineEvent({
  type: 'goals-scored',
  version: 1,
  schema: v.strictObject({
    scores: v.pipe(
      v.array(v.strictObject({ goal: idSchema, score: scoreSchema })),
      v.minLength(1, 'at least one score'),
      v.maxLength(MOST_GOALS),
      v.check((scores) => new Set(scores.map(({ goal }) => goal)).size === scores.length, 'each goal once'),
    ),
  }),
  migrations: [],
});

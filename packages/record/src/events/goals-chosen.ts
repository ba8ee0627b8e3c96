import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { idSchema } from '../fields.ts';

/** Most activity goals that one follows at a time (outcomes.md). */
export const MOST_GOALS = 5;

/** The things that pain stops the person from doing (E1.15). Always the whole list; a goal that stays keeps its id. */
export const goalsChosen = defineEvent({
  type: 'goals-chosen',
  version: 1,
  schema: v.strictObject({
    goals: v.pipe(
      v.array(
        v.strictObject({
          id: idSchema,
          text: v.pipe(v.string(), v.trim(), v.nonEmpty('a few words'), v.maxLength(200)),
        }),
      ),
      v.maxLength(MOST_GOALS, `at most ${MOST_GOALS} goals`),
      v.check((goals) => new Set(goals.map(({ id }) => id)).size === goals.length, 'each goal once'),
    ),
  }),
  migrations: [],
});

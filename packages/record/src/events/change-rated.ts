import * as v from 'valibot';
import { defineEvent } from '../event.ts';

const CHANGE = 'a whole number from −5 to 5';

/** Compared with when the person started: −5 much worse, 0 the same, 5 much better (outcomes.md). */
export const changeRated = defineEvent({
  type: 'change-rated',
  version: 1,
  schema: v.strictObject({
    change: v.pipe(v.number(CHANGE), v.integer(CHANGE), v.minValue(-5, CHANGE), v.maxValue(5, CHANGE)),
  }),
  migrations: [],
});

import * as v from 'valibot';
import { defineEvent } from '../event.ts';

const DAYS = 'a whole number of days from 0 to 7';
const daysSchema = v.pipe(v.number(DAYS), v.integer(DAYS), v.minValue(0, DAYS), v.maxValue(7, DAYS));

/** The last seven days: on how many pain limited what the person did, and on how many they exercised (outcomes.md). */
export const weekLookedBack = defineEvent({
  type: 'week-looked-back',
  version: 1,
  schema: v.strictObject({ limitedDays: daysSchema, exercisedDays: v.nullable(daysSchema) }),
  migrations: [],
});

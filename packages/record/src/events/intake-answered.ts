import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { intakeSchema } from '../intake.ts';

/** The person answered the check (E1), whole or in part again (E8); always the full answers of that moment. */
export const intakeAnswered = defineEvent({
  type: 'intake-answered',
  version: 1,
  schema: v.strictObject({ intake: intakeSchema, rulesVersion: v.number() }),
  migrations: [],
});

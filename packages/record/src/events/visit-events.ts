import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { bodySideSchema, idSchema } from '../fields.ts';
import {
  clientNameSchema,
  comparisonSchema,
  measureUnits,
  roundSchema,
  visitAnswersSchema,
  visitEndings,
} from '../visit.ts';

/** A therapist's client, by a name or a code that stays on this device. The newest name of an id holds. */
export const clientNamed = defineEvent({
  type: 'client-named',
  version: 1,
  schema: v.strictObject({ client: idSchema, name: clientNameSchema }),
  migrations: [],
});

/** A visit at the table has begun, with what was asked before it (B.5). */
export const visitOpened = defineEvent({
  type: 'visit-opened',
  version: 1,
  schema: v.strictObject({
    visit: idSchema,
    client: idSchema,
    answers: visitAnswersSchema,
    /** The affected leg; it goes first (T01). */
    first: bodySideSchema,
    /** Length of every hold of this visit, s (20–30 by the source, 10–30 at all). */
    holdSeconds: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(30)),
    unit: v.picklist(measureUnits),
  }),
  migrations: [],
});

/** Both legs were compared, or the comparison was left out with every value `null`. */
export const sidesCompared = defineEvent({
  type: 'sides-compared',
  version: 1,
  schema: v.strictObject({ visit: idSchema, comparison: comparisonSchema }),
  migrations: [],
});

/** A round is over, with what the client said of it. */
export const roundDone = defineEvent({
  type: 'round-done',
  version: 1,
  schema: v.strictObject({ visit: idSchema, round: roundSchema }),
  migrations: [],
});

/** A visit is over. */
export const visitEnded = defineEvent({
  type: 'visit-ended',
  version: 1,
  schema: v.strictObject({ visit: idSchema, how: v.picklist(visitEndings) }),
  migrations: [],
});

import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { bodySideSchema, idSchema } from '../fields.ts';
import { letterKeySchema } from '../letter.ts';
import {
  clientConditionsSchema,
  clientNameSchema,
  comparisonSchema,
  haltSchema,
  measureUnits,
  remarksSchema,
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

/** What a client has of B.4, noted beside a visit; an empty list is "none of these". The newest word holds. */
export const conditionsNoted = defineEvent({
  type: 'conditions-noted',
  version: 1,
  schema: v.strictObject({ client: idSchema, conditions: clientConditionsSchema }),
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

/** Stop was pressed. The visit waits for the therapist: nothing goes on by itself, and nothing is over yet. */
export const visitHalted = defineEvent({
  type: 'visit-halted',
  version: 1,
  schema: v.strictObject({ visit: idSchema, at: haltSchema }),
  migrations: [],
});

/** A visit is over. */
export const visitEnded = defineEvent({
  type: 'visit-ended',
  version: 1,
  schema: v.strictObject({ visit: idSchema, how: v.picklist(visitEndings) }),
  migrations: [],
});

/** The therapist's own words about a visit, also once it is over. The newest hold; they go to nobody's home. */
export const visitRemarked = defineEvent({
  type: 'visit-remarked',
  version: 1,
  schema: v.strictObject({ visit: idSchema, remarks: remarksSchema }),
  migrations: [],
});

/** Characters of a report from home as it is kept, at most; the longest that may be sent unpacks to less. */
const MOST_REPORT_CHARACTERS = 32_000;

/**
 * A client's report from home, kept by the therapist as it came: `text` is read by `readKeptReports`, so that what
 * only the table needs is not read at every start. `key`: who signed it.
 */
export const reportKept = defineEvent({
  type: 'report-kept',
  version: 1,
  schema: v.strictObject({
    client: idSchema,
    report: idSchema,
    text: v.pipe(v.string(), v.maxLength(MOST_REPORT_CHARACTERS)),
    key: letterKeySchema,
  }),
  migrations: [],
});

/**
 * The therapist deletes a client with everything of them. Only this stays, without a name: it keeps an old copy of the
 * record from bringing them back.
 */
export const clientForgotten = defineEvent({
  type: 'client-forgotten',
  version: 1,
  schema: v.strictObject({ client: idSchema }),
  migrations: [],
});

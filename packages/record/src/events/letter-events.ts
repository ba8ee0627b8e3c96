import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { idSchema } from '../fields.ts';
import {
  acceptedLetterSchema,
  letterKeySchema,
  letterTemplateSchema,
  letterTextSchema,
  prescriptionLetterSchema,
} from '../letter.ts';

/** A therapist wrote a letter for a client; `text` is the signed letter, to be handed over again. */
export const prescriptionWritten = defineEvent({
  type: 'prescription-written',
  version: 1,
  schema: v.strictObject({ client: idSchema, letter: prescriptionLetterSchema, text: letterTextSchema }),
  migrations: [],
});

/** A therapist keeps a set for other clients. The newest of a name holds. */
export const templateSaved = defineEvent({
  type: 'template-saved',
  version: 1,
  schema: letterTemplateSchema,
  migrations: [],
});

/**
 * The person follows a letter from now on, or a plan from a clinic's system; one before it is over. `key`: who signed;
 * `null` where nobody did.
 */
export const prescriptionAccepted = defineEvent({
  type: 'prescription-accepted',
  version: 2,
  schema: v.strictObject({ letter: acceptedLetterSchema, key: v.nullable(letterKeySchema) }),
  migrations: [(payload) => payload],
});

/** The person no longer follows a letter. */
export const prescriptionEnded = defineEvent({
  type: 'prescription-ended',
  version: 1,
  schema: v.strictObject({ letter: idSchema }),
  migrations: [],
});

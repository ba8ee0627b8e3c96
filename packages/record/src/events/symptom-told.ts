import * as v from 'valibot';
import { defineEvent } from '../event.ts';
import { countSchema, idSchema, variationKeySchema } from '../fields.ts';

/** What a person may tell besides a number when something hurts (E4). `dizzy`: a held breath and a near-fall too. */
export const symptoms = [
  'sharp',
  'leg-farther',
  'leg-still-farther',
  'weakness',
  'saddle-bladder-bowel',
  'chest-or-faint',
  'fall',
  'dizzy',
  'cramp',
] as const;
export type Symptom = (typeof symptoms)[number];

/** The person told a symptom during an item. It outlasts the session: legs and balance are minded the next time too (E4, I26). */
export const symptomTold = defineEvent({
  type: 'symptom-told',
  version: 1,
  schema: v.strictObject({
    session: idSchema,
    item: countSchema,
    variation: variationKeySchema,
    symptom: v.picklist(symptoms),
  }),
  migrations: [],
});

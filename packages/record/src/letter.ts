import { parseWith } from '@ilium/movement';
import type { Problem, Result } from '@ilium/units';
import * as v from 'valibot';
import { daySchema, idSchema, momentSchema, variationKeySchema } from './fields.ts';

/** Things to do in one letter, at most. */
export const MOST_LETTER_ITEMS = 12;
/** Things to do in one plan from elsewhere, at most. */
export const MOST_CARE_PLAN_ITEMS = 40;
/** Letters of the name of who sends something, at most. */
export const MOST_NAME_LETTERS = 80;
/** Letters of a note, at most. */
export const MOST_NOTE_LETTERS = 600;
/** Characters of a signed letter, at most; one of twelve items and a full note has about 1,500. */
export const MOST_LETTER_CHARACTERS = 12_000;

const text = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty('some words'), v.maxLength(most));
const whole = (min: number, max: number) => {
  const expected = `a whole number from ${min} to ${max}`;
  return v.pipe(
    v.number(expected),
    v.integer(expected),
    v.minValue(min, expected),
    v.maxValue(max, expected),
  );
};

/** One thing to do. The numbers are what can be read at all; the bounds of its movement are narrower (A.5). */
const letterItemSchema = v.strictObject({
  variation: variationKeySchema,
  dose: v.strictObject({ holdSeconds: whole(0, 600), reps: whole(1, 200), sets: whole(1, 20) }),
  /** Why it goes outside the bounds of its movement; only then (I19). */
  reason: v.exactOptional(text(200)),
});
/** One thing that a letter asks for. */
export type LetterItem = v.InferOutput<typeof letterItemSchema>;

const itemsSchema = (most: number) =>
  v.pipe(
    v.array(letterItemSchema),
    v.minLength(1, 'something to do'),
    v.maxLength(most, `at most ${most} things`),
    v.check(
      (items) => new Set(items.map(({ variation }) => variation)).size === items.length,
      'each thing once',
    ),
  );
const notesSchema = v.pipe(v.string(), v.maxLength(MOST_NOTE_LETTERS));

const contentOfLetter = {
  items: itemsSchema(MOST_LETTER_ITEMS),
  daysPerWeek: whole(1, 7),
  notes: notesSchema,
};

/** What a therapist sends home: a ceiling for the person's sessions (D9), never a way around a rule. */
export const prescriptionLetterSchema = v.strictObject({
  kind: v.literal('prescription'),
  version: v.literal(1),
  id: idSchema,
  madeAt: momentSchema,
  /** Last day on which it may be taken in. */
  expiresOn: daySchema,
  /** Who sends it, in their own words; no proof. */
  from: text(MOST_NAME_LETTERS),
  ...contentOfLetter,
  /** When both look at it again. */
  reviewOn: daySchema,
});
/** What a therapist sends home. */
export type PrescriptionLetter = v.InferOutput<typeof prescriptionLetterSchema>;

/** A plan from a clinic's system (FHIR CarePlan), as it was taken in: nobody signed it. A ceiling too (D9). */
const carePlanSchema = v.strictObject({
  kind: v.literal('care-plan'),
  version: v.literal(1),
  id: idSchema,
  /** When it was taken in. */
  madeAt: momentSchema,
  /** Who wrote it, or the name of its file; no proof. */
  from: text(MOST_NAME_LETTERS),
  items: itemsSchema(MOST_CARE_PLAN_ITEMS),
  notes: notesSchema,
  /** Its last day, where it names one. */
  reviewOn: v.exactOptional(daySchema),
});
/** A plan from a clinic's system, as it was taken in. */
export type CarePlanLetter = v.InferOutput<typeof carePlanSchema>;

/** What a person can follow. */
export const acceptedLetterSchema = v.variant('kind', [prescriptionLetterSchema, carePlanSchema]);
/** What a person can follow. */
export type AcceptedLetter = v.InferOutput<typeof acceptedLetterSchema>;

/** A set that a therapist uses again, by its name. */
export const letterTemplateSchema = v.strictObject({ name: text(60), ...contentOfLetter });
/** A set that a therapist uses again, by its name. */
export type LetterTemplate = v.InferOutput<typeof letterTemplateSchema>;

/** A public key of P-256 as 65 bytes in base64url: who signed. */
export const letterKeySchema = v.pipe(v.string(), v.regex(/^[\w-]{87}$/, 'a public key'));
/** A letter as it travels. */
export const letterTextSchema = v.pipe(
  v.string(),
  v.regex(/^[\w-]+$/, 'a letter'),
  v.maxLength(MOST_LETTER_CHARACTERS),
);

/** Reads the content of a letter. */
export const parsePrescriptionLetter = (input: unknown): Result<PrescriptionLetter, readonly Problem[]> =>
  parseWith(prescriptionLetterSchema, input);

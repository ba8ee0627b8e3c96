import { places, type VariationKey } from '@ilium/movement';
import * as v from 'valibot';

const SCORE = 'a whole number from 0 to 10';
const MOMENT = 'a date and time with offset (ISO 8601)';

/** Pain 0–10, a whole number (outcomes.md). */
export const scoreSchema = v.pipe(
  v.number(SCORE),
  v.integer(SCORE),
  v.minValue(0, SCORE),
  v.maxValue(10, SCORE),
);
/** A calendar day. */
export const daySchema = v.pipe(v.string(), v.isoDate('a date as YYYY-MM-DD'));
/** An instant with the offset of its place. */
export const momentSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/, MOMENT),
);
/** An id of the record's own making. */
export const idSchema = v.pipe(v.string(), v.uuid('a UUID'));
/** A variation's key; unknown variations of other library versions are kept. */
export const variationKeySchema = v.custom<VariationKey>(
  (input) => typeof input === 'string' && /^[a-z0-9-]{1,64}\/[a-z0-9-]{1,64}$/.test(input),
  'a variation as movement/variation',
);
/** Places, as the vocabulary has them. */
export const placeSchema = v.picklist(places);
/** A side of the body. */
export const bodySideSchema = v.picklist(['left', 'right']);
/** A whole number from 0 on. */
export const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Names of our own in FHIR. They name, and lead nowhere: nothing is ever fetched from them. */
export const codeSystems = {
  /** Codes are keys of variations, `movement/variation`, as the library has them. */
  variation: 'urn:ilium:variation',
  /** `session`: a whole session of exercises. */
  activity: 'urn:ilium:activity',
  /** How something felt: `eased`, `same`, `worse`. */
  rating: 'urn:ilium:rating',
  /** Where a number of pain was asked for. */
  painAsked: 'urn:ilium:pain-asked',
} as const;

/** The dose of an activity: `holdSeconds`, `reps` and `sets`, each a whole number. */
export const DOSE_EXTENSION = 'urn:ilium:dose';

/** The questions of the check; link ids are the paths of its fields in the published schema of the record. */
export const CHECK_QUESTIONNAIRE = 'urn:ilium:check';

/** Pain severity, 0–10 verbal numeric rating, reported (LOINC). */
export const PAIN_LOINC = { system: 'http://loinc.org', code: '72514-3' } as const;

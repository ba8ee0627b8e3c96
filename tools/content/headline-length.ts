import { defineVariationRule } from './rule.ts';
import { countWords } from './speech.ts';

const MOST_WORDS = 6;

/** The headline is read from three metres: six words at most. */
export const headlineLength = defineVariationRule('headline-length', ({ headline }) =>
  countWords(headline) > MOST_WORDS
    ? [`the headline has ${countWords(headline)} words, not up to ${MOST_WORDS}: "${headline}"`]
    : [],
);

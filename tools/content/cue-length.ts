import { defineVariationRule } from './rule.ts';
import { countWords } from './speech.ts';

const MOST_WORDS = 8;

/** Cues are heard while moving: eight words at most. */
export const cueLength = defineVariationRule('cue-length', ({ cues }) =>
  cues
    .filter(({ text }) => countWords(text) === 0 || countWords(text) > MOST_WORDS)
    .map(
      ({ moment, text }) =>
        `the ${moment} cue has ${countWords(text)} words, not 1 to ${MOST_WORDS}: "${text}"`,
    ),
);

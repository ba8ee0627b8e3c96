import { wordingToText } from '@ilium/movement';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { defineVariationRule } from './rule.ts';

/** School grade that most adults read without effort, also in pain. */
const HIGHEST_GRADE = 7;

const sideWords = { left: 'left', right: 'right' };

/** The Flesch–Kincaid grade of some sentences. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.join(' ').match(/[\p{L}\d’'-]+/gu) ?? [];
  const ends = sentences.join(' ').match(/[.!?:;]+(?=\s|$)/g) ?? [];
  return fleschKincaid({
    sentence: Math.max(1, ends.length),
    word: Math.max(1, words.length),
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** What is said and read on the floor is plain: set-up and steps at grade 7 at most. */
export const readingLevel = defineVariationRule('reading-level', ({ setUp, steps }) => {
  const grade = gradeOf([...setUp, ...steps].map((text) => wordingToText(text, 'left', sideWords)));
  return grade > HIGHEST_GRADE
    ? [`set-up and steps read at school grade ${grade.toFixed(1)}, not up to ${HIGHEST_GRADE}`]
    : [];
});

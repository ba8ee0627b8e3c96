import type { Answer } from '@ilium/record';
import type { CardOption } from './card.ts';
import { checkWords } from './words.ts';

/** Yes, no, not sure: every precise question can be answered with each. */
export const answerOptions: readonly CardOption[] = [
  { value: 'yes', text: checkWords.yes },
  { value: 'no', text: checkWords.no },
  { value: 'unsure', text: checkWords.notSure },
];

/** Which leg. Not sure counts as both (I06). */
export const sideOptions: readonly CardOption[] = [
  { value: 'left', text: 'Left' },
  { value: 'right', text: 'Right' },
  { value: 'both', text: 'Both' },
  { value: 'unsure', text: checkWords.notSure },
];

/** Reads an answer to a yes-or-no question. */
export const toAnswer = (value: string | undefined): Answer | undefined =>
  value === 'yes' || value === 'no' || value === 'unsure' ? value : undefined;

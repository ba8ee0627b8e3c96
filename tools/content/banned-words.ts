import { findBannedWords } from '@ilium/movement';
import type { ContentRule } from './rule.ts';
import { libraryToTexts } from './wordings.ts';

/** No promise, no diagnosis, no steering away from care (evidence C.4, I23). */
export const bannedWordsUnsaid: ContentRule = {
  name: 'banned-words',
  check: (library) =>
    libraryToTexts(library).flatMap(({ place, text }) =>
      findBannedWords(text).map(({ words, because }) => ({
        place,
        message: `says "${words}". ${because}`,
      })),
    ),
};

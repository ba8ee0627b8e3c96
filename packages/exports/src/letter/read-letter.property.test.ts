import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { emptyRecord } from '@ilium/record';
import { exampleLetter } from '@ilium/record/testing';
import { englishLetter } from '@ilium/words';
import { expect, it } from 'vitest';
import { brokenTexts } from '../testing/broken-texts.ts';
import { makeKeys } from '../testing/letter-keys.ts';
import { TRIES, tryMutated } from '../testing/mutated-imports.ts';
import { readLetter } from './read-letter.ts';
import { sealLetter } from './signed-letter.ts';

const index = indexLibrary(library);
const context = { index, now: Date.UTC(2026, 10, 21), offsetMinutes: 0, record: emptyRecord };
const entry = index.entries.find(({ movement }) => movement.kind === 'mobility');
if (!entry) throw new Error('the library is empty');
const { holdSeconds, reps, sets } = entry.variation.dose.start;
const items = [{ variation: entry.key, dose: { holdSeconds, reps, sets } }];
const sealed = await sealLetter({ ...exampleLetter, items }, await makeKeys());

it(
  'no changed letter is ever taken for a letter, and each refusal has its sentence',
  async () => {
    expect((await readLetter(sealed, context)).ok).toBe(true);
    const timesByCode = await tryMutated({
      name: 'Letter link',
      files: brokenTexts(sealed).map((text) => new TextEncoder().encode(text)),
      usual: 10_000,
      take: async (file) => {
        const answer = await readLetter(new TextDecoder().decode(file), context);
        return answer.ok
          ? null
          : { code: answer.error.code, sentence: englishLetter.refusalToText(answer.error) };
      },
    });
    expect(timesByCode.has('taken')).toBe(false);
  },
  TRIES,
);

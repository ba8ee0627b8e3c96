import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { emptyRecord } from '@ilium/record';
import { exampleLetter } from '@ilium/record/testing';
import { englishLetter } from '@ilium/words';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeKeys } from '../testing/letter-keys.ts';
import { TRIES, tryMutated } from '../testing/mutated-imports.ts';
import { base64UrlToBytes, bytesToBase64Url } from './letter-bytes.ts';
import { readLetter } from './read-letter.ts';
import { sealLetter } from './signed-letter.ts';

const index = indexLibrary(library);
const context = { index, now: Date.UTC(2026, 10, 21), offsetMinutes: 0, record: emptyRecord };
const entry = index.entries.find(({ movement }) => movement.kind === 'mobility');
if (!entry) throw new Error('the library is empty');
const { holdSeconds, reps, sets } = entry.variation.dose.start;
const items = [{ variation: entry.key, dose: { holdSeconds, reps, sets } }];
const sealed = await sealLetter({ ...exampleLetter, items }, await makeKeys());
const whole = base64UrlToBytes(sealed);
if (!whole) throw new Error('not base64url');
const length = whole.length;

const place = fc.nat({ max: length - 1 });
const changed = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, by]) => {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ by;
      return bytesToBase64Url(bytes);
    }),
  },
  place.map((at) => bytesToBase64Url(whole.slice(0, at + 1).fill(0, at))),
  place.map((at) => bytesToBase64Url(Uint8Array.from([...whole, ...whole.slice(at)]))),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => bytesToBase64Url(Uint8Array.from([1, ...bytes]))),
  fc.string({ unit: 'binary', maxLength: 300 }),
);

it(
  'no changed letter is ever taken for a letter, and each refusal has its sentence',
  async () => {
    expect((await readLetter(sealed, context)).ok).toBe(true);
    const timesByCode = await tryMutated({
      name: 'Letter link',
      files: changed.map((text) => new TextEncoder().encode(text)),
      usual: 2000,
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

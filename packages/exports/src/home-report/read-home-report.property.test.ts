import type { ClientRecord } from '@ilium/record';
import { exampleHomeReport, exampleLetter } from '@ilium/record/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sealLetter } from '../letter/signed-letter.ts';
import { brokenTexts } from '../testing/broken-texts.ts';
import { makeKeys } from '../testing/letter-keys.ts';
import { readHomeReport } from './read-home-report.ts';

const client: ClientRecord = {
  id: '01890a5d-ac96-774b-bcce-b302099a8099',
  name: 'Client 7',
  noted: null,
  visits: [],
  letters: [{ at: 0, offsetMinutes: 0, letter: exampleLetter, text: 'abc' }],
  reports: [],
};
const context = { clients: [client], now: Date.UTC(2026, 11, 24) };
const keys = await makeKeys();
const sealed = await sealLetter(exampleHomeReport, keys);

it('no changed report is ever taken for a report, and none breaks the reader (10,000 tries)', async () => {
  expect((await readHomeReport(sealed, context)).ok).toBe(true);
  await fc.assert(
    fc.asyncProperty(brokenTexts(sealed), async (text) => {
      expect((await readHomeReport(text, context)).ok).toBe(false);
    }),
    { numRuns: 10_000 },
  );
});

it('whatever a stranger signs is a sound report or a refusal', async () => {
  const fields = Object.keys(exampleHomeReport);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fields), fc.anything({ maxDepth: 2 }), async (field, value) => {
      const text = await sealLetter({ ...exampleHomeReport, [field]: value }, keys);
      const answer = await readHomeReport(text, context);
      if (answer.ok) expect(Object.keys(answer.value.report).toSorted()).toEqual(fields.toSorted());
    }),
    { numRuns: 500 },
  );
});

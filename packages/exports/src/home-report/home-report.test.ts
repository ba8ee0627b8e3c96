import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { type ClientRecord, type HomeReport, mostReported, type RecordState } from '@ilium/record';
import { exampleHomeReport, exampleLetter } from '@ilium/record/testing';
import { DAY } from '@ilium/units';
import { describe, expect, it } from 'vitest';
import { base64UrlToBytes, bytesToBase64Url } from '../letter/letter-bytes.ts';
import { joinParts, parseLetterPart, splitLetter } from '../letter/letter-parts.ts';
import { sealLetter } from '../letter/signed-letter.ts';
import { englishReport } from '../report/english-report.ts';
import { makeKeys } from '../testing/letter-keys.ts';
import { recordOfWeeks, START } from '../testing/record-of-weeks.ts';
import { chooseWords, recordToHomeReport } from './make-home-report.ts';
import { readHomeReport } from './read-home-report.ts';

const index = indexLibrary(library);
const keys = await makeKeys();
const letterText = await sealLetter(exampleLetter, keys);
const client: ClientRecord = {
  id: '01890a5d-ac96-774b-bcce-b302099a8099',
  name: 'Client 7',
  noted: null,
  visits: [],
  letters: [{ at: START, offsetMinutes: 60, letter: exampleLetter, text: letterText }],
  reports: [],
};
const now = Date.UTC(2026, 11, 3, 18);
const read = (text: string, about: ClientRecord = client) => readHomeReport(text, { clients: [about], now });
const readContent = async (content: unknown, about?: ClientRecord) =>
  read(await sealLetter(content, keys), about);
const kept = (report: HomeReport, key: string): ClientRecord => ({
  ...client,
  reports: [{ at: now, offsetMinutes: 60, report: report.id, text: JSON.stringify(report), key }],
});

/** Six weeks of sessions, reported on the last day; the letter was taken in on a day of them. */
const reportOf = (weeks: number, takenOnDay: number, items = exampleLetter.items) => {
  const at = START + takenOnDay * DAY;
  const taken: RecordState['lettersTaken'][number] = {
    at,
    offsetMinutes: 60,
    letter: { ...exampleLetter, items },
    key: 'A'.repeat(87),
  };
  return recordToHomeReport(recordOfWeeks(index, weeks), {
    id: exampleHomeReport.id,
    now: START + weeks * 7 * DAY,
    offsetMinutes: 60,
    index,
    taken,
  });
};

describe('a report from home', () => {
  it('tells the days since the letter: what was done, pain, goals, reds and what helped', () => {
    const report = reportOf(6, 28);
    expect(report.from).toBe('2026-09-21');
    expect(report.pain).toHaveLength(15);
    expect(report.sessions.map(({ day }) => day).toSorted()[0]).toBe('2026-09-21');
    expect(report.sessions.map(({ code }) => code)).toContain('partly');
    expect(report.reds[0]).toMatchObject({ pain: 6 });
    expect(report.goals).toEqual([
      { text: 'Sit through a film', first: 2, last: 4 },
      { text: 'Walk to the lake, "the long way"', first: 3, last: 4 },
    ]);
    expect(report.moves.some(({ eased }) => eased > 0)).toBe(true);
    expect(report.signs).toMatchObject([{ flag: 'RF14', answer: 'unsure' }]);
    expect(report.status).toBe('locked');
    expect(report.locks).toContain('RF14');
  });

  it('tells of each move of the letter how often it came up and was done, of those that never did too', () => {
    const record = recordOfWeeks(index, 6);
    const begun = record.sessions.filter(({ started }) => started !== null);
    const often = begun[0]?.items[0]?.variation ?? '';
    const never = index.entries.find(({ key }) =>
      record.sessions.every(({ items }) => items.every(({ variation }) => variation !== key)),
    );
    if (!never) throw new Error('everything was done');
    const dose = { holdSeconds: 20, reps: 3, sets: 1 };
    const items = [
      { variation: never.key, dose },
      { variation: often as typeof never.key, dose },
    ];
    const asked = reportOf(6, 0, items).asked ?? [];
    expect(asked[0]).toEqual({ variation: never.key, planned: 0, done: 0 });
    expect(asked[1]?.variation).toBe(often);
    expect(asked[1]?.planned).toBeGreaterThan(0);
    expect(asked[1]?.done).toBeLessThanOrEqual(asked[1]?.planned ?? 0);
    expect(englishReport.askedToText(0, 0, 5)).toBe('in no session yet');
    expect(englishReport.askedToText(3, 2, 5)).toBe('in 3 of 5 sessions, done 2 times to the end');
    expect(englishReport.askedToText(1, 0, 1)).toBe('in 1 of 1 session, never done to the end');
  });

  it('looks back on four weeks at most', () => {
    const report = reportOf(12, 0);
    expect(report.pain).toHaveLength(28);
    expect(report.sessions.length).toBeLessThanOrEqual(mostReported.sessions);
    expect(report.sessions.every(({ day }) => day >= report.from)).toBe(true);
  });

  it('comes out as it went in, and four weeks fit three codes', async () => {
    const report = chooseWords(reportOf(12, 0), {
      withGoalWords: true,
      withSignNames: true,
      words: ' It goes better in the mornings, worse after long drives. ',
    });
    const text = await sealLetter(report, keys);
    const about: ClientRecord = {
      ...client,
      letters: [{ ...client.letters[0], letter: exampleLetter } as never],
    };
    const answer = await readHomeReport(text, { clients: [about], now: START + 90 * DAY });
    expect(answer).toMatchObject({ ok: true, value: { report, signer: 'first' } });
    const parts = splitLetter(text);
    expect(parts.length).toBeLessThanOrEqual(3);
    const [one] = parts.flatMap((part) => parseLetterPart(part) ?? []);
    const all = parts.flatMap((part) => parseLetterPart(part) ?? []).toReversed();
    if (one) expect(joinParts(all, one)).toBe(text);
  });

  it('leaves out the words that the person does not want to send, and keeps that there is something', () => {
    const whole = reportOf(6, 28);
    const report = chooseWords(whole, { withGoalWords: false, withSignNames: false, words: '' });
    expect(JSON.stringify(report)).not.toMatch(/film|lake|RF14/);
    expect(report.goals).toHaveLength(2);
    expect(report.signs).toHaveLength(1);
    expect(report.status).toBe('locked');
  });

  it('says whether it is from the same phone as the report before', async () => {
    const first = await readContent(exampleHomeReport);
    if (!first.ok) throw new Error(first.error.code);
    const before = { ...exampleHomeReport, id: exampleLetter.id, madeAt: '2026-12-01T10:00:00.000+01:00' };
    expect(first.value.signer).toBe('first');
    expect(await readContent(exampleHomeReport, kept(before, first.value.key))).toMatchObject({
      value: { signer: 'same-key' },
    });
    expect(await readContent(exampleHomeReport, kept(before, 'B'.repeat(87)))).toMatchObject({
      value: { signer: 'other-key' },
    });
  });
});

describe('a report is refused', () => {
  const refusalOf = async (content: unknown, about?: ClientRecord) => {
    const answer = await readContent(content, about);
    return answer.ok ? null : answer.error;
  };

  it('where it answers no letter of this device, or is a letter', async () => {
    const other = { ...exampleHomeReport, letter: '01890a5d-ac96-774b-bcce-b302099a8077' };
    expect(await refusalOf(other)).toEqual({ code: 'no-such-letter' });
    expect(await refusalOf(exampleLetter)).toMatchObject({ code: 'not-understood' });
    expect(await read('hello')).toMatchObject({ error: { code: 'not-a-letter' } });
  });

  it('a second time, and where it is no newer than the newest', async () => {
    expect(await refusalOf(exampleHomeReport, kept(exampleHomeReport, 'A'.repeat(87)))).toEqual({
      code: 'already-kept',
      client: 'Client 7',
    });
    const newer = { ...exampleHomeReport, id: exampleLetter.id };
    expect(await refusalOf(exampleHomeReport, kept(newer, 'A'.repeat(87)))).toEqual({
      code: 'older-report',
      client: 'Client 7',
    });
  });

  it('from the future, by a newer version, or fifty times too large', async () => {
    expect(await refusalOf({ ...exampleHomeReport, madeAt: '2026-12-03T19:00:00.000Z' })).toBeNull();
    expect(await refusalOf({ ...exampleHomeReport, madeAt: '2026-12-03T19:00:01.000Z' })).toEqual({
      code: 'from-the-future',
      madeOn: '2026-12-03',
    });
    expect(await refusalOf({ ...exampleHomeReport, version: 2 })).toEqual({ code: 'newer-version' });
    const text = await sealLetter(exampleHomeReport, keys);
    expect(await read(text.repeat(50))).toMatchObject({ error: { code: 'too-large' } });
    expect(await refusalOf({ ...exampleHomeReport, words: 'w'.repeat(2_000_000) })).toEqual({
      code: 'too-large',
    });
    expect(await refusalOf({ ...exampleHomeReport, words: 'w'.repeat(601) })).toEqual({
      code: 'not-understood',
      path: 'words',
    });
  });

  it('with any bit of it changed', async () => {
    const bytes = base64UrlToBytes(await sealLetter(exampleHomeReport, keys));
    if (!bytes) throw new Error('not base64url');
    for (const place of [1, 64, 65, 129, 130, bytes.length - 1])
      for (const bit of [1, 128]) {
        const changed = bytes.slice();
        changed[place] = (changed[place] ?? 0) ^ bit;
        expect(await read(bytesToBase64Url(changed))).toMatchObject({ error: { code: 'altered' } });
      }
  });
});

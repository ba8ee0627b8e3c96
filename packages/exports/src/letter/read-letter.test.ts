import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { emptyRecord, type PrescriptionLetter, type RecordState } from '@ilium/record';
import { exampleLetter } from '@ilium/record/testing';
import { describe, expect, it } from 'vitest';
import { makeKeys } from '../testing/letter-keys.ts';
import { base64UrlToBytes, bytesToBase64Url } from './letter-bytes.ts';
import { joinParts, parseLetterPart, splitLetter } from './letter-parts.ts';
import { readLetter } from './read-letter.ts';
import { sealLetter } from './signed-letter.ts';

const index = indexLibrary(library);
const alone = index.entries.filter(
  ({ movement, variation }) =>
    (movement.kind === 'mobility' || movement.kind === 'strength') && variation.load.trunk.assisted !== 1,
);
const assisted = index.entries.find(({ movement }) => movement.kind === 'assisted');
const itemAt = (n: number) => {
  const entry = alone[n];
  if (!entry) throw new Error('the library is too small');
  const { holdSeconds, reps, sets } = entry.variation.dose.start;
  return { variation: entry.key, dose: { holdSeconds, reps, sets } };
};
const letter: PrescriptionLetter = { ...exampleLetter, items: [0, 1, 2, 3, 4, 5].map(itemAt) };
const keys = await makeKeys();
const now = Date.UTC(2026, 10, 21, 9);

const read = (text: string, record: Partial<RecordState> = {}) =>
  readLetter(text, { index, now, offsetMinutes: 60, record: { ...emptyRecord, ...record } });
const readContent = async (content: unknown, record?: Partial<RecordState>) =>
  read(await sealLetter(content, keys), record);
const taken = (key: string, change: Partial<PrescriptionLetter> = {}): Partial<RecordState> => ({
  lettersTaken: [{ at: now, offsetMinutes: 60, letter: { ...letter, ...change }, key }],
  followed: change.id ?? letter.id,
});
const keyOf = async (text: string) => {
  const opened = await read(text);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.key;
};
const otherId = '01890a5d-ac96-774b-bcce-b302099a8077';

describe('a letter', () => {
  it('comes out as it went in, and six items with a note fit one code', async () => {
    const text = await sealLetter(letter, keys);
    expect(await read(text)).toMatchObject({ ok: true, value: { letter, signer: 'first' } });
    expect(splitLetter(text)).toEqual([text]);
  });

  it('says whether the key is the one of the letter before', async () => {
    const text = await sealLetter(letter, keys);
    const key = await keyOf(text);
    const before = { id: otherId, madeAt: '2026-11-01T10:00:00.000+01:00' };
    const same = await read(text, taken(key, before));
    const other = await read(text, taken('A'.repeat(87), before));
    expect(same).toMatchObject({ ok: true, value: { signer: 'same-key' } });
    expect(other).toMatchObject({ ok: true, value: { signer: 'other-key' } });
  });
});

describe('a letter is refused', () => {
  const refusalOf = async (content: unknown, record?: Partial<RecordState>) => {
    const answer = await readContent(content, record);
    return answer.ok ? null : answer.error;
  };

  it('where it is none', async () => {
    for (const text of ['', 'hello', 'A', '!'.repeat(300), 'A'.repeat(300), 'ä'.repeat(300)])
      expect(await read(text)).toEqual({ ok: false, error: { code: 'not-a-letter' } });
    expect(await refusalOf('words')).toEqual({ code: 'not-understood', path: 'the whole' });
  });

  it('with any bit of it changed: version, signature, key or content', async () => {
    const text = await sealLetter(letter, keys);
    const bytes = base64UrlToBytes(text);
    if (!bytes) throw new Error('not base64url');
    for (const place of [0, 1, 40, 65, 66, 100, 129, 130, 200, bytes.length - 1])
      for (const bit of [1, 2, 128]) {
        const changed = bytes.slice();
        changed[place] = (changed[place] ?? 0) ^ bit;
        const answer = await read(bytesToBase64Url(changed));
        expect(answer.ok).toBe(false);
        if (place > 0) expect(answer).toMatchObject({ error: { code: 'altered' } });
      }
  });

  it('written by a newer version, outside or inside', async () => {
    const bytes = base64UrlToBytes(await sealLetter(letter, keys));
    if (!bytes) throw new Error('not base64url');
    bytes[0] = 2;
    expect(await read(bytesToBase64Url(bytes))).toMatchObject({ error: { code: 'newer-version' } });
    expect(await refusalOf({ ...letter, version: 2 })).toEqual({ code: 'newer-version' });
  });

  it('fifty times too large, as a text and once unpacked', async () => {
    const text = await sealLetter(letter, keys);
    expect(await read(text.repeat(50))).toMatchObject({ error: { code: 'too-large' } });
    const packed = await sealLetter({ ...letter, notes: 'n'.repeat(2_000_000) }, keys);
    expect(packed.length).toBeLessThan(12_000);
    expect(await read(packed)).toMatchObject({ error: { code: 'too-large' } });
  });

  it('from the future, an hour between two clocks apart', async () => {
    const madeAt = (iso: string) => refusalOf({ ...letter, madeAt: iso });
    expect(await madeAt('2026-11-21T10:59:00.000+01:00')).toBeNull();
    expect(await madeAt('2026-11-21T11:01:00.000+01:00')).toEqual({
      code: 'from-the-future',
      madeOn: '2026-11-21',
    });
    expect(await madeAt('2026-13-45T10:00:00.000+01:00')).toMatchObject({ code: 'from-the-future' });
  });

  it('after its last day', async () => {
    expect(await refusalOf({ ...letter, expiresOn: '2026-11-21' })).toBeNull();
    expect(await refusalOf({ ...letter, expiresOn: '2026-11-20' })).toEqual({
      code: 'expired',
      on: '2026-11-20',
    });
  });

  it('with a movement that the library lacks, or that is for the table only', async () => {
    const items = (variation: string) => [itemAt(0), { ...itemAt(1), variation }];
    expect(await refusalOf({ ...letter, items: items('no-such/move') })).toEqual({
      code: 'unknown-movement',
      item: 2,
      name: 'no-such/move',
    });
    expect(await refusalOf({ ...letter, items: items(assisted?.key ?? '') })).toEqual({
      code: 'for-the-table',
      item: 2,
    });
  });

  it('past the bounds of a movement without a reason; with one it is read', async () => {
    const high = { ...itemAt(0), dose: { ...itemAt(0).dose, sets: 20 } };
    expect(await refusalOf({ ...letter, items: [high] })).toMatchObject({ code: 'above-bounds', item: 1 });
    expect(await refusalOf({ ...letter, items: [{ ...high, reason: 'Tried here.' }] })).toBeNull();
  });

  it('a second time, followed or not, and where a newer one is followed', async () => {
    const key = await keyOf(await sealLetter(letter, keys));
    expect(await refusalOf(letter, taken(key))).toMatchObject({
      code: 'already-received',
      isFollowed: true,
    });
    expect(await refusalOf(letter, { ...taken(key), followed: null })).toMatchObject({ isFollowed: false });
    const newer = { id: otherId, madeAt: '2026-11-20T11:00:00.000+01:00' };
    expect(await refusalOf(letter, taken(key, newer))).toMatchObject({ code: 'older' });
  });
});

describe('a letter too long for one code', () => {
  const text = Array.from({ length: 2500 }, (_, n) => 'abcdefghij-_'[n % 12]).join('');
  const parts = splitLetter(text).flatMap((one) => parseLetterPart(one) ?? []);

  it('is put together from its parts in any order, and not while one is missing', () => {
    const [first] = parts;
    if (!first) throw new Error('no parts');
    expect(parts).toHaveLength(3);
    expect(joinParts(parts.toReversed(), first)).toBe(text);
    expect(joinParts(parts.slice(1), first)).toBeNull();
  });

  it('does not mix with the parts of another', () => {
    const other = splitLetter(`${text.slice(0, -8)}ZZZZZZZZ`).flatMap((one) => parseLetterPart(one) ?? []);
    const [first] = parts;
    if (!first) throw new Error('no parts');
    expect(joinParts([first, ...other.slice(1)], first)).toBeNull();
  });

  it('has no part zero, and no part beyond the last', () => {
    for (const wrong of ['0.2.abcdefgh.x', '3.2.abcdefgh.x', '1.1.abcdefgh.x', '1.99.abcdefgh.x', 'abc'])
      expect(parseLetterPart(wrong)).toBeNull();
  });
});

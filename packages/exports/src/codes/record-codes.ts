import { err, ok, type Result } from '@ilium/units';
import { type Bytes, deflate, inflate } from '../letter/letter-bytes.ts';
import { base45ToBytes, bytesToBase45 } from './base45.ts';
import { type Collection, createCollection, mixParts } from './mixture.ts';

/** How codes are written now: version, mark of the whole, length of the whole, number of the code, then its content. */
const VERSION = 1;
const MARK_BYTES = 4;
const LENGTH_BYTES = 3;
const NUMBER_BYTES = 2;
const HEAD_BYTES = 1 + MARK_BYTES + LENGTH_BYTES + NUMBER_BYTES;

/** Bytes of the content of one code, at most: a code of 97 modules a side, which one phone reads from another. */
const PART_BYTES = 800;
/** Codes in one round, at most: about a minute and a half of holding still. A record of a year has more. */
export const MOST_CODES = 400;
/** Unpacked text that is read, at most; packing makes a record about nine times smaller. */
const MOST_BYTES = 30_000_000;

/** A text as codes that are shown one after another, on and on. */
export interface CodeSeries {
  /** Codes in one round. */
  readonly parts: number;
  /** The code at a place in the series, from 0 on; it never ends. */
  readonly codeAt: (place: number) => string;
}

const toPartSize = (length: number): number => Math.ceil(length / Math.ceil(length / PART_BYTES));

const toDigits = (value: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => Math.floor(value / 256 ** (count - 1 - place)) % 256);
const fromDigits = (digits: Bytes): number => digits.reduce((sum, digit) => sum * 256 + digit, 0);

async function toMark(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, MARK_BYTES);
}

/** Cuts a text into a series of codes. Refused where one round would be longer than anybody holds still. */
export async function textToCodes(
  text: string,
): Promise<Result<CodeSeries, { readonly code: 'too-many'; readonly parts: number }>> {
  const packed = await deflate(new TextEncoder().encode(text));
  const parts = Math.ceil(packed.length / PART_BYTES);
  if (parts > MOST_CODES) return err({ code: 'too-many', parts });
  const size = toPartSize(packed.length);
  const mark = await toMark(packed);
  const cut = Array.from({ length: parts }, (_, n) => {
    const part = new Uint8Array(size);
    part.set(packed.subarray(n * size, (n + 1) * size));
    return part;
  });
  return ok({
    parts,
    codeAt: (place) => {
      const number = place % 256 ** NUMBER_BYTES;
      const head = [
        VERSION,
        ...mark,
        ...toDigits(packed.length, LENGTH_BYTES),
        ...toDigits(number, NUMBER_BYTES),
      ];
      return bytesToBase45(Uint8Array.from([...head, ...mixParts(cut, number)]));
    },
  });
}

/** What one code says. */
interface ReadCode {
  readonly mark: Bytes;
  readonly length: number;
  readonly number: number;
  readonly content: Bytes;
}

/** Reads a code; `null` for codes of other kinds. */
function parseCode(text: string): ReadCode | null {
  const bytes = base45ToBytes(text);
  if (!bytes || bytes.length <= HEAD_BYTES || bytes[0] !== VERSION) return null;
  const field = (from: number, count: number): Bytes => bytes.slice(from, from + count);
  const length = fromDigits(field(1 + MARK_BYTES, LENGTH_BYTES));
  const content = bytes.slice(HEAD_BYTES);
  if (length === 0 || length > MOST_CODES * PART_BYTES || content.length !== toPartSize(length)) return null;
  return {
    mark: field(1, MARK_BYTES),
    length,
    number: fromDigits(field(HEAD_BYTES - NUMBER_BYTES, NUMBER_BYTES)),
    content,
  };
}

/** Reads a series of codes as a camera sees them: in any order, some of them twice, some never. */
export interface CodeReader {
  /** Takes the text of a code: `foreign` where it is no code of a record. Another series begins anew. */
  readonly take: (text: string) => 'taken' | 'known' | 'foreign';
  /** How many codes are there, of how many that are needed; none of none before the first. */
  readonly progress: () => { readonly have: number; readonly of: number };
  /** The text, once enough codes are there: whole, or nothing of it. Never rejects. */
  readonly read: () => Promise<Result<string, 'missing' | 'broken'>>;
}

const isSameSeries = (a: ReadCode, b: ReadCode): boolean =>
  a.length === b.length && a.mark.every((byte, n) => byte === b.mark[n]);

/** Begins to read a series. */
export function createCodeReader(): CodeReader {
  let first: ReadCode | null = null;
  let collection: Collection | null = null;
  const partsOf = ({ length, content }: ReadCode): number => Math.ceil(length / content.length);
  return {
    take: (text) => {
      const code = parseCode(text);
      if (!code) return 'foreign';
      if (!first || !collection || !isSameSeries(first, code)) {
        first = code;
        collection = createCollection(partsOf(code), code.content.length);
      }
      return collection.take(code.number, code.content) ? 'taken' : 'known';
    },
    progress: () => ({ have: collection?.have() ?? 0, of: first ? partsOf(first) : 0 }),
    read: async () => {
      const parts = collection?.parts();
      if (!first || !parts) return err('missing');
      const packed = new Uint8Array(parts.flatMap((part) => [...part])).slice(0, first.length);
      const mark = await toMark(packed);
      if (!first.mark.every((byte, n) => byte === mark[n])) return err('broken');
      const unpacked = await inflate(packed, MOST_BYTES);
      return typeof unpacked === 'string' ? err('broken') : ok(new TextDecoder().decode(unpacked));
    },
  };
}

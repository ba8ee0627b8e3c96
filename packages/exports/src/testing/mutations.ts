import fc from 'fast-check';

/** Cases that a property is tried with: few by default, as many as `ILIUM_CASES` says. */
export const casesWanted = (usual: number): number => Number(process.env['ILIUM_CASES'] ?? usual);

/** What is done to a text before it is read. */
export interface Mutation {
  readonly kind: (typeof kinds)[number];
  /** Where, from 0 to 1. */
  readonly place: number;
  /** Which of several. */
  readonly pick: number;
}

const kinds = [
  'flip-byte',
  'insert-bytes',
  'cut-end',
  'cut-middle',
  'swap-type',
  'huge-number',
  'deep-nesting',
  'repeat-key',
  'prototype-key',
  'swap-values',
  'long-text',
] as const;

/** Places that are told apart. Not a random double: most of those lie next to nought. */
const PLACES = 2 ** 30;

export const mutations: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...kinds),
  place: fc.nat({ max: PLACES - 1 }).map((place) => place / PLACES),
  pick: fc.nat(255),
});

const otherTypes = ['null', 'true', '-1', '"x"', '[]', '{}', '[[[]]]', '""', '0.5'];
const hugeNumbers = ['1e308', '-1e308', '9007199254740993', '1e999', '0.1e-400', '99999999999999999999'];

/** Values of a JSON text that stand after a colon: where they begin and end. */
const valuesOf = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(/:\s*("(?:[^"\\]|\\.)*"|-?[\d.eE+-]+|true|false|null)/g)].map((match) => {
    const value = match[1] ?? '';
    const start = match.index + match[0].length - value.length;
    return [start, start + value.length];
  });

const splice = (text: string, start: number, end: number, put: string): string =>
  text.slice(0, start) + put + text.slice(end);

/**
 * The text with one thing done to it, as bytes, since a file may hold any. In `latin1` each character is one byte: for
 * what was spoilt before.
 */
export function mutate(
  text: string,
  { kind, place, pick }: Mutation,
  encoding: 'utf8' | 'latin1' = 'utf8',
): Buffer {
  const bytes = Buffer.from(text, encoding);
  const at = Math.floor(place * bytes.length);
  const values = valuesOf(text);
  const [start = 0, end = 0] = values[Math.floor(place * values.length)] ?? [];
  const [otherStart = 0, otherEnd = 0] = values[pick % Math.max(1, values.length)] ?? [];
  const put = (value: string) => Buffer.from(splice(text, start, end, value), encoding);
  switch (kind) {
    case 'flip-byte':
      bytes[at] = (bytes[at] ?? 0) ^ (1 + (pick % 255));
      return bytes;
    case 'insert-bytes':
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(1 + (pick % 9), pick), bytes.subarray(at)]);
    case 'cut-end':
      return bytes.subarray(0, at);
    case 'cut-middle':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + pick)]);
    case 'swap-type':
      return put(otherTypes[pick % otherTypes.length] ?? 'null');
    case 'huge-number':
      return put(hugeNumbers[pick % hugeNumbers.length] ?? '1e308');
    case 'deep-nesting':
      return put(`${'['.repeat(10 * pick)}${']'.repeat(10 * pick)}`);
    case 'repeat-key':
      return Buffer.from(text.replace(/("[\w-]+"):/, '$1:1,$1:'), encoding);
    case 'prototype-key':
      return put(`{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`);
    case 'swap-values':
      return put(text.slice(otherStart, otherEnd));
    case 'long-text':
      return put(JSON.stringify('x'.repeat(1000 * pick)));
  }
}

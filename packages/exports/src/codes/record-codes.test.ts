import { readFileSync } from 'node:fs';
import { library } from '@ilium/library';
import { indexLibrary } from '@ilium/movement';
import { eventsToBackup, parseBackup } from '@ilium/record';
import { createRandom } from '@ilium/units';
import fc from 'fast-check';
import readCode from 'jsqr';
import { describe, expect, it } from 'vitest';
import { textToCode } from '../scan-code.ts';
import { eventsOfWeeks } from '../testing/record-of-weeks.ts';
import { bytesToBase45 } from './base45.ts';
import { type CodeSeries, createCodeReader, MOST_CODES, textToCodes } from './record-codes.ts';

const events = eventsOfWeeks(indexLibrary(library), 12);
const text = eventsToBackup(events);

async function toSeries(of: string): Promise<CodeSeries> {
  const series = await textToCodes(of);
  if (!series.ok) throw new Error('too many codes');
  return series.value;
}

/** What a camera sees: three pixels a module. */
function scan(code: string): string | undefined {
  const { size, path } = textToCode(code, 'L');
  const side = 3 * size;
  const pixels = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let row = 3 * Number(y); row < 3 * (Number(y) + 1); row += 1)
      pixels.fill(0, 4 * (row * side + 3 * Number(x)), 4 * (row * side + 3 * (Number(x) + Number(width))));
  return readCode(pixels, side, side)?.data;
}

describe('a record as a series of codes', () => {
  it('is read from pictures, in any order, with every third lost', async () => {
    const series = await toSeries(text);
    const reader = createCodeReader();
    const random = createRandom(4);
    const places = Array.from({ length: 3 * series.parts + 30 }, (_, place) => ({ place, key: random() }));
    for (const { place } of places.toSorted((a, b) => a.key - b.key)) {
      if (place % 3 === 0) continue;
      const code = series.codeAt(place);
      const seen = scan(code);
      expect(seen).toBe(code);
      reader.take(seen ?? '');
      if (reader.progress().have === reader.progress().of) break;
    }
    const read = await reader.read();
    expect(read).toEqual({ ok: true, value: text });
    expect(parseBackup(read.ok ? read.value : '')).toEqual({ ok: true, value: events });
  });

  it('takes one round of some ten seconds for three months with sixty sessions', async () => {
    const series = await toSeries(readFileSync('examples/records/fast.json', 'utf8'));
    expect(series.parts).toBeLessThanOrEqual(60);
  });

  it('comes whole or not at all, whatever its length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1, maxLength: 4000 }), fc.nat(9000), async (any, begin) => {
        const series = await toSeries(any);
        const reader = createCodeReader();
        for (let place = begin; reader.progress().have < series.parts; place += 1) {
          expect(await reader.read()).toEqual({ ok: false, error: 'missing' });
          reader.take(series.codeAt(place));
        }
        // What no device writes as text is not written here either.
        const written = new TextDecoder().decode(new TextEncoder().encode(any));
        expect(await reader.read()).toEqual({ ok: true, value: written });
      }),
      { numRuns: 60 },
    );
  });

  it('is refused where one round would be too long', async () => {
    const random = createRandom(1);
    const noise = Array.from({ length: 700_000 }, () => random().toString(36).charAt(4)).join('');
    const refused = await textToCodes(noise);
    expect(refused).toMatchObject({ ok: false, error: { code: 'too-many' } });
    if (!refused.ok) expect(refused.error.parts).toBeGreaterThan(MOST_CODES);
  });

  it.each(['', 'https://ilium.invalid/#/letter/abc', 'HELLO', 'BB8', ' '.repeat(30)])(
    'does not mind a code of another kind: %j',
    (foreign) => {
      const reader = createCodeReader();
      expect(reader.take(foreign)).toBe('foreign');
      expect(reader.progress()).toEqual({ have: 0, of: 0 });
    },
  );

  it('begins anew where another series is shown, and refuses what was altered', async () => {
    const [mine, other] = [await toSeries('mine'), await toSeries('the other')];
    const reader = createCodeReader();
    reader.take(mine.codeAt(0));
    expect(reader.take(other.codeAt(5))).toBe('taken');
    expect(reader.take(other.codeAt(9))).toBe('known');
    expect(await reader.read()).toEqual({ ok: true, value: 'the other' });

    // A head that fits, and content that does not.
    const head = [1, 9, 9, 9, 9, 0, 0, 5, 0, 0];
    reader.take(bytesToBase45(Uint8Array.from([...head, 1, 2, 3, 4, 5])));
    expect(await reader.read()).toEqual({ ok: false, error: 'broken' });
  });
});

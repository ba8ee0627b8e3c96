import { joinParts, parseLetterPart } from '@ilium/exports';
import fc from 'fast-check';
import readCode from 'jsqr';
import { describe, expect, it } from 'vitest';
import { textToLayout } from './code-layout.ts';

const addressOf = (part: string) => `https://ilium.example.org/#/letter/${part}`;
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const textOf = (length: number) =>
  Array.from({ length }, (_, n) => letters[(n * 7919 + ((n * n) % 61)) % 64]).join('');

describe('the codes of a letter', () => {
  it.each([320, 360, 390, 768])(
    'have modules of four pixels at least in %d pixels, whatever the length',
    (room) => {
      fc.assert(
        fc.property(fc.integer({ min: 100, max: 3_000 }), (length) => {
          const { codes, pixels } = textToLayout(textOf(length), addressOf, { room, density: 1 });
          expect(pixels).toBeGreaterThanOrEqual(4);
          for (const { size } of codes) expect(size * pixels).toBeLessThanOrEqual(room);
        }),
        { numRuns: 20 },
      );
    },
  );

  it('are one where there is room, and few where there is little', () => {
    const counts = [360, 390, 768].map(
      (room) => textToLayout(textOf(590), addressOf, { room, density: 1 }).codes.length,
    );
    expect(counts).toEqual([2, 1, 1]);
  });

  it('use the dots of a dense screen', () => {
    const { codes, pixels } = textToLayout(textOf(590), addressOf, { room: 360, density: 2 });
    expect(pixels).toBe(4.5);
    expect((codes[0]?.size ?? 0) * pixels).toBeLessThanOrEqual(360);
  });

  it('are read one by one, and give the letter again', () => {
    const text = textOf(1_200);
    const { codes, pixels } = textToLayout(text, addressOf, { room: 360, density: 1 });
    const read = codes.map(({ size, path }) => {
      const side = size * pixels;
      const picture = new Uint8ClampedArray(4 * side * side).fill(255);
      for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
        for (let row = pixels * Number(y); row < pixels * (Number(y) + 1); row += 1)
          picture.fill(
            0,
            4 * (row * side + pixels * Number(x)),
            4 * (row * side + pixels * (Number(x) + Number(width))),
          );
      return readCode(picture, side, side)?.data ?? '';
    });
    expect(read).toEqual(codes.map(({ address }) => address));
    const parts = read.flatMap((one) => parseLetterPart(one.slice(addressOf('').length)) ?? []);
    const [first] = parts;
    expect(first && joinParts(parts.toReversed(), first)).toBe(text);
  });
});

import { createRandom } from '@ilium/units';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCollection, mixParts, partsOfCode } from './mixture.ts';

const SIZE = 12;
const makeParts = (count: number, seed: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => Uint8Array.from({ length: SIZE }, () => 256 * random()));
};

describe('parts that are mixed into codes', () => {
  it('come whole out of any codes, in any order, with losses and twins', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.nat(),
        fc.double({ min: 0, max: 0.8, noNaN: true }),
        (count, seed, loss) => {
          const parts = makeParts(count, seed);
          const random = createRandom(seed + 1);
          const begin = Math.floor(random() * 3 * count);
          const collection = createCollection(count, SIZE);
          const codes = Array.from({ length: 12 * count + 40 }, (_, n) => begin + n)
            .filter(() => random() >= loss)
            .flatMap((number) => (random() < 0.2 ? [number, number] : [number]))
            .map((number) => ({ number, place: random() }))
            .toSorted((a, b) => a.place - b.place);
          for (const { number } of codes) {
            collection.take(number, mixParts(parts, number));
            if (collection.have() === count) break;
          }
          expect(collection.parts()).toEqual(parts);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('need few codes more than there are parts, wherever one begins to look', () => {
    const count = 100;
    const parts = makeParts(count, 7);
    const neededFrom = (begin: number): number => {
      const collection = createCollection(count, SIZE);
      let number = begin;
      while (collection.have() < count) {
        collection.take(number, mixParts(parts, number));
        number += 1;
      }
      return number - begin;
    };
    expect(neededFrom(0)).toBe(count);
    for (const begin of [1, 37, 99, 100, 250, 4000])
      expect(neededFrom(begin)).toBeLessThanOrEqual(count + 12);
  });

  it('are not there before the last one is', () => {
    const collection = createCollection(2, SIZE);
    const parts = makeParts(2, 3);
    expect(collection.take(0, mixParts(parts, 0))).toBe(true);
    expect(collection.take(0, mixParts(parts, 0))).toBe(false);
    expect(collection.parts()).toBeNull();
    collection.take(1, mixParts(parts, 1));
    expect(collection.parts()).toEqual(parts);
  });

  it('are chosen the same on every device', () => {
    expect(partsOfCode(3, 5)).toEqual([3]);
    expect(partsOfCode(7, 5)).toEqual(partsOfCode(7, 5));
    for (let number = 0; number < 200; number += 1) expect(partsOfCode(number, 1)).toEqual([0]);
  });
});

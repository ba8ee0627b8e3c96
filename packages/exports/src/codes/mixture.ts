import { createRandom } from '@ilium/units';
import type { Bytes } from '../letter/letter-bytes.ts';

/** `target` becomes the difference of both (exclusive or), byte by byte. */
function mixInto(target: Bytes, other: Bytes): void {
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) ^ (other[i] ?? 0);
}

/**
 * Which of so many parts a code holds: the codes of the first round one each, in order, those after it about half of all
 * parts, by chance that both devices know. Whichever codes are lost, about as many others as there are parts are enough.
 */
export function partsOfCode(number: number, parts: number): readonly number[] {
  if (number < parts) return [number];
  const random = createRandom(number);
  const chosen = Array.from({ length: parts }, (_, part) => part).filter(() => random() < 0.5);
  return chosen.length > 0 ? chosen : [number % parts];
}

/** What a code holds: its parts mixed into one. */
export function mixParts(parts: readonly Bytes[], number: number): Bytes {
  const mixed = new Uint8Array(parts[0]?.length ?? 0);
  for (const part of partsOfCode(number, parts.length)) mixInto(mixed, parts[part] ?? mixed);
  return mixed;
}

/** Parts that are being collected from codes in any order. */
export interface Collection {
  /** Takes what a code holds; `false` where it adds nothing to what is there. */
  readonly take: (number: number, mixed: Bytes) => boolean;
  /** How many codes added something; all parts can be told apart when there are as many. */
  readonly have: () => number;
  /** The parts in order; `null` while something is missing. */
  readonly parts: () => readonly Bytes[] | null;
}

/** Collects so many parts of so many bytes: Gaussian elimination over bits, a row a code. */
export function createCollection(count: number, size: number): Collection {
  // A row begins with which parts are mixed in it, a byte each, so that one loop mixes both.
  const rowByPart: (Bytes | undefined)[] = Array.from({ length: count });
  let have = 0;

  const take: Collection['take'] = (number, mixed) => {
    const row = new Uint8Array(count + size);
    for (const part of partsOfCode(number, count)) row[part] = 1;
    row.set(mixed.subarray(0, size), count);
    for (let part = 0; part < count; part += 1) {
      if (row[part] !== 1) continue;
      const known = rowByPart[part];
      if (!known) {
        rowByPart[part] = row;
        have += 1;
        return true;
      }
      mixInto(row, known);
    }
    return false;
  };

  const solve = (): readonly Bytes[] => {
    const rows = rowByPart.map((row) => new Uint8Array(row ?? []));
    for (let part = count - 1; part >= 0; part -= 1) {
      const row = rows[part];
      for (let other = part + 1; row && other < count; other += 1)
        if (row[other] === 1) mixInto(row, rows[other] ?? row);
    }
    return rows.map((row) => row.slice(count));
  };

  return { take, have: () => have, parts: () => (have === count ? solve() : null) };
}

import { type ItemRole, type Position, positions, transitionTime } from '@ilium/movement';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noBlocks, positionNumber, rankByRole, walkTime } from './walk-table.ts';

type Block = readonly [ItemRole, Position];

function blocksOf(blocks: readonly Block[]): number[] {
  const sets = noBlocks();
  for (const [role, position] of blocks)
    sets[rankByRole[role]] = (sets[rankByRole[role]] ?? 0) | (1 << positionNumber[position]);
  return sets;
}

/** Every order of the blocks that keeps the parts, walked on foot. */
function shortest(blocks: readonly Block[], from: Position = 'standing'): number {
  if (blocks.length === 0) return 0;
  const rank = Math.min(...blocks.map(([role]) => rankByRole[role]));
  const next = blocks.filter(([role]) => rankByRole[role] === rank);
  return Math.min(
    ...next.map((block) => {
      const rest = blocks.filter((one) => one !== block);
      return transitionTime(from, block[1]) + shortest(rest, block[1]);
    }),
  );
}

const arbitraryBlocks = fc.uniqueArray(
  fc.tuple(
    fc.constantFrom<ItemRole>('preparation', 'mobility', 'preferred', 'strength', 'settle'),
    fc.constantFrom(...positions),
  ),
  { maxLength: 6, selector: (block) => block.join() },
);

describe('the walk table', () => {
  it('knows the shortest way of any blocks, as trying every order finds it', () => {
    fc.assert(
      fc.property(arbitraryBlocks, (blocks) => {
        expect(walkTime(blocksOf(blocks))).toBe(shortest(blocks));
      }),
      { numRuns: 500 },
    );
  });

  it('never finds a shorter way through more blocks', () => {
    fc.assert(
      fc.property(arbitraryBlocks, arbitraryBlocks, (some, more) => {
        expect(walkTime(blocksOf([...some, ...more]))).toBeGreaterThanOrEqual(walkTime(blocksOf(some)));
      }),
    );
  });

  it('begins on one’s feet, and counts a change of position at one station', () => {
    expect(walkTime(blocksOf([['mobility', 'standing']]))).toBe(0);
    const onTheFloor: readonly Block[] = [
      ['mobility', 'floor-sitting'],
      ['mobility', 'half-kneeling'],
    ];
    expect(walkTime(blocksOf(onTheFloor))).toBe(14_000 + 4_000);
  });

  it('keeps the parts in their order, although another way would be shorter', () => {
    const blocks: readonly Block[] = [
      ['preparation', 'lying-on-back'],
      ['mobility', 'standing'],
      ['settle', 'lying-on-back'],
    ];
    expect(walkTime(blocksOf(blocks))).toBe(18_000 + 20_000 + 18_000);
  });
});

import { readFileSync } from 'node:fs';
import type { BodySide, SideRole, Variation } from '@ilium/movement';
import type { ConditionId } from '@ilium/record';
import type { ConditionFinding } from '@ilium/safety';

/** The matrix of B.4 as the specification writes it, by variation and condition. */
const matrix = JSON.parse(readFileSync('packages/safety/fixtures/movement-tags.json', 'utf8'))
  .matrix as Readonly<Record<string, Readonly<Record<ConditionId, string>>>>;

type Verdict = 'blocked' | 'limited' | 'free';

const roles: readonly SideRole[] = ['working', 'other'];

/** Roles that a letter of a cell speaks of: "B" both, "Bl" the working limb, "Bo" the other. */
function rolesOf(cell: string, letter: 'B' | 'L'): readonly SideRole[] {
  const part = cell.split('/').find((one) => one.startsWith(letter));
  if (part === undefined) return [];
  return part.length === 1 ? roles : [part[1] === 'l' ? 'working' : 'other'];
}

/** Roles that a leg has while a side works; both where the sides alternate or work together. */
const rolesOfLeg = (leg: BodySide, workingSide: BodySide, { sidedness }: Pick<Variation, 'sidedness'>) =>
  sidedness !== 'each' ? roles : leg === workingSide ? (['working'] as const) : (['other'] as const);

/** What the matrix says of a variation with one condition while a side works. */
export function cellToVerdict(
  { condition, sides, variant }: ConditionFinding,
  variation: Pick<Variation, 'specId' | 'sidedness' | 'load'>,
  workingSide: BodySide,
): Verdict {
  const cell = matrix[variation.specId]?.[condition];
  if (cell === undefined) throw new Error(`the matrix has no ${variation.specId} with ${condition}`);
  const touches = (letter: 'B' | 'L') =>
    sides
      ? sides.some((leg) =>
          rolesOfLeg(leg, workingSide, variation).some((role) => rolesOf(cell, letter).includes(role)),
        )
      : rolesOf(cell, letter).length > 0;
  // B.4: the first trimester is the same without the block of lying on the back, and what that block hides is not told.
  if (variant === 'first-trimester' && variation.load.trunk.supine) return 'free';
  return touches('B') ? 'blocked' : touches('L') ? 'limited' : 'free';
}

import { type Motions, parseSolvedMotions, type SolvedMotions } from '@ilium/body';

/** How the variations of a movement move: in the author's words and in solved numbers, by variation id. */
export interface MovementMotions {
  readonly definitions: Motions;
  /** May lack a variation whose poses are not solved yet. */
  readonly solved: SolvedMotions;
}

/**
 * Fetches how a movement moves, each movement by itself. Rejects where the movement has no poses or they cannot be
 * fetched; numbers that do not parse are a slip in this repository, so they reject too.
 */
export async function loadMotions(movementId: string): Promise<MovementMotions> {
  const [written, numbers]: [{ readonly poses: Motions }, { readonly default: unknown }] = await Promise.all([
    import(`../movements/${movementId}/poses.ts`),
    import(`../poses/${movementId}.json`),
  ]);
  const solved = parseSolvedMotions(numbers.default);
  if (!solved.ok) throw new Error(`${movementId}: ${solved.error.path} should be ${solved.error.expected}`);
  return { definitions: written.poses, solved: solved.value };
}

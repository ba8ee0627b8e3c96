/** An invariant, or a part of one, that no test of this folder proves yet. */
export interface Pending {
  readonly id: `I${number}`;
  /** The part that is meant; `null` for the whole. */
  readonly part: string | null;
  /** Why not yet, and what it waits for. */
  readonly because: string;
}

/** Everything that is not proved yet, said openly; docs/safety.md shows it as "not yet". */
export const pending: readonly Pending[] = [];

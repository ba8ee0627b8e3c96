/**
 * Where a fact or a number comes from.
 * `S` stated in a source document · `R` read in public material · `M` general knowledge, not re-read ·
 * `P` our own proposal, awaiting clinical review · `?` the source is ambiguous, our choice awaits review.
 */
export type EvidenceMark = 'S' | 'R' | 'M' | 'P' | '?';

/** The five documents that the content comes from. */
export const sourceIds = ['000', '001', '002', '003', '004'] as const;
export type SourceId = (typeof sourceIds)[number];

/** The version of the rules (`safety`, `planner`) that an answer was judged under. */
export const RULES_VERSION = 1;

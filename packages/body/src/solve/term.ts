import type { BodyState } from './body-state.ts';
import type { Rows } from './rows.ts';

/** What kind of demand a term makes on the pose. */
export type TermKind = 'wish' | 'guide' | 'aim' | 'contact' | 'placement' | 'avoidance' | 'balance';

/** One demand on a pose: it writes how badly it is met. */
export interface Term {
  readonly kind: TermKind;
  /** In the author's words, so that a refusal can name it. */
  readonly name: string;
  readonly write: (state: BodyState, rows: Rows) => void;
}

/**
 * How hard demands pull, per degree or per millimetre. A pose is solved softly first, so that it can find
 * its way, then with contacts, avoidance and balance `firmness` times as strong.
 */
export const PULL = {
  wishPerDegree: 0.0175,
  /** Beyond this much of a wish's 15° the pull grows steeply. */
  wishSlackDegrees: 10,
  wishBeyondSlackPerDegree: 0.12,
  heldTimes: 4,
  guidePerDegree: 0.005,
  guidePerMillimetre: 0.00005,
  aim: 3,
  contactPerMillimetre: 0.04,
  facing: 1,
  placementPerMillimetre: 0.006,
  pinPerMillimetre: 0.04,
  avoidancePerMillimetre: 0.03,
  balancePerMillimetre: 0.05,
} as const;

/** One answer of a card. */
export interface CardOption {
  readonly value: string;
  readonly text: string;
  readonly note?: string;
}

/** One thing that an answer covers, and what to count or look for where it speaks of a list. */
export interface CoveredLine {
  readonly text: string;
  readonly points?: readonly string[];
}

interface CardHead {
  /** Under this id the answer stands in the draft. */
  readonly id: string;
  /** The question: the heading of the card. */
  readonly title: string;
  /** A line under the question. */
  readonly lead?: string;
  /** Things to look for, where the question speaks of a list. */
  readonly points?: readonly string[];
}

/** A question of the check. One idea each. */
export type Card = CardHead &
  (
    | { readonly kind: 'choice'; readonly options: readonly CardOption[] }
    | {
        readonly kind: 'several';
        readonly options: readonly CardOption[];
        /** What each answer covers, in plain words, for "What counts?". */
        readonly covers?: readonly { readonly title: string; readonly lines: readonly CoveredLine[] }[];
      }
    | { readonly kind: 'score' }
    | { readonly kind: 'map' }
    | { readonly kind: 'place' }
    | { readonly kind: 'day' }
    | { readonly kind: 'clearance' /** The first day that can be meant. */; readonly from?: string }
  );

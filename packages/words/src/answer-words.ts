/** What a session's end can be, in the record's words. */
export type SessionEnding = 'finished' | 'stopped' | 'safety' | 'abandoned';
/** How an item came out, in the record's words. */
export type ItemOutcome = 'done' | 'partly' | 'skipped';

/** What people answer, and what the record says back. */
export interface AnswerWords {
  readonly ratingToText: (rating: 'eased' | 'same' | 'worse') => string;
  readonly morningToText: (change: 'better' | 'same' | 'worse') => string;
  /** "3 of 10"; 0 and 10 with their meaning. */
  readonly painToText: (pain: number) => string;
  /** The words at the two ends of the scale. */
  readonly painEnds: { readonly low: string; readonly high: string };
  readonly outcomeToText: (outcome: ItemOutcome, repsDone: number, repsPlanned: number) => string;
  readonly becauseToText: (because: 'skip' | 'stop' | 'hurts' | 'rule') => string;
  readonly endingToText: (how: SessionEnding) => string;
  /** Questions after "Hurts", in the order in which they are asked (E4). */
  readonly hurtQuestion: string;
  readonly hurtSignToText: (sign: HurtSign) => string;
  readonly legQuestion: string;
  readonly yes: string;
  readonly no: string;
}

/** What may come with pain and decides what happens next (E4). */
export type HurtSign =
  | 'sharp'
  | 'leg-farther'
  | 'leg-still-farther'
  | 'weakness'
  | 'saddle-bladder-bowel'
  | 'chest-or-faint'
  | 'fall'
  | 'dizzy'
  | 'cramp';

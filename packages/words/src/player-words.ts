import type { BodySide, Equipment, Position } from '@ilium/movement';
import type { Milliseconds } from '@ilium/units';

/** Why the player stopped or changed something, for the line that says so. */
export type PlayerNotice =
  | { readonly code: 'paused' }
  | { readonly code: 'away'; readonly missedMs: Milliseconds }
  | { readonly code: 'smaller'; readonly holdSeconds: number }
  | { readonly code: 'item-stopped'; readonly others: number }
  | { readonly code: 'calm-only' }
  | { readonly code: 'sit-down' }
  | { readonly code: 'cramp' }
  | { readonly code: 'one-more'; readonly side: BodySide | null }
  | { readonly code: 'glad-it-helps' }
  | { readonly code: 'ended-safety' }
  | { readonly code: 'ended-alarm' };

/** Everything the player says and shows that is not a movement's own. */
export interface PlayerWords {
  readonly firstMove: (title: string) => string;
  readonly nextMove: (title: string) => string;
  /** What to have at hand for the move that comes. */
  readonly need: (equipment: readonly Equipment[]) => string;
  readonly takePosition: (position: Position) => string;
  readonly sideFirst: (side: BodySide) => string;
  /** At most three words, so that it ends before the countdown. */
  readonly getReady: (side: BodySide | null) => string;
  /** "three", "two", "one". */
  readonly countdown: (secondsLeft: 1 | 2 | 3) => string;
  /** A repetition counted aloud, from 1 on. */
  readonly repNumber: (number: number) => string;
  readonly halfWay: string;
  readonly rest: string;
  /** "Next: left again, 2 of 3". */
  readonly nextRep: (side: BodySide | null, number: number, of: number) => string;
  readonly nextSet: (number: number, of: number) => string;
  /** The side alone, as a short sentence. */
  readonly sideNow: (side: BodySide) => string;
  readonly switchSides: (side: BodySide) => string;
  readonly sessionOver: string;
  /** Before going on in the middle of an item: what to get back into. */
  readonly carryOn: (side: BodySide | null) => string;
  readonly welcomeBack: (title: string, side: BodySide | null) => string;

  /** The one line on screen while nothing of a movement's own stands there. */
  readonly headlineRest: string;
  readonly headlineSwitch: string;
  readonly headlineEnd: string;
  /** "Hold 2 of 4", "Rep 3 of 10", with the set where there are several. */
  readonly workLabel: (work: WorkCount) => string;
  readonly setUpLabel: string;
  readonly getReadyLabel: string;
  /** What comes next: "Rest 10 s, then left again". */
  readonly nextLine: (next: NextStep) => string;

  readonly controls: Readonly<
    Record<
      | 'start'
      | 'stop'
      | 'pause'
      | 'resume'
      | 'back'
      | 'skip'
      | 'hurts'
      | 'helps'
      | 'done'
      | 'dim'
      | 'fullScreen'
      | 'smallWindow',
      string
    >
  >;
  /** What a slow breath does now. */
  readonly breathToText: (phase: 'in' | 'out') => string;
  readonly noticeToText: (notice: PlayerNotice) => string;
}

/** A repetition in words: which of how many, and what it is. */
export interface WorkCount {
  readonly what: 'hold' | 'rep';
  readonly number: number;
  readonly of: number;
  readonly set: number;
  readonly sets: number;
}

/** What follows the present segment. */
export type NextStep =
  | { readonly kind: 'rest'; readonly seconds: number; readonly side: BodySide | null }
  | { readonly kind: 'again'; readonly side: BodySide | null }
  | { readonly kind: 'side'; readonly side: BodySide }
  | { readonly kind: 'item'; readonly title: string }
  | { readonly kind: 'begin'; readonly side: BodySide | null }
  | { readonly kind: 'end' };

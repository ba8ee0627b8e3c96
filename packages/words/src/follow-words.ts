import type { CivilDate } from '@ilium/units';

/** Who wrote what is followed, and what it is: nobody signs a plan from a clinic's system. */
export interface Followed {
  readonly from: string;
  readonly kind: 'prescription' | 'care-plan';
  readonly reviewOn?: CivilDate;
}

/** How much of it is in a session, in numbers. */
export interface SharedMoves {
  readonly planned: number;
  readonly waiting: number;
  readonly out: number;
  readonly beside: number;
  /** Whether more minutes would bring in more of it. */
  readonly wantsMinutes: boolean;
  readonly minutes: number;
}

/** What is said to someone who follows a letter, and to nobody else. */
export interface FollowWords {
  /** "A. Osei’s letter". */
  readonly nameToText: (followed: Followed) => string;
  readonly followsToText: (followed: Followed) => string;
  /** How much of it is in today's session, sentence by sentence. */
  readonly shareToTexts: (shared: SharedMoves, followed: Followed) => readonly string[];
  /** "Take 14 minutes for all 6". */
  readonly fullerToText: (minutes: number, moves: number, asked: number) => string;
  /** The day to look at it together, where it is near or past; `null` else. */
  readonly reviewToText: (followed: Followed, today: CivilDate) => string | null;
  /** Where one move of it stands today. */
  readonly moveToText: (standing: 'planned' | 'waiting') => string;
  /** Of an offered letter: how many of its moves one session holds. */
  readonly mostToText: (most: number) => string;
  /** Nothing of it can be done here and now. */
  readonly nothingFits: (followed: Followed) => string;
}

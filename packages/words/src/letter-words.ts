import type { Dose } from '@ilium/movement';
import type { CivilDate } from '@ilium/units';

/** Why something that was signed and sent is not read. */
export type SealRefusal =
  | { readonly code: 'no-signing' | 'not-a-letter' | 'too-large' | 'newer-version' | 'altered' }
  | { readonly code: 'not-understood'; readonly path: string }
  | { readonly code: 'from-the-future'; readonly madeOn: CivilDate };

/** Why a letter is not taken in. Items are counted from 1; nothing of a refused letter is used. */
export type LetterRefusal =
  | SealRefusal
  | { readonly code: 'expired'; readonly on: CivilDate }
  | { readonly code: 'unknown-movement'; readonly item: number; readonly name: string }
  | { readonly code: 'for-the-table'; readonly item: number }
  | { readonly code: 'above-bounds'; readonly item: number; readonly name: string }
  | { readonly code: 'already-received'; readonly from: string; readonly isFollowed: boolean }
  | { readonly code: 'older'; readonly from: string };

/** Why a report from home is not kept. Nothing of a refused report is used. */
export type HomeReportRefusal =
  | SealRefusal
  /** It answers a letter that was not written on this device. */
  | { readonly code: 'no-such-letter' }
  | { readonly code: 'already-kept' | 'older-report'; readonly client: string };

/** What is known of the key that signed a letter. `other-key`: the same name sent a letter with another key before. */
export type SignerStanding = 'first' | 'same-key' | 'other-key';

/** Why a camera shows nothing. */
export type CameraTrouble = 'not-allowed' | 'no-camera' | 'camera-failed';

/** What is said about letters between a therapist and a person. Whole sentences. */
export interface LetterWords {
  readonly refusalToText: (refusal: LetterRefusal) => string;
  /** What the signature proves, and what it does not. */
  readonly signerToText: (standing: SignerStanding, from: string) => string;
  readonly reportRefusalToText: (refusal: HomeReportRefusal) => string;
  /** The ways in which a therapist opens a report from home. */
  readonly opening: {
    readonly title: string;
    readonly scan: string;
    readonly file: string;
    readonly paste: string;
    readonly open: string;
    /** What a screen reader says of the camera's picture. */
    readonly picture: string;
    readonly privacy: string;
    readonly looking: string;
    readonly otherCode: string;
    readonly partsToText: (have: number, of: number) => string;
    readonly troubleToText: (trouble: CameraTrouble) => string;
  };
  /** What the signature of a report says about the phone that sent it. */
  readonly phoneToText: (standing: SignerStanding, client: string) => string;
  /** Why nothing can be signed here. */
  readonly keyRefusalToText: (refusal: 'no-signing' | 'no-storage') => string;
  /** The heading of a printed letter, and the line under it. */
  readonly sheetToText: (letter: {
    readonly from: string;
    readonly daysPerWeek?: number;
    readonly reviewOn?: CivilDate;
    readonly notes: string;
  }) => { readonly title: string; readonly lead: string };
  /** How often, and when both look at it again, as far as the letter says; empty where it says neither. */
  readonly askedToText: (letter: { readonly daysPerWeek?: number; readonly reviewOn?: CivilDate }) => string;
  /** Which files can be picked. */
  readonly filesTaken: string;
  /** Stands after a refusal of something picked. */
  readonly nothingChanged: string;
  /** What is known of who wrote a plan from a clinic's system. */
  readonly unsigned: string;
  /** "5 days a week", "Every day". */
  readonly daysToText: (days: number) => string;
  /** "Hold 20 s", "3 times", "2 sets": one part of a dose, for a stepper. */
  readonly dosePartToText: (part: keyof Dose, value: number) => string;
  /** What a client's known conditions keep out. */
  readonly blockedToText: (conditions: readonly string[]) => string;
  /** What becomes of a dose that goes past the bounds for a reason. */
  readonly pastBoundsToText: (reason: string) => string;
}

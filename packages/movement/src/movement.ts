import type { Seconds } from '@ilium/units';
import type { Caution, Cue } from './cue.ts';
import type { DoseSpec } from './dose.ts';
import type { SourceId } from './evidence.ts';
import type { Load } from './load.ts';
import type { Position, Setup } from './place.ts';
import type { Sidedness } from './side.ts';
import type { Wording } from './wording.ts';

/** What a movement is for. */
export type MovementKind = 'mobility' | 'strength' | 'assisted' | 'measure';

/** Groups of tissue that a session should cover. */
export const targetGroups = [
  'gluteals',
  'deep-rotators',
  'hip-flexors',
  'adductors',
  'outer-hip',
  'side-trunk',
  'low-back',
  'hamstrings',
  'quadriceps',
  'trunk',
] as const;
export type TargetGroup = (typeof targetGroups)[number];

/** Progression phase (A.3): 0 calm, 1 mobility and activation, 2 build, 3 strengthen. */
export type Phase = 0 | 1 | 2 | 3;

/** Progression gates that open more of the library (E6). */
export const gateIds = ['G1', 'G2', 'G3', 'G4', 'G5', 'G6'] as const;
export type GateId = (typeof gateIds)[number];

/** Reasons for which another variation may be offered instead (E5b). */
export const obstacles = ['floor', 'supine', 'knee', 'balance', 'groin', 'shoulder', 'wrist'] as const;
export type Obstacle = (typeof obstacles)[number];

/** `movement-id/variation-id`: names a variation everywhere outside its own folder. */
export type VariationKey = `${string}/${string}`;

/** One way of doing a movement. */
export interface Variation {
  /** Kebab-case, unique within the movement, forever. */
  readonly id: string;
  /** Traces to the specification ("M04.b"). */
  readonly specId: string;
  /** What tells it from its siblings ("Tip forward"); with the movement's title it is unique. */
  readonly title: string;
  /** The one line on screen while doing it: at most six words ("Tip forward, back long"). */
  readonly headline: Wording;
  /** Why one would choose it, one sentence. */
  readonly purpose: Wording;
  /** Getting into place: what to fetch and how to begin. Short sentences. */
  readonly setUp: readonly Wording[];
  /** Doing it, in order. Short sentences. */
  readonly steps: readonly Wording[];
  /** What one should feel, and where. */
  readonly feel: Wording;
  readonly cautions: readonly Caution[];
  readonly cues: readonly Cue[];
  readonly position: Position;
  /** Ways to set it up; the first is preferred. At least one. */
  readonly setups: readonly Setup[];
  /** Time to get from the same station into the starting position, with the set-up spoken. */
  readonly setUpSeconds: Seconds;
  /** Time to change to the other side; 0 where sides alternate or work together. */
  readonly switchSeconds: Seconds;
  readonly sidedness: Sidedness;
  /** The limb or side that `working` names ("front leg"), for tables and reviewers. */
  readonly workingLimb: string;
  readonly load: Load;
  readonly phase: Phase;
  /** Part of the first, gentlest set: open to HIGH irritability (E2). */
  readonly gentle: boolean;
  /** Early strength that opens to MODERATE irritability once G1 is met (E2). */
  readonly opensAtG1: boolean;
  /** Gates that must have been met before (E6 G3–G5). */
  readonly gates: readonly GateId[];
  readonly dose: DoseSpec;
  /** Neighbouring variations; `null` at the end of the line. */
  readonly easier: VariationKey | null;
  readonly harder: VariationKey | null;
  /** What to offer when something stands in the way (E5b). */
  readonly alternates: Readonly<Partial<Record<Obstacle, readonly VariationKey[]>>>;
  /** Wording for hands and support where balance is asked for: names rail or wall (I27). `null` when no balance load. */
  readonly balanceSupport: Wording | null;
}

/** A movement of the library with its variations. */
export interface Movement {
  /** Kebab-case English noun, unique, forever. */
  readonly id: string;
  /** Names it had before. */
  readonly formerIds: readonly string[];
  /** Traces to the specification ("M04"). */
  readonly specId: string;
  readonly source: SourceId;
  readonly title: string;
  /** Other names under which people look for it. */
  readonly alsoCalled: readonly string[];
  /** One line: what it targets and what it may ease. */
  readonly purpose: string;
  readonly kind: MovementKind;
  /** Movements of one family load the same tissue in the same way; a session has at most two (E4: a red rests the family). */
  readonly family: string;
  readonly targets: readonly TargetGroup[];
  /** The part it plays in a session besides its kind (E5b): `preparation` items open, `settle` items close. */
  readonly roles: readonly ('preparation' | 'settle' | 'work-break')[];
  readonly variations: readonly Variation[];
}

/** Checks a movement's shape where it is written; returns it unchanged. */
export const defineMovement = (movement: Movement): Movement => movement;

/** The key of a variation of a movement. */
export const variationKey = (movement: Movement, variation: Variation): VariationKey =>
  `${movement.id}/${variation.id}`;

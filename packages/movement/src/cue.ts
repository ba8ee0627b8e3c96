import type { EvidenceMark } from './evidence.ts';
import type { Wording } from './wording.ts';

/** When a cue is said. `hold` falls into the first quiet stretch of a hold, `release` at its end. */
export const cueMoments = ['get-ready', 'start', 'hold', 'half-way', 'release', 'rest', 'switch'] as const;
export type CueMoment = (typeof cueMoments)[number];

/** What the breath does at a cue. `slow` = unhurried breathing through a hold. */
export const breathPhases = ['in', 'out', 'slow', 'free'] as const;
export type BreathPhase = (typeof breathPhases)[number];

/** Something said (and captioned) at a moment of a repetition. At most eight words, so that it fits its gap. */
export interface Cue {
  readonly moment: CueMoment;
  readonly breath: BreathPhase;
  readonly text: Wording;
}

/** What follows when a caution applies. */
export type CautionConsequence = 'stop' | 'ease-off' | 'swap' | 'support' | 'prepare';

/** A warning with a consequence. */
export interface Caution {
  readonly text: Wording;
  readonly consequence: CautionConsequence;
  readonly mark: EvidenceMark;
}

import type { Seconds } from '@ilium/units';
import type { EvidenceMark } from './evidence.ts';

/** An inclusive range of whole numbers. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/**
 * What is counted (A.5). `static` held stretch · `strength-static` one long muscular hold ·
 * `strength-hold` short holds, many times · `rhythmic` continuous repetitions ·
 * `rhythmic-hold` repetitions with a short pause · `static-rock` a hold in which one rocks ·
 * `assisted` rounds by a therapist · `measure` a comparison, not an exercise.
 */
export const doseKinds = [
  'static',
  'strength-static',
  'strength-hold',
  'rhythmic',
  'rhythmic-hold',
  'static-rock',
  'assisted',
  'measure',
] as const;
export type DoseKind = (typeof doseKinds)[number];

/** How much is done on one side: `sets` times `reps` repetitions of `holdSeconds` (0 where nothing is held). */
export interface Dose {
  readonly holdSeconds: Seconds;
  readonly reps: number;
  readonly sets: number;
}

/** A source's own numbers; `null` where it gives none. Facts, mark `S` unless the note says otherwise. */
export interface SourceDose {
  readonly holdSeconds: Range | null;
  readonly reps: { readonly min: number | null; readonly max: number | null } | null;
  readonly sets: Range;
  readonly note: string;
}

/** The limits no automatic rule ever passes (A.5, our own proposal, mark `P`). */
export interface DoseBounds {
  readonly holdSeconds: Range;
  readonly reps: Range;
  /** Repetitions that easing may add beyond `reps.max` on the day (D2). */
  readonly reliefReps: 0 | 1 | 2;
  readonly setsMax: number;
}

/** Seconds of one repetition's parts. A hold's length is the dose's, not the tempo's. */
export interface Tempo {
  /** Going into the movement. */
  readonly outSeconds: Seconds;
  /** Coming back. */
  readonly backSeconds: Seconds;
}

/** A variation's dose: what its source says, what the app may do, and how one repetition runs. */
export interface DoseSpec {
  readonly kind: DoseKind;
  readonly source: SourceDose;
  readonly bounds: DoseBounds;
  /** The dose of a person of low irritability who tries it for the first time. */
  readonly start: Dose & { readonly mark: EvidenceMark };
  readonly tempo: Tempo;
  /** Rest between two repetitions; at least 10 s after holds of 20 s or more (E2). */
  readonly restSeconds: Seconds;
  /** Rest between two sets. */
  readonly setRestSeconds: Seconds;
}

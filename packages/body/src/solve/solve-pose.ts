import { err, ok, type Result } from '@ilium/units';
import type { PoseDefinition } from '../pose/pose.ts';
import type { FreedomName } from '../skeleton/freedom.ts';
import { type JointVector, roundJointVector } from '../skeleton/joint-vector.ts';
import { avoidanceTerms } from './avoidance-terms.ts';
import { balanceTerm } from './balance-term.ts';
import { vectorToBodyState } from './body-state.ts';
import { type Conflict, findConflicts } from './conflict.ts';
import { contactTerms } from './contact-terms.ts';
import { clampToRanges, minimise } from './least-squares.ts';
import { freedomsAtLimit } from './measure.ts';
import { type ResolvedPose, type ResolveRefusal, resolvePose } from './resolve.ts';
import type { Term } from './term.ts';
import { aimTerm, guideTerm, wishTerm } from './wish-terms.ts';

/** Most iterations in each of the rounds; a pose that needs more is refused. */
export const ITERATION_CAP = 200;

/** A pose in numbers, and how the search for it went. */
export interface SolvedPose {
  /** Rounded as written to files, so that what is checked is what is shown. */
  readonly vector: JointVector;
  readonly iterations: number;
  readonly hasConverged: boolean;
  /** Freedoms at the end of their range; worth a look by a clinician. */
  readonly atLimit: readonly FreedomName[];
}

/** Why a pose is refused. */
export type PoseRefusal =
  | { readonly code: 'unresolved'; readonly reasons: readonly ResolveRefusal[] }
  | {
      readonly code: 'conflict';
      readonly conflicts: readonly Conflict[];
      /** The nearest the search came, for looking at. */
      readonly nearest: SolvedPose;
    };

/** What a keyframe takes over from the one before it. */
export interface Continuation {
  /** Where the search starts, and where everything unwished is drawn to. */
  readonly from: JointVector;
  /** Demands that keep planted hands and feet where they are. */
  readonly pins: readonly Term[];
}

/**
 * Soft first, to find a way; then firm, so that contacts end within a few millimetres; then once more, now
 * that it is settled what rests on what.
 */
const ROUNDS = [1, 3, 3] as const;

/** Solves one pose from its words. Refuses wishes and contacts that cannot be had together. */
export function solvePose(
  definition: PoseDefinition,
  continuation?: Continuation,
): Result<SolvedPose, PoseRefusal> {
  const resolved = resolvePose(definition);
  if (!resolved.ok) return err({ code: 'unresolved', reasons: resolved.error });
  return solveResolved(resolved.value, continuation);
}

/** Solves a pose that is already in figure terms. */
export function solveResolved(
  pose: ResolvedPose,
  continuation?: Continuation,
): Result<SolvedPose, PoseRefusal> {
  let vector = clampToRanges(continuation?.from ?? pose.guide);
  let iterations = 0;
  let hasConverged = true;
  let terms: readonly Term[] = [];
  for (const [round, firmness] of ROUNDS.entries()) {
    const isSettled = round > 0 || continuation !== undefined;
    terms = poseTerms(pose, firmness, isSettled ? vector : undefined, continuation);
    const minimum = minimiseTerms(terms, vector);
    vector = minimum.vector;
    iterations += minimum.iterations;
    hasConverged = hasConverged && minimum.hasConverged;
  }
  const rounded = roundJointVector(vector);
  const solved = { vector: rounded, iterations, hasConverged, atLimit: freedomsAtLimit(rounded) };
  const conflicts = findConflicts(pose, terms, rounded);
  return conflicts.length === 0 ? ok(solved) : err({ code: 'conflict', conflicts, nearest: solved });
}

/** Damped least squares over terms. */
export const minimiseTerms = (terms: readonly Term[], start: JointVector, cap = ITERATION_CAP) =>
  minimise(
    (vector, rows) => {
      const state = vectorToBodyState(vector);
      for (const term of terms) term.write(state, rows);
    },
    start,
    cap,
  );

function poseTerms(
  pose: ResolvedPose,
  firmness: number,
  near: JointVector | undefined,
  continuation: Continuation | undefined,
): readonly Term[] {
  const wished = new Set(pose.wishes.map((wish) => wish.freedom));
  return [
    ...pose.wishes.map(wishTerm),
    ...pose.aims.map(aimTerm),
    ...pose.contacts.flatMap((contact) => contactTerms(contact, firmness)),
    ...(continuation?.pins ?? []),
    ...avoidanceTerms(pose, firmness),
    balanceTerm(pose, firmness, near),
    guideTerm(continuation?.from ?? pose.guide, wished),
  ];
}

/** A refusal as sentences an author can act on, one for each thing that went wrong. */
export function refusalToSentences(refusal: PoseRefusal): readonly string[] {
  if (refusal.code === 'unresolved') return refusal.reasons.map(reasonToSentence);
  return refusal.conflicts.map(({ code, what, by, against }) =>
    code === 'wish-lost'
      ? `The wish for ${what} is missed by ${by.toFixed(0)}°; what pulls hardest against it is ${against}.`
      : `The contact ${what} is missed by ${by.toFixed(0)} mm; what pulls hardest against it is ${against}.`,
  );
}

function reasonToSentence(reason: ResolveRefusal): string {
  if (reason.code === 'prop-missing')
    return `${reason.neededBy} needs ${reason.surface}, but that prop is not in the pose.`;
  if (reason.code === 'client-missing')
    return `${reason.neededBy} needs a client, but this pose is nobody's assistant.`;
  const { wish, wanted, minimum, maximum } = reason;
  return `${wish} cannot be ${wanted}°: its range is ${minimum}° to ${maximum}°.`;
}

import { err, ok, type Result } from '@ilium/units';
import { arePassed, type GateRow } from '../gate/gate.ts';
import { checkPose, checkSearch } from '../gate/pose-gates.ts';
import { checkTransition } from '../gate/transition-gates.ts';
import { vectorToFrames } from '../kinematics/frames.ts';
import { skinPointToWorld } from '../kinematics/landmark.ts';
import type { MotionDefinition } from '../pose/motion.ts';
import { type AuthoredFreedom, mergeAngles, type PoseDefinition } from '../pose/pose.ts';
import { authoredToFigure } from '../pose/words.ts';
import { type FreedomName, freedomIndexByName } from '../skeleton/freedom.ts';
import type { JointVector } from '../skeleton/joint-vector.ts';
import { type ResolvedPose, resolvePose } from '../solve/resolve.ts';
import { type Continuation, type PoseRefusal, type SolvedPose, solveResolved } from '../solve/solve-pose.ts';
import { legVectors, type SolvedMotion } from './solved-motion.ts';
import { plantingTerms, solveBetween } from './transition.ts';

/** A keyframe that could not be solved. */
export interface MotionRefusal {
  readonly keyframe: string;
  readonly refusal: PoseRefusal;
}

/** A solved motion with how each keyframe was found. */
export interface MotionReport {
  readonly solved: SolvedMotion;
  readonly searches: readonly SolvedPose[];
}

/** Tried in turn until the transition passes its gates; the fewest that do are baked. */
const BETWEEN_COUNTS = [0, 1, 3, 7, 15] as const;

/**
 * Solves keyframes in order, each starting from the one before with planted contacts kept, then bakes as
 * few in-betweens as the transition gates allow.
 */
export function solveMotion(motion: MotionDefinition): Result<MotionReport, MotionRefusal> {
  const found: { readonly name: string; readonly pose: ResolvedPose; readonly search: SolvedPose }[] = [];
  for (const { name, pose: definition } of motion.keyframes) {
    const resolved = resolvePose(definition);
    if (!resolved.ok)
      return err({ keyframe: name, refusal: { code: 'unresolved', reasons: resolved.error } });
    const before = found.at(-1);
    const continuation = before && continueFrom(before.pose, before.search.vector, resolved.value);
    const search = solveResolved(resolved.value, continuation);
    if (!search.ok) return err({ keyframe: name, refusal: search.error });
    found.push({ name, pose: resolved.value, search: search.value });
  }
  const between = found.slice(1).map((next, k) => {
    const before = found[k] ?? next;
    return bakeBetween(before.pose, next.pose, before.search.vector, next.search.vector);
  });
  return ok({
    solved: { keyframes: found.map(({ name, search }) => ({ name, vector: search.vector })), between },
    searches: found.map(({ search }) => search),
  });
}

function continueFrom(before: ResolvedPose, vector: JointVector, next: ResolvedPose): Continuation {
  const frames = vectorToFrames(vector);
  const from = [...vector];
  for (const [name, value] of changes(before.definition, next.definition))
    from[freedomIndexByName[authoredToFigure(name) as FreedomName]] = value;
  const place = (point: Parameters<typeof skinPointToWorld>[1]) => skinPointToWorld(frames, point);
  return { from, pins: plantingTerms(before, next, place, 3) };
}

/** Angles and guides the next keyframe words anew; everything else starts where the figure is. */
function changes(before: PoseDefinition, next: PoseDefinition): readonly (readonly [string, number])[] {
  const earlier = mergeAngles(before.guide, before.angles);
  return Object.entries(mergeAngles(next.guide, next.angles)).filter(
    ([name, value]) => earlier[name as AuthoredFreedom] !== value,
  );
}

function bakeBetween(
  from: ResolvedPose,
  to: ResolvedPose,
  start: JointVector,
  end: JointVector,
): readonly JointVector[] {
  let baked: readonly JointVector[] = [];
  for (const count of BETWEEN_COUNTS) {
    baked = solveBetween({ from, to, start, end }, count);
    if (arePassed(checkTransition(from, to, [start, ...baked, end]))) return baked;
  }
  return baked;
}

/** The gate table of one keyframe or transition. */
export interface GateTable {
  /** Keyframe name, or "start → end". */
  readonly of: string;
  readonly rows: readonly GateRow[];
}

/**
 * Every gate of a motion, from its words and its numbers. A motion whose words cannot be resolved has no
 * numbers to check, so that throws.
 */
export function checkMotion(
  motion: MotionDefinition,
  solved: SolvedMotion,
  searches: readonly SolvedPose[] = [],
): readonly GateTable[] {
  const poses = motion.keyframes.map(({ name, pose }) => {
    const resolved = resolvePose(pose);
    if (!resolved.ok) throw new Error(`the keyframe ${name} cannot be resolved`);
    return resolved.value;
  });
  const stills = poses.map((pose, k): GateTable => {
    const search = searches[k];
    const rows = checkPose(pose, solved.keyframes[k]?.vector ?? []);
    return {
      of: motion.keyframes[k]?.name ?? '',
      rows: search === undefined ? rows : [...rows, checkSearch(search)],
    };
  });
  const transitions = poses.slice(1).map((to, k): GateTable => {
    const from = poses[k] ?? to;
    return {
      of: `${motion.keyframes[k]?.name} → ${motion.keyframes[k + 1]?.name}`,
      rows: checkTransition(from, to, legVectors(solved, k)),
    };
  });
  return [...stills, ...transitions];
}

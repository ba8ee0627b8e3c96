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
import { type Client, type ResolvedPose, resolvePose } from '../solve/resolve.ts';
import { type Continuation, type PoseRefusal, type SolvedPose, solveResolved } from '../solve/solve-pose.ts';
import { legVectors, type SolvedMotion, type SolvedTrack } from './solved-motion.ts';
import { type Leg, plantingTerms, solveBetween } from './transition.ts';

/** A keyframe that could not be solved. */
export interface MotionRefusal {
  readonly keyframe: string;
  readonly refusal: PoseRefusal;
}

/** How the keyframes of each body were found; none for an assistant who is not there. */
export interface MotionSearches {
  readonly client: readonly SolvedPose[];
  readonly assistant: readonly SolvedPose[];
}

/** A solved motion with how each keyframe was found. */
export interface MotionReport {
  readonly solved: SolvedMotion;
  readonly searches: MotionSearches;
}

/** A keyframe of one body. */
interface BodyKeyframe {
  readonly name: string;
  readonly pose: PoseDefinition;
}

/** One body through the whole motion: words in figure terms, numbers, and how they were found. */
interface FoundTrack {
  readonly poses: readonly ResolvedPose[];
  readonly track: SolvedTrack;
  readonly searches: readonly SolvedPose[];
}

/** Tried in turn until the transition passes its gates; the fewest that do are baked. */
const BETWEEN_COUNTS = [0, 1, 3, 7, 15] as const;

/**
 * Solves keyframes in order, each starting from the one before with planted contacts kept, then bakes as
 * few in-betweens as the transition gates allow. An assistant is solved after the client, who does not give way.
 */
export function solveMotion(motion: MotionDefinition): Result<MotionReport, MotionRefusal> {
  const client = findTrack(motion.keyframes);
  if (!client.ok) return client;
  const keyframes = assistantKeyframes(motion);
  const assistant = keyframes.length === 0 ? undefined : findTrack(keyframes, client.value);
  if (assistant?.ok === false) return assistant;
  return ok({
    solved: {
      ...client.value.track,
      ...(assistant === undefined ? {} : { assistant: assistant.value.track }),
    },
    searches: { client: client.value.searches, assistant: assistant?.value.searches ?? [] },
  });
}

const assistantKeyframes = ({ keyframes }: MotionDefinition): readonly BodyKeyframe[] =>
  keyframes.flatMap(({ name, assistant }) => (assistant === undefined ? [] : [{ name, pose: assistant }]));

function findTrack(
  keyframes: readonly BodyKeyframe[],
  client?: FoundTrack,
): Result<FoundTrack, MotionRefusal> {
  const found: { readonly name: string; readonly pose: ResolvedPose; readonly search: SolvedPose }[] = [];
  for (const [k, { name, pose: definition }] of keyframes.entries()) {
    const resolved = resolvePose(definition, client && clientAt(client, k));
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
    return bakeBetween({
      from: before.pose,
      to: next.pose,
      start: before.search.vector,
      end: next.search.vector,
      ...(client && { clientWay: legVectors(client.track, k) }),
    });
  });
  return ok({
    poses: found.map(({ pose }) => pose),
    track: { keyframes: found.map(({ name, search }) => ({ name, vector: search.vector })), between },
    searches: found.map(({ search }) => search),
  });
}

/** The client as they are at a keyframe. */
function clientAt({ poses, track }: Pick<FoundTrack, 'poses' | 'track'>, k: number): Client | undefined {
  const [pose, keyframe] = [poses[k], track.keyframes[k]];
  return pose && keyframe && { pose, vector: keyframe.vector };
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

function bakeBetween(leg: Leg): readonly JointVector[] {
  const { from, to, start, end, clientWay } = leg;
  let baked: readonly JointVector[] = [];
  for (const count of BETWEEN_COUNTS) {
    baked = solveBetween(leg, count);
    if (arePassed(checkTransition(from, to, [start, ...baked, end], clientWay))) return baked;
  }
  return baked;
}

/** The gate table of one keyframe or transition. */
export interface GateTable {
  /** Keyframe name, or "start → end"; with ", assistant" for the second body. */
  readonly of: string;
  readonly rows: readonly GateRow[];
}

/**
 * Every gate of a motion, from its words and its numbers, for both bodies where there are two. A motion whose
 * words cannot be resolved, or whose numbers lack a body, has nothing to check, so that throws.
 */
export function checkMotion(
  motion: MotionDefinition,
  solved: SolvedMotion,
  searches: MotionSearches = { client: [], assistant: [] },
): readonly GateTable[] {
  const client = resolveTrack(motion.keyframes);
  const tables = checkTrack(client, solved, searches.client);
  const keyframes = assistantKeyframes(motion);
  if (keyframes.length === 0) return tables;
  if (solved.assistant === undefined) throw new Error('the numbers of the assistant are missing');
  const assistant = resolveTrack(keyframes, { poses: client.poses, track: solved });
  const theirs = checkTrack(assistant, solved.assistant, searches.assistant, solved);
  return [...tables, ...theirs.map(({ of, rows }) => ({ of: `${of}, assistant`, rows }))];
}

interface ResolvedTrack {
  readonly names: readonly string[];
  readonly poses: readonly ResolvedPose[];
}

const resolveTrack = (
  keyframes: readonly BodyKeyframe[],
  client?: Pick<FoundTrack, 'poses' | 'track'>,
): ResolvedTrack => ({
  names: keyframes.map(({ name }) => name),
  poses: keyframes.map(({ name, pose }, k) => {
    const resolved = resolvePose(pose, client && clientAt(client, k));
    if (!resolved.ok) throw new Error(`the keyframe ${name} cannot be resolved`);
    return resolved.value;
  }),
});

function checkTrack(
  { names, poses }: ResolvedTrack,
  track: SolvedTrack,
  searches: readonly SolvedPose[],
  client?: SolvedTrack,
): readonly GateTable[] {
  const stills = poses.map((pose, k): GateTable => {
    const search = searches[k];
    const rows = checkPose(pose, track.keyframes[k]?.vector ?? []);
    return { of: names[k] ?? '', rows: search === undefined ? rows : [...rows, checkSearch(search)] };
  });
  const transitions = poses.slice(1).map((to, k): GateTable => {
    const from = poses[k] ?? to;
    const clientWay = client && legVectors(client, k);
    return {
      of: `${names[k]} → ${names[k + 1]}`,
      rows: checkTransition(from, to, legVectors(track, k), clientWay),
    };
  });
  return [...stills, ...transitions];
}

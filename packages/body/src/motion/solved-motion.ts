import { err, ok, type Problem, type Result } from '@ilium/units';
import { type JointVector, mixJointVectors, NEUTRAL, parseJointVector } from '../skeleton/joint-vector.ts';

/** One body's way through a motion in numbers. */
export interface SolvedTrack {
  readonly keyframes: readonly { readonly name: string; readonly vector: JointVector }[];
  /** For each keyframe but the last: solved poses on the way to the next, evenly spaced; often none. */
  readonly between: readonly (readonly JointVector[])[];
}

/** A motion in numbers: what the figure plays and what files hold. */
export interface SolvedMotion extends SolvedTrack {
  /** The second body, with keyframes of the same names at the same times; its own in-betweens. */
  readonly assistant?: SolvedTrack;
}

/** The solved motions of one movement by variation key. */
export type SolvedMotions = Readonly<Record<string, SolvedMotion>>;

/** All poses from one keyframe to the next, both included. */
export function legVectors(track: SolvedTrack, leg: number): readonly JointVector[] {
  const ends = [track.keyframes[leg]?.vector, track.keyframes[leg + 1]?.vector];
  return [ends[0], ...(track.between[leg] ?? []), ends[1]].filter((v) => v !== undefined);
}

/**
 * The pose at a share of the motion: 0 is the first keyframe, 1 the last, keyframes evenly spaced. Numbers
 * between baked poses are mixed one by one. Shares outside 0 to 1 stay at the ends.
 */
export function vectorAt(track: SolvedTrack, share: number): JointVector {
  const legs = track.keyframes.length - 1;
  const place = Math.min(1, Math.max(0, share)) * legs;
  const leg = Math.min(Math.max(legs - 1, 0), Math.floor(place));
  return vectorAlong(legVectors(track, leg), place - leg);
}

/** The pose at a share, 0 to 1, of a way through evenly spaced poses. */
export function vectorAlong(vectors: readonly JointVector[], share: number): JointVector {
  const place = share * (vectors.length - 1);
  const step = Math.min(Math.max(vectors.length - 2, 0), Math.floor(place));
  const [from, to] = [vectors[step] ?? NEUTRAL, vectors[step + 1]];
  return to === undefined ? from : mixJointVectors(from, to, place - step);
}

/** Solved motions from something read; refuses anything the figure could not play. */
export function parseSolvedMotions(value: unknown): Result<SolvedMotions, Problem> {
  if (!isRecord(value)) return err(problem('', 'an object of motions by variation', value));
  const motions: [string, SolvedMotion][] = [];
  for (const [key, entry] of Object.entries(value)) {
    const motion = parseSolvedMotion(entry, key);
    if (!motion.ok) return motion;
    motions.push([key, motion.value]);
  }
  return ok(Object.fromEntries(motions));
}

function parseSolvedMotion(value: unknown, path: string): Result<SolvedMotion, Problem> {
  const client = parseSolvedTrack(value, path);
  if (!client.ok || !isRecord(value) || value['assistant'] === undefined) return client;
  const assistant = parseSolvedTrack(value['assistant'], `${path}.assistant`);
  if (!assistant.ok) return assistant;
  const names = (track: SolvedTrack): string => track.keyframes.map(({ name }) => name).join(', ');
  if (names(assistant.value) !== names(client.value))
    return err(
      problem(`${path}.assistant.keyframes`, `the keyframes ${names(client.value)}`, names(assistant.value)),
    );
  return ok({ ...client.value, assistant: assistant.value });
}

function parseSolvedTrack(value: unknown, path: string): Result<SolvedTrack, Problem> {
  const { keyframes, between } = isRecord(value) ? value : {};
  if (!Array.isArray(keyframes) || keyframes.length === 0)
    return err(problem(`${path}.keyframes`, 'at least one keyframe', keyframes));
  if (!Array.isArray(between) || between.length !== keyframes.length - 1)
    return err(problem(`${path}.between`, `${keyframes.length - 1} lists of poses`, between));
  for (const [k, frame] of keyframes.entries()) {
    if (!isRecord(frame) || typeof frame['name'] !== 'string')
      return err(problem(`${path}.keyframes.${k}`, 'a named keyframe', frame));
    const vector = parseJointVector(frame['vector'], `${path}.keyframes.${k}.vector`);
    if (!vector.ok) return vector;
  }
  for (const [k, list] of between.entries()) {
    if (!Array.isArray(list)) return err(problem(`${path}.between.${k}`, 'a list of poses', list));
    for (const entry of list) {
      const vector = parseJointVector(entry, `${path}.between.${k}`);
      if (!vector.ok) return vector;
    }
  }
  return ok({ keyframes, between });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const problem = (path: string, expected: string, received: unknown): Problem => ({
  path,
  expected,
  received: String(JSON.stringify(received)).slice(0, 60),
});

import { joints } from '../skeleton/joint.ts';
import type { JointVector } from '../skeleton/joint-vector.ts';
import {
  axisRotation,
  composeRotations,
  NO_ROTATION,
  type Rotation,
  rotateVector,
} from '../skeleton/rotation.ts';
import { addVectors, type Vector } from '../skeleton/vector.ts';

/** Where every joint is (millimetres) and how its segment is turned, in world axes, in the order of `joints`. */
export interface Frames {
  readonly positions: readonly Vector[];
  readonly rotations: readonly Rotation[];
}

/** A hinge as it lies in the world: about which line, with how much of which freedom. */
export interface WorldHinge {
  readonly joint: number;
  readonly freedom: number;
  readonly share: number;
  readonly axis: Vector;
}

/** Frames together with the world axes of all hinges, in joint order. */
export interface HingedFrames extends Frames {
  readonly hinges: readonly WorldHinge[];
}

/** Position of a joint or of the origin for the parent of the pelvis. */
export const jointPosition = (frames: Frames, joint: number): Vector => frames.positions[joint] ?? [0, 0, 0];
export const jointRotation = (frames: Frames, joint: number): Rotation =>
  frames.rotations[joint] ?? NO_ROTATION;

/** Forward kinematics. */
export const vectorToFrames = (vector: JointVector): Frames => walk(vector, undefined);

/** Forward kinematics that also notes every hinge axis, as derivatives need. */
export function vectorToHingedFrames(vector: JointVector): HingedFrames {
  const hinges: WorldHinge[] = [];
  return { ...walk(vector, hinges), hinges };
}

function walk(vector: JointVector, hinges: WorldHinge[] | undefined): Frames {
  const positions: Vector[] = [];
  const rotations: Rotation[] = [];
  const root: Vector = [vector[0] ?? 0, vector[1] ?? 0, vector[2] ?? 0];
  for (const joint of joints) {
    let rotation = rotations[joint.parent] ?? NO_ROTATION;
    const parentPosition = positions[joint.parent];
    positions.push(
      parentPosition === undefined ? root : addVectors(parentPosition, rotateVector(rotation, joint.offset)),
    );
    for (const { freedom, axis, share } of joint.hinges) {
      hinges?.push({ joint: joint.index, freedom, share, axis: rotateVector(rotation, axis) });
      rotation = composeRotations(rotation, axisRotation(axis, (vector[freedom] ?? 0) * share));
    }
    rotations.push(rotation);
  }
  return { positions, rotations };
}

/** A point of a segment (millimetres in the joint's frame) in the world. */
export const localToWorld = (frames: Frames, joint: number, local: Vector): Vector =>
  addVectors(jointPosition(frames, joint), rotateVector(jointRotation(frames, joint), local));

/** A direction of a segment in the world. */
export const localDirectionToWorld = (frames: Frames, joint: number, local: Vector): Vector =>
  rotateVector(jointRotation(frames, joint), local);

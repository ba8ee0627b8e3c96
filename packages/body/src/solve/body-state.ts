import { placeCapsules, type WorldCapsule } from '../kinematics/capsule.ts';
import { type HingedFrames, vectorToHingedFrames } from '../kinematics/frames.ts';
import type { JointVector } from '../skeleton/joint-vector.ts';

/** A pose with everything the terms look at, worked out once. */
export interface BodyState {
  readonly vector: JointVector;
  readonly frames: HingedFrames;
  readonly capsules: readonly WorldCapsule[];
}

export function vectorToBodyState(vector: JointVector): BodyState {
  const frames = vectorToHingedFrames(vector);
  return { vector, frames, capsules: placeCapsules(frames) };
}

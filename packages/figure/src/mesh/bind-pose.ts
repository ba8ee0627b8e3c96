import { type JointVector, NEUTRAL, vectorToFrames, withFreedoms } from '@ilium/body';
import { framesToBones } from './bone.ts';

/**
 * The pose the surface is made in: limbs about halfway through what the catalogue asks of them, so that no
 * joint is ever far from it. Neck, wrists, ankles and toes are straight, so head, hands and feet can be made
 * in a frame of their own.
 */
export const BIND_VECTOR: JointVector = withFreedoms(NEUTRAL, {
  'hipFlexion.left': 28,
  'hipFlexion.right': 28,
  'hipAbduction.left': 13,
  'hipAbduction.right': 13,
  'kneeFlexion.left': 38,
  'kneeFlexion.right': 38,
  'shoulderAbduction.left': 48,
  'shoulderAbduction.right': 48,
  'shoulderFlexion.left': 18,
  'shoulderFlexion.right': 18,
  'elbowFlexion.left': 25,
  'elbowFlexion.right': 25,
});

/** Frames of all bones in the pose the surface is made in. */
export const bindBones = framesToBones(vectorToFrames(BIND_VECTOR));

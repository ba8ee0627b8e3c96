import { type JointName, jointIndexByName } from '../skeleton/joint.ts';
import { segmentLength } from '../skeleton/proportion.ts';
import { sides } from '../skeleton/side.ts';
import { addVectors, scaleVector, type Vector } from '../skeleton/vector.ts';
import { type Frames, type HingedFrames, localToWorld } from './frames.ts';
import { addPointGradient, type Gradient } from './gradient.ts';

/** A share of body mass gathered at a point of a segment. */
export interface PointMass {
  readonly joint: number;
  /** Millimetres in the joint's frame. */
  readonly local: Vector;
  /** Share of the whole body; all shares add up to one. */
  readonly share: number;
}

const pointMass = (joint: JointName, local: Vector, share: number): PointMass => ({
  joint: jointIndexByName[joint],
  local,
  share,
});

/**
 * Segment masses and how far along each segment its centre lies.
 * Source: Winter, Biomechanics and Motor Control of Human Movement, table of anthropometric data (after
 * Dempster); trunk parts pelvis 0.142, abdomen 0.139, thorax 0.216, head and neck 0.081.
 */
export const pointMasses: readonly PointMass[] = [
  pointMass('pelvis', [0, 40, -10], 0.142),
  pointMass('lumbarUpper', [0, 0, 0], 0.139),
  pointMass('thoraxUpper', [0, 0, 0], 0.216),
  pointMass('head', [0, 55, 10], 0.081),
  ...sides.flatMap((side) => [
    pointMass(`hip.${side}`, [0, -0.433 * segmentLength('thigh'), 0], 0.1),
    pointMass(`knee.${side}`, [0, -0.433 * segmentLength('shank'), 0], 0.0465),
    pointMass(`ankle.${side}`, [0, -40, 70], 0.0145),
    pointMass(`shoulder.${side}`, [0, -0.436 * segmentLength('upperArm'), 0], 0.028),
    pointMass(`elbow.${side}`, [0, -0.43 * segmentLength('forearm'), 0], 0.016),
    pointMass(`wrist.${side}`, [0, -80, 0], 0.006),
  ]),
];

/** Where the whole body's weight acts, in millimetres. */
export const centreOfMass = (frames: Frames): Vector =>
  pointMasses.reduce<Vector>(
    (sum, mass) => addVectors(sum, scaleVector(localToWorld(frames, mass.joint, mass.local), mass.share)),
    [0, 0, 0],
  );

/** Adds `scale ×` the derivative of how far the centre of mass moves along `along`. */
export function addCentreOfMassGradient(
  into: Gradient,
  frames: HingedFrames,
  along: Vector,
  scale: number,
): void {
  for (const mass of pointMasses) {
    const point = localToWorld(frames, mass.joint, mass.local);
    addPointGradient(into, frames, mass.joint, point, along, scale * mass.share);
  }
}

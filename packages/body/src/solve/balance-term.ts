import { jointPosition, jointRotation } from '../kinematics/frames.ts';
import { addPointGradient } from '../kinematics/gradient.ts';
import { type SkinPoint, skinPointToWorld } from '../kinematics/landmark.ts';
import { addCentreOfMassGradient, centreOfMass } from '../kinematics/mass.ts';
import type { JointVector } from '../skeleton/joint-vector.ts';
import { invertRotation, rotateVector } from '../skeleton/rotation.ts';
import { subtractVectors, type Vector } from '../skeleton/vector.ts';
import { vectorToBodyState } from './body-state.ts';
import { contactPoints } from './contact-terms.ts';
import type { ResolvedPose } from './resolve.ts';
import { restingPoints } from './resting-points.ts';
import { edgeMargins, supportPolygon } from './support-polygon.ts';
import { PULL, type Term } from './term.ts';

/** How far inside its support the centre of mass must be, in millimetres. */
export const BALANCE_BOUND = { standing: 30, low: 100 } as const;

/** A little more than the gate asks, so that the minimum of a compromise still passes. */
const AIM_BEYOND_BOUND = 4;

/** The points of the skin that carry weight by the pose's own words. */
export const supportingPoints = (pose: ResolvedPose): readonly SkinPoint[] =>
  pose.contacts.flatMap((contact) =>
    contact.kind === 'surface' && pose.supports.some((support) => support.name === contact.surfaceName)
      ? contactPoints(contact)
      : [],
  );

/**
 * Keeps the centre of mass over the support. Standing, that is what the pose's own words say. Low
 * down, much else rests too: that is settled from the pose the search starts with and does not change on the
 * way, so that the search has no steps to stumble over. Silent for poses with fewer than three such points.
 */
export function balanceTerm(pose: ResolvedPose, firmness: number, start?: JointVector): Term {
  const weight = PULL.balancePerMillimetre * firmness;
  const isLow = pose.definition.steadiness === 'low';
  const resting = isLow && start !== undefined ? restingSkin(pose, start) : [];
  const points = [...supportingPoints(pose), ...resting];
  const wanted = BALANCE_BOUND[pose.definition.steadiness] + AIM_BEYOND_BOUND;
  return {
    kind: 'balance',
    name: 'balance',
    write: ({ frames }, rows) => {
      const worlds = points.map((point) => skinPointToWorld(frames, point));
      const jointOf = (corner: Vector): number => points[worlds.indexOf(corner)]?.joint ?? 0;
      for (const edge of edgeMargins(supportPolygon(worlds), centreOfMass(frames))) {
        if (edge.margin >= wanted) continue;
        const gradient = rows.add(weight * (wanted - edge.margin));
        if (gradient === undefined) continue;
        addCentreOfMassGradient(gradient, frames, edge.inward, -weight);
        addPointGradient(
          gradient,
          frames,
          jointOf(edge.from),
          edge.from,
          edge.inward,
          weight * (1 - edge.share),
        );
        addPointGradient(gradient, frames, jointOf(edge.to), edge.to, edge.inward, weight * edge.share);
      }
    },
  };
}

/** What rests on the supports in a pose, as points fixed to their joints. */
function restingSkin(pose: ResolvedPose, vector: JointVector): readonly SkinPoint[] {
  const state = vectorToBodyState(vector);
  return restingPoints(state, pose).map(({ joint, point }) => {
    const back = invertRotation(jointRotation(state.frames, joint));
    return { joint, local: rotateVector(back, subtractVectors(point, jointPosition(state.frames, joint))) };
  });
}

import { vectorToFrames } from '../kinematics/frames.ts';
import { landmarkPosition, landmarks } from '../kinematics/landmark.ts';
import { type JointVector, mirrorJointVector } from '../skeleton/joint-vector.ts';
import { mirrorName } from '../skeleton/side.ts';
import { distanceBetween, mirrorVector } from '../skeleton/vector.ts';
import { vectorToBodyState } from '../solve/body-state.ts';
import {
  balanceMargin,
  contactMiss,
  deepestIntrusion,
  deepestOverlap,
  largest,
  type Measure,
  rangeExcesses,
  supportDistances,
  wishMisses,
} from '../solve/measure.ts';
import type { ResolvedPose } from '../solve/resolve.ts';
import { checkAssistant } from './assistant-gates.ts';
import { BOUND } from './bound.ts';
import { atLeast, atMost, excuseRow, type GateRow } from './gate.ts';

/** Every gate a still pose passes, measured on the numbers as they are written to the file. */
export function checkPose(pose: ResolvedPose, vector: JointVector): readonly GateRow[] {
  const state = vectorToBodyState(vector);
  const contacts = (isFlesh: boolean): Measure =>
    largest(
      pose.contacts
        .filter((contact) => contact.isFlesh === isFlesh)
        .map((contact) => ({ of: contact.name, value: contactMiss(state.frames, contact) })),
    );
  const isStanding = pose.definition.steadiness === 'standing';
  const rows = [
    atMost('joint-range', BOUND.jointRange, largest(rangeExcesses(vector)), '°'),
    atMost('contact', BOUND.contact, contacts(false)),
    atMost('flesh-contact', BOUND.fleshContact, contacts(true)),
    atMost('self-penetration', BOUND.selfPenetration, deepestOverlap(state)),
    atMost('clearance', BOUND.clearance, deepestIntrusion(state, pose)),
    atMost('floating', BOUND.floating, largest(supportDistances(state.frames, pose))),
    atLeast(
      'balance',
      isStanding ? BOUND.balanceStanding : BOUND.balanceLow,
      balanceMargin(state, pose),
      isStanding ? 'standing' : 'low',
    ),
    atMost('clinical-angle', BOUND.clinicalAngle, largest(wishMisses(pose, state)), '°'),
    atMost('mirror', 1e-6, mirrorMiss(vector)),
    ...checkAssistant([{ state, pose }], BOUND.betweenBodies),
  ];
  return rows.map((row) => excuseRow(row, pose.definition));
}

/** How far the mirrored pose is from the reflection of the pose, at worst over the skin. */
function mirrorMiss(vector: JointVector): Measure {
  const frames = vectorToFrames(vector);
  const mirrored = vectorToFrames(mirrorJointVector(vector));
  return largest(
    landmarks.map(({ name }) => ({
      of: name,
      value: distanceBetween(
        landmarkPosition(mirrored, mirrorName(name)),
        mirrorVector(landmarkPosition(frames, name)),
      ),
    })),
  );
}

/** The gate for the search itself: it ended by itself, not at its cap. */
export const checkSearch = (search: {
  readonly hasConverged: boolean;
  readonly iterations: number;
  readonly atLimit: readonly string[];
}): GateRow => ({
  gate: 'solver',
  bound: 0,
  value: search.hasConverged ? 0 : 1,
  unit: 'count',
  pass: search.hasConverged,
  of: `${search.iterations} iterations${search.atLimit.length > 0 ? `; at limit: ${search.atLimit.join(', ')}` : ''}`,
});

import { vectorToFrames } from '../kinematics/frames.ts';
import { type SkinPoint, skinPointToWorld } from '../kinematics/landmark.ts';
import { vectorAlong } from '../motion/solved-motion.ts';
import { keptContacts, plantedContacts } from '../motion/transition.ts';
import type { JointVector } from '../skeleton/joint-vector.ts';
import { distanceBetween } from '../skeleton/vector.ts';
import { vectorToBodyState } from '../solve/body-state.ts';
import { contactPoints } from '../solve/contact-terms.ts';
import {
  balanceMargin,
  contactMiss,
  deepestIntrusion,
  deepestOverlap,
  largest,
  type Measure,
  rangeExcesses,
} from '../solve/measure.ts';
import { placeBeside, type ResolvedPose } from '../solve/resolve.ts';
import { checkAssistant, type Moment } from './assistant-gates.ts';
import { BOUND } from './bound.ts';
import { atLeast, atMost, excuseRow, type GateRow } from './gate.ts';

/** Looked at between each two baked poses. */
const SAMPLES_PER_STEP = 4;

/**
 * Every gate of a transition, measured along the poses as they are played, mixed number by number; for an
 * assistant together with the way the client goes at the same time.
 */
export function checkTransition(
  from: ResolvedPose,
  to: ResolvedPose,
  way: readonly JointVector[],
  clientWay?: readonly JointVector[],
): readonly GateRow[] {
  const moments = sampleWay({ ...to, contacts: keptContacts(from, to) }, way, clientWay);
  const worst = (measure: (moment: Moment) => Measure): Measure => largest(moments.map(measure));
  const contacts = (isFlesh: boolean): Measure =>
    worst(({ state: { frames }, pose }) =>
      largest(
        pose.contacts
          .filter((c) => c.isFlesh === isFlesh)
          .map((c) => ({ of: c.name, value: contactMiss(frames, c) })),
      ),
    );
  const isStanding = to.definition.steadiness === 'standing';
  const rows = [
    atMost(
      'joint-range',
      BOUND.jointRange,
      worst(({ state }) => largest(rangeExcesses(state.vector))),
      '°',
    ),
    atMost('contact', BOUND.contact, contacts(false)),
    atMost('flesh-contact', BOUND.fleshContact, contacts(true)),
    atMost(
      'self-penetration',
      BOUND.selfPenetrationBetween,
      worst(({ state }) => deepestOverlap(state)),
    ),
    atMost(
      'clearance',
      BOUND.clearance,
      worst(({ state, pose }) => deepestIntrusion(state, pose)),
    ),
    atLeast(
      'balance',
      isStanding ? BOUND.balanceStanding : BOUND.balanceLow,
      Math.min(...moments.map(({ state, pose }) => balanceMargin(state, pose))),
      'on the way',
    ),
    atMost('slide', BOUND.slide, worstSlide(from, to, way[0] ?? [], moments)),
    ...checkAssistant(moments, BOUND.betweenBodiesOnTheWay),
  ];
  return rows.map((row) => excuseRow(excuseRow(row, from.definition), to.definition));
}

/** Moments along a way, evenly in time: so often that the quicker of the two bodies is looked at closely. */
function sampleWay(
  pose: ResolvedPose,
  way: readonly JointVector[],
  clientWay: readonly JointVector[] = [],
): readonly Moment[] {
  const steps = SAMPLES_PER_STEP * Math.max(way.length - 1, clientWay.length - 1);
  return Array.from({ length: steps }, (_, k): Moment => {
    const share = (k + 1) / steps;
    const state = vectorToBodyState(vectorAlong(way, share));
    if (clientWay.length === 0) return { state, pose };
    return { state, pose: placeBeside(pose, vectorToBodyState(vectorAlong(clientWay, share))) };
  });
}

function worstSlide(
  from: ResolvedPose,
  to: ResolvedPose,
  first: JointVector,
  moments: readonly Moment[],
): Measure {
  const start = vectorToFrames(first);
  const planted = plantedContacts(from, to).flatMap((contact) =>
    contactPoints(contact).map((point: SkinPoint) => ({
      of: contact.name,
      point,
      place: skinPointToWorld(start, point),
    })),
  );
  return largest(
    moments.flatMap(({ state: { frames } }) =>
      planted.map(({ of, point, place }) => ({
        of,
        value: distanceBetween(skinPointToWorld(frames, point), place),
      })),
    ),
  );
}

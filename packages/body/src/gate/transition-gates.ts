import { vectorToFrames } from '../kinematics/frames.ts';
import { type SkinPoint, skinPointToWorld } from '../kinematics/landmark.ts';
import { keptContacts, plantedContacts } from '../motion/transition.ts';
import { type JointVector, mixJointVectors } from '../skeleton/joint-vector.ts';
import { distanceBetween } from '../skeleton/vector.ts';
import { type BodyState, vectorToBodyState } from '../solve/body-state.ts';
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
import type { ResolvedPose } from '../solve/resolve.ts';
import { BOUND } from './bound.ts';
import { atLeast, atMost, excuseRow, type GateRow } from './gate.ts';

/** Looked at between each two baked poses. */
const SAMPLES_PER_STEP = 4;

/** Every gate of a transition, measured along the poses as they are played, mixed number by number. */
export function checkTransition(
  from: ResolvedPose,
  to: ResolvedPose,
  way: readonly JointVector[],
): readonly GateRow[] {
  const states = sampleWay(way).map(vectorToBodyState);
  const kept = keptContacts(from, to);
  const worst = (measure: (state: BodyState) => Measure): Measure => largest(states.map(measure));
  const contacts = (isFlesh: boolean): Measure =>
    worst(({ frames }) =>
      largest(
        kept.filter((c) => c.isFlesh === isFlesh).map((c) => ({ of: c.name, value: contactMiss(frames, c) })),
      ),
    );
  const isStanding = to.definition.steadiness === 'standing';
  const travelling = { ...to, contacts: kept };
  const rows = [
    atMost(
      'joint-range',
      BOUND.jointRange,
      worst(({ vector }) => largest(rangeExcesses(vector))),
      '°',
    ),
    atMost('contact', BOUND.contact, contacts(false)),
    atMost('flesh-contact', BOUND.fleshContact, contacts(true)),
    atMost('self-penetration', BOUND.selfPenetrationBetween, worst(deepestOverlap)),
    atMost(
      'clearance',
      BOUND.clearance,
      worst((state) => deepestIntrusion(state, travelling)),
    ),
    atLeast(
      'balance',
      isStanding ? BOUND.balanceStanding : BOUND.balanceLow,
      Math.min(...states.map((state) => balanceMargin(state, travelling))),
      'on the way',
    ),
    atMost('slide', BOUND.slide, worstSlide(from, to, way, states)),
  ];
  return rows.map((row) => excuseRow(excuseRow(row, from.definition), to.definition));
}

function sampleWay(way: readonly JointVector[]): readonly JointVector[] {
  const samples: JointVector[] = [];
  way.forEach((vector, k) => {
    const next = way[k + 1];
    if (next === undefined) return;
    for (let s = 1; s <= SAMPLES_PER_STEP; s += 1)
      samples.push(mixJointVectors(vector, next, s / SAMPLES_PER_STEP));
  });
  return samples;
}

function worstSlide(
  from: ResolvedPose,
  to: ResolvedPose,
  way: readonly JointVector[],
  states: readonly BodyState[],
): Measure {
  const start = vectorToFrames(way[0] ?? []);
  const planted = plantedContacts(from, to).flatMap((contact) =>
    contactPoints(contact).map((point: SkinPoint) => ({
      of: contact.name,
      point,
      place: skinPointToWorld(start, point),
    })),
  );
  return largest(
    states.flatMap(({ frames }) =>
      planted.map(({ of, point, place }) => ({
        of,
        value: distanceBetween(skinPointToWorld(frames, point), place),
      })),
    ),
  );
}

import { vectorToFrames } from '../kinematics/frames.ts';
import { type SkinPoint, skinPointToWorld } from '../kinematics/landmark.ts';
import { freedoms } from '../skeleton/freedom.ts';
import { type JointVector, mixJointVectors, roundJointVector } from '../skeleton/joint-vector.ts';
import { mixVectors } from '../skeleton/vector.ts';
import { avoidanceTerms } from '../solve/avoidance-terms.ts';
import { balanceTerm } from '../solve/balance-term.ts';
import { vectorToBodyState } from '../solve/body-state.ts';
import { contactPoints, contactTerms, pinTerm } from '../solve/contact-terms.ts';
import {
  placeBeside,
  type ResolvedContact,
  type ResolvedPose,
  type SurfaceContact,
} from '../solve/resolve.ts';
import { minimiseTerms } from '../solve/solve-pose.ts';
import { PULL, type Term } from '../solve/term.ts';
import { vectorAlong } from './solved-motion.ts';

/** Two neighbouring keyframes with their words and numbers. */
export interface Leg {
  readonly from: ResolvedPose;
  readonly to: ResolvedPose;
  readonly start: JointVector;
  readonly end: JointVector;
  /** What the client does meanwhile, where this is an assistant's way. */
  readonly clientWay?: readonly JointVector[];
}

/** Contacts of the second pose that the first one has too: they hold all the way. */
export const keptContacts = (from: ResolvedPose, to: ResolvedPose): readonly ResolvedContact[] =>
  to.contacts.filter((contact) => from.contacts.some((earlier) => earlier.name === contact.name));

/** Kept contacts with the room that may not travel: feet, hands and seats that stay put. */
export const plantedContacts = (from: ResolvedPose, to: ResolvedPose): readonly SurfaceContact[] =>
  keptContacts(from, to)
    .filter((contact): contact is SurfaceContact => contact.kind === 'surface')
    .filter((contact) => !contact.slides);

/** Demands that keep planted contacts where the pose `from` has them. */
export const plantingTerms = (
  from: ResolvedPose,
  to: ResolvedPose,
  places: (point: SkinPoint) => readonly [number, number, number],
  firmness: number,
): readonly Term[] =>
  plantedContacts(from, to).map((contact) =>
    pinTerm(
      `${contact.name}, planted`,
      contactPoints(contact).map((point) => ({ point, place: places(point) })),
      firmness,
    ),
  );

const FIRMNESS = 3;
const CAP_BETWEEN = 40;
/** In-betweens follow the straight mix of the two poses this much more than a pose follows its guide. */
const FOLLOWING = PULL.wishPerDegree / PULL.guidePerDegree;

/** Solves `count` evenly spaced poses on the way, planted contacts kept and nothing pushed through anything. */
export function solveBetween(leg: Leg, count: number): readonly JointVector[] {
  return Array.from({ length: count }, (_, k) => solveOneBetween(leg, (k + 1) / (count + 1)));
}

function solveOneBetween(leg: Leg, share: number): JointVector {
  const mix = mixJointVectors(leg.start, leg.end, share);
  const [start, end] = [vectorToFrames(leg.start), vectorToFrames(leg.end)];
  const place = (point: SkinPoint) =>
    mixVectors(skinPointToWorld(start, point), skinPointToWorld(end, point), share);
  const to =
    leg.clientWay === undefined
      ? leg.to
      : placeBeside(leg.to, vectorToBodyState(vectorAlong(leg.clientWay, share)));
  const held = keptContacts(leg.from, to);
  const travelling: ResolvedPose = { ...to, contacts: held };
  const terms = [
    guideTermFor(mix),
    ...held.flatMap((contact) => contactTerms(contact, FIRMNESS)).filter((term) => term.kind === 'contact'),
    ...plantingTerms(leg.from, leg.to, place, FIRMNESS),
    ...avoidanceTerms(to, FIRMNESS),
    balanceTerm(travelling, FIRMNESS, leg.start),
  ];
  return roundJointVector(minimiseTerms(terms, mix, CAP_BETWEEN).vector);
}

function guideTermFor(mix: JointVector): Term {
  return {
    kind: 'guide',
    name: 'the way between',
    write: ({ vector }, rows) => {
      for (const { index, unit } of freedoms) {
        const weight = unit === 'degrees' ? PULL.guidePerDegree * FOLLOWING : PULL.placementPerMillimetre;
        const gradient = rows.add(weight * ((vector[index] ?? 0) - (mix[index] ?? 0)));
        if (gradient !== undefined) gradient[index] = weight;
      }
    },
  };
}

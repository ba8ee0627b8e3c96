import { capsuleOverlap, capsulePairs, capsuleSamples } from '../kinematics/capsule.ts';
import { type Frames, localDirectionToWorld } from '../kinematics/frames.ts';
import { landmarks, skinPointToWorld } from '../kinematics/landmark.ts';
import { centreOfMass } from '../kinematics/mass.ts';
import { clearanceFromPart, distanceFromSurface } from '../prop/clearance.ts';
import { type FreedomName, freedoms } from '../skeleton/freedom.ts';
import { type JointVector, readFreedom } from '../skeleton/joint-vector.ts';
import { RADIANS_PER_DEGREE } from '../skeleton/rotation.ts';
import { distanceBetween, dotProduct } from '../skeleton/vector.ts';
import type { BodyState } from './body-state.ts';
import { contactPoints, touchedPlace } from './contact-terms.ts';
import type { ResolvedAim, ResolvedContact, ResolvedPose } from './resolve.ts';
import { restingPoints } from './resting-points.ts';
import { supportMargin, supportPolygon } from './support-polygon.ts';

/** A measured value and what it was measured on, for messages. */
export interface Measure {
  readonly value: number;
  readonly of: string;
}

const NOTHING: Measure = { value: 0, of: '' };

/** The largest of some measures; zero of nothing when there are none. */
export const largest = (measures: readonly Measure[]): Measure =>
  measures.reduce((worst, m) => (m.value > worst.value ? m : worst), NOTHING);

/** How far a contact is from being made, in millimetres. */
export function contactMiss(frames: Frames, contact: ResolvedContact): number {
  if (contact.kind === 'surface') {
    const { surface } = contact;
    return Math.max(
      ...contactPoints(contact).map((point) => distanceFromSurface(skinPointToWorld(frames, point), surface)),
    );
  }
  const here = skinPointToWorld(frames, contact.landmark.centre);
  return Math.max(0, distanceBetween(here, touchedPlace(frames, contact)) - contact.gap);
}

/** How far a direction of the body points from where it should, in degrees. */
export function aimMiss(frames: Frames, aim: ResolvedAim): number {
  const cosine = dotProduct(localDirectionToWorld(frames, aim.axis.joint, aim.axis.local), aim.toward);
  return Math.acos(Math.min(1, Math.max(-1, cosine))) / RADIANS_PER_DEGREE;
}

/** How far each wish is from what the author wrote, in degrees. */
export const wishMisses = (pose: ResolvedPose, { vector, frames }: BodyState): readonly Measure[] => [
  ...pose.wishes.map((wish) => ({
    of: wish.name,
    value: Math.abs((vector[wish.freedom] ?? 0) - wish.degrees),
  })),
  ...pose.aims.map((aim) => ({ of: aim.name, value: aimMiss(frames, aim) })),
];

/** How far each number stands outside its hard range. */
export const rangeExcesses = (vector: JointVector): readonly Measure[] =>
  freedoms.map((f) => {
    const value = vector[f.index] ?? 0;
    return { of: f.name, value: Math.max(0, f.minimum - value, value - f.maximum) };
  });

/** The deepest overlap of two parts that are not neighbours, in millimetres. */
export const deepestOverlap = ({ capsules }: BodyState): Measure =>
  largest(
    capsulePairs.flatMap(([i, k]) => {
      const [a, b] = [capsules[i], capsules[k]];
      if (a === undefined || b === undefined) return [];
      return [{ of: `${a.name} in ${b.name}`, value: capsuleOverlap(a, b) }];
    }),
  );

/** The deepest a part of the assistant is in a part of the client, in millimetres. */
export const deepestCrossing = ({ capsules }: BodyState, client: BodyState): Measure =>
  largest(
    capsules.flatMap((own) =>
      client.capsules.map((theirs) => ({
        of: `${own.name} in the client's ${theirs.name}`,
        value: capsuleOverlap(own, theirs),
      })),
    ),
  );

const LUMBAR: readonly FreedomName[] = ['lumbarFlexion', 'lumbarSideBend', 'lumbarRotation'];

/** How far the lower back is from neutral, at worst, in degrees. */
export const lumbarLoad = (vector: JointVector): Measure =>
  largest(LUMBAR.map((name) => ({ of: name, value: Math.abs(readFreedom(vector, name)) })));

/** How deep the body is in the floor or a hard prop, in millimetres: solid parts and skin alike. */
export function deepestIntrusion({ capsules, frames }: BodyState, pose: ResolvedPose): Measure {
  const parts = pose.props
    .filter((prop) => !prop.isSoft)
    .flatMap((prop) => prop.parts.map((part) => ({ part, name: prop.name })));
  const balls = capsules.flatMap((c) =>
    capsuleSamples(c).map((point) => ({ name: c.name as string, point, radius: c.radius })),
  );
  const skin = landmarks.flatMap((l) =>
    l.points.map((point) => ({ name: l.name as string, point: skinPointToWorld(frames, point), radius: 0 })),
  );
  return largest([
    ...[...balls, ...skin].map((b) => ({ of: `${b.name} in the floor`, value: b.radius - b.point[1] })),
    ...balls.flatMap((ball) =>
      parts.map(({ part, name }) => ({
        of: `${ball.name} in the ${name}`,
        value: ball.radius - clearanceFromPart(ball.point, part).distance,
      })),
    ),
  ]);
}

const allSkin = landmarks.flatMap((landmark) => landmark.points);

/** How near the nearest skin comes to each surface that is said to carry weight, in millimetres. */
export const supportDistances = (frames: Frames, pose: ResolvedPose): readonly Measure[] =>
  pose.supports.map(({ name, surface }) => ({
    of: name,
    value: Math.min(...allSkin.map((p) => distanceFromSurface(skinPointToWorld(frames, p), surface))),
  }));

/** How far inside its support the centre of mass stands, in millimetres. */
export const balanceMargin = (state: BodyState, pose: ResolvedPose): number =>
  supportMargin(
    supportPolygon(restingPoints(state, pose).map(({ point }) => point)),
    centreOfMass(state.frames),
  );

/** Freedoms that rest on a hard limit, except straight knees and elbows, which always do. */
export const freedomsAtLimit = (vector: JointVector): readonly FreedomName[] =>
  freedoms
    .filter((f) => {
      const value = vector[f.index] ?? 0;
      const atLimit = value <= f.minimum + 0.05 || value >= f.maximum - 0.05;
      return atLimit && Math.abs(value) > 0.05;
    })
    .map((f) => f.name);

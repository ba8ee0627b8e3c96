import { capsulePairs, capsuleSamples, nearestApproach, type WorldCapsule } from '../kinematics/capsule.ts';
import type { HingedFrames } from '../kinematics/frames.ts';
import { addPointGradient } from '../kinematics/gradient.ts';
import { landmarks, skinPointToWorld } from '../kinematics/landmark.ts';
import { clearanceFromPart } from '../prop/clearance.ts';
import type { PlacedPart, PlacedProp } from '../prop/placement.ts';
import {
  distanceBetween,
  mixVectors,
  scaleVector,
  subtractVectors,
  type Vector,
} from '../skeleton/vector.ts';
import type { BodyState } from './body-state.ts';
import type { ResolvedPose } from './resolve.ts';
import type { Rows } from './rows.ts';
import { PULL, type Term } from './term.ts';

/** What solid parts may still share, well inside the gates (10 mm each other, 20 mm floor and props). */
const SLACK = { bodies: 4, room: 10, skin: 3 } as const;
const UP: Vector = [0, 1, 0];

const skinPoints = landmarks.flatMap((landmark) => landmark.points);

/** Keeps the body out of itself, the floor, the props and the client it works on. */
export const avoidanceTerms = (
  { props, client }: Pick<ResolvedPose, 'props' | 'client'>,
  firmness: number,
): readonly Term[] => {
  const weight = PULL.avoidancePerMillimetre * firmness;
  const solids = props.filter((prop) => !prop.isSoft);
  return [
    selfTerm(weight),
    floorTerm(weight),
    ...solids.map((prop) => propTerm(prop, weight)),
    ...(client === undefined ? [] : [clientTerm(client, weight)]),
  ];
};

function writeDepth(
  rows: Rows,
  frames: HingedFrames,
  at: { readonly joint: number; readonly point: Vector; readonly outward: Vector; readonly depth: number },
  weight: number,
): void {
  const gradient = rows.add(weight * at.depth);
  if (gradient !== undefined) addPointGradient(gradient, frames, at.joint, at.point, at.outward, -weight);
}

function floorTerm(weight: number): Term {
  return {
    kind: 'avoidance',
    name: 'the floor',
    write: ({ frames, capsules }, rows) => {
      for (const { joint, start, end, radius } of capsules) {
        for (const point of [start, end]) {
          const depth = radius - point[1] - SLACK.room;
          if (depth > 0) writeDepth(rows, frames, { joint, point, outward: UP, depth }, weight);
        }
      }
      for (const { joint, local } of skinPoints) {
        const point = skinPointToWorld(frames, { joint, local });
        const depth = -point[1] - SLACK.skin;
        if (depth > 0) writeDepth(rows, frames, { joint, point, outward: UP, depth }, weight);
      }
    },
  };
}

/** A part with the radius of the ball around it, to pass over far ones quickly. */
const boundPart = (part: PlacedPart) =>
  part.shape === 'rod'
    ? {
        part,
        centre: scaleVector(
          [part.from[0] + part.to[0], part.from[1] + part.to[1], part.from[2] + part.to[2]],
          0.5,
        ),
        reach: Math.hypot(...subtractVectors(part.to, part.from)) / 2 + part.radius,
      }
    : { part, centre: part.centre, reach: Math.hypot(...part.size) / 2 };

function propTerm(prop: PlacedProp, weight: number): Term {
  const parts = prop.parts.map(boundPart);
  return {
    kind: 'avoidance',
    name: `the ${prop.name}`,
    write: ({ frames, capsules }, rows) => {
      for (const capsule of capsules) {
        for (const point of capsuleSamples(capsule)) {
          for (const { part, centre, reach } of parts) {
            if (Math.hypot(...subtractVectors(point, centre)) > reach + capsule.radius) continue;
            const { distance, outward } = clearanceFromPart(point, part);
            const depth = capsule.radius - distance - SLACK.room;
            if (depth > 0) writeDepth(rows, frames, { joint: capsule.joint, point, outward, depth }, weight);
          }
        }
      }
    },
  };
}

function selfTerm(weight: number): Term {
  return {
    kind: 'avoidance',
    name: 'the body itself',
    write: ({ frames, capsules }, rows) => {
      for (const [i, k] of capsulePairs) {
        const [a, b] = [capsules[i], capsules[k]];
        if (a !== undefined && b !== undefined) writeOverlap(rows, frames, a, b, weight);
      }
    },
  };
}

/** A capsule with the ball around it, to pass over far ones quickly. */
const boundCapsule = (capsule: WorldCapsule) => ({
  capsule,
  centre: mixVectors(capsule.start, capsule.end, 0.5),
  reach: distanceBetween(capsule.start, capsule.end) / 2 + capsule.radius,
});

function clientTerm(client: BodyState, weight: number): Term {
  const theirs = client.capsules.map(boundCapsule);
  return {
    kind: 'avoidance',
    name: 'the client’s body',
    write: ({ frames, capsules }, rows) => {
      for (const own of capsules.map(boundCapsule))
        for (const their of theirs)
          if (distanceBetween(own.centre, their.centre) < own.reach + their.reach)
            writeCrossing(rows, frames, own.capsule, their.capsule, weight);
    },
  };
}

/** As between two parts of one body, but the client's does not give way. */
function writeCrossing(
  rows: Rows,
  frames: HingedFrames,
  own: WorldCapsule,
  their: WorldCapsule,
  weight: number,
): void {
  const { onFirst, onSecond, distance } = nearestApproach(own.start, own.end, their.start, their.end);
  const depth = own.radius + their.radius - distance - SLACK.bodies;
  if (depth <= 0) return;
  const outward = distance > 1e-6 ? scaleVector(subtractVectors(onFirst, onSecond), 1 / distance) : UP;
  writeDepth(rows, frames, { joint: own.joint, point: onFirst, outward, depth }, weight);
}

function writeOverlap(
  rows: Rows,
  frames: HingedFrames,
  a: WorldCapsule,
  b: WorldCapsule,
  weight: number,
): void {
  const { onFirst, onSecond, distance } = nearestApproach(a.start, a.end, b.start, b.end);
  const depth = a.radius + b.radius - distance - SLACK.bodies;
  if (depth <= 0) return;
  const gradient = rows.add(weight * depth);
  if (gradient === undefined) return;
  const apart = distance > 1e-6 ? scaleVector(subtractVectors(onFirst, onSecond), 1 / distance) : UP;
  addPointGradient(gradient, frames, a.joint, onFirst, apart, -weight);
  addPointGradient(gradient, frames, b.joint, onSecond, apart, weight);
}

import { type Frames, type HingedFrames, localDirectionToWorld } from '../kinematics/frames.ts';
import { addDirectionGradient, addPointGradient } from '../kinematics/gradient.ts';
import { type SkinPoint, skinPointToWorld } from '../kinematics/landmark.ts';
import { missesOfSurface } from '../prop/clearance.ts';
import { dotProduct, meanVector, subtractVectors, type Vector } from '../skeleton/vector.ts';
import type { BodyContact, ClientContact, ResolvedContact, SurfaceContact } from './resolve.ts';
import type { Rows } from './rows.ts';
import { PULL, type Term } from './term.ts';
import { WORLD_AXES } from './wish-terms.ts';

/** The points with which a contact meets its surface: a flat place lies flat, but a bar is met by one point. */
export const contactPoints = (contact: SurfaceContact): readonly SkinPoint[] =>
  contact.surface.kind === 'rod' ? [contact.landmark.centre] : contact.landmark.points;

/** The demands of one contact: that it is made, and gently where. */
export const contactTerms = (contact: ResolvedContact, firmness: number): readonly Term[] =>
  contact.kind === 'surface'
    ? [surfaceTerm(contact, firmness), placementTerm(contact)]
    : [touchTerm(contact, firmness)];

function surfaceTerm(contact: SurfaceContact, firmness: number): Term {
  const weight = PULL.contactPerMillimetre * firmness;
  const points = contactPoints(contact);
  return {
    kind: 'contact',
    name: contact.name,
    write: ({ frames }, rows) => {
      for (const point of points) {
        const world = skinPointToWorld(frames, point);
        for (const miss of missesOfSurface(world, contact.surface)) {
          if (miss.distance !== 0) writePointMiss(rows, frames, point.joint, world, miss, weight);
        }
      }
    },
  };
}

function writePointMiss(
  rows: Rows,
  frames: HingedFrames,
  joint: number,
  world: Vector,
  miss: { readonly distance: number; readonly along: Vector },
  weight: number,
): void {
  const gradient = rows.add(weight * miss.distance);
  if (gradient !== undefined) addPointGradient(gradient, frames, joint, world, miss.along, weight);
}

function placementTerm(contact: SurfaceContact): Term {
  const wanted: readonly (readonly [Vector, number | undefined])[] = [
    [[1, 0, 0], contact.at.side],
    [[0, 1, 0], contact.at.up],
    [[0, 0, 1], contact.at.forward],
  ];
  return {
    kind: 'placement',
    name: `the place of ${contact.name}`,
    write: ({ frames }, rows) => {
      for (const [along, place] of wanted) {
        if (place !== undefined)
          writeMiddle(rows, frames, contact.landmark.points, along, place, PULL.placementPerMillimetre);
      }
    },
  };
}

function writeMiddle(
  rows: Rows,
  frames: HingedFrames,
  points: readonly SkinPoint[],
  along: Vector,
  place: number,
  weight: number,
): void {
  const worlds = points.map((point) => skinPointToWorld(frames, point));
  const gradient = rows.add(weight * (dotProduct(meanVector(worlds), along) - place));
  if (gradient === undefined) return;
  points.forEach((point, k) => {
    addPointGradient(gradient, frames, point.joint, worlds[k] ?? [0, 0, 0], along, weight / points.length);
  });
}

/** Keeps points of the skin where they were: planted feet and hands. */
export function pinTerm(
  name: string,
  pins: readonly { readonly point: SkinPoint; readonly place: Vector }[],
  firmness: number,
): Term {
  const weight = PULL.pinPerMillimetre * firmness;
  return {
    kind: 'contact',
    name,
    write: ({ frames }, rows) => {
      for (const { point, place } of pins) {
        const world = skinPointToWorld(frames, point);
        const off = subtractVectors(world, place);
        for (const [axis, along] of WORLD_AXES.entries())
          writePointMiss(rows, frames, point.joint, world, { distance: off[axis] ?? 0, along }, weight);
      }
    },
  };
}

/** A place of the body that touches another one, its own or the client's. */
type Touch = BodyContact | ClientContact;

function touchTerm(contact: Touch, firmness: number): Term {
  const weight = PULL.contactPerMillimetre * firmness;
  return {
    kind: 'contact',
    name: contact.name,
    write: ({ frames }, rows) => {
      writeTouch(rows, frames, contact, weight);
      if (contact.landmark.name.startsWith('palm')) writeFacing(rows, frames, contact);
    },
  };
}

/** Where the touched place is. */
export const touchedPlace = (frames: Frames, contact: Touch): Vector =>
  contact.kind === 'client' ? contact.place : skinPointToWorld(frames, contact.other.centre);

function writeTouch(rows: Rows, frames: HingedFrames, contact: Touch, weight: number): void {
  const a = contact.landmark.centre;
  const [here, there] = [skinPointToWorld(frames, a), touchedPlace(frames, contact)];
  const off = subtractVectors(here, there);
  // Along each axis alone: the plain distance turns too quickly when the two points are almost together.
  const allowed = contact.gap / Math.sqrt(3);
  for (const [axis, along] of WORLD_AXES.entries()) {
    const beyond = Math.abs(off[axis] ?? 0) - allowed;
    if (beyond <= 0 && allowed > 0) continue;
    const gradient = rows.add(weight * Math.sign(off[axis] ?? 0) * beyond);
    if (gradient === undefined) continue;
    addPointGradient(gradient, frames, a.joint, here, along, weight);
    if (contact.kind === 'body')
      addPointGradient(gradient, frames, contact.other.centre.joint, there, along, -weight);
  }
}

/** A palm lies on what it touches: its inside faces the skin there, so the two directions add up to nothing. */
function writeFacing(rows: Rows, frames: HingedFrames, contact: Touch): void {
  const [a, b] = [contact.landmark, contact.other];
  const palm = localDirectionToWorld(frames, a.centre.joint, a.normal);
  const skin =
    contact.kind === 'client' ? contact.facing : localDirectionToWorld(frames, b.centre.joint, b.normal);
  if (skin === undefined) return;
  for (const [axis, along] of WORLD_AXES.entries()) {
    const gradient = rows.add(PULL.facing * ((palm[axis] ?? 0) + (skin[axis] ?? 0)));
    if (gradient === undefined) continue;
    addDirectionGradient(gradient, frames, a.centre.joint, palm, along, PULL.facing);
    if (contact.kind === 'body')
      addDirectionGradient(gradient, frames, b.centre.joint, skin, along, PULL.facing);
  }
}

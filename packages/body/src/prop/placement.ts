import type { Degrees } from '@ilium/units';
import type { LandmarkName } from '../kinematics/landmark.ts';
import { axisRotation, rotateVector } from '../skeleton/rotation.ts';
import { mirrorName } from '../skeleton/side.ts';
import { addVectors, mirrorVector, type Vector } from '../skeleton/vector.ts';
import {
  type FaceSurface,
  type PropPart,
  type RigidPropName,
  rigidPropByName,
  type Surface,
  type SurfaceName,
  type WornPropName,
} from './prop.ts';

/** Where a rigid prop stands. */
export interface RigidPlacement {
  readonly prop: RigidPropName;
  /** Millimetres from the origin of the room; the floor under the origin when left out. */
  readonly at?: Vector;
  /** Turn about the upright, positive from z toward x. */
  readonly turn?: Degrees;
  /** Its own left and right swapped before it is placed: a stair with the rail on the other side. */
  readonly isMirrored?: true;
}

/** A place a worn prop runs over: on who wears it, or on the client beside them. */
export type WornPlace = LandmarkName | `client.${LandmarkName}`;

/**
 * What a worn prop runs around: a closed loop for a band, an open run for a strap; for a sling the place on a
 * leg that it lies against, then the one or two hands that hold its ends.
 */
export interface WornPlacement {
  readonly prop: WornPropName;
  readonly around: readonly WornPlace[];
}

/** A box in the world, turned about the upright. */
export interface PlacedBox {
  readonly shape: 'box';
  readonly centre: Vector;
  readonly size: Vector;
  readonly turn: Degrees;
}

export type PlacedPart = PlacedBox | Extract<PropPart, { shape: 'rod' }>;

/** A rigid prop in the world, ready for drawing and for keeping the body out. */
export interface PlacedProp {
  readonly name: RigidPropName;
  readonly parts: readonly PlacedPart[];
  readonly surfaces: Readonly<Record<string, Surface>>;
  readonly isSoft: boolean;
}

/** A prop moved to its place. */
export function placeProp(placement: RigidPlacement): PlacedProp {
  const prop = rigidPropByName[placement.prop];
  const turn = placement.turn ?? 0;
  const rotation = axisRotation([0, 1, 0], turn);
  const direction = (v: Vector): Vector =>
    rotateVector(rotation, placement.isMirrored === true ? mirrorVector(v) : v);
  const point = (p: Vector): Vector => addVectors(placement.at ?? [0, 0, 0], direction(p));
  const surfaces = Object.entries(prop.surfaces).map(([name, surface]) => [
    name,
    placeSurface(surface, point, direction),
  ]);
  return {
    name: prop.name,
    parts: prop.parts.map((part) => placePart(part, point, turn)),
    surfaces: Object.fromEntries(surfaces),
    isSoft: prop.isSoft === true,
  };
}

function placePart(part: PropPart, point: (p: Vector) => Vector, turn: Degrees): PlacedPart {
  if (part.shape === 'rod') return { ...part, from: point(part.from), to: point(part.to) };
  return { shape: 'box', centre: point(part.centre), size: part.size, turn };
}

function placeSurface(
  surface: Surface,
  point: (p: Vector) => Vector,
  direction: (v: Vector) => Vector,
): Surface {
  if (surface.kind === 'rod') return { ...surface, from: point(surface.from), to: point(surface.to) };
  return {
    kind: 'face',
    centre: point(surface.centre),
    normal: direction(surface.normal),
    across: direction(surface.across),
    along: direction(surface.along),
  };
}

const FLOOR: FaceSurface = {
  kind: 'face',
  centre: [0, 0, 0],
  normal: [0, 1, 0],
  across: [5000, 0, 0],
  along: [0, 0, 5000],
};

/** The surface a name means among placed props; undefined when its prop is not there. */
export function findSurface(props: readonly PlacedProp[], name: SurfaceName): Surface | undefined {
  if (name === 'floor') return FLOOR;
  const [propName, surfaceName = ''] = name.split('.');
  return props.find((prop) => prop.name === propName)?.surfaces[surfaceName];
}

/** Placement of the mirrored pose: the exact reflection in the midline plane. */
export function mirrorPlacedProp(prop: PlacedProp): PlacedProp {
  const surfaces = Object.entries(prop.surfaces).map(([name, surface]) => [name, mirrorSurface(surface)]);
  return { ...prop, parts: prop.parts.map(mirrorPart), surfaces: Object.fromEntries(surfaces) };
}

function mirrorPart(part: PlacedPart): PlacedPart {
  if (part.shape === 'rod') return { ...part, from: mirrorVector(part.from), to: mirrorVector(part.to) };
  return { ...part, centre: mirrorVector(part.centre), turn: -part.turn };
}

function mirrorSurface(surface: Surface): Surface {
  if (surface.kind === 'rod')
    return { ...surface, from: mirrorVector(surface.from), to: mirrorVector(surface.to) };
  return {
    kind: 'face',
    centre: mirrorVector(surface.centre),
    normal: mirrorVector(surface.normal),
    across: mirrorVector(surface.across),
    along: mirrorVector(surface.along),
  };
}

/** A worn prop on the other side. */
export const mirrorWornPlacement = (placement: WornPlacement): WornPlacement => ({
  ...placement,
  around: placement.around.map(mirrorName),
});

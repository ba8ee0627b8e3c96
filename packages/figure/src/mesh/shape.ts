import {
  addVectors,
  invertRotation,
  NO_ROTATION,
  type Rotation,
  rotateVector,
  subtractVectors,
  type Vector,
} from '@ilium/body';
import type { Millimetres } from '@ilium/units';
import { type BoneFrames, type BoneName, boneIndexByName } from './bone.ts';

/** A rod whose radius runs from one end to the other. */
export interface Cone {
  readonly kind: 'cone';
  readonly from: Vector;
  readonly to: Vector;
  readonly fromRadius: Millimetres;
  readonly toRadius: Millimetres;
}

/** A ball stretched along the axes of its bone. */
export interface Ellipsoid {
  readonly kind: 'ellipsoid';
  readonly centre: Vector;
  readonly radii: Vector;
}

/** One soft part of the body, in millimetres of its bone's frame. */
export type Shape = (Cone | Ellipsoid) & {
  /** The bone in whose frame the numbers stand. */
  readonly bone: BoneName;
  /** The bone that moves the skin near this part, when it is another one. */
  readonly moves?: BoneName;
  /** Width over which it melts into what was there before. */
  readonly blend: Millimetres;
};

/** A cone in the frame of a bone. */
export const cone = (
  bone: BoneName,
  from: Vector,
  to: Vector,
  radii: readonly [Millimetres, Millimetres],
  blend: Millimetres,
  moves?: BoneName,
): Shape => ({
  kind: 'cone',
  bone,
  from,
  to,
  fromRadius: radii[0],
  toRadius: radii[1],
  blend,
  ...(moves === undefined ? {} : { moves }),
});

/** A place on the middle line of a limb, and how thick the limb is there. */
export type Ring = readonly [x: Millimetres, y: Millimetres, z: Millimetres, radius: Millimetres];

const TUBE_STEPS = 4;
const TUBE_BLEND: Millimetres = 2;

/** A limb whose outline runs smoothly through its rings: short cones along a spline. */
export function tube(bone: BoneName, rings: readonly Ring[], blend: Millimetres): readonly Shape[] {
  const line = rings.slice(1).flatMap((ring, i) => {
    const at = (k: number): Ring => rings[Math.min(rings.length - 1, Math.max(0, k))] ?? ring;
    return Array.from({ length: TUBE_STEPS }, (_, step) =>
      ringBetween(at(i - 1), at(i), ring, at(i + 2), step / TUBE_STEPS),
    );
  });
  const last = rings.at(-1);
  const all = last === undefined ? line : [...line, last];
  return all.slice(1).map((to, i) => {
    const from = all[i] ?? to;
    const width = i === 0 ? blend : TUBE_BLEND;
    return cone(bone, [from[0], from[1], from[2]], [to[0], to[1], to[2]], [from[3], to[3]], width);
  });
}

/** Catmull–Rom spline between the second and third of four rings. */
const ringBetween = (a: Ring, b: Ring, c: Ring, d: Ring, t: number): Ring =>
  b.map((q, i) => {
    const [p, r, s] = [a[i] ?? 0, c[i] ?? 0, d[i] ?? 0];
    const cubic = -p + 3 * q - 3 * r + s;
    return 0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + cubic * t * t * t);
  }) as unknown as Ring;

/** An ellipsoid in the frame of a bone. */
export const ellipsoid = (bone: BoneName, centre: Vector, radii: Vector, blend: Millimetres): Shape => ({
  kind: 'ellipsoid',
  bone,
  centre,
  radii,
  blend,
});

/** A shape put into the space of a grid, with the box it can reach. */
export interface PlacedShape {
  readonly shape: Shape;
  /** Index of the bone that moves the skin near it. */
  readonly mover: number;
  readonly low: Vector;
  readonly high: Vector;
  /** Signed distance in millimetres, negative inside. */
  readonly distance: (x: number, y: number, z: number) => number;
}

/** Position and turn of the space a grid lies in. */
export interface Space {
  readonly position: Vector;
  readonly rotation: Rotation;
}

export const WORLD: Space = { position: [0, 0, 0], rotation: NO_ROTATION };

/** Puts a shape where its bone is, as seen from `space`. */
export function placeShape(shape: Shape, bones: BoneFrames, space: Space): PlacedShape {
  const bone = boneIndexByName[shape.bone];
  const rotation = bones.rotations[bone] ?? NO_ROTATION;
  const position = bones.positions[bone] ?? [0, 0, 0];
  const back = invertRotation(space.rotation);
  const place = (local: Vector): Vector =>
    rotateVector(back, subtractVectors(addVectors(position, rotateVector(rotation, local)), space.position));
  const mover = boneIndexByName[shape.moves ?? shape.bone];
  if (shape.kind === 'cone') return placeCone(shape, mover, place(shape.from), place(shape.to));
  const toLocal = (v: Vector): Vector =>
    rotateVector(invertRotation(rotation), rotateVector(space.rotation, v));
  return placeEllipsoid(shape, mover, place(shape.centre), toLocal);
}

function placeCone(shape: Shape & Cone, mover: number, a: Vector, b: Vector): PlacedShape {
  const radius = Math.max(shape.fromRadius, shape.toRadius);
  const [bx, by, bz] = subtractVectors(b, a);
  const squared = bx * bx + by * by + bz * bz;
  const grow = shape.toRadius - shape.fromRadius;
  const distance = (x: number, y: number, z: number): number => {
    const [px, py, pz] = [x - a[0], y - a[1], z - a[2]];
    const share = squared > 1e-6 ? (px * bx + py * by + pz * bz) / squared : 0;
    const t = Math.min(1, Math.max(0, share));
    const [dx, dy, dz] = [px - bx * t, py - by * t, pz - bz * t];
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - (shape.fromRadius + grow * t);
  };
  return {
    shape,
    mover,
    low: [Math.min(a[0], b[0]) - radius, Math.min(a[1], b[1]) - radius, Math.min(a[2], b[2]) - radius],
    high: [Math.max(a[0], b[0]) + radius, Math.max(a[1], b[1]) + radius, Math.max(a[2], b[2]) + radius],
    distance,
  };
}

function placeEllipsoid(
  shape: Shape & Ellipsoid,
  mover: number,
  centre: Vector,
  toLocal: (v: Vector) => Vector,
): PlacedShape {
  const [rx, ry, rz] = shape.radii;
  const largest = Math.max(rx, ry, rz);
  const [ex, ey, ez] = [toLocal([1, 0, 0]), toLocal([0, 1, 0]), toLocal([0, 0, 1])];
  const distance = (x: number, y: number, z: number): number => {
    const [px, py, pz] = [x - centre[0], y - centre[1], z - centre[2]];
    const lx = (px * ex[0] + py * ey[0] + pz * ez[0]) / rx;
    const ly = (px * ex[1] + py * ey[1] + pz * ez[1]) / ry;
    const lz = (px * ex[2] + py * ey[2] + pz * ez[2]) / rz;
    const k0 = Math.sqrt(lx * lx + ly * ly + lz * lz);
    const k1 = Math.sqrt((lx / rx) ** 2 + (ly / ry) ** 2 + (lz / rz) ** 2);
    return k1 < 1e-9 ? -Math.min(rx, ry, rz) : (k0 * (k0 - 1)) / k1;
  };
  return {
    shape,
    mover,
    low: [centre[0] - largest, centre[1] - largest, centre[2] - largest],
    high: [centre[0] + largest, centre[1] + largest, centre[2] + largest],
    distance,
  };
}

/** Minimum of two distances with the corner rounded over `width`. */
export function smoothMinimum(a: number, b: number, width: number): number {
  const overlap = width - Math.abs(a - b);
  const least = Math.min(a, b);
  return overlap > 0 ? least - (overlap * overlap) / (4 * width) : least;
}

import { axisRotation, invertRotation, rotateVector } from '../skeleton/rotation.ts';
import {
  dotProduct,
  mixVectors,
  scaleVector,
  subtractVectors,
  unitVector,
  type Vector,
  vectorLength,
} from '../skeleton/vector.ts';
import type { PlacedBox, PlacedPart } from './placement.ts';
import type { Surface } from './prop.ts';

/** How far something is from a solid or surface, and which way leads straight out of it. */
export interface Clearance {
  /** Millimetres; negative inside. */
  readonly distance: number;
  readonly outward: Vector;
}

/** Distance of a point from a placed part, negative inside. */
export const clearanceFromPart = (point: Vector, part: PlacedPart): Clearance =>
  part.shape === 'rod' ? clearanceFromRod(point, part) : clearanceFromBox(point, part);

function clearanceFromRod(point: Vector, rod: { from: Vector; to: Vector; radius: number }): Clearance {
  const axis = subtractVectors(rod.to, rod.from);
  const share = dotProduct(subtractVectors(point, rod.from), axis) / Math.max(dotProduct(axis, axis), 1e-9);
  const away = subtractVectors(point, mixVectors(rod.from, rod.to, Math.min(1, Math.max(0, share))));
  return { distance: vectorLength(away) - rod.radius, outward: unitVector(away) };
}

function clearanceFromBox(point: Vector, box: PlacedBox): Clearance {
  const rotation = axisRotation([0, 1, 0], box.turn);
  const local = rotateVector(invertRotation(rotation), subtractVectors(point, box.centre));
  const outside = local.map((c, i) => Math.abs(c) - (box.size[i] ?? 0) / 2) as [number, number, number];
  const signs = local.map((c) => (c < 0 ? -1 : 1)) as [number, number, number];
  const turned = (v: Vector): Vector => rotateVector(rotation, v);
  const nearestFace = outside.indexOf(Math.max(...outside));
  if ((outside[nearestFace] ?? 0) <= 0) {
    const normal = signs.map((s, i) => (i === nearestFace ? s : 0)) as unknown as Vector;
    return { distance: outside[nearestFace] ?? 0, outward: turned(normal) };
  }
  const away = outside.map((o, i) => Math.max(0, o) * (signs[i] ?? 1)) as unknown as Vector;
  return { distance: vectorLength(away), outward: turned(unitVector(away)) };
}

/** One way in which a point misses a surface: how far (signed), along which unit direction. */
export interface Miss {
  readonly distance: number;
  readonly along: Vector;
}

/**
 * How a point misses a surface. Inside a face's rectangle only the height counts; beside it the overhang
 * counts too. Millimetres.
 */
export function missesOfSurface(point: Vector, surface: Surface): readonly Miss[] {
  if (surface.kind === 'rod') {
    const { distance, outward } = clearanceFromRod(point, surface);
    return [{ distance, along: outward }];
  }
  const from = subtractVectors(point, surface.centre);
  const height = { distance: dotProduct(from, surface.normal), along: surface.normal };
  return [height, overhang(from, surface.across), overhang(from, surface.along)];
}

function overhang(from: Vector, half: Vector): Miss {
  const size = vectorLength(half);
  const along = scaleVector(half, 1 / size);
  const place = dotProduct(from, along);
  return { distance: place - Math.min(size, Math.max(-size, place)), along };
}

/** How far a point is from a surface, in millimetres, never negative. */
export const distanceFromSurface = (point: Vector, surface: Surface): number =>
  Math.hypot(...missesOfSurface(point, surface).map((miss) => miss.distance));

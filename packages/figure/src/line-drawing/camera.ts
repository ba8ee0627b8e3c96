import { dotProduct, RADIANS_PER_DEGREE, subtractVectors, type Vector, type View } from '@ilium/body';
import type { Millimetres } from '@ilium/units';

/** An eye that looks at `target`. `right`, `up` and `toward` (to the eye) are unit vectors of the picture. */
export interface Camera {
  readonly target: Vector;
  readonly right: Vector;
  readonly up: Vector;
  readonly toward: Vector;
  readonly distance: Millimetres;
}

/** How far the eye stands from what it looks at: far enough that near hands do not swell. */
export const EYE_DISTANCE: Millimetres = 5200;

/** The eye of a view. Azimuth turns from the figure's front toward its left side, elevation lifts the eye. */
export function viewToCamera(view: Pick<View, 'azimuth' | 'elevation'>, target: Vector): Camera {
  const [a, e] = [view.azimuth * RADIANS_PER_DEGREE, view.elevation * RADIANS_PER_DEGREE];
  const [sa, ca, se, ce] = [Math.sin(a), Math.cos(a), Math.sin(e), Math.cos(e)];
  return {
    target,
    right: [ca, 0, -sa],
    up: [-sa * se, ce, -ca * se],
    toward: [sa * ce, se, ca * ce],
    distance: EYE_DISTANCE,
  };
}

/** Picture place of a point: x right, y up (millimetres at the target), and nearness (1/mm, larger is nearer). */
export function projectPoint(camera: Camera, point: Vector): Vector {
  const d = subtractVectors(point, camera.target);
  const nearness = 1 / (camera.distance - dotProduct(d, camera.toward));
  const scale = camera.distance * nearness;
  return [dotProduct(d, camera.right) * scale, dotProduct(d, camera.up) * scale, nearness];
}

/** Projects many points; three numbers each, as from {@link projectPoint}. */
export function projectPoints(camera: Camera, points: Float32Array): Float32Array {
  const out = new Float32Array(points.length);
  const { target: t, right: r, up: u, toward: w, distance } = camera;
  for (let i = 0; i < points.length; i += 3) {
    const dx = (points[i] as number) - t[0];
    const dy = (points[i + 1] as number) - t[1];
    const dz = (points[i + 2] as number) - t[2];
    const nearness = 1 / (distance - (dx * w[0] + dy * w[1] + dz * w[2]));
    const scale = distance * nearness;
    out[i] = (dx * r[0] + dy * r[1] + dz * r[2]) * scale;
    out[i + 1] = (dx * u[0] + dy * u[1] + dz * u[2]) * scale;
    out[i + 2] = nearness;
  }
  return out;
}

/** How much nearer to the eye one nearness is than another, in millimetres along the line of sight. */
export const nearnessToDepth = (nearness: number): Millimetres => -1 / nearness;

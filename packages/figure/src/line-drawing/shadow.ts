import { distanceBetween, dotProduct, type Vector } from '@ilium/body';
import type { Assembly } from './assembly.ts';
import { type Camera, nearnessToDepth, projectPoints } from './camera.ts';
import { FIRST_FACE, type Picture } from './picture.ts';
import type { PropFace } from './prop-mesh.ts';
import { pointsToPixels, scanTriangles } from './raster.ts';

/** Pixels in shadow: 1 under something, on the floor or on a prop. */
export interface Shadows {
  /** The shadow of everything on the floor. */
  readonly cast: Uint8Array;
  /** Close under what is within 5 cm of a surface. */
  readonly contact: Uint8Array;
}

const CONTACT_HEIGHT = 50;
/** How far a contact shadow looks out from under what casts it. */
const CONTACT_RIM = 9;
/** Millimetres a cast shadow moves per millimetre of height: to the right and away from the eye. */
const CAST_DRIFT = { right: 0.14, away: 0.06 } as const;
const MATCH = 12;
const NO_CAST: ReadonlySet<string> = new Set(['wall', 'doorFrame']);

/** Works out all shadows of a picture. */
export function castShadows(assembly: Assembly, camera: Camera, picture: Picture): Shadows {
  const size = picture.frame.width * picture.frame.height;
  const cast = new Uint8Array(size);
  const contact = new Uint8Array(size);
  const isFloor = (pixel: number): boolean => picture.part[pixel] === 0;
  if (assembly.patch !== undefined) {
    paint(castPoints(assembly, camera), castingTriangles(assembly), cast, isFloor);
    const floor = { point: [0, 0, 0] as Vector, normal: [0, 1, 0] as Vector };
    paint(pressedPoints(assembly, floor), lowTriangles(assembly, floor), contact, isFloor);
  }
  assembly.faces.forEach((face) => {
    const [point, normal] = [face.points[0], face.normals[0]];
    if (!face.isFlat || point === undefined || normal === undefined || isNarrow(face)) return;
    if (dotProduct(normal, camera.toward) < 0.05) return;
    const plane = { point, normal };
    const triangles = lowTriangles(assembly, plane);
    if (triangles.length > 0) paint(pressedPoints(assembly, plane), triangles, contact, undefined);
  });
  return { cast, contact };

  function paint(
    points: Float32Array,
    triangles: Uint32Array,
    mask: Uint8Array,
    accepts: ((pixel: number) => boolean) | undefined,
  ): void {
    const pixels = pointsToPixels(projectPoints(camera, points), picture.frame);
    const liesOnFace = (pixel: number, nearness: number): boolean =>
      (picture.part[pixel] as number) >= FIRST_FACE &&
      Math.abs((picture.depth[pixel] as number) - nearnessToDepth(nearness)) < MATCH;
    scanTriangles(pixels, triangles, picture.frame, (pixel, nearness) => {
      if (accepts === undefined ? liesOnFace(pixel, nearness) : accepts(pixel)) mask[pixel] = 1;
    });
  }
}

const NARROW = 100;

/** Faces too narrow for a hand or foot to throw a shadow on. */
function isNarrow({ points }: PropFace): boolean {
  const [a, b, , d] = points;
  if (a === undefined || b === undefined || d === undefined) return true;
  return distanceBetween(a, b) < NARROW || distanceBetween(a, d) < NARROW;
}

function castPoints({ points }: Assembly, { right, toward }: Camera): Float32Array {
  const out = new Float32Array(points.length);
  for (let i = 0; i < points.length; i += 3) {
    const height = Math.max(0, points[i + 1] as number);
    out[i] = (points[i] as number) + height * (CAST_DRIFT.right * right[0] - CAST_DRIFT.away * toward[0]);
    out[i + 2] =
      (points[i + 2] as number) + height * (CAST_DRIFT.right * right[2] - CAST_DRIFT.away * toward[2]);
  }
  return out;
}

/** Bodies and props small enough to have a shadow of their own. */
function castingTriangles({ triangles, bodyTriangles, faces }: Assembly): Uint32Array {
  const out = triangles.slice();
  let end = 3 * bodyTriangles;
  let kept = end;
  for (const face of faces) {
    const next = end + face.triangles.length;
    if (!NO_CAST.has(face.key.split(/[.:]/)[0] ?? '')) {
      out.set(triangles.subarray(end, next), kept);
      kept += next - end;
    }
    end = next;
  }
  return out.subarray(0, kept);
}

interface Plane {
  readonly point: Vector;
  readonly normal: Vector;
}

const heightOver = (points: Float32Array, v: number, { point, normal }: Plane): number =>
  ((points[3 * v] as number) - point[0]) * normal[0] +
  ((points[3 * v + 1] as number) - point[1]) * normal[1] +
  ((points[3 * v + 2] as number) - point[2]) * normal[2];

/** Triangles of bodies close over a plane. */
function lowTriangles(
  { points, triangles, bodyTriangles, bodyVertices }: Assembly,
  plane: Plane,
): Uint32Array {
  const isLow = new Uint8Array(points.length / 3);
  let count = 0;
  for (const v of bodyVertices) {
    const height = heightOver(points, v, plane);
    if (height >= CONTACT_HEIGHT || height <= -CONTACT_HEIGHT) continue;
    isLow[v] = 1;
    count++;
  }
  if (count === 0) return new Uint32Array(0);
  const low: number[] = [];
  for (let t = 0; t < 3 * bodyTriangles; t += 3) {
    const [i, j, k] = [triangles[t] as number, triangles[t + 1] as number, triangles[t + 2] as number];
    if (isLow[i] === 1 && isLow[j] === 1 && isLow[k] === 1) low.push(i, j, k);
  }
  return Uint32Array.from(low);
}

/** Points pressed onto a plane and pushed out a little, so that a rim shows. */
function pressedPoints({ points, normals }: Assembly, plane: Plane): Float32Array {
  const out = new Float32Array(points.length);
  for (let v = 0; v < points.length / 3; v++) {
    const height = heightOver(points, v, plane);
    for (let d = 0; d < 3; d++)
      out[3 * v + d] =
        (points[3 * v + d] as number) -
        height * (plane.normal[d] as number) +
        CONTACT_RIM * (1 - Math.abs(plane.normal[d] as number)) * (normals[3 * v + d] as number);
  }
  return out;
}

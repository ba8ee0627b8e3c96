import { type PlacedProp, type Vector, vectorToFrames } from '@ilium/body';
import { type BodyMesh, visibleTriangles } from '../mesh/body-mesh.ts';
import { type SkinnedSurface, skinMesh } from '../skin/skin-mesh.ts';
import { EMPTY_BOUNDS } from './bounds.ts';
import { type PropFace, propToFaces, wornToFace } from './prop-mesh.ts';
import type { Scene } from './scene.ts';

/** Where the figure stands on the floor: a rectangle in x and z, millimetres. */
export interface GroundPatch {
  readonly left: number;
  readonly right: number;
  readonly back: number;
  readonly front: number;
}

/** A scene as one list of points and triangles: the figure's first, then the props'. */
export interface Assembly {
  readonly scene: Scene;
  readonly mesh: BodyMesh;
  readonly skin: SkinnedSurface;
  /** World points of figure and props. */
  readonly points: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
  /** Triangles below this number belong to the figure. */
  readonly figureTriangles: number;
  readonly figureVertices: Uint32Array;
  readonly faces: readonly PropFace[];
  /** Number of the face each prop triangle belongs to, counted from one; same plane, same number. */
  readonly faceNumber: Uint16Array;
  readonly patch: GroundPatch | undefined;
}

/** The mat reaches this far beyond everything on it. */
const PATCH_MARGIN = 70;
/** Props too large to stand on the patch, and props that carry the whole figure. */
const BESIDE_PATCH: ReadonlySet<string> = new Set(['wall', 'doorFrame', 'stair', 'mat']);
const RAISED: ReadonlySet<string> = new Set(['bed', 'table']);

/** Poses the figure and sets up its props. */
export function assembleScene(scene: Scene, mesh: BodyMesh): Assembly {
  const frames = vectorToFrames(scene.vector);
  const skin = skinMesh(mesh, scene.vector, scene.hands);
  const rigid = scene.props.filter((prop) => prop.name !== 'mat');
  const faces = [...rigid.flatMap(propToFaces), ...scene.worn.map((worn) => wornToFace(worn, frames))];
  const figure = visibleTriangles(mesh, scene.hands);
  const figureVertices = usedVertices(figure, skin.positions.length / 3);
  const props = joinFaces(faces, skin.positions.length / 3);
  return {
    scene,
    mesh,
    skin,
    points: joined(skin.positions, props.points),
    normals: joined(skin.normals, props.normals),
    triangles: joinedTriangles(figure, props.triangles),
    figureTriangles: figure.length / 3,
    figureVertices,
    faces,
    faceNumber: props.faceNumber,
    patch: isRaised(rigid, skin, figureVertices) ? undefined : groundPatch(scene, skin, figureVertices),
  };
}

function joined(a: Float32Array, b: readonly number[]): Float32Array {
  const out = new Float32Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

function joinedTriangles(a: Uint32Array, b: readonly number[]): Uint32Array {
  const out = new Uint32Array(a.length + b.length);
  out.set(a);
  out.set(b, a.length);
  return out;
}

function usedVertices(triangles: Uint32Array, count: number): Uint32Array {
  const isUsed = new Uint8Array(count);
  for (const v of triangles) isUsed[v] = 1;
  const out = new Uint32Array(count);
  let length = 0;
  for (let v = 0; v < count; v++) if (isUsed[v] === 1) out[length++] = v;
  return out.slice(0, length);
}

function joinFaces(faces: readonly PropFace[], firstPoint: number) {
  const points: number[] = [];
  const normals: number[] = [];
  const triangles: number[] = [];
  const faceNumber: number[] = [];
  const keys = [...new Set(faces.map((face) => face.key))];
  for (const face of faces) {
    const base = firstPoint + points.length / 3;
    points.push(...face.points.flat());
    normals.push(...face.normals.flat());
    triangles.push(...face.triangles.map((corner) => base + corner));
    const number = keys.indexOf(face.key) + 1;
    for (let t = 0; t < face.triangles.length; t += 3) faceNumber.push(number);
  }
  return { points, normals, triangles, faceNumber: Uint16Array.from(faceNumber) };
}

const STEP_UP = 60;

/** Whether something else than the floor carries the figure. */
function isRaised(
  props: readonly PlacedProp[],
  { positions }: SkinnedSurface,
  vertices: Uint32Array,
): boolean {
  if (props.some((prop) => RAISED.has(prop.name))) return true;
  return vertices.every((v) => (positions[3 * v + 1] as number) > STEP_UP);
}

function groundPatch(scene: Scene, skin: SkinnedSurface, figure: Uint32Array): GroundPatch {
  let { left, right, low: back, high: front } = EMPTY_BOUNDS;
  const include = (x: number, z: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    back = Math.min(back, z);
    front = Math.max(front, z);
  };
  for (const v of figure) include(skin.positions[3 * v] as number, skin.positions[3 * v + 2] as number);
  for (const prop of scene.props)
    if (!BESIDE_PATCH.has(prop.name))
      for (const face of propToFaces(prop)) for (const [x, , z] of face.points) include(x, z);
  return {
    left: left - PATCH_MARGIN,
    right: right + PATCH_MARGIN,
    back: back - PATCH_MARGIN,
    front: front + PATCH_MARGIN,
  };
}

/** Corners of the patch with rounded turns, as points on the floor. */
export function patchOutline(patch: GroundPatch): readonly Vector[] {
  const radius = Math.min(70, (patch.right - patch.left) / 4, (patch.front - patch.back) / 4);
  const corners = [
    [patch.right - radius, patch.front - radius, 0],
    [patch.left + radius, patch.front - radius, 90],
    [patch.left + radius, patch.back + radius, 180],
    [patch.right - radius, patch.back + radius, 270],
  ] as const;
  return corners.flatMap(([x, z, start]) =>
    [0, 22.5, 45, 67.5, 90].map((turn): Vector => {
      const angle = ((start + turn) * Math.PI) / 180;
      return [x + radius * Math.cos(angle), 0, z + radius * Math.sin(angle)];
    }),
  );
}

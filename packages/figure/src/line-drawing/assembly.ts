import { type Vector, vectorToFrames } from '@ilium/body';
import { type BodyMesh, visibleTriangles } from '../mesh/body-mesh.ts';
import type { Hands } from '../mesh/look.ts';
import { skinMesh } from '../skin/skin-mesh.ts';
import { EMPTY_BOUNDS } from './bounds.ts';
import { type PropFace, propToFaces } from './prop-mesh.ts';
import type { Scene } from './scene.ts';
import { wornToFace } from './worn-mesh.ts';

/** Where everybody stands on the floor: a rectangle in x and z, millimetres. */
export interface GroundPatch {
  readonly left: number;
  readonly right: number;
  readonly back: number;
  readonly front: number;
}

/** A posed body among the points and triangles of its assembly. */
export interface AssembledBody {
  readonly mesh: BodyMesh;
  /** The number of its mesh's first vertex in the assembly. */
  readonly firstVertex: number;
  /** Its triangles that are seen, by vertices of the assembly. */
  readonly triangles: Uint32Array;
  /** The vertices of those triangles. */
  readonly vertices: Uint32Array;
}

/** A scene as one list of points and triangles: the bodies' first, then the props'. */
export interface Assembly {
  readonly scene: Scene;
  /** The figure, then its assistant where there is one. */
  readonly bodies: readonly AssembledBody[];
  /** World points of bodies and props. */
  readonly points: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
  /** Triangles below this number belong to bodies. */
  readonly bodyTriangles: number;
  /** Vertices of all bodies that are seen. */
  readonly bodyVertices: Uint32Array;
  readonly faces: readonly PropFace[];
  /** Number of the face each prop triangle belongs to, counted from one; same plane, same number. */
  readonly faceNumber: Uint16Array;
  /** Face numbers from here on are bands, straps and slings. */
  readonly firstWornNumber: number;
  /** Whether something else than the floor carries the figure itself. */
  readonly isRaised: boolean;
  /** None where nobody stands on the floor. */
  readonly patch: GroundPatch | undefined;
}

/** The mat reaches this far beyond everything on it. */
const PATCH_MARGIN = 70;
/** Props too large to stand on the patch, and props that carry the whole figure. */
const BESIDE_PATCH: ReadonlySet<string> = new Set(['wall', 'doorFrame', 'stair', 'mat']);
const RAISED: ReadonlySet<string> = new Set(['bed', 'table']);

/** Poses the figure, and its assistant on a mesh of their own, and sets up the props. */
export function assembleScene(scene: Scene, mesh: BodyMesh, assistantMesh: BodyMesh = mesh): Assembly {
  const { assistant } = scene;
  const poses = assistant === undefined ? [scene] : [scene, assistant];
  const meshes = [mesh, assistantMesh];
  const skins = poses.map(({ vector, hands }, k) => skinMesh(meshes[k] ?? mesh, vector, hands));
  let vertexCount = 0;
  const bodies = poses.map(({ hands }, k): AssembledBody => {
    const firstVertex = vertexCount;
    vertexCount += (skins[k]?.positions.length ?? 0) / 3;
    return placeTriangles(meshes[k] ?? mesh, hands, firstVertex);
  });
  const rigid = rigidFaces(scene);
  const faces = [...rigid, ...wornFaces(scene)];
  const props = joinFaces(faces, vertexCount);
  const points = joinFloats([...skins.map((skin) => skin.positions), props.points]);
  const bodyVertices = joinIndices(bodies.map(({ vertices }) => vertices));
  const isRaised =
    scene.props.some((prop) => RAISED.has(prop.name)) ||
    isOverFloor(points, bodies[0]?.vertices ?? bodyVertices);
  return {
    scene,
    bodies,
    points,
    normals: joinFloats([...skins.map((skin) => skin.normals), props.normals]),
    triangles: joinIndices([...bodies.map(({ triangles }) => triangles), props.triangles]),
    bodyTriangles: bodies.reduce((sum, { triangles }) => sum + triangles.length, 0) / 3,
    bodyVertices,
    faces,
    faceNumber: props.faceNumber,
    firstWornNumber: new Set(rigid.map((face) => face.key)).size + 1,
    isRaised,
    patch: isRaised && assistant === undefined ? undefined : groundPatch(scene, points, bodyVertices),
  };
}

/** Everything that stands in the room; the mat is drawn as the ground. */
export const rigidFaces = ({ props }: Scene): readonly PropFace[] =>
  props.filter((prop) => prop.name !== 'mat').flatMap(propToFaces);

/** Bands and straps on the figure; what an assistant holds may also run over the figure. */
export function wornFaces({ vector, worn, assistant }: Scene): readonly PropFace[] {
  const frames = vectorToFrames(vector);
  const own = worn.map((item) => wornToFace(item, frames));
  if (assistant === undefined) return own;
  const theirs = vectorToFrames(assistant.vector);
  return [...own, ...assistant.worn.map((item) => wornToFace(item, theirs, frames))];
}

function placeTriangles(mesh: BodyMesh, hands: Hands, firstVertex: number): AssembledBody {
  const triangles = visibleTriangles(mesh, hands).map((vertex) => vertex + firstVertex);
  return { mesh, firstVertex, triangles, vertices: usedVertices(triangles) };
}

function joinFloats(parts: readonly ArrayLike<number>[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    out.set(part, end);
    end += part.length;
  }
  return out;
}

function joinIndices(parts: readonly ArrayLike<number>[]): Uint32Array {
  const out = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const part of parts) {
    out.set(part, end);
    end += part.length;
  }
  return out;
}

function usedVertices(triangles: Uint32Array): Uint32Array {
  const isUsed = new Uint8Array(triangles.reduce((most, v) => Math.max(most, v), 0) + 1);
  for (const v of triangles) isUsed[v] = 1;
  const out = new Uint32Array(isUsed.length);
  let length = 0;
  for (let v = 0; v < isUsed.length; v++) if (isUsed[v] === 1) out[length++] = v;
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

const isOverFloor = (points: Float32Array, vertices: Uint32Array): boolean =>
  vertices.every((v) => (points[3 * v + 1] as number) > STEP_UP);

function groundPatch(scene: Scene, points: Float32Array, vertices: Uint32Array): GroundPatch {
  let { left, right, low: back, high: front } = EMPTY_BOUNDS;
  const include = (x: number, z: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    back = Math.min(back, z);
    front = Math.max(front, z);
  };
  for (const v of vertices) include(points[3 * v] as number, points[3 * v + 2] as number);
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

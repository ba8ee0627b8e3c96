import { joints } from '@ilium/body';
import { bindBones } from './bind-pose.ts';
import {
  type BodyMesh,
  materialIndex,
  type PieceRange,
  type SegmentName,
  segmentNames,
} from './body-mesh.ts';
import { boneIndexByName, boneJoint } from './bone.ts';
import type { Look } from './look.ts';
import { makePieces, type Piece, type PieceName } from './piece.ts';

/** Makes the surface of a figure. The same look always gives the same numbers. */
export function makeBodyMesh(look: Look): BodyMesh {
  const pieces = makePieces(look);
  const ranges = pieceRanges(pieces);
  const bones = joinBytes(pieces.map((piece) => piece.bones));
  const shares = joinFloats(pieces.map((piece) => piece.shares));
  const positions = joinFloats(pieces.map((piece) => piece.positions));
  return {
    look,
    positions,
    normals: joinFloats(pieces.map((piece) => piece.normals)),
    triangles: joinTriangles(pieces, ranges),
    bones,
    shares,
    material: perVertex(ranges, (_, name) => materialOf(name)),
    segment: perVertex(ranges, (vertex, name) => segmentOf(name, bones[4 * vertex] ?? 0)),
    waist: waistOf(positions, bones),
    middle: Float32Array.from({ length: positions.length / 3 }, (_, v) => positions[3 * v] ?? 0),
    sleeve: sleeveOf(bones, shares),
    seam: seamOf(positions, ranges),
    pieces: ranges,
  };
}

function pieceRanges(pieces: readonly Piece[]): readonly PieceRange[] {
  let [firstVertex, firstIndex] = [0, 0];
  return pieces.map(({ name, positions, triangles }) => {
    const range = {
      name,
      firstVertex,
      vertexCount: positions.length / 3,
      firstIndex,
      indexCount: triangles.length,
    };
    firstVertex += range.vertexCount;
    firstIndex += range.indexCount;
    return range;
  });
}

function joinFloats(parts: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}

function joinTriangles(pieces: readonly Piece[], ranges: readonly PieceRange[]): Uint32Array {
  const out = new Uint32Array(pieces.reduce((sum, piece) => sum + piece.triangles.length, 0));
  pieces.forEach((piece, i) => {
    const { firstIndex, firstVertex } = ranges[i] ?? { firstIndex: 0, firstVertex: 0 };
    piece.triangles.forEach((vertex, k) => {
      out[firstIndex + k] = vertex + firstVertex;
    });
  });
  return out;
}

function perVertex(
  ranges: readonly PieceRange[],
  numberOf: (vertex: number, piece: PieceName) => number,
): Uint8Array {
  const last = ranges.at(-1);
  const out = new Uint8Array((last?.firstVertex ?? 0) + (last?.vertexCount ?? 0));
  for (const { name, firstVertex, vertexCount } of ranges)
    for (let v = firstVertex; v < firstVertex + vertexCount; v++) out[v] = numberOf(v, name);
  return out;
}

function materialOf(piece: PieceName): number {
  if (piece === 'clothes') return materialIndex.cloth;
  return piece === 'hair' ? materialIndex.hair : materialIndex.skin;
}

const SEGMENT_BY_JOINT: Readonly<Record<string, string>> = {
  shoulder: 'upperArm',
  elbow: 'forearm',
  wrist: 'hand',
  hip: 'thigh',
  knee: 'shank',
  ankle: 'foot',
  toe: 'foot',
};

function segmentOf(piece: PieceName, strongestBone: number): number {
  const [kind = '', side = ''] = piece.split('.');
  if (kind === 'head' || kind === 'hair') return segmentNames.indexOf(kind);
  if (kind === 'foot' || kind === 'hand') return segmentNames.indexOf(`${kind}.${side}` as SegmentName);
  const [joint = '', jointSide = ''] = joints[boneJoint[strongestBone] ?? 0]?.name.split('.') ?? [];
  const segment = SEGMENT_BY_JOINT[joint];
  return segment === undefined ? 0 : segmentNames.indexOf(`${segment}.${jointSide}` as SegmentName);
}

const isArmBone = boneJoint.map((joint) => /^(shoulder|elbow|wrist)/.test(joints[joint]?.name ?? ''));

/** Sleeves hang past the waist in the bind pose and still belong to the top. */
const LEAST_OVER_WAIST = 100;

/** The waistband sits a little above the hip bones and dips toward the front. */
function waistOf(positions: Float32Array, bones: Uint8Array): Float32Array {
  const pelvis = bindBones.positions[boneIndexByName.pelvis] ?? [0, 0, 0];
  return Float32Array.from({ length: positions.length / 3 }, (_, v) => {
    const [y, z] = [positions[3 * v + 1] ?? 0, positions[3 * v + 2] ?? 0];
    const above = y - pelvis[1] - 84 + (z - pelvis[2]) * 0.12;
    return isArmBone[bones[4 * v] ?? 0] === true ? Math.max(above, LEAST_OVER_WAIST) : above;
  });
}

const PLACKET_LENGTH = 110;

/** Tells front from back at a glance: a placket on the chest, a seat seam behind. Millimetres to its end. */
function seamOf(positions: Float32Array, ranges: readonly PieceRange[]): Float32Array {
  const [neck, pelvis] = [boneIndexByName.neck, boneIndexByName.pelvis].map(
    (bone) => bindBones.positions[bone],
  );
  const out = new Float32Array(positions.length / 3).fill(-1);
  const clothes = ranges.find((range) => range.name === 'clothes');
  if (neck === undefined || pelvis === undefined || clothes === undefined) return out;
  return out.map((none, v) => {
    if (v >= clothes.vertexCount) return none;
    const [x, y, z] = [positions[3 * v] ?? 0, positions[3 * v + 1] ?? 0, positions[3 * v + 2] ?? 0];
    const placket = Math.min(y - (neck[1] - 60 - PLACKET_LENGTH), z - neck[2]);
    const seat = Math.min(pelvis[1] + 70 - y, y - (pelvis[1] - 105), pelvis[2] - z);
    return Math.min(Math.max(placket, seat), 60 - Math.abs(x));
  });
}

function sleeveOf(bones: Uint8Array, shares: Float32Array): Float32Array {
  return Float32Array.from({ length: bones.length / 4 }, (_, v) => {
    let share = 0;
    for (let k = 4 * v; k < 4 * v + 4; k++) if (isArmBone[bones[k] ?? 0] === true) share += shares[k] ?? 0;
    return share - 0.5;
  });
}

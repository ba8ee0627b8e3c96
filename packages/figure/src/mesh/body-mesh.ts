import type { Side } from '@ilium/body';
import type { Hands, Look } from './look.ts';
import type { PieceName } from './piece.ts';

/** What a vertex is made of. */
export const materialIndex = { skin: 0, cloth: 1, hair: 2 } as const;

/** Parts between which a line is drawn wherever they meet, unless one continues the other. */
export const segmentNames = [
  'trunk',
  'head',
  'hair',
  'upperArm.left',
  'forearm.left',
  'hand.left',
  'thigh.left',
  'shank.left',
  'foot.left',
  'upperArm.right',
  'forearm.right',
  'hand.right',
  'thigh.right',
  'shank.right',
  'foot.right',
] as const;
export type SegmentName = (typeof segmentNames)[number];

/** The whole figure in its bind pose. Millimetres; plain typed arrays, so it can be cached or passed to a worker. */
export interface BodyMesh {
  readonly look: Look;
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
  /** Four bones and shares a vertex, see `boneNames`. */
  readonly bones: Uint8Array;
  readonly shares: Float32Array;
  /** {@link materialIndex} of each vertex. */
  readonly material: Uint8Array;
  /** Index into {@link segmentNames} of each vertex. */
  readonly segment: Uint8Array;
  /** Millimetres above the waistband; positive on the top, negative on the leggings. */
  readonly waist: Float32Array;
  /** Millimetres to the left of the middle in the bind pose; negative on the right. */
  readonly middle: Float32Array;
  /** Positive on a sleeve, negative on the rest. */
  readonly sleeve: Float32Array;
  /** Positive where a seam runs along the middle: a short one below the front of the neck, one down the back of the leggings. */
  readonly seam: Float32Array;
  readonly pieces: readonly PieceRange[];
}

/** Where a piece lies in the arrays of a mesh. */
export interface PieceRange {
  readonly name: PieceName;
  readonly firstVertex: number;
  readonly vertexCount: number;
  readonly firstIndex: number;
  readonly indexCount: number;
}

/** The triangles to draw for given hands: everything except the hand shapes that are not wanted. */
export function visibleTriangles(mesh: BodyMesh, hands: Hands): Uint32Array {
  const shown = mesh.pieces.filter(({ name }) => isShown(name, hands));
  const out = new Uint32Array(shown.reduce((sum, piece) => sum + piece.indexCount, 0));
  let offset = 0;
  for (const { firstIndex, indexCount } of shown) {
    out.set(mesh.triangles.subarray(firstIndex, firstIndex + indexCount), offset);
    offset += indexCount;
  }
  return out;
}

/** Whether a piece is seen with given hands: everything but the other hand shapes. */
export function isShown(piece: PieceName, hands: Hands): boolean {
  const [kind, side, shape] = piece.split('.');
  return kind !== 'hand' || hands[side as Side] === shape;
}

import { type JointVector, type Vector, vectorToFrames } from '@ilium/body';
import { type BodyMesh, isShown } from '../mesh/body-mesh.ts';
import type { Hands } from '../mesh/look.ts';
import { framesToBoneMatrices, MATRIX_SIZE } from './bone-matrices.ts';

/** A posed surface in world millimetres, in the vertex order of its mesh. */
export interface SkinnedSurface {
  readonly positions: Float32Array;
  /** Outward directions, nearly of length one. */
  readonly normals: Float32Array;
}

/**
 * Poses the mesh on the CPU (linear blend skinning; the half bones keep bent joints full). With `hands`, hand
 * shapes that are not shown are left at the origin.
 */
export function skinMesh(mesh: BodyMesh, vector: JointVector, hands?: Hands): SkinnedSurface {
  const matrices = framesToBoneMatrices(vectorToFrames(vector));
  const positions = new Float32Array(mesh.positions.length);
  const normals = new Float32Array(mesh.positions.length);
  const blend = new Float32Array(MATRIX_SIZE);
  for (const piece of mesh.pieces)
    if (hands === undefined || isShown(piece.name, hands))
      for (let v = piece.firstVertex; v < piece.firstVertex + piece.vertexCount; v++) {
        if ((mesh.shares[4 * v + 1] as number) === 0) {
          moveVertex(mesh, v, matrices, (mesh.bones[4 * v] as number) * MATRIX_SIZE, positions, normals);
        } else {
          blendMatrices(matrices, mesh.bones, mesh.shares, 4 * v, blend);
          moveVertex(mesh, v, blend, 0, positions, normals);
        }
      }
  return { positions, normals };
}

function moveVertex(
  mesh: BodyMesh,
  v: number,
  m: Float32Array,
  at: number,
  positions: Float32Array,
  normals: Float32Array,
): void {
  const i = 3 * v;
  const x = mesh.positions[i] as number;
  const y = mesh.positions[i + 1] as number;
  const z = mesh.positions[i + 2] as number;
  const nx = mesh.normals[i] as number;
  const ny = mesh.normals[i + 1] as number;
  const nz = mesh.normals[i + 2] as number;
  for (let row = 0; row < 3; row++) {
    const k = at + 4 * row;
    const a = m[k] as number;
    const b = m[k + 1] as number;
    const c = m[k + 2] as number;
    positions[i + row] = a * x + b * y + c * z + (m[k + 3] as number);
    normals[i + row] = a * nx + b * ny + c * nz;
  }
}

/** Where one vertex is, for given bone matrices. */
export function skinVertex(mesh: BodyMesh, v: number, matrices: Float32Array): Vector {
  const m = new Float32Array(MATRIX_SIZE);
  blendMatrices(matrices, mesh.bones, mesh.shares, 4 * v, m);
  const at = (d: number): number => mesh.positions[3 * v + d] ?? 0;
  const row = (r: number): number =>
    (m[r] ?? 0) * at(0) + (m[r + 1] ?? 0) * at(1) + (m[r + 2] ?? 0) * at(2) + (m[r + 3] ?? 0);
  return [row(0), row(4), row(8)];
}

/** The weighted sum of a vertex's bone matrices, written into `out`. */
function blendMatrices(
  matrices: Float32Array,
  bones: Uint8Array,
  shares: Float32Array,
  first: number,
  out: Float32Array,
): void {
  const start = (bones[first] as number) * MATRIX_SIZE;
  const share = shares[first] as number;
  for (let i = 0; i < MATRIX_SIZE; i++) out[i] = share * (matrices[start + i] as number);
  for (let k = first + 1; k < first + 4; k++) {
    const more = shares[k] as number;
    if (more === 0) return;
    const at = (bones[k] as number) * MATRIX_SIZE;
    for (let i = 0; i < MATRIX_SIZE; i++) out[i] = (out[i] as number) + more * (matrices[at + i] as number);
  }
}

import { NEUTRAL, vectorToFrames } from '@ilium/body';
import { describe, expect, it } from 'vitest';
import { bodyMeshOf } from '../mesh/body-mesh-cache.ts';
import { FIRST_LOOK } from '../mesh/look.ts';
import { framesToBoneMatrices } from '../skin/bone-matrices.ts';
import { skinVertex } from '../skin/skin-mesh.ts';
import { breathe } from './breath.ts';

const mesh = bodyMeshOf(FIRST_LOOK);
const empty = framesToBoneMatrices(vectorToFrames(NEUTRAL));
const full = empty.slice();
breathe(full, 1);

const moved = (v: number): number => {
  const [a, b] = [skinVertex(mesh, v, empty), skinVertex(mesh, v, full)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
};
const clothes = mesh.pieces.find((piece) => piece.name === 'clothes');
const vertices = Array.from({ length: clothes?.vertexCount ?? 0 }, (_, v) => v);

describe('a breath', () => {
  it('lifts the chest by 4 to 15 mm', () => {
    const most = Math.max(...vertices.map(moved));
    expect(most).toBeGreaterThan(4);
    expect(most).toBeLessThan(15);
  });

  it('leaves hips, legs, hands and head where they are', () => {
    for (const { name, firstVertex } of mesh.pieces)
      if (name !== 'clothes' && name !== 'head') expect(`${name} ${moved(firstVertex)}`).toBe(`${name} 0`);
    for (const v of vertices) if ((mesh.waist[v] ?? 0) < -60) expect(moved(v)).toBeLessThan(0.5);
  });

  it('changes nothing when the chest is empty', () => {
    const still = empty.slice();
    breathe(still, 0);
    expect(still).toEqual(empty);
  });
});

import { mirrorJointVector, NEUTRAL, withFreedoms } from '@ilium/body';
import { describe, expect, it } from 'vitest';
import { BIND_VECTOR } from '../mesh/bind-pose.ts';
import { visibleTriangles } from '../mesh/body-mesh.ts';
import { bodyMeshOf } from '../mesh/body-mesh-cache.ts';
import { FIRST_LOOK, RELAXED_HANDS } from '../mesh/look.ts';
import { skinMesh } from './skin-mesh.ts';

const mesh = bodyMeshOf(FIRST_LOOK);

describe('a posed figure', () => {
  it('is the surface itself in the pose the surface was made in', () => {
    const { positions } = skinMesh(mesh, BIND_VECTOR);
    const most = positions.reduce(
      (worst, value, i) => Math.max(worst, Math.abs(value - (mesh.positions[i] ?? 0))),
      0,
    );
    expect(most).toBeLessThan(0.01);
  });

  it('stands 1700 mm tall without its hair, on a flat sole', () => {
    const { positions } = skinMesh(bodyMeshOf({ build: 'straight', hair: 'short' }), NEUTRAL);
    const straight = bodyMeshOf({ build: 'straight', hair: 'short' });
    const heights = [...new Set(visibleTriangles(straight, RELAXED_HANDS))].map(
      (v) => positions[3 * v + 1] ?? 0,
    );
    expect(heights.reduce((a, b) => Math.max(a, b), 0)).toBeGreaterThan(1695);
    expect(heights.reduce((a, b) => Math.max(a, b), 0)).toBeLessThan(1725);
    expect(Math.abs(heights.reduce((a, b) => Math.min(a, b), 0))).toBeLessThan(4);
  });

  it('keeps a deeply bent knee full: thigh and shin stay thick', () => {
    const bent = withFreedoms(NEUTRAL, { 'kneeFlexion.left': 150, 'hipFlexion.left': 110 });
    const { positions } = skinMesh(mesh, bent);
    const straight = skinMesh(mesh, NEUTRAL).positions;
    const volume = (points: Float32Array): number => {
      let sum = 0;
      const { firstIndex, indexCount } = mesh.pieces[0] ?? { firstIndex: 0, indexCount: 0 };
      for (let i = firstIndex; i < firstIndex + indexCount; i += 3) {
        const at = (k: number, d: number): number => points[3 * (mesh.triangles[i + k] ?? 0) + d] ?? 0;
        sum +=
          (at(0, 0) * (at(1, 1) * at(2, 2) - at(1, 2) * at(2, 1)) +
            at(0, 1) * (at(1, 2) * at(2, 0) - at(1, 0) * at(2, 2)) +
            at(0, 2) * (at(1, 0) * at(2, 1) - at(1, 1) * at(2, 0))) /
          6;
      }
      return sum / 1e6;
    };
    expect(volume(straight)).toBeGreaterThan(45);
    expect(volume(straight)).toBeLessThan(75);
    expect(volume(positions) / volume(straight)).toBeGreaterThan(0.95);
  });

  it('mirrors its hands and feet exactly when the pose is mirrored', () => {
    const pose = withFreedoms(NEUTRAL, {
      'elbowFlexion.left': 70,
      'hipAbduction.right': 30,
      lumbarSideBend: 12,
    });
    const here = skinMesh(mesh, pose).positions;
    const there = skinMesh(mesh, mirrorJointVector(pose)).positions;
    const range = (name: string) => mesh.pieces.find((piece) => piece.name === name)?.firstVertex ?? -1;
    for (const kind of ['foot', 'hand']) {
      const suffix = kind === 'hand' ? '.relaxed' : '';
      const [left, right] = [range(`${kind}.left${suffix}`), range(`${kind}.right${suffix}`)];
      for (let i = 0; i < 500; i++) {
        expect(there[3 * (right + i)]).toBeCloseTo(-(here[3 * (left + i)] ?? 0), 2);
        expect(there[3 * (right + i) + 2]).toBeCloseTo(here[3 * (left + i) + 2] ?? 0, 2);
      }
    }
  });
});

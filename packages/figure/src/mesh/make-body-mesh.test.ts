import {
  landmarkPosition,
  landmarks,
  NEUTRAL,
  skinPointToWorld,
  vectorToFrames,
  withFreedoms,
} from '@ilium/body';
import { describe, expect, it } from 'vitest';
import { skinMesh } from '../skin/skin-mesh.ts';
import { type BodyMesh, visibleTriangles } from './body-mesh.ts';
import { boneNames, isNeighbourBone } from './bone.ts';
import { buildNames, hairNames, type Look } from './look.ts';
import { makeBodyMesh } from './make-body-mesh.ts';

const look: Look = { build: 'curved', hair: 'knot' };
const before = process.cpuUsage();
const mesh = makeBodyMesh(look);
const { user } = process.cpuUsage(before);

const pieceOf = (from: BodyMesh, name: string) => {
  const piece = from.pieces.find((range) => range.name === name);
  if (piece === undefined) throw new Error(`no piece ${name}`);
  return piece;
};

describe('the surface of the figure', () => {
  it('is the same every time it is made', () => {
    const again = makeBodyMesh(look);
    expect(again.positions).toEqual(mesh.positions);
    expect(again.triangles).toEqual(mesh.triangles);
    expect(again.shares).toEqual(mesh.shares);
  });

  it('takes a few seconds of processor time at most, however busy the machine is', () => {
    expect(user / 1000).toBeLessThan(4000);
  });

  it('is closed in every piece: each edge has one triangle on either side', () => {
    for (const { name, firstIndex, indexCount } of mesh.pieces) {
      const edges = new Map<string, number>();
      for (let i = firstIndex; i < firstIndex + indexCount; i += 3)
        for (let k = 0; k < 3; k++) {
          const [a, b] = [mesh.triangles[i + k] ?? 0, mesh.triangles[i + ((k + 1) % 3)] ?? 0];
          const key = a < b ? `${a},${b}` : `${b},${a}`;
          edges.set(key, (edges.get(key) ?? 0) + (a < b ? 1 : -1));
        }
      const open = [...edges.values()].filter((turns) => turns !== 0);
      expect(`${name}: ${open.length} open edges`).toBe(`${name}: 0 open edges`);
    }
  });

  it('follows bones that neighbour each other, with shares that sum to one', () => {
    for (let v = 0; v < mesh.positions.length / 3; v++) {
      const shares = mesh.shares.subarray(4 * v, 4 * v + 4);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
      for (let k = 1; k < 4; k++) {
        if ((shares[k] ?? 0) < 0.3) continue;
        const [first, other] = [mesh.bones[4 * v] ?? 0, mesh.bones[4 * v + k] ?? 0];
        if (!isNeighbourBone(first, other))
          throw new Error(`${boneNames[first]} pulls with ${boneNames[other]}`);
      }
    }
  });

  it('has hands and feet of the right that are exact mirror images of the left', () => {
    for (const name of ['foot', 'hand']) {
      const suffix = name === 'hand' ? '.grip' : '';
      const [left, right] = [pieceOf(mesh, `${name}.left${suffix}`), pieceOf(mesh, `${name}.right${suffix}`)];
      for (let i = 0; i < left.vertexCount; i++) {
        const [l, r] = [3 * (left.firstVertex + i), 3 * (right.firstVertex + i)];
        expect(mesh.positions[r]).toBe(-(mesh.positions[l] ?? 0));
        expect(mesh.positions[r + 1]).toBe(mesh.positions[l + 1]);
      }
    }
  });

  it('shows one shape of each hand and everything else', () => {
    const hands = { left: 'grip', right: 'flat' } as const;
    const shown = new Set(visibleTriangles(mesh, hands));
    const isShown = (name: string): boolean => shown.has(pieceOf(mesh, name).firstVertex);
    expect(['hand.left.grip', 'hand.right.flat', 'clothes', 'head', 'hair'].map(isShown)).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(['hand.left.flat', 'hand.right.grip', 'hand.right.cup'].map(isShown)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it.each(buildNames.flatMap((build) => hairNames.map((hair): [Look] => [{ build, hair }])))(
    'is whole for %j',
    (other) => {
      const made = makeBodyMesh(other);
      expect(made.positions.every(Number.isFinite)).toBe(true);
      expect(pieceOf(made, 'hair').vertexCount).toBeGreaterThan(1000);
    },
  );
});

/** Where the skin is soft or a landmark stands on a corner of the foot, the surface may be this far away. */
const SOFT = /sole|ball|ribs|sacrum|trochanter|shoulderTop|palm|belly/;

/** One side is enough; sit bones come out of the thighs only when the hips bend. */
const standingLandmarks = landmarks.filter(({ name }) => !/right$|^sitBone/.test(name));

describe('the landmarks of the body', () => {
  it.each(buildNames)('lie on the skin of the %s build within 5 mm, on soft places within 25 mm', (build) => {
    const made = makeBodyMesh({ build, hair: 'short' });
    const vector = withFreedoms(NEUTRAL, { 'shoulderAbduction.left': 15, 'shoulderAbduction.right': 15 });
    const { positions, normals } = skinMesh(made, vector);
    const frames = vectorToFrames(vector);
    const vertices = [...new Set(visibleTriangles(made, { left: 'flat', right: 'flat' }))];
    for (const { name, centre } of standingLandmarks) {
      const [x, y, z] = skinPointToWorld(frames, centre);
      let [best, off] = [Infinity, 0];
      for (const v of vertices) {
        const [dx, dy, dz] = [
          x - (positions[3 * v] ?? 0),
          y - (positions[3 * v + 1] ?? 0),
          z - (positions[3 * v + 2] ?? 0),
        ];
        const distance = Math.hypot(dx, dy, dz);
        if (distance >= best) continue;
        best = distance;
        off = Math.abs(
          dx * (normals[3 * v] ?? 0) + dy * (normals[3 * v + 1] ?? 0) + dz * (normals[3 * v + 2] ?? 0),
        );
      }
      const bound = SOFT.test(name) ? 25 : 6;
      expect(`${name} ${off < bound ? 'on the skin' : `${off.toFixed(0)} mm off`}`).toBe(
        `${name} on the skin`,
      );
    }
  });

  it.each(buildNames)('let the %s build sit no more than 25 mm deep', (build) => {
    const made = makeBodyMesh({ build, hair: 'short' });
    const sitting = withFreedoms(NEUTRAL, {
      'hipFlexion.left': 90,
      'hipFlexion.right': 90,
      'kneeFlexion.left': 90,
      'kneeFlexion.right': 90,
    });
    const { positions } = skinMesh(made, sitting);
    const seat = landmarkPosition(vectorToFrames(sitting), 'sitBone.left')[1];
    const { firstVertex, vertexCount } = pieceOf(made, 'clothes');
    let lowest = Infinity;
    for (let v = firstVertex; v < firstVertex + vertexCount; v++)
      if (Math.abs(positions[3 * v + 2] ?? 0) < 180) lowest = Math.min(lowest, positions[3 * v + 1] ?? 0);
    expect(seat - lowest).toBeLessThan(25);
    expect(seat - lowest).toBeGreaterThan(-10);
  });
});

import { bindBones } from '../mesh/bind-pose.ts';
import { type BoneName, boneIndexByName } from '../mesh/bone.ts';
import { MATRIX_SIZE } from '../skin/bone-matrices.ts';

/** How much wider a full breath makes a part: across, upward, forward. More than in life, to be seen from afar. */
const SWELL: Readonly<Partial<Record<BoneName, readonly [number, number, number]>>> = {
  lumbarUpper: [0.012, 0, 0.035],
  thoraxLower: [0.03, 0, 0.055],
  thoraxUpper: [0.022, 0.006, 0.05],
};

const swells = Object.entries(SWELL).map(([name, grow]) => {
  const bone = boneIndexByName[name as BoneName];
  return { at: bone * MATRIX_SIZE, origin: bindBones.positions[bone] ?? [0, 0, 0], grow };
});

/** Widens chest and belly in place by `breath` (0 empty, 1 full). The bind pose stands upright, so its axes serve. */
export function breathe(matrices: Float32Array, breath: number): void {
  for (const { at, origin, grow } of swells)
    for (let row = 0; row < 3; row++)
      for (let column = 0; column < 3; column++) {
        const cell = at + 4 * row + column;
        const value = matrices[cell] as number;
        const more = breath * (grow[column] as number);
        matrices[cell] = value * (1 + more);
        matrices[at + 4 * row + 3] =
          (matrices[at + 4 * row + 3] as number) - value * more * (origin[column] as number);
      }
}

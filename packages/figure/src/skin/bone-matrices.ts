import { composeRotations, type Frames, invertRotation, NO_ROTATION, type Rotation } from '@ilium/body';
import { bindBones } from '../mesh/bind-pose.ts';
import { boneCount, framesToBones } from '../mesh/bone.ts';

/** Numbers a bone takes in a list of matrices: three rows of four, row by row. */
export const MATRIX_SIZE = 12;

const backToBone: readonly Rotation[] = bindBones.rotations.map(invertRotation);

/** For every bone the 3×4 matrix that carries a bind-pose point to where it is in `frames`. */
export function framesToBoneMatrices(frames: Frames): Float32Array {
  const bones = framesToBones(frames);
  const out = new Float32Array(boneCount * MATRIX_SIZE);
  for (let bone = 0; bone < boneCount; bone++) {
    const turn = composeRotations(bones.rotations[bone] ?? NO_ROTATION, backToBone[bone] ?? NO_ROTATION);
    writeMatrix(out, bone * MATRIX_SIZE, turn);
    const [bx, by, bz] = bindBones.positions[bone] ?? [0, 0, 0];
    const to = bones.positions[bone] ?? [0, 0, 0];
    for (let row = 0; row < 3; row++) {
      const m = bone * MATRIX_SIZE + 4 * row;
      const turned = (out[m] ?? 0) * bx + (out[m + 1] ?? 0) * by + (out[m + 2] ?? 0) * bz;
      out[m + 3] = (to[row] ?? 0) - turned;
    }
  }
  return out;
}

function writeMatrix(out: Float32Array, at: number, [x, y, z, w]: Rotation): void {
  out[at] = 1 - 2 * (y * y + z * z);
  out[at + 1] = 2 * (x * y - z * w);
  out[at + 2] = 2 * (x * z + y * w);
  out[at + 4] = 2 * (x * y + z * w);
  out[at + 5] = 1 - 2 * (x * x + z * z);
  out[at + 6] = 2 * (y * z - x * w);
  out[at + 8] = 2 * (x * z - y * w);
  out[at + 9] = 2 * (y * z + x * w);
  out[at + 10] = 1 - 2 * (x * x + y * y);
}

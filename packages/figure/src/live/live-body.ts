import { vectorToFrames } from '@ilium/body';
import type { BodyMesh } from '../mesh/body-mesh.ts';
import type { Hands } from '../mesh/look.ts';
import { framesToBoneMatrices } from '../skin/bone-matrices.ts';
import { breathe } from './breath.ts';
import { createFigureObjects, type FigureObjects } from './figure-objects.ts';
import type { BodyMoment } from './live-motion.ts';

/** One body on the stage. */
export interface LiveBody extends Omit<FigureObjects, 'setBones' | 'setHands'> {
  readonly mesh: BodyMesh;
  /** Takes up a moment with the chest so full, 0 to 1; gives the bone matrices it then stands with. */
  readonly take: (moment: BodyMoment, breath: number) => Float32Array;
}

/** `linePixels` is the width of its ink line in CSS pixels. */
export function createLiveBody(mesh: BodyMesh, linePixels: number): LiveBody {
  const { setBones, setHands, ...objects } = createFigureObjects(mesh, linePixels);
  let shown: Hands | undefined;
  return {
    ...objects,
    mesh,
    take: ({ vector, hands }, breath) => {
      const matrices = framesToBoneMatrices(vectorToFrames(vector));
      if (breath > 0) breathe(matrices, breath);
      setBones(matrices);
      if (shown?.left !== hands.left || shown.right !== hands.right) setHands(hands);
      shown = hands;
      return matrices;
    },
  };
}

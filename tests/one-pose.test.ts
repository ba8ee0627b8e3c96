import {
  defineMotion,
  definePose,
  mirrorJointVector,
  solveMotion,
  standing,
  vectorAt,
  vectorToFrames,
} from '@ilium/body';
import { englishHandout, handoutToHtml, movementToHandout } from '@ilium/exports';
import { drawFigure, framesToBoneMatrices, keyframeScene } from '@ilium/figure';
import { library } from '@ilium/library';
import { loadMotions } from '@ilium/library/motions';
import { indexLibrary } from '@ilium/movement';
import { describe, expect, test } from 'vitest';

const view = { azimuth: 20, elevation: 8 };

/** Everything that shows a pose in which one arm is lifted so far. */
function outputs(armDegrees: number) {
  const pose = definePose(standing, { angles: { 'shoulderAbduction.working': armDegrees } });
  const motion = defineMotion({
    cycle: 'still',
    keyframes: [{ name: 'lifted', pose }],
    view,
    secondView: view,
    accent: ['arm.working'],
  });
  const report = solveMotion(motion);
  if (!report.ok) throw new Error('the pose was refused');
  const { solved } = report.value;
  const vector = vectorAt(solved, 1);
  const scene = keyframeScene(motion, motion.keyframes[0], vector);
  const picture = drawFigure(scene, view);
  const [movement] = library.movements;
  if (!movement) throw new Error('the library is empty');
  return {
    live: [...framesToBoneMatrices(vectorToFrames(vector))],
    thumbnail: drawFigure(scene, view, { size: 'thumb' }),
    picture,
    print: handoutToHtml(movementToHandout(movement, 'left'), {
      words: englishHandout,
      index: indexLibrary(library),
      drawingOf: () => picture,
      style: '',
    }),
  };
}

describe('an angle changed in one place', () => {
  const [low, high] = [outputs(20), outputs(70)];
  test.each(['live', 'thumbnail', 'picture', 'print'] as const)('changes the %s', (what) => {
    expect(high[what]).not.toEqual(low[what]);
  });

  test('written again as it was, gives the same of everything', () => {
    expect(outputs(20)).toEqual(low);
  });
});

describe('the right side', () => {
  test.each(library.movements.map(({ id }) => id))('is the exact mirror of the left: %s', async (id) => {
    const { solved } = await loadMotions(id);
    for (const { keyframes } of Object.values(solved))
      for (const { vector } of keyframes) {
        const left = vectorToFrames(vector).positions;
        const right = vectorToFrames(mirrorJointVector(vector)).positions;
        const places = (list: typeof left, sign: 1 | -1) =>
          list
            .map(([x, y, z]) =>
              [sign * x, y, z].map((value) => value.toFixed(6).replace(/^-(0\.0+)$/, '$1')).join(' '),
            )
            .sort();
        expect(places(right, -1)).toEqual(places(left, 1));
        expect(mirrorJointVector(mirrorJointVector(vector))).toEqual(vector);
      }
  });
});

import { chairSit, defineMotion, definePose, mirrorJointVector, NEUTRAL, withFreedoms } from '@ilium/body';
import { describe, expect, it } from 'vitest';
import { type LiveMotion, motionArrow, motionEye, motionMoment, motionScene } from './live-motion.ts';

const gripping = definePose(chairSit, { hands: { working: 'grip', other: 'flat' } });
const motion: LiveMotion = {
  definition: defineMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'start', pose: chairSit },
      { name: 'end', pose: gripping },
    ],
    view: { azimuth: 30, elevation: 10 },
    secondView: { azimuth: 80, elevation: 10 },
    accent: ['leg.working'],
    arrow: { kind: 'move', at: 'kneeTop.working', toward: 'working' },
  }),
  solved: {
    keyframes: [
      { name: 'start', vector: NEUTRAL },
      { name: 'end', vector: withFreedoms(NEUTRAL, { 'hipFlexion.left': 60 }) },
    ],
    between: [[]],
  },
  side: 'left',
};
const other: LiveMotion = { ...motion, side: 'right' };

describe('a live motion', () => {
  it('on the right is the mirror image of the left at every moment', () => {
    for (const share of [0, 0.3, 1])
      expect(motionMoment(other, share).figure.vector).toEqual(
        mirrorJointVector(motionMoment(motion, share).figure.vector),
      );
    expect(motionEye(other).azimuth).toBe(-30);
    expect(motionScene(other, 1).accent).toEqual(['leg.right']);
    expect(motionArrow(other)).toMatchObject({ at: 'kneeTop.right', toward: [-1, 0, 0] });
  });

  it('takes its hands from the nearest keyframe, on the side that is shown', () => {
    const handsAt = (shown: LiveMotion, share: number) => motionMoment(shown, share).figure.hands;
    expect(handsAt(motion, 0.4)).toEqual(handsAt(motion, 0));
    expect(handsAt(motion, 0.6)).toEqual({ left: 'grip', right: 'flat' });
    expect(handsAt(other, 1)).toEqual({ left: 'flat', right: 'grip' });
  });

  it('has a second body where the motion has one, mirrored with the first', () => {
    const helper = definePose(chairSit, { hands: { working: 'cup', other: 'grip' } });
    const [start, end] = motion.definition.keyframes;
    if (end === undefined) throw new Error('two keyframes');
    const assisted: LiveMotion = {
      ...motion,
      definition: {
        ...motion.definition,
        keyframes: [
          { ...start, assistant: helper },
          { ...end, assistant: helper },
        ],
      },
      solved: {
        ...motion.solved,
        assistant: {
          keyframes: [
            { name: 'start', vector: NEUTRAL },
            { name: 'end', vector: withFreedoms(NEUTRAL, { rootX: 80 }) },
          ],
          between: [[]],
        },
      },
    };
    expect(motionMoment(motion, 0.5).assistant).toBeUndefined();
    expect(motionMoment(assisted, 0.5).assistant).toEqual({
      vector: withFreedoms(NEUTRAL, { rootX: 40 }),
      hands: { left: 'cup', right: 'grip' },
    });
    expect(motionMoment({ ...assisted, side: 'right' }, 0.5).assistant).toEqual({
      vector: mirrorJointVector(withFreedoms(NEUTRAL, { rootX: 40 })),
      hands: { left: 'grip', right: 'cup' },
    });
    expect(motionScene(assisted, 1).assistant?.vector).toEqual(withFreedoms(NEUTRAL, { rootX: 80 }));
  });

  it('passes through what lies between its keyframes', () => {
    expect(motionScene(motion, 0.5).vector).toEqual(withFreedoms(NEUTRAL, { 'hipFlexion.left': 30 }));
  });
});

import { chairSit, defineMotion, definePose, mirrorJointVector, NEUTRAL, withFreedoms } from '@ilium/body';
import { describe, expect, it } from 'vitest';
import {
  type LiveMotion,
  motionArrow,
  motionEye,
  motionHands,
  motionScene,
  motionVector,
} from './live-motion.ts';

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
      expect(motionVector(other, share)).toEqual(mirrorJointVector(motionVector(motion, share)));
    expect(motionEye(other).azimuth).toBe(-30);
    expect(motionScene(other, 1).accent).toEqual(['leg.right']);
    expect(motionArrow(other)).toMatchObject({ at: 'kneeTop.right', toward: [-1, 0, 0] });
  });

  it('takes its hands from the nearest keyframe, on the side that is shown', () => {
    expect(motionHands(motion, 0.4)).toEqual(motionHands(motion, 0));
    expect(motionHands(motion, 0.6)).toEqual({ left: 'grip', right: 'flat' });
    expect(motionHands(other, 1)).toEqual({ left: 'flat', right: 'grip' });
  });

  it('passes through what lies between its keyframes', () => {
    expect(motionScene(motion, 0.5).vector).toEqual(withFreedoms(NEUTRAL, { 'hipFlexion.left': 30 }));
  });
});

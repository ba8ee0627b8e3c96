import { describe, expect, it } from 'vitest';
import { arePassed } from '../gate/gate.ts';
import { vectorToFrames } from '../kinematics/frames.ts';
import { landmarkPosition } from '../kinematics/landmark.ts';
import { armOverhead, handOnHip } from '../pose/gesture.ts';
import type { MotionDefinition } from '../pose/motion.ts';
import { definePose } from '../pose/pose.ts';
import { standing } from '../pose/posture.ts';
import { readFreedom } from '../skeleton/joint-vector.ts';
import { distanceBetween } from '../skeleton/vector.ts';
import { refusalToSentences } from '../solve/solve-pose.ts';
import { checkMotion, solveMotion } from './solve-motion.ts';

const upright = definePose(definePose(standing, handOnHip('other')), armOverhead('working'));
const bent = definePose(upright, { angles: { lumbarSideBend: 18, thoracicSideBend: 18 } });
const motion: MotionDefinition = {
  cycle: 'breath',
  keyframes: [
    { name: 'upright', pose: upright },
    { name: 'bent', pose: bent },
  ],
  view: { azimuth: 0, elevation: 8 },
  secondView: { azimuth: 40, elevation: 8 },
  accent: [],
};

describe('solving a motion', () => {
  const report = solveMotion(motion);
  if (!report.ok) throw new Error('the side bend is refused');
  const [first, second] = report.value.solved.keyframes;
  if (first === undefined || second === undefined) throw new Error('two keyframes');

  it('passes every gate, keyframes and transition alike', () => {
    const tables = checkMotion(motion, report.value.solved, report.value.searches);
    expect(tables.map((table) => table.of)).toEqual(['upright', 'bent', 'upright → bent']);
    for (const table of tables) expect(arePassed(table.rows)).toBe(true);
  });

  it('keeps planted feet where the first keyframe put them', () => {
    const [a, b] = [vectorToFrames(first.vector), vectorToFrames(second.vector)];
    for (const sole of ['sole.left', 'sole.right'] as const)
      expect(distanceBetween(landmarkPosition(a, sole), landmarkPosition(b, sole))).toBeLessThan(10);
  });

  it('bends to the side away from the working one', () => {
    expect(readFreedom(second.vector, 'lumbarSideBend')).toBeGreaterThan(8);
    const crown = (vector: readonly number[]) => landmarkPosition(vectorToFrames(vector), 'crown')[0];
    expect(crown(second.vector)).toBeLessThan(crown(first.vector) - 80);
  });

  it('names the keyframe that cannot be had, and why', () => {
    const broken = definePose(bent, { angles: { lumbarSideBend: 60 } });
    const refused = solveMotion({
      ...motion,
      keyframes: [motion.keyframes[0], { name: 'bent', pose: broken }],
    });
    if (refused.ok) throw new Error('a side bend of 60° was accepted');
    expect(refused.error.keyframe).toBe('bent');
    expect(refusalToSentences(refused.error.refusal)[0]).toContain('lumbarSideBend cannot be 60°');
  });
});

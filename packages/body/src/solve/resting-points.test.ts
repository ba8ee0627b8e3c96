import { describe, expect, it } from 'vitest';
import { definePose } from '../pose/pose.ts';
import { chairSit, standing } from '../pose/posture.ts';
import { vectorToBodyState } from './body-state.ts';
import { resolvePose } from './resolve.ts';
import { restingPoints } from './resting-points.ts';
import { solvePose } from './solve-pose.ts';

function restingOf(definition: typeof standing) {
  const [resolved, solved] = [resolvePose(definition), solvePose(definition)];
  if (!resolved.ok || !solved.ok) throw new Error('refused');
  return restingPoints(vectorToBodyState(solved.value.vector), resolved.value).map(({ point }) => point);
}

describe('what rests on the supports', () => {
  it('is the two feet when standing', () => {
    const points = restingOf(standing);
    expect(points.length).toBeGreaterThanOrEqual(8);
    for (const point of points) expect(point[1]).toBeLessThan(20);
  });

  it('is feet and buttocks on a chair, the buttocks as a patch wider than the bones', () => {
    const onSeat = restingOf(chairSit).filter((point) => point[1] > 300);
    const width = Math.max(...onSeat.map((p) => p[0])) - Math.min(...onSeat.map((p) => p[0]));
    expect(width).toBeGreaterThan(200);
  });

  it('leaves out surfaces that the pose does not name as supports', () => {
    const onSeat = restingOf(definePose(chairSit, { supports: ['floor'], steadiness: 'standing' })).filter(
      (point) => point[1] > 300,
    );
    expect(onSeat).toEqual([]);
  });
});

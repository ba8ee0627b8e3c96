import { describe, expect, it } from 'vitest';
import { checkPose, checkSearch } from '../gate/pose-gates.ts';
import { vectorToFrames } from '../kinematics/frames.ts';
import { centreOfMass } from '../kinematics/mass.ts';
import { definePose, EMPTY_POSE } from '../pose/pose.ts';
import { chairSit, postureByName, standing } from '../pose/posture.ts';
import { readFreedom } from '../skeleton/joint-vector.ts';
import { resolvePose } from './resolve.ts';
import { refusalToSentences, solvePose } from './solve-pose.ts';
import { supportMargin, supportPolygon } from './support-polygon.ts';

describe('the pose solver', () => {
  it.each(Object.entries(postureByName))('brings the base posture %s through every gate', (_, definition) => {
    const solved = solvePose(definition);
    const resolved = resolvePose(definition);
    if (!solved.ok || !resolved.ok) throw new Error('a base posture is refused');
    const missed = [...checkPose(resolved.value, solved.value.vector), checkSearch(solved.value)].filter(
      (row) => !row.pass,
    );
    expect(missed).toEqual([]);
  });

  it('gives the same numbers every time', () => {
    expect(solvePose(chairSit)).toEqual(solvePose(chairSit));
  });

  it('refuses a wish outside its hard range, naming the range', () => {
    const refused = solvePose(definePose(standing, { angles: { 'kneeFlexion.working': -20 } }));
    if (refused.ok) throw new Error('a knee bent backwards was accepted');
    expect(refusalToSentences(refused.error)).toEqual([
      'kneeFlexion.working cannot be -20°: its range is 0° to 155°.',
    ]);
  });

  it('refuses a contact with a prop that is not there', () => {
    const refused = solvePose(
      definePose(standing, { contacts: [{ point: 'palm.other', on: 'stair.rail' }] }),
    );
    if (refused.ok) throw new Error('a missing rail was held');
    expect(refusalToSentences(refused.error)[0]).toContain('palm.other on stair.rail needs stair.rail');
  });

  it('refuses an assistant without a client', () => {
    const refused = solvePose(
      definePose(standing, { contacts: [{ point: 'palm.other', on: 'client.kneeTop.working' }] }),
    );
    if (refused.ok) throw new Error('nobody was touched');
    expect(refusalToSentences(refused.error)[0]).toContain(
      'palm.other on client.kneeTop.working needs a client',
    );
  });

  it('says which wish is lost, by how much, and which contact wins', () => {
    const refused = solvePose(
      definePose(chairSit, {
        angles: { 'ankleDorsiflexion.working': -45 },
        hold: ['hipFlexion', 'kneeFlexion'],
        aims: [{ axis: 'shinAlong.working', toward: 'down' }],
      }),
    );
    if (refused.ok || refused.error.code !== 'conflict') throw new Error('an impossible pose was accepted');
    const conflict = refused.error.conflicts.find((c) => c.what === 'ankleDorsiflexion.working');
    expect(conflict?.by).toBeGreaterThan(15);
    expect(conflict?.against).toBe('sole.working on floor');
    expect(refusalToSentences(refused.error).join(' ')).toMatch(
      /The wish for ankleDorsiflexion\.working is missed by \d+°.*sole\.working on floor/,
    );
  });

  it('says which contact is out of reach', () => {
    const refused = solvePose(
      definePose(standing, {
        props: [{ prop: 'chair', at: [0, 2500, 0] }],
        contacts: [{ point: 'palm.working', on: 'chair.seat' }],
      }),
    );
    if (refused.ok || refused.error.code !== 'conflict')
      throw new Error('a chair above all reach was touched');
    const lost = refused.error.conflicts.find((c) => c.what === 'palm.working on chair.seat');
    expect(lost?.by).toBeGreaterThan(500);
    expect(lost?.against).not.toBe('');
  });

  it('leaves unmentioned angles at the guide of the posture', () => {
    const solved = solvePose(standing);
    if (!solved.ok) throw new Error('standing is refused');
    expect(readFreedom(solved.value.vector, 'elbowFlexion.left')).toBeCloseTo(8, 0);
  });

  it('moves the trunk back over the feet when an arm would tip the figure', () => {
    const pose = definePose(standing, { angles: { shoulderFlexion: 90, lumbarFlexion: 25 } });
    const solved = solvePose(pose);
    if (!solved.ok) throw new Error('reaching forward is refused');
    const com = centreOfMass(vectorToFrames(solved.value.vector));
    expect(com[2]).toBeLessThan(100);
  });

  it('refuses nothing when nothing is asked', () => {
    expect(solvePose(EMPTY_POSE).ok).toBe(true);
  });
});

describe('the support polygon', () => {
  it('has its margin at the nearest edge, negative outside', () => {
    const square = supportPolygon([
      [0, 0, 0],
      [100, 0, 0],
      [100, 0, 100],
      [0, 0, 100],
      [50, 0, 50],
    ]);
    expect(square).toHaveLength(4);
    expect(supportMargin(square, [30, 999, 50])).toBeCloseTo(30, 9);
    expect(supportMargin(square, [-20, 0, 50])).toBeCloseTo(-20, 9);
  });

  it('has no inside with fewer than three corners', () => {
    expect(supportMargin(supportPolygon([[0, 0, 0]]), [0, 0, 0])).toBe(Number.NEGATIVE_INFINITY);
  });
});

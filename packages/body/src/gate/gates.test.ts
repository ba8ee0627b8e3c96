import { describe, expect, it } from 'vitest';
import { solveMotion } from '../motion/solve-motion.ts';
import { definePose } from '../pose/pose.ts';
import { standing } from '../pose/posture.ts';
import type { FreedomName } from '../skeleton/freedom.ts';
import { type JointVector, readFreedom, withFreedoms } from '../skeleton/joint-vector.ts';
import { type ResolvedPose, resolvePose } from '../solve/resolve.ts';
import { solvePose } from '../solve/solve-pose.ts';
import type { GateName, GateRow } from './gate.ts';
import { checkPose, checkSearch } from './pose-gates.ts';
import { checkTransition } from './transition-gates.ts';

const handOnHip = definePose(standing, {
  angles: { 'elbowFlexion.other': 85 },
  contacts: [{ point: 'palm.other', on: 'hip.other' }],
  guide: { 'shoulderAbduction.other': 45, 'shoulderFlexion.other': -15 },
});
const pose = resolved(handOnHip);
const sound = solvedVector(handOnHip);

function resolved(definition: typeof standing): ResolvedPose {
  const result = resolvePose(definition);
  if (!result.ok) throw new Error('unresolved');
  return result.value;
}

function solvedVector(definition: typeof standing): JointVector {
  const result = solvePose(definition);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.vector;
}

/** The sound pose with some numbers moved by hand. */
function broken(by: Readonly<Partial<Record<FreedomName, number>>>): JointVector {
  const changes = Object.entries(by).map(([name, amount]) => [
    name,
    readFreedom(sound, name as FreedomName) + amount,
  ]);
  return withFreedoms(sound, Object.fromEntries(changes));
}

const failed = (rows: readonly GateRow[]): readonly GateName[] =>
  rows.filter((row) => !row.pass).map((row) => row.gate);
const rowOf = (rows: readonly GateRow[], gate: GateName): GateRow => {
  const row = rows.find((r) => r.gate === gate);
  if (row === undefined) throw new Error(`no row for ${gate}`);
  return row;
};

describe('the gates of a pose', () => {
  it('all pass on a sound pose', () => {
    expect(failed(checkPose(pose, sound))).toEqual([]);
  });

  it('catch a foot through the floor', () => {
    const rows = checkPose(pose, broken({ rootY: -40 }));
    expect(failed(rows)).toContain('clearance');
    expect(rowOf(rows, 'clearance').value).toBeGreaterThan(35);
    expect(rowOf(rows, 'clearance').of).toMatch(/in the floor/);
  });

  it('catch a knee bent backwards', () => {
    const rows = checkPose(pose, withFreedoms(sound, { 'kneeFlexion.left': -10 }));
    expect(failed(rows)).toContain('joint-range');
    expect(rowOf(rows, 'joint-range')).toMatchObject({ value: 10, of: 'kneeFlexion.left' });
  });

  it('catch a figure off balance, and nothing else, when one foot leaves the floor', () => {
    const oneFoot = definePose(handOnHip, {
      release: ['sole.other', 'footForward.other', 'hipFlexion.other', 'kneeFlexion.other'],
    });
    const rows = checkPose(resolved(oneFoot), broken({ 'hipFlexion.right': 50, 'kneeFlexion.right': 70 }));
    expect(failed(rows)).toEqual(['balance']);
    expect(rowOf(rows, 'balance').value).toBeLessThan(0);
  });

  it('catch a hand 5 cm from its contact, and nothing else', () => {
    const rows = checkPose(pose, broken({ 'shoulderAbduction.right': 9 }));
    expect(failed(rows)).toEqual(['contact']);
    expect(rowOf(rows, 'contact').of).toBe('palm.other on hip.other');
    expect(rowOf(rows, 'contact').value).toBeGreaterThan(30);
    expect(rowOf(rows, 'contact').value).toBeLessThan(80);
  });

  it('catch an arm inside the trunk', () => {
    const rows = checkPose(pose, broken({ 'shoulderAbduction.left': -32 }));
    expect(failed(rows)).toContain('self-penetration');
  });

  it('catch a figure that floats', () => {
    const rows = checkPose(pose, broken({ rootY: 30 }));
    expect(failed(rows)).toEqual(expect.arrayContaining(['floating', 'contact']));
  });

  it('catch an angle other than the author wrote', () => {
    const rows = checkPose(pose, broken({ 'elbowFlexion.right': 17 }));
    expect(failed(rows)).toContain('clinical-angle');
    expect(rowOf(rows, 'clinical-angle').of).toBe('elbowFlexion.other');
  });

  it('catch a search that ran into its cap, and list what rests on a limit', () => {
    const row = checkSearch({ hasConverged: false, iterations: 400, atLimit: ['hipRotation.left'] });
    expect(row.pass).toBe(false);
    expect(row.of).toContain('hipRotation.left');
  });

  it('let an exception move a bound, with its reason, and not further', () => {
    const excused = (bound: number) =>
      resolved(
        definePose(handOnHip, {
          exceptions: [{ gate: 'clinical-angle', bound, reason: 'the elbow gives way to reach' }],
        }),
      );
    const rows = (bound: number) => checkPose(excused(bound), broken({ 'elbowFlexion.right': 17 }));
    expect(rowOf(rows(25), 'clinical-angle')).toMatchObject({
      pass: true,
      excuse: 'the elbow gives way to reach',
    });
    expect(rowOf(rows(16), 'clinical-angle').pass).toBe(false);
  });
});

describe('the gates of a transition', () => {
  const squat = definePose(standing, {
    angles: { hipFlexion: 60, kneeFlexion: 60, shoulderFlexion: 60, lumbarFlexion: 10 },
  });
  const motion = solveMotion({
    cycle: 'repetition',
    keyframes: [
      { name: 'start', pose: standing },
      { name: 'end', pose: squat },
    ],
    view: { azimuth: 60, elevation: 10 },
    secondView: { azimuth: 0, elevation: 10 },
    accent: [],
  });
  if (!motion.ok) throw new Error('the squat is refused');
  const { solved } = motion.value;
  const [start, end] = solved.keyframes.map((keyframe) => keyframe.vector);
  if (start === undefined || end === undefined) throw new Error('two keyframes');

  it('catch feet that slide when joints are merely mixed from standing to squat', () => {
    const rows = checkTransition(resolved(standing), resolved(squat), [start, end]);
    expect(failed(rows)).toContain('slide');
    expect(rowOf(rows, 'slide').value).toBeGreaterThan(20);
  });

  it('pass with the baked in-betweens', () => {
    const way = [start, ...(solved.between[0] ?? []), end];
    expect(failed(checkTransition(resolved(standing), resolved(squat), way))).toEqual([]);
    expect(solved.between[0]?.length).toBeGreaterThan(0);
  });
});

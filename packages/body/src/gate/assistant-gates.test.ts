import { beforeAll, describe, expect, it } from 'vitest';
import { vectorToFrames } from '../kinematics/frames.ts';
import { landmarkPosition } from '../kinematics/landmark.ts';
import { checkMotion, type MotionReport, solveMotion } from '../motion/solve-motion.ts';
import type { SolvedMotion, SolvedTrack } from '../motion/solved-motion.ts';
import type { MotionDefinition } from '../pose/motion.ts';
import { definePose } from '../pose/pose.ts';
import { besideTable, supineOnTable } from '../pose/posture.ts';
import type { FreedomName } from '../skeleton/freedom.ts';
import { mirrorJointVector, readFreedom, withFreedoms } from '../skeleton/joint-vector.ts';
import { distanceBetween } from '../skeleton/vector.ts';
import type { GateName } from './gate.ts';

const kneeUp = definePose(supineOnTable, {
  angles: { 'hipFlexion.working': 90, 'kneeFlexion.working': 90 },
  hold: ['hipFlexion.working'],
  release: ['heel.working'],
});
const handOnKnee = definePose(besideTable, {
  guide: { rootX: 620, rootTilt: 20 },
  contacts: [
    { point: 'palm.other', on: 'client.kneeTop.working', gap: 10 },
    { point: 'palm.working', on: 'client.hip.working', apart: { side: 200, up: 250, forward: 250 } },
  ],
});
const motion: MotionDefinition = {
  cycle: 'breath',
  keyframes: [
    { name: 'start', pose: kneeUp, assistant: handOnKnee },
    {
      name: 'end',
      pose: definePose(kneeUp, { angles: { 'hipFlexion.working': 105 } }),
      assistant: handOnKnee,
    },
  ],
  view: { azimuth: 0, elevation: 20 },
  secondView: { azimuth: 90, elevation: 20 },
  accent: [],
};

let report: MotionReport;
let assistant: SolvedTrack;

beforeAll(() => {
  const found = solveMotion(motion);
  if (!found.ok || found.value.solved.assistant === undefined) throw new Error('refused');
  report = found.value;
  assistant = found.value.solved.assistant;
});

/** The assistant's start with some numbers moved by hand. */
function withAssistant(by: Readonly<Partial<Record<FreedomName, number>>>): SolvedMotion {
  const [start, ...rest] = assistant.keyframes;
  if (start === undefined) throw new Error('no start');
  const changes = Object.entries(by).map(([name, amount]) => [
    name,
    readFreedom(start.vector, name as FreedomName) + amount,
  ]);
  const moved = { ...start, vector: withFreedoms(start.vector, Object.fromEntries(changes)) };
  return { ...report.solved, assistant: { ...assistant, keyframes: [moved, ...rest] } };
}

const missedIn = (solved: SolvedMotion, of: string): readonly GateName[] =>
  checkMotion(motion, solved)
    .filter((table) => table.of === of)
    .flatMap(({ rows }) => rows.filter((row) => !row.pass).map((row) => row.gate));

describe('the gates of two bodies', () => {
  it('all pass for both on a sound motion, with a table for each keyframe and transition of each', () => {
    const tables = checkMotion(motion, report.solved, report.searches);
    expect(tables.map((table) => table.of)).toEqual([
      'start',
      'end',
      'start → end',
      'start, assistant',
      'end, assistant',
      'start → end, assistant',
    ]);
    expect(tables.flatMap(({ rows }) => rows.filter((row) => !row.pass))).toEqual([]);
  });

  it('hold the assistant to the client and to their own back, and the client to neither', () => {
    const gates = checkMotion(motion, report.solved).map(({ rows }) => rows.map((row) => row.gate));
    for (const [k, list] of gates.entries())
      for (const gate of ['between-bodies', 'assistant-lumbar'] as const)
        expect(`${k} ${gate} ${list.includes(gate)}`).toBe(`${k} ${gate} ${k >= 3}`);
  });

  it('catch a hand 5 cm from the client, and nothing else', () => {
    const lifted = withAssistant({ 'shoulderFlexion.right': 5 });
    expect(missedIn(lifted, 'start, assistant')).toEqual(['contact']);
    expect(missedIn(lifted, 'start')).toEqual([]);
    const row = checkMotion(motion, lifted)
      .flatMap(({ rows }) => rows)
      .find(({ gate, pass }) => gate === 'contact' && !pass);
    expect(row?.of).toBe('palm.other on client.kneeTop.working');
    expect(row?.value).toBeGreaterThan(25);
    expect(row?.value).toBeLessThan(75);
  });

  it('catch an arm through the client', () => {
    const nearer = withAssistant({ rootZ: 60 });
    const row = checkMotion(motion, nearer)
      .flatMap(({ rows }) => rows)
      .find(({ gate, pass }) => gate === 'between-bodies' && !pass);
    expect(row?.value).toBeGreaterThan(20);
    expect(row?.of).toMatch(/(hand|forearm)\.right in the client's/);
  });

  it('catch a lower back rounded beyond its 10°', () => {
    expect(missedIn(withAssistant({ lumbarFlexion: 7 }), 'start, assistant')).not.toContain(
      'assistant-lumbar',
    );
    expect(missedIn(withAssistant({ lumbarFlexion: 12 }), 'start, assistant')).toContain('assistant-lumbar');
    expect(missedIn(withAssistant({ lumbarSideBend: -12 }), 'start, assistant')).toContain(
      'assistant-lumbar',
    );
  });

  it('catch an assistant who is somewhere else when the client moves', () => {
    const [start] = assistant.keyframes;
    if (start === undefined) throw new Error('no start');
    const frozen = {
      ...report.solved,
      assistant: { keyframes: [start, { ...start, name: 'end' }], between: [[]] },
    };
    expect(missedIn(frozen, 'end, assistant')).toContain('contact');
    expect(missedIn(frozen, 'start → end, assistant')).toContain('contact');
  });

  it('cannot be passed by leaving the assistant’s numbers away', () => {
    const { assistant: _, ...alone } = report.solved;
    expect(() => checkMotion(motion, alone)).toThrow(/assistant/);
  });
});

describe('two mirrored bodies', () => {
  it('touch where the bodies they mirror do', () => {
    const [client, helper] = [report.solved.keyframes[0], assistant.keyframes[0]];
    if (client === undefined || helper === undefined) throw new Error('no start');
    const gap = (theirs: readonly number[], own: readonly number[], side: 'left' | 'right'): number =>
      distanceBetween(
        landmarkPosition(vectorToFrames(theirs), `kneeTop.${side}`),
        landmarkPosition(vectorToFrames(own), `palm.${side === 'left' ? 'right' : 'left'}`),
      );
    const mirrored = gap(mirrorJointVector(client.vector), mirrorJointVector(helper.vector), 'right');
    expect(mirrored).toBeCloseTo(gap(client.vector, helper.vector, 'left'), 9);
    expect(mirrored).toBeLessThan(20);
  });
});

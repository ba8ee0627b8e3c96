import { NEUTRAL, type Vector } from '@ilium/body';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyMeshOf } from '../mesh/body-mesh-cache.ts';
import { FIRST_LOOK } from '../mesh/look.ts';
import { type ArrowRun, arrowRun, layOutRun, runToOutline } from './arrow.ts';
import { assembleScene } from './assembly.ts';
import { viewToCamera } from './camera.ts';
import type { Scene, SceneArrow } from './scene.ts';

const target: Vector = [0, 1000, 0];
const turn = (toward: Vector): SceneArrow => ({ kind: 'turn', at: 'chest', toward });
const width = (run: ArrowRun): number => (run.at(-1)?.[0] ?? 0) - (run[0]?.[0] ?? 0);

describe('an arrow for a turn', () => {
  it('sweeps across the picture in the sense of the turn, from wherever one looks', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -180, max: 180 }),
        fc.integer({ min: 0, max: 40 }),
        (azimuth, elevation) => {
          const camera = viewToCamera({ azimuth, elevation }, target);
          expect(width(layOutRun(turn([1, 0, 0]), NEUTRAL, camera, 0))).toBeGreaterThan(300);
          expect(width(layOutRun(turn([-1, 0, 0]), NEUTRAL, camera, 0))).toBeLessThan(-300);
        },
      ),
    );
  });
});

describe('a straight arrow', () => {
  const camera = viewToCamera({ azimuth: 0, elevation: 0 }, target);

  it('of a press ends at its place and comes from the other side', () => {
    const [tail, tip] = layOutRun(
      { kind: 'press', at: 'kneeTop.left', toward: [0, -1, 0] },
      NEUTRAL,
      camera,
      0,
    );
    expect(tip?.[1] ?? 0).toBeLessThan((tail?.[1] ?? 0) - 200);
  });

  it('of a move leads away from its place', () => {
    const [tail, tip] = layOutRun({ kind: 'move', at: 'crown', toward: [0, 1, 0] }, NEUTRAL, camera, 0);
    expect(tail?.[1]).toBeGreaterThan(700);
    expect(tip?.[1] ?? 0).toBeGreaterThan((tail?.[1] ?? 0) + 200);
  });

  it('steps aside where it would hide the figure', () => {
    const arrow: SceneArrow = { kind: 'move', at: 'trochanter.left', toward: [0, 1, 0] };
    const scene: Scene = {
      vector: NEUTRAL,
      props: [],
      worn: [],
      hands: { left: 'relaxed', right: 'relaxed' },
      accent: [],
      arrow,
    };
    const chosen = arrowRun(assembleScene(scene, bodyMeshOf(FIRST_LOOK)), camera);
    const liked = layOutRun(arrow, NEUTRAL, camera, 0);
    expect(chosen?.[0]?.[0] ?? 0).toBeGreaterThan((liked[0]?.[0] ?? 0) + 50);
  });
});

describe('the outline of an arrow', () => {
  it('ends in a head broader than its shaft, with the tip at the end of the run', () => {
    const outline = runToOutline([
      [0, 0],
      [0, 300],
    ]);
    const xs = outline.map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(105, 6);
    expect(Math.max(...outline.map(([, y]) => y))).toBe(300);
  });
});

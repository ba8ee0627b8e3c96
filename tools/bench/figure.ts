/**
 * How long the figure takes, as medians on this machine:
 *   npx tsx tools/bench/figure.ts
 * Solver per keyframe (from scratch), mesh, pose and skin per picture, line drawings. Time on the graphics
 * card is not in it.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PoseDefinition, solvePose, vectorToFrames } from '@ilium/body';
import { drawFigure, FIRST_LOOK, framesToBoneMatrices, makeBodyMesh, skinMesh } from '@ilium/figure';
import { type LibraryFigure, loadFigures } from '../figure/load-figures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Milliseconds of every run, in rising order. */
function measure(runs: number, work: (run: number) => void): readonly number[] {
  const times = Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    work(run);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(2).padStart(9);

function report(name: string, times: readonly number[], note: string): void {
  console.log(`${name.padEnd(34)}${at(times, 0.5)}${at(times, 0.9)} ms   ${note}`);
}

const figures: readonly LibraryFigure[] = await loadFigures(root);
if (figures.length === 0)
  throw new Error(`no solved poses in ${readdirSync(join(root, 'packages/library'))}`);
const poses: readonly PoseDefinition[] = figures.flatMap(({ motion }) =>
  motion.keyframes.map((keyframe) => keyframe.pose),
);
const stills = figures.flatMap(({ stills: list, motion }) =>
  list.map(({ scene }) => ({ scene, eye: motion.view })),
);
const pick = <Item>(list: readonly Item[], i: number): Item => {
  const item = list[i % list.length];
  if (item === undefined) throw new Error('nothing to measure');
  return item;
};

console.log(`${''.padEnd(34)}   median      90 %`);
report(
  'solver, one keyframe',
  measure(Math.min(40, poses.length), (i) => solvePose(pick(poses, i))),
  'study: 36–88 ms',
);
report(
  'mesh',
  measure(5, () => makeBodyMesh(FIRST_LOOK)),
  'bound: 2000 ms',
);
const mesh = makeBodyMesh(FIRST_LOOK);
report(
  'pose to bone matrices',
  measure(2000, (i) => framesToBoneMatrices(vectorToFrames(pick(stills, i).scene.vector))),
  'what the live view does for each picture; bound: 1 ms',
);
report(
  'pose and skin on the processor',
  measure(200, (i) => skinMesh(mesh, pick(stills, i).scene.vector, pick(stills, i).scene.hands)),
  'what a drawing does; the live view skins on the graphics card',
);
for (const size of ['hero', 'row', 'thumb'] as const)
  report(
    `line drawing, ${size}`,
    measure(16, (i) => drawFigure(pick(stills, i * 7).scene, pick(stills, i * 7).eye, { size })),
    '',
  );

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type MotionDefinition, type Motions, parseSolvedMotions, type SolvedMotion } from '@ilium/body';
import { keyframeScene, type Scene } from '@ilium/figure';

/** A still picture of a motion: where it begins or where it ends. */
export interface Still {
  readonly part: 'start' | 'end';
  readonly scene: Scene;
}

/** One variation with its motion in words and numbers, and the stills to draw. */
export interface LibraryFigure {
  readonly movement: string;
  readonly variation: string;
  readonly motion: MotionDefinition;
  readonly solved: SolvedMotion;
  readonly stills: readonly Still[];
}

/** All variations whose poses are solved, in folder order. A pose without numbers is named on the console and left out. */
export async function loadFigures(root: string, only?: string): Promise<readonly LibraryFigure[]> {
  const folder = join(root, 'packages/library/movements');
  const ids = readdirSync(folder)
    .filter((id) => existsSync(join(folder, id, 'poses.ts')) && (only === undefined || id === only))
    .sort();
  const lists = await Promise.all(ids.map((id) => loadMovement(root, id)));
  return lists.flat();
}

async function loadMovement(root: string, movement: string): Promise<readonly LibraryFigure[]> {
  const source = join(root, 'packages/library/movements', movement, 'poses.ts');
  const { poses } = (await import(pathToFileURL(source).href)) as { poses: Motions };
  const path = join(root, 'packages/library/poses', `${movement}.json`);
  const parsed = parseSolvedMotions(existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {});
  if (!parsed.ok) throw new Error(`${path}: ${parsed.error.path} should be ${parsed.error.expected}`);
  return Object.entries(poses).flatMap(([variation, motion]) => {
    const solved = parsed.value[variation];
    if (solved === undefined || solved.keyframes.length !== motion.keyframes.length) {
      console.warn(`${movement}/${variation} has no solved pose yet`);
      return [];
    }
    return [{ movement, variation, motion, solved, stills: motionStills(motion, solved) }];
  });
}

function motionStills(motion: MotionDefinition, solved: SolvedMotion): readonly Still[] {
  const last = motion.keyframes.length - 1;
  const scene = (index: number): Scene => {
    const [keyframe, vector] = [motion.keyframes[index], solved.keyframes[index]?.vector];
    if (keyframe === undefined || vector === undefined) throw new Error(`no keyframe ${index}`);
    return keyframeScene(motion, keyframe, vector, solved.assistant?.keyframes[index]?.vector);
  };
  const end: Still = { part: 'end', scene: scene(last) };
  return last === 0 ? [end] : [{ part: 'start', scene: scene(0) }, end];
}

/**
 * Solves and draws one movement's poses as they are written now, and prints what the preview shows as JSON:
 *   node --import tsx tools/poses-preview/draw.ts <movement id>
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  checkMotion,
  type GateRow,
  type MotionDefinition,
  type Motions,
  refusalToSentences,
  solveMotion,
} from '@ilium/body';
import { drawFigure, keyframeScene } from '@ilium/figure';

/** A pose from its two views, or why there is none. */
export interface PreviewedPose {
  readonly title: string;
  /** Two drawings; none where the pose was refused. */
  readonly drawings: readonly string[];
  /** Gates that were missed or excused, or the conflict that made the solver refuse; empty where all is well. */
  readonly faults: readonly string[];
}

const rowToText = ({ gate, value, bound, unit, of }: GateRow): string =>
  `${gate}: ${value.toFixed(1)} ${unit === 'count' ? '' : unit}, bound ${bound} (${of})`;

function previewMotion(key: string, motion: MotionDefinition): readonly PreviewedPose[] {
  const report = solveMotion(motion);
  if (!report.ok) {
    const { keyframe, refusal } = report.error;
    return [{ title: `${key}, ${keyframe}`, drawings: [], faults: refusalToSentences(refusal) }];
  }
  const { solved, searches } = report.value;
  const poses = motion.keyframes.map((keyframe, i): PreviewedPose => {
    const vector = solved.keyframes[i]?.vector;
    if (vector === undefined) throw new Error(`${key} has no keyframe ${i}`);
    const scene = keyframeScene(motion, keyframe, vector, solved.assistant?.keyframes[i]?.vector);
    return {
      title: `${key}, ${keyframe.name}`,
      drawings: [motion.view, motion.secondView].map((eye) => drawFigure(scene, eye)),
      faults: [],
    };
  });
  const faults = checkMotion(motion, solved, searches).flatMap(({ of, rows }) =>
    rows.filter(({ pass, excuse }) => !pass || excuse !== undefined).map((row) => `${of}: ${rowToText(row)}`),
  );
  return [...poses, ...(faults.length > 0 ? [{ title: `${key}, gates`, drawings: [], faults }] : [])];
}

const id = process.argv[2] ?? '';
const folder = fileURLToPath(new URL('../../packages/library/movements', import.meta.url));
const { poses } = (await import(pathToFileURL(`${folder}/${id}/poses.ts`).href)) as { poses: Motions };
const previewed = Object.entries(poses).flatMap(([key, motion]) => previewMotion(key, motion));
process.stdout.write(JSON.stringify(previewed));

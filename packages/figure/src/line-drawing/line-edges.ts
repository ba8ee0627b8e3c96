import { type SegmentName, segmentNames } from '../mesh/body-mesh.ts';
import { maskOf } from './mask.ts';
import {
  fillIndex,
  isAssistantPart,
  isFigurePart,
  type Picture,
  segmentNumber,
  toAssistantPart,
} from './picture.ts';
import { type Chain, type EdgeTest, traceEdges } from './trace.ts';

/** The lines of one body, by weight. */
export interface BodyLines {
  /** Round the body. */
  readonly silhouette: readonly Chain[];
  /** Where one part of the body passes in front of another. */
  readonly inner: readonly Chain[];
  /** Edges of cloth and hair, seams. */
  readonly cloth: readonly Chain[];
}

/** The lines of a picture. Where figure and assistant meet, the line is the figure's. */
export interface Lines {
  readonly figure: BodyLines;
  readonly assistant: BodyLines;
  /** Edges of props. */
  readonly prop: readonly Chain[];
}

/** A step in depth that is a line wherever it occurs, and one that only carries a line on. Millimetres. */
const CLEAR_STEP = 15;
const FAINT_STEP = 5;
const PROP_STEP = 40;
/** At the very rim of a part the slope is unknown; only a step this large is then a line. */
const RIM_STEP = 45;

/** Segments that flow into each other; between all others a line is drawn where they meet. */
const FLOWING: readonly (readonly [SegmentName, SegmentName])[] = [
  ['trunk', 'head'],
  ['head', 'hair'],
  ['trunk', 'hair'],
  ...(['left', 'right'] as const).flatMap((side): [SegmentName, SegmentName][] => [
    ['trunk', `upperArm.${side}`],
    [`upperArm.${side}`, `forearm.${side}`],
    [`forearm.${side}`, `hand.${side}`],
    ['trunk', `thigh.${side}`],
    [`thigh.${side}`, `shank.${side}`],
    [`shank.${side}`, `foot.${side}`],
  ]),
];

const flows = new Uint8Array((segmentNames.length + 1) ** 2);
for (const [a, b] of FLOWING) {
  flows[segmentNumber(a) * (segmentNames.length + 1) + segmentNumber(b)] = 1;
  flows[segmentNumber(b) * (segmentNames.length + 1) + segmentNumber(a)] = 1;
}
for (let n = 0; n <= segmentNames.length; n++) flows[n * (segmentNames.length + 1) + n] = 1;

/** Whether parts of one body flow into each other; parts of two bodies never do. */
function doFlow(a: number, b: number): boolean {
  if (isAssistantPart(a) !== isAssistantPart(b)) return false;
  const first = isAssistantPart(a) ? toAssistantPart(0) : 0;
  return flows[(a - first) * (segmentNames.length + 1) + b - first] === 1;
}

/** Finds all lines of a picture. */
export function pictureToLines(picture: Picture): Lines {
  const { part, frame } = picture;
  const isFigure = maskOf(part.length, (pixel) => isFigurePart(part[pixel] as number));
  const isAssistant = maskOf(part.length, (pixel) => isAssistantPart(part[pixel] as number));
  const step = stepMeasure(picture);
  return {
    figure: bodyLines(picture, isFigure, (p, q) => isFigure[p] !== isFigure[q], step),
    assistant: bodyLines(
      picture,
      isAssistant,
      (p, q) => isAssistant[p] !== isAssistant[q] && isFigure[p] === 0 && isFigure[q] === 0,
      step,
    ),
    prop: traceEdges(frame.width, frame.height, (p, q) => isPropEdge(picture, p, q)),
  };
}

function bodyLines(picture: Picture, isBody: Uint8Array, isRim: EdgeTest, step: StepMeasure): BodyLines {
  const { width, height } = picture.frame;
  const isBoth = (p: number, q: number): boolean => isBody[p] === 1 && isBody[q] === 1;
  const isInner = (p: number, q: number): boolean => isBoth(p, q) && step(p, q) > FAINT_STEP;
  return {
    silhouette: traceEdges(width, height, isRim),
    inner: clearChains(traceEdges(width, height, isInner), width, height, step),
    cloth: traceEdges(
      width,
      height,
      (p, q) => isBoth(p, q) && isClothEdge(picture, p, q) && step(p, q) < CLEAR_STEP,
    ),
  };
}

function isClothEdge({ cloth, seam }: Picture, p: number, q: number): boolean {
  if (cloth[p] !== cloth[q]) return true;
  const [a, b] = [seam[p] as number, seam[q] as number];
  return a !== b && a > 0 && b > 0;
}

function isPropEdge({ part, fill, depth }: Picture, p: number, q: number): boolean {
  const [a, b] = [part[p] as number, part[q] as number];
  const [isPropA, isPropB] = [fill[p] === fillIndex.prop, fill[q] === fillIndex.prop];
  if (!isPropA && !isPropB) return false;
  if (a !== b) return (isPropA || a === 0) && (isPropB || b === 0);
  return Math.abs((depth[p] as number) - (depth[q] as number)) > PROP_STEP;
}

type StepMeasure = (p: number, q: number) => number;

/**
 * Depth step between neighbouring pixels beyond what the slope of the farther surface explains, so that a
 * surface turning away from the eye gives no line. Parts that merely touch count as a clear step.
 */
function stepMeasure({ part, depth, frame }: Picture): StepMeasure {
  const size = frame.width * frame.height;
  return (p: number, q: number): number => {
    if (!doFlow(part[p] as number, part[q] as number)) return CLEAR_STEP;
    const [near, far] = (depth[p] as number) > (depth[q] as number) ? [p, q] : [q, p];
    const beyond = 2 * far - near;
    const [zNear, zFar] = [depth[near] as number, depth[far] as number];
    const raw = zNear - zFar;
    const isOnward = beyond >= 0 && beyond < size && doFlow(part[far] as number, part[beyond] as number);
    if (!isOnward) return raw > RIM_STEP ? raw : 0;
    return Math.min(raw, raw - (zFar - (depth[beyond] as number)));
  };
}

const CLEAR_SHARE = 0.2;

/** Lines that are clear along a good part of their run (hysteresis, as in Canny's edge detector). */
function clearChains(
  chains: readonly Chain[],
  width: number,
  height: number,
  step: StepMeasure,
): readonly Chain[] {
  const isClearAt = (x: number, y: number): boolean => {
    if (x < 1 || y < 1 || x >= width || y >= height) return false;
    const [a, b, c, d] = [x - 1 + width * (y - 1), x + width * (y - 1), x - 1 + width * y, x + width * y];
    return Math.max(step(a, b), step(c, d), step(a, c), step(b, d)) >= CLEAR_STEP;
  };
  return chains.filter(({ points }) => {
    let clear = 0;
    for (let i = 0; i < points.length; i += 2)
      if (isClearAt(points[i] as number, points[i + 1] as number)) clear += 2;
    return clear > CLEAR_SHARE * points.length;
  });
}

import { addVectors, dotProduct, scaleVector, subtractVectors, type Vector } from '@ilium/body';
import { materialIndex, type SegmentName, segmentNames } from '../mesh/body-mesh.ts';
import type { AssembledBody, Assembly } from './assembly.ts';
import { type Camera, nearnessToDepth } from './camera.ts';
import { drawTriangles, type Frame, pointsToPixels } from './raster.ts';
import type { FigureLimb } from './scene.ts';

/** What fills a pixel, in painting order. */
export const fillNames = ['none', 'skin', 'legs', 'top', 'hair', 'work', 'prop', 'assistant'] as const;
export type FillName = (typeof fillNames)[number];
export const fillIndex = Object.fromEntries(fillNames.map((name, i) => [name, i])) as Readonly<
  Record<FillName, number>
>;

/** Part numbers from here on are segments of the assistant, in the order of the figure's. */
const FIRST_OF_ASSISTANT = 50;
/** Part numbers from here on are faces of props. */
export const FIRST_FACE = 100;

/** Number of a segment of the figure as it stands in {@link Picture.part}. */
export const segmentNumber = (name: SegmentName): number => segmentNames.indexOf(name) + 1;

/** The part of the assistant that corresponds to a part of the figure. */
export const toAssistantPart = (part: number): number => FIRST_OF_ASSISTANT - 1 + part;

/** Whether a part belongs to the figure itself, not to an assistant or a prop. */
export const isFigurePart = (part: number): boolean => part > 0 && part < FIRST_OF_ASSISTANT;
/** Whether a part belongs to the assistant. */
export const isAssistantPart = (part: number): boolean => part >= FIRST_OF_ASSISTANT && part < FIRST_FACE;

/** What is seen, pixel by pixel. */
export interface Picture {
  readonly frame: Frame;
  readonly pixels: Float32Array;
  /** 0 nothing, segments of the figure from one, then the assistant's, then faces of props. */
  readonly part: Uint16Array;
  /** {@link fillIndex}. */
  readonly fill: Uint8Array;
  /** Cloth under the accent, so that its edge lines are the same with and without accent. */
  readonly cloth: Uint8Array;
  /** Flat shade level, 0–3. */
  readonly shade: Uint8Array;
  /** Side of the middle seam where one is drawn: 1 left, 2 right, 0 none. */
  readonly seam: Uint8Array;
  /** Triangle number plus one, as drawn; 0 where nothing is. */
  readonly owner: Uint32Array;
  /** Part numbers from here on are bands, straps and slings. */
  readonly firstWornPart: number;
  /** Millimetres along the line of sight, larger is nearer; −∞ where nothing is. */
  readonly depth: Float32Array;
}

const SHADE_STEPS = [0.28, -0.02, -0.3] as const;
/** The face keeps one level and stays light, so that its few marks read. */
const HEAD_SHADE_STEP = 0;
/** Upper left, in front: right, up, toward the eye. */
const LIGHT: Vector = [-0.55, 0.75, 0.5];

/** Draws the assembled scene into pixels and works out what each pixel shows. */
export function drawPicture(
  assembly: Assembly,
  camera: Camera,
  projected: Float32Array,
  frame: Frame,
): Picture {
  const pixels = pointsToPixels(projected, frame);
  const seen = drawTriangles(pixels, trianglesInSight(assembly, camera), frame);
  const size = frame.width * frame.height;
  const picture: Picture = {
    frame,
    pixels,
    part: new Uint16Array(size),
    fill: new Uint8Array(size),
    cloth: new Uint8Array(size),
    shade: new Uint8Array(size),
    seam: new Uint8Array(size),
    owner: seen.owner,
    firstWornPart: FIRST_FACE + assembly.firstWornNumber,
    depth: new Float32Array(size).fill(-Infinity),
  };
  const paint = painter(assembly, lightDirection(camera), picture);
  for (let pixel = 0; pixel < size; pixel++) {
    const owner = seen.owner[pixel] as number;
    if (owner === 0) continue;
    picture.depth[pixel] = nearnessToDepth(seen.nearness[pixel] as number);
    paint(pixel, owner - 1, seen.second[pixel] as number, seen.third[pixel] as number);
  }
  return picture;
}

/** The triangles without flat faces that look away: behind a box they would only fray its edges. */
function trianglesInSight({ triangles, bodyTriangles, faces }: Assembly, camera: Camera): Uint32Array {
  const eye = addVectors(camera.target, scaleVector(camera.toward, camera.distance));
  const out = triangles.slice();
  let end = 3 * bodyTriangles;
  for (const { points, normals, isFlat, triangles: own } of faces) {
    const [point, normal] = [points[0], normals[0]];
    const looksAway =
      isFlat &&
      point !== undefined &&
      normal !== undefined &&
      dotProduct(normal, subtractVectors(eye, point)) < 0;
    if (looksAway) out.fill(0, end, end + own.length);
    end += own.length;
  }
  return out;
}

function lightDirection({ right, up, toward }: Camera): Vector {
  const length = Math.hypot(...LIGHT);
  const along = (i: 0 | 1 | 2): number =>
    (LIGHT[0] * right[i] + LIGHT[1] * up[i] + LIGHT[2] * toward[i]) / length;
  return [along(0), along(1), along(2)];
}

function shadeLevel(light: number): number {
  return SHADE_STEPS.reduce((level, step) => level + (light < step ? 1 : 0), 0);
}

/** Fills in one pixel from its triangle and the place on it. */
function painter(assembly: Assembly, light: Vector, picture: Picture) {
  const { scene, triangles, normals, bodies, bodyTriangles, faceNumber } = assembly;
  const { part, fill, shade } = picture;
  const [figure, assistant] = bodies.map((body, k) =>
    k === 0 ? figurePainter(body, scene.accent, picture) : assistantPainter(body, picture),
  );
  const firstOfAssistant = (bodies[0]?.triangles.length ?? 0) / 3;
  return (pixel: number, triangle: number, w1: number, w2: number): void => {
    const w0 = 1 - w1 - w2;
    const i = triangles[3 * triangle] as number;
    const j = triangles[3 * triangle + 1] as number;
    const k = triangles[3 * triangle + 2] as number;
    const nx =
      w0 * (normals[3 * i] as number) + w1 * (normals[3 * j] as number) + w2 * (normals[3 * k] as number);
    const ny =
      w0 * (normals[3 * i + 1] as number) +
      w1 * (normals[3 * j + 1] as number) +
      w2 * (normals[3 * k + 1] as number);
    const nz =
      w0 * (normals[3 * i + 2] as number) +
      w1 * (normals[3 * j + 2] as number) +
      w2 * (normals[3 * k + 2] as number);
    const lit =
      (nx * light[0] + ny * light[1] + nz * light[2]) / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
    if (triangle >= bodyTriangles) {
      part[pixel] = FIRST_FACE + (faceNumber[triangle - bodyTriangles] as number);
      fill[pixel] = fillIndex.prop;
      shade[pixel] = lit < 0 ? 1 : 0;
      return;
    }
    const paint = triangle < firstOfAssistant ? figure : assistant;
    paint?.(pixel, lit, i, j, k, w1, w2);
  };
}

/** Paints a pixel of a body from how it is lit and from the triangle it lies in, by vertices of the assembly. */
type BodyPainter = (
  pixel: number,
  lit: number,
  i: number,
  j: number,
  k: number,
  w1: number,
  w2: number,
) => void;

const headParts = [segmentNumber('head'), segmentNumber('hair')];

const bodyShade = (number: number, lit: number): number =>
  headParts.includes(number) ? (lit < HEAD_SHADE_STEP ? 1 : 0) : shadeLevel(lit);

const nearestCorner = (i: number, j: number, k: number, w1: number, w2: number): number => {
  const w0 = 1 - w1 - w2;
  return w0 >= w1 && w0 >= w2 ? i : w1 >= w2 ? j : k;
};

function figurePainter(
  { mesh }: AssembledBody,
  accent: readonly FigureLimb[],
  { part, fill, cloth, shade, seam }: Picture,
): BodyPainter {
  const isWork = accentTest(accent);
  return (pixel, lit, i, j, k, w1, w2) => {
    const corner = nearestCorner(i, j, k, w1, w2);
    const number = (mesh.segment[corner] as number) + 1;
    part[pixel] = number;
    shade[pixel] = bodyShade(number, lit);
    const waist = blend(mesh.waist, i, j, k, w1, w2);
    const middle = blend(mesh.middle, i, j, k, w1, w2);
    const sleeve = blend(mesh.sleeve, i, j, k, w1, w2);
    const base = clothFill(mesh.material[corner] as number, waist);
    cloth[pixel] = base;
    fill[pixel] = isWork(number, base, middle, sleeve) ? fillIndex.work : base;
    if (blend(mesh.seam, i, j, k, w1, w2) > 0) seam[pixel] = middle > 0 ? 1 : 2;
  };
}

/** The assistant's clothes have one quiet tone and one shade; their edges stay known for the lines. */
function assistantPainter(
  { mesh, firstVertex }: AssembledBody,
  { part, fill, cloth, shade }: Picture,
): BodyPainter {
  return (pixel, lit, i, j, k, w1, w2) => {
    const corner = nearestCorner(i, j, k, w1, w2) - firstVertex;
    const number = (mesh.segment[corner] as number) + 1;
    part[pixel] = toAssistantPart(number);
    const waist = blend(mesh.waist, i - firstVertex, j - firstVertex, k - firstVertex, w1, w2);
    const base = clothFill(mesh.material[corner] as number, waist);
    shade[pixel] = Math.min(bodyShade(number, lit), 1);
    cloth[pixel] = base;
    fill[pixel] = base === fillIndex.top || base === fillIndex.legs ? fillIndex.assistant : base;
  };
}

/** A value inside a triangle from those at its corners. */
const blend = (values: Float32Array, i: number, j: number, k: number, w1: number, w2: number): number =>
  (1 - w1 - w2) * (values[i] as number) + w1 * (values[j] as number) + w2 * (values[k] as number);

function clothFill(material: number, waist: number): number {
  if (material === materialIndex.hair) return fillIndex.hair;
  if (material === materialIndex.skin) return fillIndex.skin;
  return waist > 0 ? fillIndex.top : fillIndex.legs;
}

type AccentTest = (part: number, cloth: number, middle: number, sleeve: number) => boolean;

/** Whole limb or none of it: a leg with its half of the leggings and its foot, an arm with its sleeve; never a hand. */
function accentTest(accent: readonly FigureLimb[]): AccentTest {
  const has = (limb: FigureLimb): boolean => accent.includes(limb);
  const legs = [has('leg.left'), has('leg.right')] as const;
  const arms = [has('arm.left'), has('arm.right')] as const;
  const feet = [segmentNumber('foot.left'), segmentNumber('foot.right')] as const;
  const onSide = (pair: readonly [boolean, boolean], middle: number): boolean => pair[middle > 0 ? 0 : 1];
  return (part, cloth, middle, sleeve) => {
    if (cloth === fillIndex.legs) return onSide(legs, middle);
    if (cloth === fillIndex.top) return sleeve > 0 && onSide(arms, middle);
    return (part === feet[0] && legs[0]) || (part === feet[1] && legs[1]);
  };
}

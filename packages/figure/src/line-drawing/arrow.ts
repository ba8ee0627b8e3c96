import {
  addVectors,
  crossProduct,
  dotProduct,
  type JointVector,
  landmarkNormal,
  landmarkPosition,
  scaleVector,
  unitVector,
  type Vector,
  vectorToFrames,
} from '@ilium/body';
import { segmentNames } from '../mesh/body-mesh.ts';
import type { Assembly } from './assembly.ts';
import { type Camera, projectPoint } from './camera.ts';
import type { SceneArrow } from './scene.ts';

/** The run of an arrow in the picture plane (millimetres, y up), tail first. */
export type ArrowRun = readonly (readonly [number, number])[];

const ORIGIN: readonly [number, number] = [0, 0];

const STRAIGHT_LENGTH = 260;
const CLEARANCE = 70;
const PRESS_GAP = 20;
const LEAN_DEGREES = 100;
/** The radius from which on a lean's arc grows no longer. */
const LONGEST_LEAN = 380;
const TURN_DEGREES = 130;
const ARC_STEPS = 14;
/** The axis of a turn lies this deep under the skin, and its arc this far around it. */
const TURN_DEPTH = 110;
const TURN_RADIUS = 270;

/**
 * Ways to lay an arrow out, best liked first: how far a straight one is moved sideways in the picture, how far
 * out an arc runs. Millimetres.
 */
const SIDE_STEPS = [0, 110, -110, 180, -180, 250, -250] as const;
const LEAN_RADII = [220, 300, 380, 460, 540, 640, 740] as const;

/** Which of the ways was chosen. */
export type ArrowLayout = number;

/** The run of the scene's arrow as the eye sees it; undefined when the scene has none. */
export function arrowRun(assembly: Assembly, camera: Camera): ArrowRun | undefined {
  const { arrow, vector } = assembly.scene;
  if (arrow === undefined) return undefined;
  return layOutRun(arrow, vector, camera, chooseLayout(assembly, camera));
}

/** The run of an arrow laid out in a chosen way. */
export const layOutRun = (
  arrow: SceneArrow,
  vector: JointVector,
  camera: Camera,
  layout: ArrowLayout,
): ArrowRun =>
  arrowPoints(arrow, vector, camera, layout).map((point): readonly [number, number] => {
    const [x, y] = projectPoint(camera, point);
    return [x, y];
  });

const CELL = 40;
/** What one step away from the best liked way must save, as a share of the arrow. */
const STEP_COST = 0.08;
/** A covered face counts this much more than a covered limb. */
const FACE_WEIGHT = 8;

/** The way that hides least of the figure. */
export function chooseLayout(assembly: Assembly, camera: Camera): ArrowLayout {
  const { arrow, vector } = assembly.scene;
  if (arrow === undefined || arrow.kind === 'press' || arrow.kind === 'turn') return 0;
  const taken = takenCells(assembly, camera);
  const ways = arrow.kind === 'move' ? SIDE_STEPS : LEAN_RADII;
  const cost = (layout: number): number => {
    const run = layOutRun(arrow, vector, camera, layout);
    const samples = [...refine(run), ...refine(runToOutline(run))];
    const hidden = samples.reduce((sum, [x, y]) => sum + (taken.get(cellKey(x, y)) ?? 0), 0);
    return hidden / samples.length + STEP_COST * layout;
  };
  return ways.reduce<number>((best, _, layout) => (cost(layout) < cost(best) ? layout : best), 0);
}

const cellKey = (x: number, y: number): string => `${Math.round(x / CELL)},${Math.round(y / CELL)}`;

/** Cells of the picture that a body covers, with what it costs to cover them. */
function takenCells({ points, bodies }: Assembly, camera: Camera): ReadonlyMap<string, number> {
  const cells = new Map<string, number>();
  const head = segmentNames.indexOf('head');
  for (const { mesh, firstVertex, vertices } of bodies)
    for (let k = 0; k < vertices.length; k += 3) {
      const v = vertices[k] as number;
      const point: Vector = [
        points[3 * v] as number,
        points[3 * v + 1] as number,
        points[3 * v + 2] as number,
      ];
      const [x, y] = projectPoint(camera, point);
      const key = cellKey(x, y);
      const weight = mesh.segment[v - firstVertex] === head ? FACE_WEIGHT : 1;
      cells.set(key, Math.max(cells.get(key) ?? 0, weight));
    }
  return cells;
}

/** Places a few centimetres apart along a run. */
const refine = (run: ArrowRun): ArrowRun =>
  run.slice(1).flatMap((to, i) => {
    const from = run[i] ?? to;
    const steps = Math.max(1, Math.round(gap(from, to) / CELL));
    return Array.from({ length: steps }, (_, k): readonly [number, number] => [
      from[0] + ((to[0] - from[0]) * (k + 1)) / steps,
      from[1] + ((to[1] - from[1]) * (k + 1)) / steps,
    ]);
  });

/** World points of an arrow, tail first. A press ends on the body; a move starts beside it; arcs bend round it. */
function arrowPoints(
  arrow: SceneArrow,
  vector: JointVector,
  camera: Camera,
  layout: ArrowLayout,
): readonly Vector[] {
  const frames = vectorToFrames(vector);
  const [place, normal] = [landmarkPosition(frames, arrow.at), landmarkNormal(frames, arrow.at)];
  const along = unitVector(arrow.toward);
  if (arrow.kind === 'turn') return turnPoints(place, normal, along, camera);
  if (arrow.kind === 'lean') return leanPoints(place, along, LEAN_RADII[layout] ?? 0);
  const from = addVectors(place, scaleVector(camera.right, SIDE_STEPS[layout] ?? 0));
  const reach = (mm: number): Vector => addVectors(from, scaleVector(along, mm));
  if (arrow.kind === 'press') return [reach(-STRAIGHT_LENGTH - PRESS_GAP), reach(-PRESS_GAP)];
  return [reach(CLEARANCE), reach(CLEARANCE + STRAIGHT_LENGTH)];
}

/** An arc over the place that leans. Far out it spans less, so that it stays as long and the figure as large. */
const leanPoints = (place: Vector, along: Vector, radius: number): readonly Vector[] =>
  arcPoints(place, [0, 1, 0], along, radius, LEAN_DEGREES * Math.min(1, LONGEST_LEAN / radius));

/**
 * An arc around the body's axis. Its middle always lies toward the eye, so that the sense of the turn is seen
 * from every side.
 */
function turnPoints(place: Vector, normal: Vector, along: Vector, camera: Camera): readonly Vector[] {
  const axis = unitVector(crossProduct(normal, along));
  const centre = addVectors(place, scaleVector(normal, -TURN_DEPTH));
  const flat = scaleVector(axis, -dotProduct(axis, camera.toward));
  const arm = unitVector(addVectors(camera.toward, flat));
  return arcPoints(centre, arm, crossProduct(axis, arm), TURN_RADIUS, TURN_DEGREES);
}

/** An arc about `centre` whose middle lies toward `arm` and moves along `along` there. */
function arcPoints(
  centre: Vector,
  arm: Vector,
  along: Vector,
  radius: number,
  degrees: number,
): readonly Vector[] {
  return Array.from({ length: ARC_STEPS + 1 }, (_, i) => {
    const angle = ((i / ARC_STEPS - 0.5) * degrees * Math.PI) / 180;
    const [out, on] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    return addVectors(centre, addVectors(scaleVector(arm, out), scaleVector(along, on)));
  });
}

const HEAD_LENGTH = 95;
const HEAD_WIDTH = 105;
const SHAFT_WIDTH = 40;

/**
 * The outline of an arrow around its run: a shaft that grows toward a broad head. Millimetres, `breadth` times
 * as broad as in a whole picture.
 */
export function runToOutline(run: ArrowRun, breadth = 1): ArrowRun {
  const total = run.slice(1).reduce((sum, point, i) => sum + gap(run[i] ?? point, point), 0);
  const neck = total - HEAD_LENGTH * breadth;
  const left: [number, number][] = [];
  const right: [number, number][] = [];
  let travelled = 0;
  run.forEach((point, i) => {
    const next = run[i + 1] ?? point;
    const [px, py] = run[i - 1] ?? point;
    const way = Math.atan2(next[1] - py, next[0] - px);
    if (travelled <= neck) {
      const half = ((SHAFT_WIDTH * breadth) / 2) * (0.55 + 0.45 * (travelled / Math.max(neck, 1)));
      left.push([point[0] - half * Math.sin(way), point[1] + half * Math.cos(way)]);
      right.push([point[0] + half * Math.sin(way), point[1] - half * Math.cos(way)]);
    }
    travelled += gap(point, next);
  });
  const tip = run.at(-1) ?? ORIGIN;
  const base = pointAlong(run, neck);
  const way = Math.atan2(tip[1] - base[1], tip[0] - base[0]);
  const wing = (width: number): [number, number] => [
    base[0] - width * Math.sin(way),
    base[1] + width * Math.cos(way),
  ];
  const half = (SHAFT_WIDTH * breadth) / 2;
  return [
    ...left,
    wing(half),
    wing((HEAD_WIDTH * breadth) / 2),
    tip,
    wing((-HEAD_WIDTH * breadth) / 2),
    wing(-half),
    ...right.reverse(),
  ];
}

const gap = (a: readonly [number, number], b: readonly [number, number]): number =>
  Math.hypot(b[0] - a[0], b[1] - a[1]);

function pointAlong(run: ArrowRun, distance: number): readonly [number, number] {
  let left = Math.max(0, distance);
  for (let i = 1; i < run.length; i++) {
    const a = run[i - 1] ?? ORIGIN;
    const b = run[i] ?? ORIGIN;
    const length = gap(a, b);
    if (left <= length && length > 0) {
      const share = left / length;
      return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
    }
    left -= length;
  }
  return run.at(-1) ?? ORIGIN;
}

import {
  addVectors,
  dotProduct,
  type JointVector,
  jointIndexByName,
  jointPosition,
  jointRotation,
  rotateVector,
  type Vector,
  vectorToFrames,
} from '@ilium/body';
import { type Camera, nearnessToDepth, projectPoint } from './camera.ts';
import type { Picture } from './picture.ts';

/** A drawn mark in pixels: an eye is filled, a brow is a stroke. */
export interface FaceMark {
  readonly kind: 'eye' | 'brow';
  readonly points: readonly (readonly [number, number])[];
}

/** A mark as it lies on the head. */
export interface MarkShape {
  readonly kind: FaceMark['kind'];
  /** Points in the head's frame, millimetres. */
  readonly line: readonly Vector[];
  /** Which way the face looks there. */
  readonly normal: Vector;
}

const EYE = { x: 29, y: 70, z: 99, wide: 6.2, high: 7.6 } as const;

const eye = (k: 1 | -1): MarkShape => ({
  kind: 'eye',
  line: Array.from({ length: 12 }, (_, i): Vector => {
    const turn = (2 * Math.PI * i) / 12;
    const across = EYE.wide * Math.cos(turn);
    return [k * (EYE.x + across), EYE.y + EYE.high * Math.sin(turn), EYE.z - across * 0.35];
  }),
  normal: [0.42 * k, 0, 0.9],
});

const brow = (k: 1 | -1): MarkShape => ({
  kind: 'brow',
  line: [
    [16 * k, 92, 104],
    [28 * k, 95, 101],
    [41 * k, 90, 91],
  ],
  normal: [0.42 * k, 0.1, 0.9],
});

/** Both eyes and brows. */
export const markShapes: readonly MarkShape[] = [eye(1), eye(-1), brow(1), brow(-1)];
/** A mark this far behind what is drawn at its place is hidden. Millimetres. */
const HIDDEN_DEPTH = 14;
const LEAST_FACING = 0.06;
/** An eye seen from the side stays this broad, or a profile would have none. Share of its height. */
const LEAST_BREADTH = 0.42;

/** The marks of a body's face that can be seen, in pixels. */
export function faceMarks(vector: JointVector, camera: Camera, picture: Picture): readonly FaceMark[] {
  const frames = vectorToFrames(vector);
  const head = jointIndexByName.head;
  const [position, rotation] = [jointPosition(frames, head), jointRotation(frames, head)];
  return markShapes.flatMap(({ kind, line, normal }) => {
    const facing = dotProduct(rotateVector(rotation, normal), camera.toward);
    if (facing < LEAST_FACING) return [];
    const places = line.map((local) =>
      projectPoint(camera, addVectors(position, rotateVector(rotation, local))),
    );
    const points = places.map((place) => toPixel(place, picture));
    const shown = places.filter((place) => isVisible(place, picture)).length;
    if (shown < places.length * (kind === 'eye' ? 0.6 : 1)) return [];
    return [{ kind, points: kind === 'eye' ? broaden(points) : points }];
  });
}

type Point = readonly [number, number];

/** Stretches a foreshortened eye across its long axis. */
function broaden(points: readonly Point[]): readonly Point[] {
  const count = points.length;
  const [cx, cy] = [0, 1].map((i) => points.reduce((sum, p) => sum + (p[i as 0 | 1] ?? 0), 0) / count) as [
    number,
    number,
  ];
  const quarter = Math.round(count / 4);
  const [top, low] = [points[quarter] ?? [cx, cy], points[quarter + count / 2] ?? [cx, cy]];
  const length = Math.hypot(top[0] - low[0], top[1] - low[1]) || 1;
  const across: Point = [-(top[1] - low[1]) / length, (top[0] - low[0]) / length];
  const reach = points.map(([x, y]) => (x - cx) * across[0] + (y - cy) * across[1]);
  const breadth = Math.max(...reach) - Math.min(...reach);
  const wanted = LEAST_BREADTH * length;
  if (breadth >= wanted) return points;
  return points.map(([x, y], i) => {
    const side = Math.cos((2 * Math.PI * i) / count) * (wanted / 2);
    const along = (reach[i] ?? 0) - side;
    return [x - along * across[0], y - along * across[1]];
  });
}

const toPixel = ([x, y]: Vector, { frame }: Picture): readonly [number, number] => [
  (x - frame.left) * frame.scale,
  (frame.high - y) * frame.scale,
];

function isVisible(place: Vector, picture: Picture): boolean {
  const [x, y] = toPixel(place, picture).map(Math.floor);
  const { width, height } = picture.frame;
  if (x === undefined || y === undefined || x < 0 || y < 0 || x >= width || y >= height) return false;
  const front = picture.depth[x + width * y] as number;
  return front - nearnessToDepth(place[2]) < HIDDEN_DEPTH;
}

import {
  addVectors,
  axisRotation,
  crossProduct,
  dotProduct,
  type Frames,
  landmarkNormal,
  landmarkPosition,
  meanVector,
  nearestApproach,
  type PlacedBox,
  type PlacedPart,
  type PlacedProp,
  placeCapsules,
  rotateVector,
  scaleVector,
  subtractVectors,
  unitVector,
  type Vector,
  type WorldCapsule,
  type WornPlacement,
  wornPropSize,
} from '@ilium/body';

/** A flat or rolled face of a prop as triangles; faces in one plane are one face, so no line runs between them. */
export interface PropFace {
  readonly points: readonly Vector[];
  /** Outward direction at each point. */
  readonly normals: readonly Vector[];
  /** Corners of triangles as indices into `points`. */
  readonly triangles: readonly number[];
  /** Flat faces can carry a contact shadow. */
  readonly isFlat: boolean;
  /** Same key, same plane of the same prop. */
  readonly key: string;
}

/** All faces of a rigid prop. */
export const propToFaces = (prop: PlacedProp): readonly PropFace[] =>
  prop.parts.flatMap((part, index) => partToFaces(part, prop.name, index));

const partToFaces = (part: PlacedPart, name: string, index: number): readonly PropFace[] =>
  part.shape === 'box' ? boxFaces(part, name) : rodFaces(part, `${name}.${index}`);

const CORNER_SIGNS = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
] as const;

function boxFaces({ centre, size, turn }: PlacedBox, name: string): readonly PropFace[] {
  const rotation = axisRotation([0, 1, 0], turn);
  const half = scaleVector(size, 0.5);
  return [0, 1, 2].flatMap((axis) =>
    [1, -1].map((sign): PropFace => {
      const [u, v] = [(axis + 1) % 3, (axis + 2) % 3];
      const points = CORNER_SIGNS.map(([a, b]): Vector => {
        const local = [0, 0, 0];
        local[axis] = sign * (half[axis] ?? 0);
        local[u] = a * sign * (half[u] ?? 0);
        local[v] = b * (half[v] ?? 0);
        return addVectors(centre, rotateVector(rotation, local as unknown as Vector));
      });
      const normal = rotateVector(
        rotation,
        [0, 1, 2].map((i) => (i === axis ? sign : 0)) as unknown as Vector,
      );
      const offset = dotProduct(normal, points[0] ?? centre);
      const key = `${name}:${normal.map((n) => n.toFixed(2)).join()}:${Math.round(offset)}`;
      return {
        points,
        normals: points.map(() => normal),
        triangles: [0, 1, 2, 0, 2, 3],
        isFlat: true,
        key,
      };
    }),
  );
}

const ROUND_STEPS = 20;

function rodFaces(
  { from, to, radius }: Extract<PlacedPart, { shape: 'rod' }>,
  name: string,
): readonly PropFace[] {
  const axis = unitVector(subtractVectors(to, from));
  const across = unitVector(crossProduct(axis, Math.abs(axis[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0]));
  const over = crossProduct(axis, across);
  const ring = Array.from({ length: ROUND_STEPS }, (_, i): Vector => {
    const turn = (2 * Math.PI * i) / ROUND_STEPS;
    return addVectors(scaleVector(across, Math.cos(turn)), scaleVector(over, Math.sin(turn)));
  });
  const rim = (end: Vector): Vector[] => ring.map((way) => addVectors(end, scaleVector(way, radius)));
  const side: PropFace = {
    points: [...rim(from), ...rim(to)],
    normals: [...ring, ...ring],
    triangles: ring.flatMap((_, i) => {
      const [a, b] = [i, (i + 1) % ROUND_STEPS];
      return [a, b, b + ROUND_STEPS, a, b + ROUND_STEPS, a + ROUND_STEPS];
    }),
    isFlat: false,
    key: `${name}:side`,
  };
  return [
    side,
    cap(from, rim(from), scaleVector(axis, -1), `${name}:from`),
    cap(to, rim(to), axis, `${name}:to`),
  ];
}

const cap = (centre: Vector, rim: readonly Vector[], normal: Vector, key: string): PropFace => ({
  points: [...rim, centre],
  normals: [...rim, centre].map(() => normal),
  triangles: rim.flatMap((_, i) => [i, (i + 1) % rim.length, rim.length]),
  isFlat: false,
  key,
});

/** How far a band lies outside the landmarks it runs over, so that it lies on the cloth. */
const LIFT = 6;

const LEG = /^(thigh|shank)/;

/** A point moved out of the legs, so that a band lies round them and not in them. */
function pushOut(point: Vector, legs: readonly WorldCapsule[]): Vector {
  return legs.reduce((at, { start, end, radius }) => {
    const { onSecond, distance } = nearestApproach(at, at, start, end);
    const short = radius + LIFT - distance;
    return short <= 0 ? at : addVectors(at, scaleVector(unitVector(subtractVectors(at, onSecond)), short));
  }, point);
}

/** A band or strap as a ribbon through its landmarks, standing a little off the body. */
export function wornToFace(worn: WornPlacement, frames: Frames): PropFace {
  const isLoop = worn.prop === 'band';
  const line = worn.around.map((name) =>
    addVectors(landmarkPosition(frames, name), scaleVector(landmarkNormal(frames, name), LIFT)),
  );
  const middle = meanVector(line);
  const legs = placeCapsules(frames).filter((capsule) => LEG.test(capsule.name));
  const spine = isLoop ? roundLoop(line, middle).map((point) => pushOut(point, legs)) : line;
  const half = wornPropSize[worn.prop].width / 2;
  const count = spine.length;
  const acrossAt = (i: number): Vector => ribbonAcross(spine, i, isLoop, middle);
  const edges = spine.map((point, i) => ({ point, across: scaleVector(acrossAt(i), half) }));
  const last = isLoop ? count : count - 1;
  const rim = (point: Vector): Vector => (isLoop ? pushOut(point, legs) : point);
  return {
    points: [
      ...edges.map(({ point, across }) => rim(addVectors(point, across))),
      ...edges.map(({ point, across }) => rim(subtractVectors(point, across))),
    ],
    normals: [...spine, ...spine].map((point) => unitVector(subtractVectors(point, middle))),
    triangles: Array.from({ length: last }, (_, i) => i).flatMap((i) => {
      const next = (i + 1) % count;
      return [i, next, next + count, i, next + count, i + count];
    }),
    isFlat: false,
    key: `${worn.prop}:${worn.around.join()}`,
  };
}

/** The direction across a ribbon: square to its run; for a loop along the loop's own axis. */
function ribbonAcross(spine: readonly Vector[], i: number, isLoop: boolean, middle: Vector): Vector {
  const count = spine.length;
  if (isLoop) {
    const axis = spine.reduce<Vector>(
      (sum, point, k) => {
        const next = spine[(k + 1) % count] ?? point;
        return addVectors(sum, crossProduct(subtractVectors(point, middle), subtractVectors(next, middle)));
      },
      [0, 0, 0],
    );
    return unitVector(axis);
  }
  const before = spine[Math.max(0, i - 1)] ?? middle;
  const after = spine[Math.min(count - 1, i + 1)] ?? middle;
  return unitVector(crossProduct(subtractVectors(after, before), [0.3, 1, 0.2]));
}

/** A loop that bulges out between its points, as a band round two thighs does. */
function roundLoop(line: readonly Vector[], middle: Vector): readonly Vector[] {
  const steps = 6;
  return line.flatMap((point, i) => {
    const [a, c, d] = [-1, 1, 2].map((k) => line[(i + k + line.length) % line.length] ?? middle) as [
      Vector,
      Vector,
      Vector,
    ];
    return Array.from({ length: steps }, (_, k) => catmullRom(a, point, c, d, k / steps));
  });
}

const catmullRom = (a: Vector, b: Vector, c: Vector, d: Vector, t: number): Vector =>
  [0, 1, 2].map((i) => {
    const [p, q, r, s] = [a[i] ?? 0, b[i] ?? 0, c[i] ?? 0, d[i] ?? 0];
    const cubic = -p + 3 * q - 3 * r + s;
    return 0.5 * (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + cubic * t * t * t);
  }) as unknown as Vector;

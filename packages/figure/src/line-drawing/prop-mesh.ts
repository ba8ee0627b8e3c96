import {
  addVectors,
  axisRotation,
  crossProduct,
  dotProduct,
  type PlacedBox,
  type PlacedPart,
  type PlacedProp,
  rotateVector,
  scaleVector,
  subtractVectors,
  unitVector,
  type Vector,
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

import {
  type HandShape,
  invertRotation,
  rotateVector,
  type Side,
  subtractVectors,
  type Vector,
} from '@ilium/body';
import type { Millimetres } from '@ilium/units';
import { bindBones } from './bind-pose.ts';
import { type BoneName, boneIndexByName, mirroredBone } from './bone.ts';
import { calmNormals } from './calm-normals.ts';
import type { Look } from './look.ts';
import { placeShape, type Shape, type Space, WORLD } from './shape.ts';
import { buildByName } from './shapes/build.ts';
import { clothesShapes } from './shapes/clothes-shapes.ts';
import { footShapes, soleCut } from './shapes/foot-shapes.ts';
import { hairByName } from './shapes/hair-shapes.ts';
import { handShapes } from './shapes/hand-shapes.ts';
import { headShapes } from './shapes/head-shapes.ts';
import { type SkinWeights, surfaceToWeights } from './skin-weights.ts';
import { type Cut, type Surface, shapesToSurface } from './surface.ts';

export const handShapeNames: readonly HandShape[] = ['relaxed', 'flat', 'cup', 'grip'];

/** The parts the surface is made of. Each is closed and runs a little way into its neighbour. */
export type PieceName = 'clothes' | 'head' | 'hair' | `foot.${Side}` | `hand.${Side}.${HandShape}`;

/** A piece in bind-pose world coordinates (millimetres) with its skin weights. */
export interface Piece extends Surface, SkinWeights {
  readonly name: PieceName;
}

interface Recipe {
  readonly name: PieceName;
  readonly shapes: readonly Shape[];
  readonly step: Millimetres;
  /** The bone in whose frame the grid lies; the world when left out. */
  readonly frame?: BoneName;
  readonly cut?: Cut;
  /** Rounds of evening out the skin weights. */
  readonly rounds: number;
  /** Rounds of evening out the normals, so that shade falls in large calm shapes. */
  readonly calm?: number;
}

/** Makes every piece of a figure. Pure and the same every time; about a second of work. */
export function makePieces(look: Look): readonly Piece[] {
  const build = buildByName[look.build];
  const hair = hairByName[look.hair];
  const made = (recipe: Recipe) => makePiece(recipe);
  const foot = made({
    name: 'foot.left',
    shapes: footShapes,
    step: 6.5,
    frame: 'ankle.left',
    cut: soleCut,
    rounds: 3,
  });
  const hands = handShapeNames.map((shape) =>
    made({
      name: `hand.left.${shape}`,
      shapes: handShapes(shape),
      step: 4.4,
      frame: 'wrist.left',
      rounds: 0,
    }),
  );
  return [
    made({ name: 'clothes', shapes: clothesShapes(build), step: 12, cut: cuffCut, rounds: 4, calm: 14 }),
    made({ name: 'head', shapes: headShapes(build), step: 6, frame: 'head', rounds: 8, calm: 4 }),
    made({ name: 'hair', shapes: hair.shapes, step: 7, frame: 'head', cut: hair.cut, rounds: 0 }),
    ...[foot, ...hands].flatMap((piece) => [piece, mirrorPiece(piece)]),
  ];
}

const boneSpace = (name: BoneName | undefined): Space => {
  if (name === undefined) return WORLD;
  const bone = boneIndexByName[name];
  const [position, rotation] = [bindBones.positions[bone], bindBones.rotations[bone]];
  if (position === undefined || rotation === undefined) throw new Error(`the skeleton has no bone ${name}`);
  return { position, rotation };
};

function makePiece({ name, shapes, step, frame, cut, rounds, calm = 0 }: Recipe): Piece {
  const space = boneSpace(frame);
  const placed = shapes.map((shape) => placeShape(shape, bindBones, space));
  const surface = shapesToSurface(placed, step, cut);
  const weights = surfaceToWeights(surface.positions, surface.triangles, placed, rounds);
  return {
    name,
    ...weights,
    triangles: surface.triangles,
    positions: mapVectors(surface.positions, ([x, y, z]) => {
      const [rx, ry, rz] = rotateVector(space.rotation, [x, y, z]);
      return [rx + space.position[0], ry + space.position[1], rz + space.position[2]];
    }),
    normals: mapVectors(calmNormals(surface, calm), (v) => rotateVector(space.rotation, v)),
  };
}

function mapVectors(from: Float32Array, change: (v: Vector) => Vector): Float32Array {
  const to = new Float32Array(from.length);
  for (let i = 0; i < from.length; i += 3)
    to.set(change([from[i] ?? 0, from[i + 1] ?? 0, from[i + 2] ?? 0]), i);
  return to;
}

/** The same piece on the right: reflected, wound the other way round, moved by the mirrored bones. */
function mirrorPiece(piece: Piece): Piece {
  const flip = ([x, y, z]: Vector): Vector => [-x, y, z];
  const triangles = piece.triangles.slice();
  for (let i = 0; i < triangles.length; i += 3) {
    triangles[i + 1] = piece.triangles[i + 2] ?? 0;
    triangles[i + 2] = piece.triangles[i + 1] ?? 0;
  }
  return {
    name: piece.name.replace('.left', '.right') as PieceName,
    positions: mapVectors(piece.positions, flip),
    normals: mapVectors(piece.normals, flip),
    triangles,
    bones: piece.bones.map((bone) => mirroredBone[bone] ?? bone),
    shares: piece.shares,
  };
}

interface Cuff {
  readonly bone: BoneName;
  /** Where the sleeve or leg ends along its bone. */
  readonly end: Millimetres;
}

const cuffs: readonly Cuff[] = [
  { bone: 'elbow.left', end: -236 },
  { bone: 'elbow.right', end: -236 },
  { bone: 'knee.left', end: -392 },
  { bone: 'knee.right', end: -392 },
];

const placedCuffs = cuffs.map(({ bone, end }) => {
  const { position, rotation } = boneSpace(bone);
  const back = invertRotation(rotation);
  return { end, toLocal: (v: Vector): Vector => rotateVector(back, subtractVectors(v, position)) };
});

/** Sleeves and legs end straight across, a little above wrist and ankle. */
const cuffCut: Cut = (x, y, z) => {
  let most = -100;
  for (const { end, toLocal } of placedCuffs) {
    const [lx, ly, lz] = toLocal([x, y, z]);
    if (lx * lx + lz * lz < 80 * 80 && ly > end - 90 && end - ly > most) most = end - ly;
  }
  return most;
};

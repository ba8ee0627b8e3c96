import { mirrorName, type Side } from '../skeleton/side.ts';
import type { Vector } from '../skeleton/vector.ts';

/** The sides an author writes. The pose is always written with the working side on the figure's left. */
export type AuthorSide = 'working' | 'other';

/** The author's form of a name: `.left` becomes `.working`, `.right` becomes `.other`. */
export type Authored<Name extends string> = Name extends `${infer Base}.left`
  ? `${Base}.working`
  : Name extends `${infer Base}.right`
    ? `${Base}.other`
    : Name;

/** An author's name as the figure's own: working is left. */
export const authoredToFigure = (name: string): string =>
  name.replace(/\.working$/, '.left').replace(/\.other$/, '.right');

/** The figure's own name as an author would write it. */
export const figureToAuthored = (name: string): string =>
  name.replace(/\.left$/, '.working').replace(/\.right$/, '.other');

/** The name on the side that plays the working part in this pass. */
export const authoredToSide = (name: string, workingSide: Side): string =>
  workingSide === 'left' ? authoredToFigure(name) : mirrorName(authoredToFigure(name));

/** A direction in plain words, from the figure at rest facing forward. */
export type DirectionWord = 'up' | 'down' | 'forward' | 'back' | 'working' | 'other';

/** A mix of directions; lengths do not matter, only the proportion. */
export type Direction = DirectionWord | Readonly<Partial<Record<DirectionWord, number>>>;

const WORD_VECTORS: Readonly<Record<DirectionWord, Vector>> = {
  up: [0, 1, 0],
  down: [0, -1, 0],
  forward: [0, 0, 1],
  back: [0, 0, -1],
  working: [1, 0, 0],
  other: [-1, 0, 0],
};

/** The direction as a unit vector; a mix that cancels out is a mistake in the pose and throws. */
export function directionToVector(direction: Direction): Vector {
  if (typeof direction === 'string') return WORD_VECTORS[direction];
  const sum: [number, number, number] = [0, 0, 0];
  for (const [word, amount] of Object.entries(direction)) {
    WORD_VECTORS[word as DirectionWord].forEach((c, i) => {
      sum[i] = (sum[i] ?? 0) + c * amount;
    });
  }
  const length = Math.hypot(...sum);
  if (length === 0) throw new Error(`the direction ${JSON.stringify(direction)} points nowhere`);
  return [sum[0] / length, sum[1] / length, sum[2] / length];
}

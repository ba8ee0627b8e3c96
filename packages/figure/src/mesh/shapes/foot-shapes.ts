import { cone, ellipsoid, type Shape } from '../shape.ts';
import type { Cut } from '../surface.ts';

const ankle = 'ankle.left';
const toe = 'toe.left';

/** The left foot in its ankle's frame, with a great toe and the row of small ones. */
export const footShapes: readonly Shape[] = [
  cone(ankle, [0, 34, -3], [0, -4, -5], [31, 32], 10),
  cone(ankle, [0, -10, -8], [0, -46, -18], [32, 33], 18),
  cone(ankle, [0, -24, 6], [-4, -44, 92], [29, 25], 20),
  ellipsoid(ankle, [2, -50, 100], [44, 24, 44], 18),
  ellipsoid(ankle, [6, -52, 40], [36, 24, 66], 18),
  cone(toe, [-20, -6, -10], [-22, -8, 52], [19, 15], 8),
  ...[0, 1, 2, 3].map((i) =>
    cone(toe, [1 + i * 11, -8, -8 - i * 4], [1 + i * 12, -11, 54 - i * 9], [14, 11 - i * 0.6], 5),
  ),
];

/** The sole is flat, 66 mm under the ankle. */
export const soleCut: Cut = (_x, y) => -66 - y;

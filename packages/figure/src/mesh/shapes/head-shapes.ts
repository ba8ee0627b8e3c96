import { cone, ellipsoid, type Shape } from '../shape.ts';
import type { Build } from './build.ts';

/** Neck, skull, jaw, brow, nose and ears. The neck runs down into the collar, so that no seam shows. */
export const headShapes = ({ neck }: Build): readonly Shape[] => [
  cone('thoraxUpper', [0, 96, -14], [0, 140, -16], [58 + neck, 54 + neck], 20),
  cone('neck', [0, -10, -2], [0, 74, 10], [52 + neck, 47 + neck], 20),
  ellipsoid('head', [0, 92, 13], [73, 87, 89], 24),
  ellipsoid('head', [0, 108, 50], [50, 42, 55], 24),
  ellipsoid('head', [0, 54, 43], [58, 74, 61], 26),
  ellipsoid('head', [0, 6, 52], [49, 34, 44], 22),
  ellipsoid('head', [0, -13, 80], [19, 15, 15], 20),
  cone('head', [-27, 91, 94], [27, 91, 94], [10, 10], 18),
  cone('head', [0, 84, 101], [0, 51, 116], [6, 9.5], 9),
  cone('head', [-9, 46, 106], [9, 46, 106], [8, 8], 8),
  ...[1, -1].map((k) => ellipsoid('head', [74 * k, 64, 2], [8, 25, 15], 6)),
];

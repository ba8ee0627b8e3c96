import type { HandShape, Vector } from '@ilium/body';
import { cone, type Shape } from '../shape.ts';

/**
 * The left hand in its wrist's frame: palm toward −x, thumb toward +z, fingers toward −y. The palm lies at
 * x = −17 and flat fingertips end at [−12, −178, 0], where the body's landmarks expect them.
 */
export const handShapes = (shape: HandShape): readonly Shape[] => [
  ...palmShapes,
  ...fingers.flatMap((finger) => fingerShapes(finger, curlByShape[shape])),
  ...thumbShapes(thumbByShape[shape]),
];

const wrist = 'wrist.left';

interface Finger {
  readonly z: number;
  readonly knuckle: number;
  readonly lengths: readonly [number, number, number];
  readonly radius: number;
  /** Degrees away from the middle finger when spread. */
  readonly spread: number;
}

const fingers: readonly Finger[] = [
  { z: 29, knuckle: -92, lengths: [37, 23, 17], radius: 9.2, spread: 9 },
  { z: 9, knuckle: -97, lengths: [40, 26, 18], radius: 9.5, spread: 1 },
  { z: -11, knuckle: -94, lengths: [38, 24, 18], radius: 9.1, spread: -6 },
  { z: -28, knuckle: -86, lengths: [31, 18, 16], radius: 8, spread: -14 },
];

const palmShapes: readonly Shape[] = [
  cone(wrist, [0, 14, 0], [0, -14, 0], [24, 23], 8),
  ...fingers.map((finger) =>
    cone(wrist, [-1, -14, finger.z * 0.5], [-1, finger.knuckle, finger.z], [17, 12.5], 14),
  ),
  cone(wrist, [-4, -26, 14], [-5, -58, 28], [15, 14], 14),
  cone(wrist, [-4, -30, -14], [-3, -70, -26], [14, 12], 14),
];

/** Degrees of curl at the three joints of a finger, and how far the fingers are spread (0–1). */
interface Curl {
  readonly bends: readonly [number, number, number];
  readonly spread: number;
}

const curlByShape: Readonly<Record<HandShape, Curl>> = {
  flat: { bends: [4, 0, 0], spread: 1 },
  relaxed: { bends: [20, 26, 14], spread: 0.45 },
  cup: { bends: [38, 40, 22], spread: 0.35 },
  grip: { bends: [66, 84, 46], spread: 0.1 },
};

/** A finger bends toward the palm (−x) joint by joint; spreading tilts it toward ±z. */
function fingerShapes(finger: Finger, curl: Curl): readonly Shape[] {
  const spread = (finger.spread * curl.spread * Math.PI) / 180;
  let bend = 0;
  let from: Vector = [-2, finger.knuckle, finger.z];
  return finger.lengths.map((length, joint) => {
    bend += ((curl.bends[joint] ?? 0) * Math.PI) / 180;
    const along = length * Math.cos(bend);
    const to: Vector = [
      from[0] - length * Math.sin(bend) - (bend < 0.2 ? length * 0.03 : 0),
      from[1] - along * Math.cos(spread),
      from[2] + along * Math.sin(spread),
    ];
    const [start, end] = [finger.radius - joint * 0.8, finger.radius - (joint + 1) * 0.8];
    const shape = cone(wrist, from, to, [start, end], joint === 0 ? 8 : 3);
    from = to;
    return shape;
  });
}

const thumbByShape: Readonly<Record<HandShape, readonly [Vector, Vector, Vector]>> = {
  flat: [
    [-5, -40, 26],
    [-6, -68, 55],
    [-7, -92, 72],
  ],
  relaxed: [
    [-8, -42, 26],
    [-16, -74, 46],
    [-22, -104, 50],
  ],
  cup: [
    [-10, -42, 26],
    [-28, -70, 44],
    [-42, -96, 46],
  ],
  grip: [
    [-10, -44, 26],
    [-34, -70, 38],
    [-52, -88, 20],
  ],
};

const thumbShapes = ([base, joint, tip]: readonly [Vector, Vector, Vector]): readonly Shape[] => [
  cone(wrist, [-4, -18, 12], base, [15, 13.5], 12),
  cone(wrist, base, joint, [13, 10.5], 10),
  cone(wrist, joint, tip, [10.5, 8.5], 3),
];

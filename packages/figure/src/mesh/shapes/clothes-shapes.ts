import { type Side, sideSign, sides } from '@ilium/body';
import { cone, ellipsoid, type Shape, tube } from '../shape.ts';
import type { Build } from './build.ts';

/** Everything a full-length top and leggings cover, from the base of the neck to wrists and ankles. */
export const clothesShapes = (build: Build): readonly Shape[] => [
  ...trunkShapes(build),
  ...sides.flatMap((side) => shoulderShapes(side, build)),
  ...sides.flatMap((side) => [...armShapes(side, build), ...legShapes(side, build)]),
];

function trunkShapes(build: Build): readonly Shape[] {
  const { hip, waist, belly, chest, bust } = build;
  return [
    ellipsoid('pelvis', [0, 30, 0], [146 + hip, 118, 100], 40),
    ellipsoid('pelvis', [72, -14, -44], [82 + hip / 2, 82, 91], 50),
    ellipsoid('pelvis', [-72, -14, -44], [82 + hip / 2, 82, 91], 50),
    ellipsoid('lumbarLower', [0, 30, 3 + belly / 2], [134 + waist + hip / 3, 100, 92 + belly / 2], 60),
    ellipsoid('lumbarUpper', [0, 40, 4], [126 + waist, 104, 90 + belly / 3], 60),
    ellipsoid('thoraxLower', [0, 52, 6], [131 + chest, 118, 98], 60),
    ellipsoid('thoraxUpper', [0, 28, 4], [146 + chest, 116, 106], 60),
    cone('thoraxUpper', [58, 60, -42], [-58, 60, -42], [58, 58], 50),
    ellipsoid('thoraxUpper', [62, -6, 52 + bust / 2], [60, 56, 52 + bust / 2], 30),
    ellipsoid('thoraxUpper', [-62, -6, 52 + bust / 2], [60, 56, 52 + bust / 2], 30),
  ];
}

/** The slope from the neck to the arm, and the muscle that closes the armpit. */
function shoulderShapes(side: Side, { shoulder, chest }: Build): readonly Shape[] {
  const k = sideSign(side);
  return [
    cone('thoraxUpper', [20 * k, 146, -24], [104 * k, 114, -15], [40, 33], 40),
    cone(`clavicle.${side}`, [15 * k, 2, -18], [(122 + shoulder) * k, -18, -12], [50, 46], 40),
    cone('thoraxUpper', [104 * k, 20, -34], [92 * k, -60, -20], [44, 40 + chest / 2], 50),
  ];
}

function armShapes(side: Side, { shoulder, upperArm }: Build): readonly Shape[] {
  const k = sideSign(side);
  const [upper, lower] = [`shoulder.${side}`, `elbow.${side}`] as const;
  const out = (shoulder / 2) * k;
  const more = upperArm;
  return [
    cone(upper, [out, -14, 0], [out, -34, 0], [58 + shoulder / 2, 58], 40, `half.${upper}`),
    ...tube(
      upper,
      [
        [out, -40, 1, 56 + more],
        [out / 2, -90, 2, 52 + more],
        [0, -160, 3, 48 + more],
        [0, -240, 1, 43.5],
        [0, -306, 0, 40.5],
      ],
      14,
    ),
    cone(lower, [0, -4, -1], [0, 6, -1], [41, 41], 4, `half.${lower}`),
    ...tube(
      lower,
      [
        [0, -10, 0, 41],
        [0, -60, 2, 43],
        [0, -110, 3, 41.5],
        [0, -180, 1, 34.5],
        [0, -250, 0, 29],
      ],
      4,
    ),
  ];
}

function legShapes(side: Side, { hip, thigh }: Build): readonly Shape[] {
  const k = sideSign(side);
  const [upper, lower] = [`hip.${side}`, `knee.${side}`] as const;
  return [
    cone(upper, [(6 + hip / 3) * k, -8, -4], [6 * k, -44, -4], [92 + hip / 3, 91], 34, `half.${upper}`),
    ...tube(
      upper,
      [
        [5 * k, -60, -6, 90 + thigh],
        [4 * k, -120, -5, 85 + thigh],
        [1 * k, -200, -1, 76.5 + thigh / 2],
        [0, -280, 1, 67 + thigh / 4],
        [0, -350, 3, 58.5],
        [0, -404, 3, 54],
      ],
      20,
    ),
    cone(upper, [6 * k, -70, -38], [2 * k, -200, -16], [60, 58], 40),
    cone(lower, [0, -6, 3], [0, 10, 4], [54, 54], 4, `half.${lower}`),
    ...tube(
      lower,
      [
        [0, -14, 2, 53],
        [0, -70, -5, 52],
        [0, -130, -12, 53.5],
        [0, -200, -10, 49],
        [0, -280, -5, 41],
        [0, -350, -1, 37],
        [0, -420, 0, 36],
      ],
      4,
    ),
  ];
}

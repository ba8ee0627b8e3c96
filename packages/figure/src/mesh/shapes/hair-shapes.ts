import type { Vector } from '@ilium/body';
import type { HairName } from '../look.ts';
import { cone, ellipsoid, type Shape } from '../shape.ts';
import type { Cut } from '../surface.ts';

/** The solid of a hair style and the cut that frees face, ears and neck; millimetres of the head's frame. */
export interface Hair {
  readonly shapes: readonly Shape[];
  readonly cut: Cut;
}

/** Skull grown by `thickness`. */
const shell = (thickness: number): Shape =>
  ellipsoid('head', [0, 94, 12], [73 + thickness, 86 + thickness, 89 + thickness], 10);

/** Positive in front of the hairline: forehead, temple, sideburn, behind the ear, nape. */
function hairline(nape: number, temple: number): Cut {
  return (x, y, z) => {
    const side = Math.abs(x) / 75;
    const forehead = 150 - 34 * side * side;
    const overFace = Math.min(
      z - (temple - 20 * Math.max(0, (110 - y) / 60)),
      forehead + (z - 70) * 0.35 - y,
    );
    const underNape = nape + Math.max(0, z + 20) * 0.9 - y;
    return Math.max(overFace, underNape);
  };
}

/** A hairline that also frees the ears. */
function shortHairline(nape: number): Cut {
  const line = hairline(nape, 34);
  return (x, y, z) => {
    const ear = 36 - Math.hypot((y - 62) * 0.95, z - 2);
    return Math.max(line(x, y, z), Math.abs(x) > 50 ? ear : -40);
  };
}

const short: Hair = {
  shapes: [
    shell(8),
    ellipsoid('head', [14, 158, 52], [56, 32, 44], 22),
    ellipsoid('head', [-30, 160, 20], [48, 30, 60], 22),
    ellipsoid('head', [0, 122, -44], [62, 52, 38], 20),
  ],
  cut: shortHairline(18),
};

const bob: Hair = {
  shapes: [
    shell(14),
    ...[1, -1].flatMap((k) => [
      cone('head', [62 * k, 110, 6], [70 * k, 8, 6], [34, 30], 24),
      cone('head', [40 * k, 100, -46], [44 * k, 0, -34], [44, 36], 24),
    ]),
    cone('head', [0, 100, -52], [0, 4, -42], [46, 38], 24),
    ellipsoid('head', [26, 164, 40], [56, 28, 52], 20),
  ],
  cut: (x, y, z) => {
    const opening = Math.min(z - (Math.abs(x) > 40 ? 34 : 20), 138 + (z - 70) * 0.35 + Math.abs(x) * 0.1 - y);
    return Math.max(opening, -14 + Math.max(0, z) * 0.12 - y);
  },
};

const knot: Hair = {
  shapes: [
    shell(6),
    ellipsoid('head', [0, 122, -44], [58, 50, 36], 20),
    cone('head', [0, 168, -30], [0, 186, -40], [26, 20], 12),
    ellipsoid('head', [0, 205, -46], [36, 32, 34], 6),
  ],
  cut: shortHairline(10),
};

/** Points spread evenly over the upper and back part of a ball (golden-angle spiral). */
function curlCentres(count: number, radius: number): readonly Vector[] {
  return Array.from({ length: count }, (_, i): Vector => {
    const y = 1 - (1.55 * (i + 0.5)) / count;
    const ring = Math.sqrt(1 - y * y);
    const turn = i * 2.399963;
    return [radius * ring * Math.sin(turn), 100 + radius * y, -4 + radius * ring * Math.cos(turn)];
  });
}

const curls: Hair = {
  shapes: [shell(12), ...curlCentres(58, 88).map((centre) => ellipsoid('head', centre, [22, 22, 22], 7))],
  cut: hairline(6, 34),
};

export const hairByName: Readonly<Record<HairName, Hair>> = { short, bob, knot, curls };

import type { Position } from '@ilium/movement';

/** A joint on the 200 grid: place and thickness (radius). */
export type Joint = readonly [x: number, y: number, radius: number];

/** What a part is made of; decides its colour. */
export type Ink = 'skin' | 'shirt' | 'legs';

/** A part of the body: a chain of joints joined by tapering limbs. Drawn in order, first is farthest. */
export interface BodyPart {
  readonly ink: Ink;
  /** The limb that takes the accent when a side works. */
  readonly working?: true;
  /** Keeps its outline against the next part of the same colour. */
  readonly apart?: true;
  readonly joints: readonly Joint[];
}

/** One body position: drawn as seen with the LEFT side working; mirrored for the right. */
export interface BodyDrawing {
  /** The part of the 200 grid that it fills: x, y, width, height. */
  readonly frame: readonly [number, number, number, number];
  /** Ground the body rests on, as an outline. */
  readonly mat: string;
  /** Where the body meets the ground: x, y, half width. */
  readonly contacts: readonly (readonly [number, number, number])[];
  /** A chair, as outlines that are filled, farthest first. */
  readonly props: readonly string[];
  readonly parts: readonly BodyPart[];
  readonly head: {
    readonly x: number;
    readonly y: number;
    readonly turn: number;
    readonly view: 'front' | 'side';
  };
  /** Where the letter of the side may ride: on the working limb, clear of hands. */
  readonly tag: readonly [number, number];
}

const floorMat = 'M8 179 44 158h148l-24 21z';

/** A line drawing for each position of the vocabulary. */
export const bodyByPosition: Readonly<Record<Position, BodyDrawing>> = {
  standing: {
    frame: [40, 12, 120, 174],
    mat: 'M58 180 74 166h68l-14 14z',
    contacts: [
      [86, 173, 11],
      [115, 173, 11],
    ],
    props: [],
    head: { x: 100, y: 30, turn: 0, view: 'front' },
    tag: [110, 130],
    parts: [
      {
        ink: 'skin',
        joints: [
          [73, 104, 3.8],
          [72, 112, 4.6],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [127, 104, 3.8],
          [128, 112, 4.6],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [90, 167, 4.4],
          [85, 171, 4.2],
        ],
      },
      {
        ink: 'legs',
        joints: [
          [92, 104, 11],
          [90.5, 137, 7.6],
          [90, 164, 4.8],
        ],
      },
      {
        ink: 'legs',
        joints: [
          [95, 100, 12.5],
          [105, 100, 12.5],
        ],
      },
      {
        ink: 'skin',
        working: true,
        joints: [
          [110, 167, 4.4],
          [115, 171, 4.2],
        ],
      },
      {
        ink: 'legs',
        working: true,
        joints: [
          [108, 104, 11],
          [109.5, 137, 7.6],
          [110, 164, 4.8],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [100, 38, 4.8],
          [100, 50, 5.2],
        ],
      },
      {
        ink: 'shirt',
        joints: [
          [84, 60, 6.8],
          [76, 83, 5.4],
          [73, 102, 4.3],
        ],
      },
      {
        ink: 'shirt',
        joints: [
          [116, 60, 6.8],
          [124, 83, 5.4],
          [127, 102, 4.3],
        ],
      },
      {
        ink: 'shirt',
        joints: [
          [88, 60, 8],
          [112, 60, 8],
          [106, 74, 10],
          [103, 90, 11],
          [97, 90, 11],
          [94, 74, 10],
          [88, 60, 8],
        ],
      },
      {
        ink: 'shirt',
        joints: [
          [100, 64, 12],
          [100, 90, 12],
        ],
      },
    ],
  },
  sitting: {
    frame: [24, 22, 150, 164],
    mat: 'M34 180 54 164h104l-18 16z',
    contacts: [
      [68, 172, 15],
      [82, 171, 13],
    ],
    props: [
      'M151 56l4 0 0 108-4 0z',
      'M105 128h4v36h-4z',
      'M140 66 155 58v25l-15 8z',
      'M138 64l5-1 0 111-5 0z',
      'M88 128 106 119h49l-13 9z',
      'M88 128h54v5H88z',
      'M90 133h5v41h-5z',
    ],
    head: { x: 105, y: 42, turn: 8, view: 'side' },
    tag: [88, 115],
    parts: [
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [106, 72, 6],
          [96, 96, 5],
          [84, 106, 4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [88, 164, 4.6],
          [75, 168, 4],
        ],
      },
      {
        ink: 'legs',
        apart: true,
        joints: [
          [116, 114, 11],
          [84, 110, 8.2],
          [88, 160, 5],
        ],
      },
      {
        ink: 'legs',
        joints: [
          [118, 114, 13.5],
          [118, 104, 12.5],
        ],
      },
      {
        ink: 'skin',
        working: true,
        joints: [
          [71, 166, 4.8],
          [56, 170, 4],
        ],
      },
      {
        ink: 'legs',
        working: true,
        joints: [
          [117, 117, 11.8],
          [73, 114, 8.6],
          [71, 162, 5],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [108, 48, 5],
          [111, 60, 5.4],
        ],
      },
      {
        ink: 'shirt',
        joints: [
          [113, 72, 13],
          [116, 90, 12],
          [118, 106, 12.5],
        ],
      },
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [114, 70, 7],
          [112, 96, 5.6],
          [93, 106, 4.4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [91, 107, 4],
          [83, 108, 4.6],
        ],
      },
    ],
  },
  'floor-sitting': {
    frame: [6, 50, 188, 134],
    mat: floorMat,
    contacts: [
      [112, 172, 40],
      [152, 172, 24],
    ],
    props: [],
    head: { x: 106, y: 70, turn: 4, view: 'side' },
    tag: [88, 154],
    parts: [
      {
        ink: 'skin',
        joints: [
          [172, 166, 4.6],
          [184, 168, 3.8],
        ],
      },
      {
        ink: 'legs',
        apart: true,
        joints: [
          [124, 154, 12],
          [150, 160, 8.4],
          [170, 165, 5],
        ],
      },
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [112, 102, 6],
          [96, 122, 5],
          [84, 140, 4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [83, 142, 4],
          [77, 147, 4.4],
        ],
      },
      {
        ink: 'legs',
        joints: [
          [120, 152, 14],
          [120, 144, 13],
        ],
      },
      {
        ink: 'skin',
        working: true,
        joints: [
          [112, 169, 4.6],
          [125, 170, 4],
        ],
      },
      {
        ink: 'legs',
        working: true,
        joints: [
          [117, 157, 12],
          [72, 158, 8.8],
          [110, 168, 5],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [109, 78, 5],
          [112, 90, 5.4],
        ],
      },
      {
        ink: 'shirt',
        joints: [
          [115, 102, 13],
          [118, 122, 12],
          [120, 140, 12.5],
        ],
      },
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [118, 101, 7],
          [132, 126, 5.6],
          [142, 150, 4.4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [143, 154, 4],
          [147, 163, 4.6],
        ],
      },
    ],
  },
  'long-sitting': {
    frame: [6, 54, 188, 130],
    mat: floorMat,
    contacts: [
      [140, 172, 24],
      [66, 172, 30],
    ],
    props: [],
    head: { x: 112, y: 74, turn: 14, view: 'side' },
    tag: [104, 155],
    parts: [
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [124, 104, 6],
          [104, 124, 5],
          [88, 140, 4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [53, 158, 4.4],
          [50, 144, 3.8],
        ],
      },
      {
        ink: 'legs',
        apart: true,
        joints: [
          [142, 152, 12],
          [96, 152, 8.4],
          [57, 160, 5],
        ],
      },
      {
        ink: 'legs',
        joints: [
          [144, 154, 14],
          [142, 145, 13],
        ],
      },
      {
        ink: 'skin',
        working: true,
        joints: [
          [41, 164, 4.8],
          [38, 149, 4],
        ],
      },
      {
        ink: 'legs',
        working: true,
        joints: [
          [142, 158, 12],
          [92, 157, 8.8],
          [45, 165, 5],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [116, 82, 5],
          [121, 94, 5.4],
        ],
      },
      {
        ink: 'shirt',
        joints: [
          [128, 106, 13],
          [136, 124, 12],
          [141, 142, 12.5],
        ],
      },
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [129, 104, 7],
          [114, 128, 5.6],
          [94, 141, 4.4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [91, 143, 4],
          [83, 146, 4.6],
        ],
      },
    ],
  },
  'half-kneeling': {
    frame: [6, 12, 188, 172],
    mat: floorMat,
    contacts: [
      [62, 173, 15],
      [146, 172, 34],
    ],
    props: [],
    head: { x: 107, y: 31, turn: 2, view: 'side' },
    tag: [119, 136],
    parts: [
      {
        ink: 'skin',
        joints: [
          [68, 165, 4.8],
          [52, 169, 4],
        ],
      },
      {
        ink: 'legs',
        apart: true,
        joints: [
          [114, 108, 11.5],
          [70, 108, 8.6],
          [69, 161, 5],
        ],
      },
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [110, 62, 6],
          [96, 84, 5],
          [84, 97, 4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [83, 98, 4],
          [76, 100, 4.4],
        ],
      },
      {
        ink: 'legs',
        joints: [
          [115, 106, 13.5],
          [114, 98, 12.5],
        ],
      },
      {
        ink: 'skin',
        working: true,
        joints: [
          [166, 167, 4.6],
          [177, 170, 3.8],
        ],
      },
      {
        ink: 'legs',
        working: true,
        joints: [
          [115, 111, 12],
          [124, 162, 8.8],
          [163, 167, 5],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [109, 39, 5],
          [111, 51, 5.4],
        ],
      },
      {
        ink: 'shirt',
        joints: [
          [112, 63, 13],
          [113, 80, 12],
          [114, 96, 12.5],
        ],
      },
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [114, 61, 7],
          [126, 84, 5.6],
          [119, 101, 4.4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [118, 102, 4],
          [111, 104, 4.6],
        ],
      },
    ],
  },
  'hands-and-knees': {
    frame: [6, 68, 188, 116],
    mat: floorMat,
    contacts: [
      [74, 172, 18],
      [152, 172, 32],
    ],
    props: [],
    head: { x: 53, y: 97, turn: 62, view: 'side' },
    tag: [135, 138],
    parts: [
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [88, 106, 6.4],
          [88, 136, 5],
          [88, 158, 4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [88, 162, 4],
          [79, 168, 3.8],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [176, 166, 4.4],
          [186, 169, 3.6],
        ],
      },
      {
        ink: 'legs',
        apart: true,
        joints: [
          [140, 110, 11.5],
          [146, 160, 8.4],
          [174, 166, 4.8],
        ],
      },
      {
        ink: 'legs',
        joints: [
          [138, 108, 13.5],
          [128, 107, 12.5],
        ],
      },
      {
        ink: 'skin',
        working: true,
        joints: [
          [166, 168, 4.6],
          [178, 171, 3.8],
        ],
      },
      {
        ink: 'legs',
        working: true,
        joints: [
          [138, 112, 12],
          [134, 163, 8.8],
          [163, 168, 5],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [60, 100, 5],
          [72, 102, 5.4],
        ],
      },
      {
        ink: 'shirt',
        joints: [
          [84, 104, 13],
          [104, 105, 12],
          [126, 107, 12.5],
        ],
      },
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [82, 107, 7],
          [77, 138, 5.6],
          [74, 160, 4.4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [74, 165, 4],
          [64, 170, 4],
        ],
      },
    ],
  },
  'lying-on-back': {
    frame: [6, 84, 188, 106],
    mat: floorMat,
    contacts: [
      [134, 173, 48],
      [48, 173, 15],
    ],
    props: [],
    head: { x: 176, y: 156, turn: -92, view: 'side' },
    tag: [88, 136],
    parts: [
      {
        ink: 'skin',
        joints: [
          [64, 164, 4.6],
          [50, 168, 4],
        ],
      },
      {
        ink: 'legs',
        apart: true,
        joints: [
          [106, 154, 11.5],
          [84, 112, 8.4],
          [66, 159, 5],
        ],
      },
      {
        ink: 'legs',
        joints: [
          [106, 156, 13],
          [114, 157, 12],
        ],
      },
      {
        ink: 'skin',
        working: true,
        joints: [
          [50, 167, 4.8],
          [35, 171, 4],
        ],
      },
      {
        ink: 'legs',
        working: true,
        joints: [
          [104, 158, 12],
          [72, 114, 8.8],
          [52, 163, 5],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [167, 159, 5],
          [158, 159, 5.4],
        ],
      },
      {
        ink: 'shirt',
        joints: [
          [146, 157, 13],
          [130, 158, 12],
          [116, 158, 12.2],
        ],
      },
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [147, 162, 7],
          [126, 167, 5.4],
          [106, 168, 4.4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [103, 169, 4],
          [94, 170, 4.4],
        ],
      },
    ],
  },
  'lying-on-side': {
    frame: [6, 92, 188, 100],
    mat: floorMat,
    contacts: [
      [96, 174, 58],
      [160, 174, 22],
    ],
    props: [],
    head: { x: 44, y: 140, turn: -78, view: 'front' },
    tag: [136, 141],
    parts: [
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [70, 158, 6.4],
          [44, 166, 5.2],
          [28, 160, 4.2],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [27, 158, 4],
          [31, 151, 4.4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [172, 169, 4.6],
          [184, 172, 4],
        ],
      },
      {
        ink: 'legs',
        apart: true,
        joints: [
          [118, 160, 11.5],
          [148, 166, 8.4],
          [168, 168, 5],
        ],
      },
      {
        ink: 'legs',
        joints: [
          [116, 155, 14],
          [108, 155, 13],
        ],
      },
      {
        ink: 'skin',
        working: true,
        joints: [
          [172, 160, 4.8],
          [186, 164, 4],
        ],
      },
      {
        ink: 'legs',
        working: true,
        joints: [
          [118, 151, 12],
          [152, 134, 8.8],
          [168, 158, 5],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [52, 144, 5],
          [64, 149, 5.4],
        ],
      },
      {
        ink: 'shirt',
        joints: [
          [74, 153, 14],
          [90, 155, 12],
          [106, 155, 12.6],
        ],
      },
      {
        ink: 'shirt',
        apart: true,
        joints: [
          [78, 149, 7],
          [94, 164, 5.6],
          [84, 172, 4.4],
        ],
      },
      {
        ink: 'skin',
        joints: [
          [82, 172, 4],
          [73, 173, 4.4],
        ],
      },
    ],
  },
};

const round = (value: number): string => String(Math.round(value * 100) / 100);

/** Outline of a limb that tapers from one joint to the next: two arcs and their outer tangents. */
export function limbPath([x1, y1, r1]: Joint, [x2, y2, r2]: Joint): string {
  const distance = Math.hypot(x2 - x1, y2 - y1);
  if (distance <= Math.abs(r1 - r2)) {
    const [x, y, r] = r1 >= r2 ? [x1, y1, r1] : [x2, y2, r2];
    return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0 ${round(-2 * r)} 0z`;
  }
  const along = Math.atan2(y2 - y1, x2 - x1);
  const lean = Math.acos((r1 - r2) / distance);
  const at = (x: number, y: number, r: number, angle: number) =>
    `${round(x + r * Math.cos(angle))} ${round(y + r * Math.sin(angle))}`;
  const [plus, minus] = [along + lean, along - lean];
  return (
    `M${at(x1, y1, r1, plus)}A${r1} ${r1} 0 ${lean < Math.PI / 2 ? 1 : 0} 1 ${at(x1, y1, r1, minus)}` +
    `L${at(x2, y2, r2, minus)}A${r2} ${r2} 0 ${lean < Math.PI / 2 ? 0 : 1} 1 ${at(x2, y2, r2, plus)}z`
  );
}

/** Outlines of a part: one for each limb of its chain. */
export const partPaths = ({ joints }: BodyPart): readonly string[] =>
  joints.slice(1).map((joint, index) => limbPath(joints[index] ?? joint, joint));

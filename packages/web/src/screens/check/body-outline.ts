import type { BodySide } from '@ilium/movement';
import type { BodyArea } from '@ilium/record';

/** Size of one view's drawing. The body is seen from the lower ribs down. */
export const VIEW_WIDTH = 200;
export const VIEW_HEIGHT = 420;

/** Half of the outline, as far right of the middle line as it is; the other half is its mirror image. */
const HALF: readonly (readonly number[])[] = [
  [55, 22, 51, 40, 50, 56],
  [50, 74, 63, 88, 67, 108],
  [71, 130, 71, 150, 68, 172],
  [65, 200, 54, 220, 51, 244],
  [50, 256, 49, 266, 50, 276],
  [55, 298, 56, 316, 50, 340],
  [46, 358, 42, 368, 41, 378],
  [42, 390, 56, 398, 56, 408],
  [55, 416, 23, 416, 20, 408],
  [19, 398, 23, 390, 23, 378],
  [22, 356, 14, 340, 13, 318],
  [12, 300, 15, 288, 15, 276],
  [15, 266, 14, 256, 13, 244],
  [11, 216, 5, 196, 3, 168],
];
const TOP = 58;
const CROTCH = 164;

const at = (x: number): number => VIEW_WIDTH / 2 + x;

function outline(): string {
  const down = HALF.map(
    ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => `C${at(a)} ${b} ${at(c)} ${d} ${at(e)} ${f}`,
  ).join('');
  const ends = [[0, 0, 0, 0, TOP, -4], ...HALF];
  const up = HALF.map(([a = 0, b = 0, c = 0, d = 0], index) => {
    const [, , , , x = 0, y = 0] = ends[index] ?? [];
    return `C${at(-c)} ${d} ${at(-a)} ${b} ${at(-x)} ${y}`;
  })
    .toReversed()
    .join('');
  return `M${at(TOP)} -4${down}L${at(0)} ${CROTCH}L${at(-3)} 168${up}Z`;
}

/** The outline of the body; the same from the front and from behind. */
export const bodyOutline = outline();

/** A place to tap, drawn for the half to the right of the middle line. */
interface Spot {
  readonly area: BodyArea;
  /** Middle part that has no side. */
  readonly isCentre?: true;
  readonly shape: string;
  /** Left, top, right, bottom of what can be tapped: larger than the shape. */
  readonly box: readonly [number, number, number, number];
  readonly name: string;
}

const frontHalf: readonly Spot[] = [
  {
    area: 'outer-hip',
    shape: 'M44 84H100V176H62C58 150 52 116 44 84z',
    box: [48, 80, 100, 172],
    name: 'outer hip',
  },
  {
    area: 'groin',
    shape: 'M44 84C52 116 58 150 62 176C40 178 18 176 0 170V146C20 138 36 122 44 84z',
    box: [0, 112, 48, 172],
    name: 'groin',
  },
  {
    area: 'front-thigh',
    shape: 'M0 170C18 176 40 178 62 176H100V240H0z',
    box: [0, 172, 100, 240],
    name: 'front of the thigh',
  },
  { area: 'knee', shape: 'M0 240H100V288H0z', box: [0, 240, 100, 290], name: 'knee' },
  { area: 'calf', shape: 'M0 288H100V366H0z', box: [0, 290, 100, 366], name: 'shin' },
  { area: 'foot', shape: 'M0 366H100V424H0z', box: [0, 366, 100, 420], name: 'foot' },
];

const backHalf: readonly Spot[] = [
  { area: 'low-back', shape: 'M20 28H100V92H20z', box: [25, 24, 100, 92], name: 'lower back' },
  {
    area: 'buttock',
    shape: 'M0 92H100V166C72 184 22 184 0 166z',
    box: [0, 92, 100, 172],
    name: 'buttock',
  },
  {
    area: 'back-thigh',
    shape: 'M0 166C22 184 72 184 100 166V240H0z',
    box: [0, 172, 100, 240],
    name: 'back of the thigh',
  },
  { area: 'knee', shape: 'M0 240H100V288H0z', box: [0, 240, 100, 290], name: 'back of the knee' },
  { area: 'calf', shape: 'M0 288H100V366H0z', box: [0, 290, 100, 366], name: 'calf' },
  { area: 'foot', shape: 'M0 366H100V424H0z', box: [0, 366, 100, 420], name: 'heel' },
];

const backCentre: Spot = {
  area: 'low-back',
  isCentre: true,
  shape: 'M-20 28H20V92H-20z',
  box: [-25, 24, 25, 92],
  name: 'lower back',
};

/** A place on one view, where it is drawn and where it is tapped. */
export interface BodySpot {
  readonly area: BodyArea;
  readonly side: BodySide | 'centre';
  readonly name: string;
  readonly shape: string;
  readonly mirrored: boolean;
  /** Share of the view's width and height. */
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

function place(
  { area, shape, box, name, isCentre }: Spot,
  rightOfPicture: BodySide,
  mirrored: boolean,
): BodySpot {
  const [x1, y1, x2, y2] = box;
  const left = mirrored ? at(-x2) : at(x1);
  const other: BodySide = rightOfPicture === 'left' ? 'right' : 'left';
  const side = isCentre ? 'centre' : mirrored ? other : rightOfPicture;
  return {
    area,
    side,
    name: `${{ left: 'Left', right: 'Right', centre: 'Middle of the' }[side]} ${name}`,
    shape,
    mirrored,
    box: {
      left: left / VIEW_WIDTH,
      top: y1 / VIEW_HEIGHT,
      width: (x2 - x1) / VIEW_WIDTH,
      height: (y2 - y1) / VIEW_HEIGHT,
    },
  };
}

const bothHalves = (half: readonly Spot[], rightOfPicture: BodySide): readonly BodySpot[] =>
  half.flatMap((spot) => [place(spot, rightOfPicture, true), place(spot, rightOfPicture, false)]);

/** The two views. Seen from the front, the person's left is on the right of the picture. */
export const bodyViews: readonly {
  readonly id: 'front' | 'back';
  readonly name: string;
  readonly spots: readonly BodySpot[];
}[] = [
  { id: 'front', name: 'Front', spots: bothHalves(frontHalf, 'left') },
  { id: 'back', name: 'Back', spots: [place(backCentre, 'right', false), ...bothHalves(backHalf, 'right')] },
];

/** The words for a mark: "Left buttock". */
export function markToText(mark: string): string {
  const spot = bodyViews
    .toReversed()
    .flatMap(({ spots }) => spots)
    .find(({ area, side }) => `${area}:${side}` === mark);
  return spot?.name ?? mark;
}

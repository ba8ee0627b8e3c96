import type { Vector } from '../skeleton/vector.ts';

/** Things that stand in the room by themselves. */
export type RigidPropName =
  | 'mat'
  | 'chair'
  | 'stair'
  | 'doorFrame'
  | 'wall'
  | 'bed'
  | 'table'
  | 'pillow'
  | 'towel';
/** Things that hang on the body and follow it. */
export type WornPropName = 'band' | 'strap' | 'sling';
export type PropName = RigidPropName | WornPropName;

/** An upright box, in millimetres of the prop's frame. */
export interface BoxPart {
  readonly shape: 'box';
  readonly centre: Vector;
  readonly size: Vector;
}

/** A round rod, in millimetres of the prop's frame. */
export interface RodPart {
  readonly shape: 'rod';
  readonly from: Vector;
  readonly to: Vector;
  readonly radius: number;
}

export type PropPart = BoxPart | RodPart;

/** A flat rectangle one can rest on: `across` and `along` are its half sizes as vectors. */
export interface FaceSurface {
  readonly kind: 'face';
  readonly centre: Vector;
  readonly normal: Vector;
  readonly across: Vector;
  readonly along: Vector;
}

/** A round bar one can hold or rest on. */
export interface RodSurface {
  readonly kind: 'rod';
  readonly from: Vector;
  readonly to: Vector;
  readonly radius: number;
}

export type Surface = FaceSurface | RodSurface;

/** A thing in the room: what it looks like and where one may touch it. Origin on the floor, front toward +z. */
export interface RigidProp {
  readonly name: RigidPropName;
  readonly parts: readonly PropPart[];
  readonly surfaces: Readonly<Record<string, Surface>>;
  /** Drawn, but soft or thin enough that the body is not kept out of it. */
  readonly isSoft?: true;
}

/** Everything a contact or a support may name besides the body itself. */
export type SurfaceName =
  | 'floor'
  | 'chair.seat'
  | 'chair.back'
  | 'stair.step1'
  | 'stair.step2'
  | 'stair.rail'
  | 'doorFrame.leftJamb'
  | 'doorFrame.rightJamb'
  | 'doorFrame.leftJambFront'
  | 'wall.face'
  | 'bed.top'
  | 'table.top'
  | 'pillow.top'
  | 'towel.round';

const box = (size: Vector, centre: Vector): BoxPart => ({ shape: 'box', size, centre });
const rod = (from: Vector, to: Vector, radius: number): RodPart => ({ shape: 'rod', from, to, radius });

/** The upper face of a box. */
const topOf = (part: BoxPart): FaceSurface => ({
  kind: 'face',
  centre: [part.centre[0], part.centre[1] + part.size[1] / 2, part.centre[2]],
  normal: [0, 1, 0],
  across: [part.size[0] / 2, 0, 0],
  along: [0, 0, part.size[2] / 2],
});

/** The face of a box toward +x or −x. */
const sideOf = (part: BoxPart, sign: 1 | -1): FaceSurface => ({
  kind: 'face',
  centre: [part.centre[0] + (sign * part.size[0]) / 2, part.centre[1], part.centre[2]],
  normal: [sign, 0, 0],
  across: [0, 0, part.size[2] / 2],
  along: [0, part.size[1] / 2, 0],
});

/** The face of a box toward +z. */
const frontOf = (part: BoxPart): FaceSurface => ({
  kind: 'face',
  centre: [part.centre[0], part.centre[1], part.centre[2] + part.size[2] / 2],
  normal: [0, 0, 1],
  across: [part.size[0] / 2, 0, 0],
  along: [0, part.size[1] / 2, 0],
});

/** Thin enough that its top counts as the floor; its thickness is drawn downward. */
const mat: RigidProp = {
  name: 'mat',
  parts: [box([1000, 6, 2000], [0, -3, 0])],
  surfaces: {},
  isSoft: true,
};

const seat = box([460, 35, 430], [0, 432.5, 0]);
const backrest = box([440, 220, 30], [0, 800, -215]);

/** A plain chair without arms or wheels: seat 450 high, its middle above the origin. */
const chair: RigidProp = {
  name: 'chair',
  parts: [
    seat,
    backrest,
    ...[-205, 205].flatMap((x) => [
      box([35, 415, 35], [x, 207.5, 190]),
      box([35, 415, 35], [x, 207.5, -195]),
      box([30, 460, 30], [x, 680, -215]),
    ]),
  ],
  surfaces: { seat: topOf(seat), back: frontOf(backrest) },
};

const STEP = { rise: 170, tread: 290, width: 900 } as const;
const step = (count: number): BoxPart =>
  box([STEP.width, STEP.rise * count, STEP.tread], [0, (STEP.rise * count) / 2, STEP.tread * (count - 0.5)]);
const steps = [step(1), step(2), step(3)] as const;
const RAIL_X = 400;
const RAIL_HEIGHT = 900;
/** The rail follows the slope of the steps. */
const railPoint = (treads: number): Vector => [
  RAIL_X,
  STEP.rise * (treads + 0.5) + RAIL_HEIGHT,
  STEP.tread * treads,
];
const rail = rod(railPoint(0.1), railPoint(3), 20);
const post = (treads: number, foot: number): RodPart =>
  rod([RAIL_X, foot, STEP.tread * treads], railPoint(treads), 14);

/** Three steps that rise toward +z from the origin, with a rail on the +x side. */
const stair: RigidProp = {
  name: 'stair',
  parts: [...steps, rail, post(0.3, STEP.rise), post(2.85, STEP.rise * 3)],
  surfaces: {
    step1: topOf(steps[0]),
    step2: topOf(steps[1]),
    rail: { kind: 'rod', from: rail.from, to: rail.to, radius: rail.radius },
  },
};

const DOOR = { opening: 820, height: 2030, jamb: 70, depth: 130 } as const;
const jamb = (sign: 1 | -1): BoxPart =>
  box([DOOR.jamb, DOOR.height, DOOR.depth], [(sign * (DOOR.opening + DOOR.jamb)) / 2, DOOR.height / 2, 0]);
const leftJamb = jamb(1);
const rightJamb = jamb(-1);

/** An open door frame around the origin; one walks through it along z. */
const doorFrame: RigidProp = {
  name: 'doorFrame',
  parts: [
    leftJamb,
    rightJamb,
    box([DOOR.opening + 2 * DOOR.jamb, DOOR.jamb, DOOR.depth], [0, DOOR.height + DOOR.jamb / 2, 0]),
  ],
  surfaces: {
    leftJamb: sideOf(leftJamb, -1),
    rightJamb: sideOf(rightJamb, 1),
    leftJambFront: frontOf(leftJamb),
  },
};

const wallSlab = box([2400, 2300, 60], [0, 1150, -30]);
/** A wall through the origin that faces +z. */
const wall: RigidProp = { name: 'wall', parts: [wallSlab], surfaces: { face: frontOf(wallSlab) } };

const mattress = box([1400, 200, 2000], [0, 350, 0]);
const bed: RigidProp = {
  name: 'bed',
  parts: [mattress, box([1400, 250, 2000], [0, 125, 0])],
  surfaces: { top: topOf(mattress) },
};

const tableTop = box([680, 80, 1950], [0, 680, 0]);
/** A treatment table, as in a practice. */
const table: RigidProp = {
  name: 'table',
  parts: [tableTop, box([480, 60, 120], [0, 30, 620]), box([480, 60, 120], [0, 30, -620])].concat(
    [620, -620].map((z) => box([90, 600, 90], [0, 340, z])),
  ),
  surfaces: { top: topOf(tableTop) },
};

const cushion = box([480, 110, 340], [0, 55, 0]);
const pillow: RigidProp = {
  name: 'pillow',
  parts: [cushion],
  surfaces: { top: topOf(cushion) },
  isSoft: true,
};

const roll = rod([-170, 60, 0], [170, 60, 0], 60);
/** A rolled towel lying along x. */
const towel: RigidProp = {
  name: 'towel',
  parts: [roll],
  surfaces: { round: { kind: 'rod', from: roll.from, to: roll.to, radius: roll.radius } },
  isSoft: true,
};

/** Every rigid prop by its name. */
export const rigidPropByName: Readonly<Record<RigidPropName, RigidProp>> = {
  mat,
  chair,
  stair,
  doorFrame,
  wall,
  bed,
  table,
  pillow,
  towel,
};

/** Width and thickness of worn props in millimetres. */
export const wornPropSize: Readonly<
  Record<WornPropName, { readonly width: number; readonly thickness: number }>
> = {
  band: { width: 50, thickness: 3 },
  strap: { width: 35, thickness: 4 },
  /** A hand towel folded lengthwise. */
  sling: { width: 90, thickness: 8 },
};

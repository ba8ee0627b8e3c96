import { type FreedomName, freedomIndexByName } from './freedom.ts';
import { segmentLength } from './proportion.ts';
import { type Side, sideSign, sides } from './side.ts';
import type { Vector } from './vector.ts';

/** Joints of the middle of the body. */
export type MidJoint =
  | 'pelvis'
  | 'lumbarLower'
  | 'lumbarUpper'
  | 'thoraxLower'
  | 'thoraxUpper'
  | 'neck'
  | 'head';

/** Joints each side has. */
export type LimbJoint = 'clavicle' | 'shoulder' | 'elbow' | 'wrist' | 'hip' | 'knee' | 'ankle' | 'toe';

/** The name of one of the 23 joints; each also names the segment that moves with it. */
export type JointName = MidJoint | `${LimbJoint}.${Side}`;

/** One turn a joint makes: `degrees = share × freedom`, about a unit axis of the joint's own frame. */
export interface Hinge {
  readonly freedom: number;
  readonly axis: Vector;
  /** Part of the freedom this joint takes; below one where neighbours share it (spine, forearm). */
  readonly share: number;
}

/** A joint: where it sits in its parent's frame, and its turns in order. */
export interface Joint {
  readonly name: JointName;
  readonly index: number;
  /** Index of the parent, −1 for the pelvis. */
  readonly parent: number;
  /** Millimetres in the parent's frame, with the figure standing neutral. */
  readonly offset: Vector;
  /** Flexion → abduction → axial rotation, outermost first. */
  readonly hinges: readonly Hinge[];
}

interface JointRow {
  readonly name: JointName;
  readonly parent: JointName | undefined;
  readonly offset: Vector;
  readonly hinges: readonly (readonly [FreedomName, Vector, number?])[];
}

const FORWARD_BEND: Vector = [1, 0, 0];
const BACKWARD_BEND: Vector = [-1, 0, 0];
const TO_RIGHT_BEND: Vector = [0, 0, 1];
const TO_RIGHT_TURN: Vector = [0, -1, 0];

/** A length of spine split over two joints that each take part of the same three freedoms. */
function spineRow(
  name: MidJoint,
  parent: MidJoint,
  offset: Vector,
  region: 'lumbar' | 'thoracic' | 'neck',
  share: { readonly flexion: number; readonly bend: number },
): JointRow {
  return {
    name,
    parent,
    offset,
    hinges: [
      [`${region}Flexion`, FORWARD_BEND, share.flexion],
      [`${region}SideBend`, TO_RIGHT_BEND, share.bend],
      [`${region}Rotation`, TO_RIGHT_TURN, share.bend],
    ],
  };
}

const half = { flexion: 0.5, bend: 0.5 };

const midRows: readonly JointRow[] = [
  {
    name: 'pelvis',
    parent: undefined,
    offset: [0, 0, 0],
    hinges: [
      ['rootTurn', TO_RIGHT_TURN],
      ['rootTilt', FORWARD_BEND],
      ['rootLean', TO_RIGHT_BEND],
    ],
  },
  spineRow('lumbarLower', 'pelvis', [0, 105, -12], 'lumbar', half),
  spineRow('lumbarUpper', 'lumbarLower', [0, 85, 0], 'lumbar', half),
  spineRow('thoraxLower', 'lumbarUpper', [0, 90, 0], 'thoracic', { flexion: 0.5, bend: 0.6 }),
  spineRow('thoraxUpper', 'thoraxLower', [0, 110, 0], 'thoracic', { flexion: 0.5, bend: 0.4 }),
  spineRow('neck', 'thoraxUpper', [0, 150, -15], 'neck', half),
  spineRow('head', 'neck', [0, 80, 20], 'neck', half),
];

/** The only place where left and right get their signs. */
function limbRows(side: Side): readonly JointRow[] {
  const k = sideSign(side);
  const outward: Vector = [0, 0, k];
  const inward: Vector = [0, 0, -k];
  const externally: Vector = [0, k, 0];
  const internally: Vector = [0, -k, 0];
  return [
    {
      name: `clavicle.${side}`,
      parent: 'thoraxUpper',
      offset: [25 * k, 115, 5],
      hinges: [
        [`clavicleProtraction.${side}`, internally],
        [`clavicleElevation.${side}`, outward],
      ],
    },
    {
      name: `shoulder.${side}`,
      parent: `clavicle.${side}`,
      offset: [150 * k, -18, -12],
      hinges: [
        [`shoulderFlexion.${side}`, BACKWARD_BEND],
        [`shoulderAbduction.${side}`, outward],
        [`shoulderRotation.${side}`, externally],
      ],
    },
    {
      name: `elbow.${side}`,
      parent: `shoulder.${side}`,
      offset: [0, -segmentLength('upperArm'), 0],
      hinges: [
        [`elbowFlexion.${side}`, BACKWARD_BEND],
        [`forearmPronation.${side}`, internally, 0.5],
      ],
    },
    {
      name: `wrist.${side}`,
      parent: `elbow.${side}`,
      offset: [0, -segmentLength('forearm'), 0],
      hinges: [
        [`forearmPronation.${side}`, internally, 0.5],
        [`wristFlexion.${side}`, inward],
        [`wristDeviation.${side}`, BACKWARD_BEND],
      ],
    },
    {
      name: `hip.${side}`,
      parent: 'pelvis',
      offset: [segmentLength('hipHalfWidth') * k, 0, 0],
      hinges: [
        [`hipFlexion.${side}`, BACKWARD_BEND],
        [`hipAbduction.${side}`, outward],
        [`hipRotation.${side}`, externally],
      ],
    },
    {
      name: `knee.${side}`,
      parent: `hip.${side}`,
      offset: [0, -segmentLength('thigh'), 0],
      hinges: [
        [`kneeFlexion.${side}`, FORWARD_BEND],
        [`kneeRotation.${side}`, externally],
      ],
    },
    {
      name: `ankle.${side}`,
      parent: `knee.${side}`,
      offset: [0, -segmentLength('shank'), 0],
      hinges: [
        [`ankleDorsiflexion.${side}`, BACKWARD_BEND],
        [`ankleInversion.${side}`, inward],
      ],
    },
    {
      name: `toe.${side}`,
      parent: `ankle.${side}`,
      offset: [0, -44, 125],
      hinges: [[`toeExtension.${side}`, BACKWARD_BEND]],
    },
  ];
}

const rows: readonly JointRow[] = [...midRows, ...sides.flatMap(limbRows)];

/** Place of each joint in {@link joints} and in every list of frames. */
export const jointIndexByName: Readonly<Record<JointName, number>> = Object.fromEntries(
  rows.map((row, index) => [row.name, index]),
) as Record<JointName, number>;

/** The 23 joints, parents before children. */
export const joints: readonly Joint[] = rows.map((row, index) => ({
  name: row.name,
  index,
  parent: row.parent === undefined ? -1 : jointIndexByName[row.parent],
  offset: row.offset,
  hinges: row.hinges.map(([freedom, axis, share = 1]) => ({
    freedom: freedomIndexByName[freedom],
    axis,
    share,
  })),
}));

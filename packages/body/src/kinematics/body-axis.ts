import { type JointName, jointIndexByName } from '../skeleton/joint.ts';
import { type Side, sideSign, sides } from '../skeleton/side.ts';
import type { Vector } from '../skeleton/vector.ts';
import { type Frames, localDirectionToWorld } from './frames.ts';

type MidAxis =
  | 'pelvisUp'
  | 'pelvisForward'
  | 'pelvisLeft'
  | 'trunkUp'
  | 'trunkForward'
  | 'trunkLeft'
  | 'headUp'
  | 'headForward';
type LimbAxis =
  | 'thighAlong'
  | 'shinAlong'
  | 'shinForward'
  | 'footForward'
  | 'footDown'
  | 'upperArmAlong'
  | 'forearmAlong'
  | 'palmOut'
  | 'fingersAlong'
  | 'thumbward';

/** A direction of the body that a pose may point somewhere. */
export type BodyAxisName = MidAxis | `${LimbAxis}.${Side}`;

/** A direction fixed to a joint. */
export interface BodyAxis {
  readonly joint: number;
  readonly local: Vector;
}

const UP: Vector = [0, 1, 0];
const DOWN: Vector = [0, -1, 0];
const FORWARD: Vector = [0, 0, 1];
const LEFT: Vector = [1, 0, 0];

const rows: readonly (readonly [BodyAxisName, JointName, Vector])[] = [
  ['pelvisUp', 'pelvis', UP],
  ['pelvisForward', 'pelvis', FORWARD],
  ['pelvisLeft', 'pelvis', LEFT],
  ['trunkUp', 'thoraxUpper', UP],
  ['trunkForward', 'thoraxUpper', FORWARD],
  ['trunkLeft', 'thoraxUpper', LEFT],
  ['headUp', 'head', UP],
  ['headForward', 'head', FORWARD],
  ...sides.flatMap((side): readonly (readonly [BodyAxisName, JointName, Vector])[] => [
    [`thighAlong.${side}`, `hip.${side}`, DOWN],
    [`shinAlong.${side}`, `knee.${side}`, DOWN],
    [`shinForward.${side}`, `knee.${side}`, FORWARD],
    [`footForward.${side}`, `ankle.${side}`, FORWARD],
    [`footDown.${side}`, `ankle.${side}`, DOWN],
    [`upperArmAlong.${side}`, `shoulder.${side}`, DOWN],
    [`forearmAlong.${side}`, `elbow.${side}`, DOWN],
    [`palmOut.${side}`, `wrist.${side}`, [-sideSign(side), 0, 0]],
    [`fingersAlong.${side}`, `wrist.${side}`, DOWN],
    [`thumbward.${side}`, `wrist.${side}`, FORWARD],
  ]),
];

/** Each named direction of the body. */
export const bodyAxisByName = Object.fromEntries(
  rows.map(([name, joint, local]) => [name, { joint: jointIndexByName[joint], local }]),
) as Readonly<Record<BodyAxisName, BodyAxis>>;

/** Where a direction of the body points in the world. */
export const bodyAxisToWorld = (frames: Frames, name: BodyAxisName): Vector =>
  localDirectionToWorld(frames, bodyAxisByName[name].joint, bodyAxisByName[name].local);

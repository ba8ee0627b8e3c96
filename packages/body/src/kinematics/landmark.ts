import { type JointName, jointIndexByName } from '../skeleton/joint.ts';
import { type Side, sideSign, sides } from '../skeleton/side.ts';
import { meanVector, type Vector } from '../skeleton/vector.ts';
import { type Frames, localDirectionToWorld, localToWorld } from './frames.ts';

/** Places on the middle of the body that touch or are touched. */
export type MidLandmark =
  | 'sacrum'
  | 'lowBack'
  | 'midBack'
  | 'upperBack'
  | 'belly'
  | 'chest'
  | 'headBack'
  | 'headFront'
  | 'crown';

/**
 * Places each side has. `hip` is the waist side above the hip bone, where a hand rests; `hipBone` its front, where
 * a hand holds the pelvis down; `groin` the crease between trunk and inner thigh.
 */
export type LimbLandmark =
  | 'sole'
  | 'heel'
  | 'ball'
  | 'toeTip'
  | 'instep'
  | 'footOuter'
  | 'footInner'
  | 'ankleOuter'
  | 'ankleInner'
  | 'ankleFront'
  | 'shinFront'
  | 'shinLow'
  | 'shinOuter'
  | 'shinLowOuter'
  | 'shinInner'
  | 'calf'
  | 'kneeFront'
  | 'kneeTop'
  | 'kneeOuter'
  | 'kneeInner'
  | 'thighTop'
  | 'thighTopDistal'
  | 'thighBack'
  | 'thighOuter'
  | 'thighInner'
  | 'groin'
  | 'sitBone'
  | 'buttock'
  | 'hip'
  | 'hipBone'
  | 'trochanter'
  | 'ribs'
  | 'shoulderBlade'
  | 'shoulderTop'
  | 'shoulderFront'
  | 'shoulderOuter'
  | 'upperArmOuter'
  | 'elbow'
  | 'forearmUnder'
  | 'forearmTop'
  | 'wristInner'
  | 'palm'
  | 'fingertips'
  | 'handBack';

/** The name of a place on the skin. */
export type LandmarkName = MidLandmark | `${LimbLandmark}.${Side}`;

/** A skin point fixed to a joint, in millimetres of the joint's frame. */
export interface SkinPoint {
  readonly joint: number;
  readonly local: Vector;
}

/** A place on the skin: where it is, which points lie flat when it rests on something, and which way it faces. */
export interface Landmark {
  readonly name: LandmarkName;
  /** The one point meant when the place touches another part of the body. */
  readonly centre: SkinPoint;
  /** All points that meet a surface the place rests on; a sole has four, so that it lies flat. */
  readonly points: readonly SkinPoint[];
  /** Outward direction at the centre, in the frame of the centre's joint. */
  readonly normal: Vector;
}

const skin = (joint: JointName, local: Vector): SkinPoint => ({ joint: jointIndexByName[joint], local });

function landmark(
  name: LandmarkName,
  centre: SkinPoint,
  normal: Vector,
  points: readonly SkinPoint[] = [centre],
): Landmark {
  return { name, centre, normal, points };
}

const UP: Vector = [0, 1, 0];
const DOWN: Vector = [0, -1, 0];
const FORWARD: Vector = [0, 0, 1];
const BACK: Vector = [0, 0, -1];

const midLandmarks: readonly Landmark[] = [
  landmark('sacrum', skin('pelvis', [0, 60, -112]), BACK),
  landmark('lowBack', skin('lumbarUpper', [0, 20, -90]), BACK),
  landmark('midBack', skin('thoraxLower', [0, 55, -100]), BACK),
  landmark('upperBack', skin('thoraxUpper', [0, 60, -112]), BACK),
  landmark('belly', skin('lumbarUpper', [0, 30, 100]), FORWARD),
  landmark('chest', skin('thoraxUpper', [0, 20, 115]), FORWARD),
  landmark('headBack', skin('head', [0, 80, -76]), BACK),
  landmark('headFront', skin('head', [0, 110, 110]), FORWARD),
  landmark('crown', skin('head', [0, 179, 18]), UP),
];

function legLandmarks(side: Side): readonly Landmark[] {
  const k = sideSign(side);
  const out: Vector = [k, 0, 0];
  const inward: Vector = [-k, 0, 0];
  const [hip, knee, ankle, toe] = [`hip.${side}`, `knee.${side}`, `ankle.${side}`, `toe.${side}`] as const;
  const heel = skin(ankle, [0, -66, -30]);
  const heelInner = skin(ankle, [-30 * k, -66, -38]);
  const heelOuter = skin(ankle, [30 * k, -66, -38]);
  const ballInner = skin(ankle, [-42 * k, -66, 125]);
  const ballOuter = skin(ankle, [46 * k, -66, 110]);
  const ankleOuter = skin(ankle, [36 * k, -5, 0]);
  const ankleInner = skin(ankle, [-36 * k, -5, 0]);
  const kneeOuter = skin(knee, [54 * k, -5, 0]);
  const kneeInner = skin(knee, [-52 * k, -5, 0]);
  return [
    landmark(`sole.${side}`, skin(ankle, [0, -66, 50]), DOWN, [heelInner, heelOuter, ballInner, ballOuter]),
    landmark(`heel.${side}`, heel, DOWN),
    landmark(`ball.${side}`, skin(ankle, [0, -66, 120]), DOWN, [ballInner, ballOuter]),
    landmark(`toeTip.${side}`, skin(toe, [0, -10, 70]), FORWARD),
    landmark(`instep.${side}`, skin(ankle, [0, -14, 100]), UP),
    landmark(`footOuter.${side}`, skin(ankle, [40 * k, -45, 80]), out),
    landmark(`footInner.${side}`, skin(ankle, [-38 * k, -45, 80]), inward),
    landmark(`ankleOuter.${side}`, ankleOuter, out),
    landmark(`ankleInner.${side}`, ankleInner, inward),
    landmark(`ankleFront.${side}`, skin(ankle, [0, 0, 35]), FORWARD),
    landmark(`shinFront.${side}`, skin(knee, [0, -200, 40]), FORWARD),
    landmark(`shinLow.${side}`, skin(knee, [0, -340, 37]), FORWARD),
    landmark(`shinOuter.${side}`, skin(knee, [47 * k, -200, -9]), out, [kneeOuter, ankleOuter]),
    landmark(`shinLowOuter.${side}`, skin(knee, [39 * k, -360, -4]), out),
    landmark(`shinInner.${side}`, skin(knee, [-47 * k, -200, -9]), inward, [kneeInner, ankleInner]),
    landmark(`calf.${side}`, skin(knee, [0, -140, -64]), BACK),
    landmark(`kneeFront.${side}`, skin(knee, [0, -10, 57]), FORWARD),
    landmark(`kneeTop.${side}`, skin(hip, [0, -385, 58]), FORWARD),
    landmark(`kneeOuter.${side}`, kneeOuter, out),
    landmark(`kneeInner.${side}`, kneeInner, inward),
    landmark(`thighTop.${side}`, skin(hip, [0, -220, 74]), FORWARD),
    landmark(`thighTopDistal.${side}`, skin(hip, [0, -340, 62]), FORWARD),
    landmark(`thighBack.${side}`, skin(hip, [0, -280, -69]), BACK),
    landmark(`thighOuter.${side}`, skin(hip, [74 * k, -230, 0]), out),
    landmark(`thighInner.${side}`, skin(hip, [-72 * k, -250, 0]), inward),
    landmark(`groin.${side}`, skin(hip, [-66 * k, -140, 50]), [-0.8 * k, 0, 0.6]),
  ];
}

function trunkSideLandmarks(side: Side): readonly Landmark[] {
  const k = sideSign(side);
  const out: Vector = [k, 0, 0];
  return [
    landmark(`sitBone.${side}`, skin('pelvis', [70 * k, -105, -55]), DOWN),
    landmark(`buttock.${side}`, skin('pelvis', [78 * k, -20, -138]), BACK),
    landmark(`hip.${side}`, skin('pelvis', [148 * k, 85, 15]), out),
    landmark(`hipBone.${side}`, skin('pelvis', [92 * k, 76, 82]), [0.5 * k, 0, 0.866]),
    landmark(`trochanter.${side}`, skin(`hip.${side}`, [98 * k, -30, 0]), out),
    landmark(`ribs.${side}`, skin('thoraxLower', [143 * k, 55, 8]), out),
    landmark(`shoulderBlade.${side}`, skin('thoraxUpper', [75 * k, 50, -102]), BACK),
    landmark(`shoulderTop.${side}`, skin(`clavicle.${side}`, [120 * k, 34, -12]), UP),
  ];
}

function armLandmarks(side: Side): readonly Landmark[] {
  const k = sideSign(side);
  const out: Vector = [k, 0, 0];
  const inward: Vector = [-k, 0, 0];
  const [shoulder, elbow, wrist] = [`shoulder.${side}`, `elbow.${side}`, `wrist.${side}`] as const;
  const fingertips = skin(wrist, [-12 * k, -178, 0]);
  return [
    landmark(`shoulderFront.${side}`, skin(shoulder, [0, -10, 60]), FORWARD),
    landmark(`shoulderOuter.${side}`, skin(shoulder, [61 * k, -15, 0]), out),
    landmark(`upperArmOuter.${side}`, skin(shoulder, [48 * k, -160, 0]), out),
    landmark(`elbow.${side}`, skin(elbow, [0, -8, -40]), BACK),
    landmark(`forearmUnder.${side}`, skin(elbow, [0, -140, -37]), BACK),
    landmark(`forearmTop.${side}`, skin(elbow, [0, -140, 37]), FORWARD),
    landmark(`wristInner.${side}`, skin(wrist, [-20 * k, 0, 0]), inward),
    landmark(`palm.${side}`, skin(wrist, [-18 * k, -75, 0]), inward, [
      skin(wrist, [-18 * k, -30, 0]),
      skin(wrist, [-17 * k, -95, 28]),
      skin(wrist, [-17 * k, -95, -26]),
      fingertips,
    ]),
    landmark(`fingertips.${side}`, fingertips, DOWN),
    landmark(`handBack.${side}`, skin(wrist, [18 * k, -75, 0]), out),
  ];
}

/** Every named place on the skin. */
export const landmarks: readonly Landmark[] = [
  ...midLandmarks,
  ...sides.flatMap((side) => [...legLandmarks(side), ...trunkSideLandmarks(side), ...armLandmarks(side)]),
];

/** Each place by its name. */
export const landmarkByName = Object.fromEntries(landmarks.map((l) => [l.name, l])) as Readonly<
  Record<LandmarkName, Landmark>
>;

export const skinPointToWorld = (frames: Frames, point: SkinPoint): Vector =>
  localToWorld(frames, point.joint, point.local);

/** Where a place is, in millimetres. */
export const landmarkPosition = (frames: Frames, name: LandmarkName): Vector =>
  skinPointToWorld(frames, landmarkByName[name].centre);

/** Which way a place faces. */
export const landmarkNormal = (frames: Frames, name: LandmarkName): Vector =>
  localDirectionToWorld(frames, landmarkByName[name].centre.joint, landmarkByName[name].normal);

/** The middle of the points with which a place rests on something. */
export const landmarkMiddle = (frames: Frames, name: LandmarkName): Vector =>
  meanVector(landmarkByName[name].points.map((point) => skinPointToWorld(frames, point)));

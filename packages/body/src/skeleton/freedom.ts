import { type Side, sides } from './side.ts';

/** Where the pelvis is and how it is turned, in world axes. Turn and lean are positive toward the right. */
export type RootFreedom = 'rootX' | 'rootY' | 'rootZ' | 'rootTurn' | 'rootTilt' | 'rootLean';

/** Freedoms of the trunk and neck. Side-bend and rotation are positive toward the right (spec A.1: away). */
export type TrunkFreedom =
  | 'lumbarFlexion'
  | 'lumbarSideBend'
  | 'lumbarRotation'
  | 'thoracicFlexion'
  | 'thoracicSideBend'
  | 'thoracicRotation'
  | 'neckFlexion'
  | 'neckSideBend'
  | 'neckRotation';

/** Freedoms each limb has, signed so that the same number means the same on both sides. */
export type LimbFreedom =
  | 'clavicleElevation'
  | 'clavicleProtraction'
  | 'shoulderFlexion'
  | 'shoulderAbduction'
  | 'shoulderRotation'
  | 'elbowFlexion'
  | 'forearmPronation'
  | 'wristFlexion'
  | 'wristDeviation'
  | 'hipFlexion'
  | 'hipAbduction'
  | 'hipRotation'
  | 'kneeFlexion'
  | 'kneeRotation'
  | 'ankleDorsiflexion'
  | 'ankleInversion'
  | 'toeExtension';

/** The anatomical name of one degree of freedom. */
export type FreedomName = RootFreedom | TrunkFreedom | `${LimbFreedom}.${Side}`;

/** Where a range comes from. */
export type RangeSource =
  /** Spec A.1, sanity caps for any keyframe [M]. */
  | 'spec-A.1'
  /** American Academy of Orthopaedic Surgeons, Joint Motion (1965), rounded outward [M]. */
  | 'AAOS'
  /** White and Panjabi, segmental spine motion summed over the region [M]. */
  | 'spine-segments'
  /** Chosen so that every catalogue position can be written [P]. */
  | 'own'
  /** Not an anatomical range: the room the figure stands in. */
  | 'room';

/** One of the 49 numbers that make a pose. */
export interface Freedom {
  readonly name: FreedomName;
  readonly index: number;
  readonly unit: 'degrees' | 'millimetres';
  readonly minimum: number;
  readonly maximum: number;
  readonly source: RangeSource;
}

type Range = readonly [minimum: number, maximum: number, source: RangeSource];

const ROOT_RANGES: Readonly<Record<RootFreedom, Range>> = {
  rootX: [-3000, 3000, 'room'],
  rootY: [-500, 3000, 'room'],
  rootZ: [-3000, 3000, 'room'],
  rootTurn: [-360, 360, 'room'],
  rootTilt: [-180, 180, 'room'],
  rootLean: [-180, 180, 'room'],
};

const TRUNK_RANGES: Readonly<Record<TrunkFreedom, Range>> = {
  lumbarFlexion: [-25, 60, 'spec-A.1'],
  lumbarSideBend: [-25, 25, 'spec-A.1'],
  lumbarRotation: [-10, 10, 'spec-A.1'],
  thoracicFlexion: [-25, 45, 'spine-segments'],
  thoracicSideBend: [-30, 30, 'spine-segments'],
  thoracicRotation: [-40, 40, 'spec-A.1'],
  neckFlexion: [-60, 60, 'AAOS'],
  neckSideBend: [-45, 45, 'AAOS'],
  neckRotation: [-80, 80, 'AAOS'],
};

/**
 * Abduction is measured after flexion (joint order flexion → abduction → axial rotation), so with a flexed
 * hip it is what a clinician calls horizontal abduction; that is why its cap stands above the 45° of a
 * straight hip (spec M01, rear leg: abduction 70–80). External rotation may reach 65° (spec A.1: about 60° in
 * flexion), because an ankle across the other thigh needs nearly all of it in this joint order.
 */
const LIMB_RANGES: Readonly<Record<LimbFreedom, Range>> = {
  clavicleElevation: [-10, 40, 'AAOS'],
  clavicleProtraction: [-25, 30, 'AAOS'],
  shoulderFlexion: [-60, 180, 'AAOS'],
  shoulderAbduction: [-50, 180, 'AAOS'],
  shoulderRotation: [-90, 90, 'AAOS'],
  elbowFlexion: [0, 150, 'AAOS'],
  forearmPronation: [-85, 85, 'AAOS'],
  wristFlexion: [-80, 80, 'AAOS'],
  wristDeviation: [-30, 30, 'AAOS'],
  hipFlexion: [-30, 125, 'spec-A.1'],
  hipAbduction: [-35, 80, 'own'],
  hipRotation: [-45, 65, 'own'],
  kneeFlexion: [0, 155, 'spec-A.1'],
  kneeRotation: [-10, 20, 'own'],
  ankleDorsiflexion: [-50, 20, 'spec-A.1'],
  ankleInversion: [-15, 35, 'AAOS'],
  toeExtension: [-30, 70, 'AAOS'],
};

const named = [
  ...Object.entries(ROOT_RANGES),
  ...Object.entries(TRUNK_RANGES),
  ...sides.flatMap((side) =>
    Object.entries(LIMB_RANGES).map(([name, range]): [string, Range] => [`${name}.${side}`, range]),
  ),
] as readonly (readonly [FreedomName, Range])[];

/** The 49 degrees of freedom in the order a joint vector lists them: root, trunk, left limbs, right limbs. */
export const freedoms: readonly Freedom[] = named.map(([name, [minimum, maximum, source]], index) => ({
  name,
  index,
  unit: index < 3 ? 'millimetres' : 'degrees',
  minimum,
  maximum,
  source,
}));

/** Place of each freedom in a joint vector. */
export const freedomIndexByName: Readonly<Record<FreedomName, number>> = Object.fromEntries(
  freedoms.map((freedom) => [freedom.name, freedom.index]),
) as Record<FreedomName, number>;

export const limbFreedoms = Object.keys(LIMB_RANGES) as readonly LimbFreedom[];
export const trunkFreedoms = Object.keys(TRUNK_RANGES) as readonly TrunkFreedom[];
export const rootFreedoms = Object.keys(ROOT_RANGES) as readonly RootFreedom[];

import { definePose, EMPTY_POSE, type PoseDefinition } from './pose.ts';

const hangingArms = { shoulderAbduction: 12, shoulderFlexion: 0, elbowFlexion: 8 } as const;

/** Upright on both feet, a hand's breadth apart, looking ahead. */
export const standing: PoseDefinition = definePose(EMPTY_POSE, {
  angles: { kneeFlexion: 0, hipFlexion: 0, lumbarFlexion: 0, thoracicFlexion: 0 },
  guide: { ...hangingArms, hipAbduction: 3 },
  aims: [
    { axis: 'trunkForward', toward: 'forward' },
    { axis: 'headForward', toward: 'forward' },
    { axis: 'footForward.working', toward: 'forward' },
    { axis: 'footForward.other', toward: 'forward' },
  ],
  contacts: [{ point: 'sole', on: 'floor', at: { side: 95 } }],
  supports: ['floor'],
  steadiness: 'standing',
});

/** Upright on the front half of a chair, shins straight down. */
export const chairSit: PoseDefinition = definePose(EMPTY_POSE, {
  angles: { hipFlexion: 90, kneeFlexion: 90, lumbarFlexion: 0, thoracicFlexion: 0 },
  guide: {
    rootY: 555,
    rootZ: 30,
    hipAbduction: 5,
    shoulderFlexion: 35,
    shoulderAbduction: 8,
    elbowFlexion: 50,
  },
  hold: ['rootTurn', 'lumbarRotation', 'thoracicRotation'],
  aims: [
    { axis: 'trunkUp', toward: 'up' },
    { axis: 'headForward', toward: 'forward' },
  ],
  contacts: [
    { point: 'sole', on: 'floor', at: { side: 110 } },
    { point: 'sitBone', on: 'chair.seat', at: { side: 70, forward: 30 }, flesh: true },
  ],
  props: [{ prop: 'chair' }],
  supports: ['floor', 'chair.seat'],
});

/** On the back, head away from the viewer's feet, knees bent and soles on the floor. */
export const supine: PoseDefinition = definePose(EMPTY_POSE, {
  angles: { hipFlexion: 55, kneeFlexion: 95, lumbarFlexion: 0 },
  guide: {
    rootY: 118,
    rootTilt: -90,
    hipAbduction: 4,
    neckFlexion: 6,
    shoulderAbduction: 25,
    shoulderFlexion: -6,
    elbowFlexion: 10,
    forearmPronation: 70,
  },
  hold: ['rootTurn', 'rootLean', 'thoracicRotation'],
  aims: [{ axis: 'headForward', toward: 'up' }],
  contacts: [
    { point: 'headBack', on: 'floor' },
    { point: 'shoulderBlade', on: 'floor' },
    { point: 'buttock', on: 'floor', flesh: true },
    { point: 'sole', on: 'floor', at: { side: 110 } },
  ],
  props: [{ prop: 'mat' }],
  supports: ['floor'],
});

/** On the other side with the working side on top, hips and knees a little bent. */
export const sideLying: PoseDefinition = definePose(EMPTY_POSE, {
  angles: { hipFlexion: 25, kneeFlexion: 40 },
  guide: {
    rootY: 160,
    rootLean: 90,
    'shoulderFlexion.other': 90,
    'elbowFlexion.other': 100,
    'shoulderFlexion.working': 40,
    'elbowFlexion.working': 60,
    neckSideBend: -10,
  },
  contacts: [
    { point: 'trochanter.other', on: 'floor', flesh: true },
    { point: 'kneeOuter.other', on: 'floor' },
    { point: 'ankleOuter.other', on: 'floor' },
    { point: 'shoulderOuter.other', on: 'floor', flesh: true },
  ],
  props: [{ prop: 'mat' }],
  supports: ['floor'],
});

/** On hands and knees, back level. */
export const quadruped: PoseDefinition = definePose(EMPTY_POSE, {
  angles: { hipFlexion: 90, kneeFlexion: 90, shoulderFlexion: 90, lumbarFlexion: 0, thoracicFlexion: 0 },
  guide: {
    rootY: 480,
    rootTilt: 85,
    ankleDorsiflexion: -45,
    wristFlexion: -75,
    forearmPronation: 80,
    neckFlexion: -25,
  },
  hold: ['rootTurn', 'rootLean', 'thoracicRotation'],
  contacts: [
    { point: 'kneeFront', on: 'floor', at: { side: 100 } },
    { point: 'instep', on: 'floor' },
    { point: 'palm', on: 'floor', at: { side: 180 } },
  ],
  props: [{ prop: 'mat' }],
  supports: ['floor'],
  hands: { working: 'flat', other: 'flat' },
});

/** Working knee down behind, other foot in front, trunk upright. */
export const halfKneeling: PoseDefinition = definePose(EMPTY_POSE, {
  angles: {
    'hipFlexion.working': 0,
    'kneeFlexion.working': 90,
    'hipFlexion.other': 90,
    'kneeFlexion.other': 90,
    lumbarFlexion: 0,
  },
  guide: { rootY: 480, 'ankleDorsiflexion.working': -45, ...hangingArms },
  hold: ['rootTurn'],
  aims: [
    { axis: 'trunkUp', toward: 'up' },
    { axis: 'headForward', toward: 'forward' },
    { axis: 'pelvisForward', toward: 'forward' },
    { axis: 'footForward.other', toward: 'forward' },
  ],
  contacts: [
    { point: 'kneeFront.working', on: 'floor', at: { side: 90 } },
    { point: 'instep.working', on: 'floor' },
    { point: 'sole.other', on: 'floor', at: { side: -110 } },
  ],
  props: [{ prop: 'mat' }],
  supports: ['floor'],
  steadiness: 'standing',
});

/** Both sit bones on the floor, trunk upright, knees bent and soles down in front. */
export const floorSit: PoseDefinition = definePose(EMPTY_POSE, {
  angles: { hipFlexion: 100, kneeFlexion: 95, lumbarFlexion: 10, thoracicFlexion: 0 },
  guide: { rootY: 112, hipAbduction: 5, shoulderFlexion: 20, shoulderAbduction: 15, elbowFlexion: 25 },
  hold: ['rootTurn', 'thoracicRotation'],
  aims: [
    { axis: 'trunkUp', toward: 'up' },
    { axis: 'trunkForward', toward: 'forward' },
  ],
  contacts: [
    { point: 'sitBone', on: 'floor', flesh: true },
    { point: 'sole', on: 'floor', at: { side: 110 } },
  ],
  props: [{ prop: 'mat' }],
  supports: ['floor'],
});

/** Sitting with both legs straight ahead. */
export const longSit: PoseDefinition = definePose(floorSit, {
  angles: { hipFlexion: 88, kneeFlexion: 3, lumbarFlexion: 0 },
  guide: { hipAbduction: 4 },
  release: ['sole'],
  contacts: [{ point: 'heel', on: 'floor', at: { side: 100 } }],
});

/** On the back on a treatment table, legs long, arms beside the body. */
export const supineOnTable: PoseDefinition = definePose(EMPTY_POSE, {
  angles: { hipFlexion: 0, kneeFlexion: 0, lumbarFlexion: 0 },
  guide: {
    rootY: 838,
    rootTilt: -90,
    hipAbduction: 4,
    neckFlexion: 6,
    shoulderAbduction: 8,
    elbowFlexion: 12,
    forearmPronation: 70,
  },
  hold: ['rootTurn', 'rootLean', 'thoracicRotation'],
  aims: [{ axis: 'headForward', toward: 'up' }],
  contacts: [
    { point: 'headBack', on: 'table.top' },
    { point: 'shoulderBlade', on: 'table.top' },
    { point: 'buttock', on: 'table.top', flesh: true },
    { point: 'heel', on: 'table.top', at: { side: 90 } },
    { point: 'palm', on: 'table.top', at: { side: 270 } },
  ],
  props: [{ prop: 'table' }],
  supports: ['table.top'],
  hands: { working: 'flat', other: 'flat' },
});

/**
 * An assistant beside a treatment table, at the client's working side and facing across: one foot ahead of the
 * other, hips hinged, the lower back held long (spec T01.a, "lumbar neutral, staggered stance" [P]).
 */
export const besideTable: PoseDefinition = definePose(EMPTY_POSE, {
  angles: { lumbarFlexion: 0, lumbarSideBend: 0, lumbarRotation: 0, thoracicFlexion: 0 },
  guide: {
    rootX: 700,
    rootTurn: 90,
    kneeFlexion: 20,
    shoulderFlexion: 60,
    elbowFlexion: 30,
  },
  hold: ['lumbarFlexion', 'lumbarSideBend', 'lumbarRotation'],
  contacts: [
    { point: 'sole.other', on: 'floor', at: { side: 520 } },
    { point: 'sole.working', on: 'floor', at: { side: 850 } },
  ],
  supports: ['floor'],
  steadiness: 'standing',
});

/** Every base posture by its name. */
export const postureByName = {
  standing,
  chairSit,
  supine,
  sideLying,
  quadruped,
  halfKneeling,
  floorSit,
  longSit,
  supineOnTable,
  besideTable,
} as const;

/** The name of a base posture. */
export type PostureName = keyof typeof postureByName;

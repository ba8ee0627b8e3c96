import { besideTable, defineMotion, definePose, type Motions, supineOnTable } from '@ilium/body';

/** The client: the working hip bent, turned out and open. */
const open = definePose(supineOnTable, {
  angles: {
    'hipFlexion.working': 80,
    'hipAbduction.working': 36,
    'hipRotation.working': 38,
    'kneeFlexion.working': 105,
  },
  hold: ['hipFlexion.working', 'hipAbduction.working', 'hipRotation.working'],
  release: ['heel.working'],
});
const drawnOutward = definePose(open, { angles: { 'hipAbduction.working': 44 } });

/** Feet staggered across the table's edge, hips hinged, chest over the knee. */
const atThigh = definePose(besideTable, {
  guide: { rootX: 720, rootY: 800, rootZ: 60, rootTilt: 40, kneeFlexion: 35 },
  aims: [{ axis: 'trunkUp', toward: { up: 1, other: 0.7 } }],
  contacts: [
    { point: 'sole.other', on: 'floor', at: { side: 480, forward: -60 } },
    { point: 'sole.working', on: 'floor', at: { side: 860, forward: 190 } },
  ],
});

/** One arm round the thigh from the foot side, below the shin, one from the head side; hands on the inner thigh. */
const hugging = definePose(atThigh, {
  guide: { shoulderFlexion: 75, shoulderAbduction: 25, elbowFlexion: 50, clavicleProtraction: 15 },
  contacts: [
    { point: 'wristInner.working', on: 'client.thighBack.working', gap: 35 },
    { point: 'wristInner.other', on: 'client.thighTop.working', gap: 35 },
    { point: 'palm.working', on: 'client.thighInner.working', gap: 20 },
    { point: 'palm.other', on: 'handBack.working', gap: 20 },
  ],
  hands: { working: 'cup', other: 'cup' },
});
const leaningBack = definePose(hugging, {
  guide: { rootX: 800, rootY: 780, rootTilt: 10, kneeFlexion: 55 },
  aims: [{ axis: 'trunkUp', toward: { up: 1, other: 0.1 } }],
});

/** A towel in the groin crease, an end in each hand on the outside of the thigh. */
const holdingTowel = definePose(atThigh, {
  guide: { shoulderFlexion: 40, shoulderAbduction: 10, elbowFlexion: 75 },
  aims: [{ axis: 'trunkUp', toward: { up: 1, other: 0.5 } }],
  props: [{ prop: 'sling', around: ['client.groin.working', 'palm.working', 'palm.other'] }],
  contacts: [
    { point: 'palm.working', on: 'client.hip.working', apart: { side: 270, up: 145, forward: 150 } },
    { point: 'palm.other', on: 'client.hip.working', apart: { side: 280, up: 145, forward: 30 } },
  ],
  hands: { working: 'grip', other: 'grip' },
});
const pullingTowel = definePose(holdingTowel, {
  guide: { rootX: 830, rootY: 780, rootTilt: 5, kneeFlexion: 55, elbowFlexion: 30 },
  aims: [{ axis: 'trunkUp', toward: { up: 1, other: 0.05 } }],
});

const arrow = { kind: 'move', at: 'trochanter.working', toward: 'working' } as const;

/** Assisted thigh pull, T02: hugging the thigh, and with a towel that draws it outward. */
export const poses: Motions = {
  plain: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'hugged', pose: open, assistant: hugging },
      { name: 'leaned-back', pose: drawnOutward, assistant: leaningBack },
    ],
    view: { azimuth: -142, elevation: 22 },
    secondView: { azimuth: 18, elevation: 12 },
    arrow,
    accent: ['leg.working'],
  }),
  wedge: defineMotion({
    cycle: 'breath',
    keyframes: [
      { name: 'held', pose: open, assistant: holdingTowel },
      { name: 'leaned-back', pose: drawnOutward, assistant: pullingTowel },
    ],
    view: { azimuth: -142, elevation: 22 },
    secondView: { azimuth: 15, elevation: 14 },
    arrow,
    accent: ['leg.working'],
  }),
};
